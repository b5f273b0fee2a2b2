import type { MilliPoints } from '../../model/units.ts';

/** Flags of a break. */
export const hyphenated = 1;
export const insideBox = 2;
export const forced = 4;
/** The author's own hyphen, dash or stroke stands before the break. */
export const jointed = 8;

/** The breaks a pass may use: spaces and joints; hyphens too; anything in words wider than the measure. */
export type BreakLevel = 0 | 1 | 2;

/**
 * All places where a line may end, in text order: the first stands for the paragraph's beginning, the last for its
 * end. A line from break a to break b is `widthBefore[b] - widthAfter[a] - start[a] + end[b]` wide, and its stretch
 * and shrink are differences likewise. Lengths in thousandths of a point.
 */
export interface Breaks {
  readonly count: number;
  /** Sums of widths, stretch and shrink from the paragraph's beginning up to the break. */
  readonly widthBefore: Float64Array;
  readonly stretchBefore: Float64Array;
  readonly shrinkBefore: Float64Array;
  /** The same up to where the next line begins. */
  readonly widthAfter: Float64Array;
  readonly stretchAfter: Float64Array;
  readonly shrinkAfter: Float64Array;
  /** What the line's end adds: a hyphen less what hangs out. */
  readonly end: Float64Array;
  /** What hangs out at the beginning of the next line. */
  readonly start: Float64Array;
  readonly penalty: Float64Array;
  readonly flags: Uint8Array;
  readonly level: Uint8Array;
  /** Code unit at which the line ends, and at which the next one begins. */
  readonly position: Uint32Array;
  readonly next: Uint32Array;
  /** Index of the item that the break stands in: a box or a space; at the paragraph's end, the number of items. */
  readonly item: Uint32Array;
  /** The most that any line's end takes away from its width. */
  readonly slack: number;
}

/** One break before it stands in the table. */
export interface BreakEntry {
  readonly position: number;
  readonly next: number;
  readonly item: number;
  readonly end: MilliPoints;
  readonly start: MilliPoints;
  readonly penalty: number;
  readonly flags: number;
  readonly level: BreakLevel;
  /** Width up to the break and up to the next line's beginning, beyond the sum so far. */
  readonly before: MilliPoints;
  readonly after: MilliPoints;
  /** What a space that the break drops would give and take. */
  readonly stretch: MilliPoints;
  readonly shrink: MilliPoints;
}

/** Fills a table of breaks while its sums grow. */
export class BreakTable implements Breaks {
  count = 0;
  slack = 0;
  readonly widthBefore: Float64Array;
  readonly stretchBefore: Float64Array;
  readonly shrinkBefore: Float64Array;
  readonly widthAfter: Float64Array;
  readonly stretchAfter: Float64Array;
  readonly shrinkAfter: Float64Array;
  readonly end: Float64Array;
  readonly start: Float64Array;
  readonly penalty: Float64Array;
  readonly flags: Uint8Array;
  readonly level: Uint8Array;
  readonly position: Uint32Array;
  readonly next: Uint32Array;
  readonly item: Uint32Array;
  private width = 0;
  private stretch = 0;
  private shrink = 0;

  constructor(capacity: number) {
    this.widthBefore = new Float64Array(capacity);
    this.stretchBefore = new Float64Array(capacity);
    this.shrinkBefore = new Float64Array(capacity);
    this.widthAfter = new Float64Array(capacity);
    this.stretchAfter = new Float64Array(capacity);
    this.shrinkAfter = new Float64Array(capacity);
    this.end = new Float64Array(capacity);
    this.start = new Float64Array(capacity);
    this.penalty = new Float64Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.level = new Uint8Array(capacity);
    this.position = new Uint32Array(capacity);
    this.next = new Uint32Array(capacity);
    this.item = new Uint32Array(capacity);
  }

  /** Lets the sums grow by an item. */
  advance(width: MilliPoints, stretch: MilliPoints, shrink: MilliPoints): void {
    this.width += width;
    this.stretch += stretch;
    this.shrink += shrink;
  }

  append(entry: BreakEntry): void {
    const row = this.count++;
    this.widthBefore[row] = this.width + entry.before;
    this.stretchBefore[row] = this.stretch;
    this.shrinkBefore[row] = this.shrink;
    this.widthAfter[row] = this.width + entry.after;
    this.stretchAfter[row] = this.stretch + entry.stretch;
    this.shrinkAfter[row] = this.shrink + entry.shrink;
    this.end[row] = entry.end;
    this.start[row] = entry.start;
    this.penalty[row] = entry.penalty;
    this.flags[row] = entry.flags;
    this.level[row] = entry.level;
    this.position[row] = entry.position;
    this.next[row] = entry.next;
    this.item[row] = entry.item;
    this.slack = Math.max(this.slack, -entry.end);
  }
}
