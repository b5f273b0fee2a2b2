import type { Breaks } from './break-table.ts';
import type { LineEnd } from './finalize.ts';

const fields = 6;

/** Where the lines of a variant end, taken out of the table of breaks, which serves the next paragraph. */
export class KeptEnds {
  /** The fields of one end after those of the other: few variants become lines. */
  private readonly numbers: number[] = [];

  constructor(breaks: Breaks, rows: readonly number[]) {
    this.keep(breaks, 0);
    for (const row of rows) this.keep(breaks, row);
  }

  private keep({ position, next, item, flags, end, start }: Breaks, row: number): void {
    this.numbers.push(
      position[row] ?? 0,
      next[row] ?? 0,
      item[row] ?? 0,
      flags[row] ?? 0,
      end[row] ?? 0,
      start[row] ?? 0,
    );
  }

  /** The paragraph's beginning, and the end of every line. */
  all(): readonly LineEnd[] {
    const ends: LineEnd[] = [];
    for (let at = 0; at < this.numbers.length; at += fields) ends.push(this.endAt(at));
    return ends;
  }

  private endAt(at: number): LineEnd {
    const { numbers } = this;
    return {
      position: numbers[at] ?? 0,
      next: numbers[at + 1] ?? 0,
      item: numbers[at + 2] ?? 0,
      flags: numbers[at + 3] ?? 0,
      end: numbers[at + 4] ?? 0,
      start: numbers[at + 5] ?? 0,
    };
  }
}
