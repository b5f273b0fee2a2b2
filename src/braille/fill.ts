import { blank } from './cells.ts';

/** One line of a braille page. */
export interface BrailleLine {
  readonly type: 'text' | 'blank' | 'pageChange';
  /** Without blank cells at its end; of a change of the print page, the label's cells. */
  readonly cells: string;
  /** Whether the next line must stand on the same braille page. */
  readonly keep: boolean;
  /** Of a change of the print page: the number as printed. */
  readonly label: string | null;
}

/** How far the lines of a text stand in, in cells. */
export interface Margins {
  /** Blank cells before the first line. */
  readonly first: number;
  /** Blank cells before each line that goes on. */
  readonly runover: number;
}

/** A page of the print edition that begins before the cell `at`. */
export interface CellChange {
  readonly at: number;
  readonly label: string;
  readonly cells: string;
}

/** A line with nothing on it. */
export const blankLine: BrailleLine = { type: 'blank', cells: '', keep: false, label: null };

/** The line that says where a page of the print edition begins; `cells` is its number as brailled. */
export function pageChange(label: string, cells: string): BrailleLine {
  return { type: 'pageChange', cells, keep: true, label };
}

/** Dot 5 at a line's end: the word goes on (The Rules of Unified English Braille 2013, 10.13; BANA Formats 2016). */
const continuation = '⠐';

/** Cells after which an address may be divided: stroke, hyphen, full stop. */
const divides = /[⠌⠤⠲]/;

/**
 * Fills lines with the words of one text, as many as go on each: words aren't hyphenated, and one that is longer than a
 * line is continued by dot 5. A page of print that begins amid them ends the line before it.
 */
export function fill(
  cells: string,
  { first, runover }: Margins,
  width: number,
  changes: readonly CellChange[] = [],
): readonly BrailleLine[] {
  const lines: BrailleLine[] = [];
  let indent = first;
  let line = '';
  const end = (): void => {
    if (line === '') return;
    lines.push({ type: 'text', cells: blank.repeat(indent) + line, keep: false, label: null });
    indent = runover;
    line = '';
  };
  let next = 0;
  const change = (through: number): void => {
    for (let one = changes[next]; one && one.at <= through; one = changes[++next]) {
      end();
      lines.push(pageChange(one.label, one.cells));
    }
  };
  for (const { 0: word, index } of cells.matchAll(/[^⠀]+/g)) {
    change(index);
    if (line !== '' && indent + line.length + 1 + word.length <= width) line += blank + word;
    else {
      end();
      line = word;
    }
    while (indent + line.length > width) {
      const room = width - indent - 1;
      const rest = line;
      let cut = room;
      while (cut > room / 2 && !divides.test(rest[cut - 1] ?? '')) cut--;
      if (cut <= room / 2) cut = room;
      line = rest.slice(0, cut) + continuation;
      end();
      line = rest.slice(cut);
    }
  }
  end();
  change(cells.length);
  return lines;
}

/** Lines that stand in the middle, three blank cells at least on each side (BANA Formats 2016, 4.4). */
export function centred(cells: string, width: number): readonly BrailleLine[] {
  return fill(cells, { first: 0, runover: 0 }, width - 6).map((line) => ({
    ...line,
    cells: blank.repeat(Math.floor((width - line.cells.length) / 2)) + line.cells,
  }));
}

/** Two lines of a paragraph at least on each page: no break after its first line or before its last. */
export function withoutOrphans(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  return lines.map((line, index) => {
    const alone = index === 0 || index === lines.length - 2;
    return alone && index < lines.length - 1 ? { ...line, keep: true } : line;
  });
}

/** Lines that stay with each other and with what follows: a heading. */
export function withNext(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  return lines.map((line) => ({ ...line, keep: true }));
}
