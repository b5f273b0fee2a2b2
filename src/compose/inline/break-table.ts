import type { MilliPoints } from '../../model/units.ts';

/** Flags of a break. */
export const hyphenated = 1;
export const insideBox = 2;
export const forced = 4;
/** The author's own hyphen, dash or stroke stands before the break. */
export const jointed = 8;

/** The breaks a pass may use: each level adds to those before it. */
export type BreakLevel = 0 | 1 | 2 | 3;
/** Spaces and joints. */
export const plainBreaks: BreakLevel = 0;
export const hyphenBreaks: BreakLevel = 1;
/** No-break spaces between words, where all else would leave a hole in a line. */
export const lastResorts: BreakLevel = 2;
/** Anywhere in a word that is wider than the measure. */
export const emergencies: BreakLevel = 3;

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
  /** The width of the letters that may be drawn wider or narrower. */
  readonly lettersBefore: Float64Array;
  /** The same up to where the next line begins. */
  readonly widthAfter: Float64Array;
  readonly stretchAfter: Float64Array;
  readonly shrinkAfter: Float64Array;
  readonly lettersAfter: Float64Array;
  /** What the line's end adds: a hyphen less what hangs out. */
  readonly end: Float64Array;
  /** What hangs out at the beginning of the next line. */
  readonly start: Float64Array;
  readonly penalty: Float64Array;
  /** The forms of the words that end a line here and begin the next; 0 where none does. */
  readonly endWord: Int32Array;
  readonly startWord: Int32Array;
  readonly flags: Uint8Array;
  readonly level: Uint8Array;
  /** Code unit at which the line ends, and at which the next one begins. */
  readonly position: Uint32Array;
  readonly next: Uint32Array;
  /** Index of the item that the break stands in: a box or a space; at the paragraph's end, the number of items. */
  readonly item: Uint32Array;
  /** The most that any line's end takes away from its width. */
  readonly slack: number;
  /** Whether a line to any break is the shorter, and has the less to give, the later it begins. */
  readonly inOrder: boolean;
}

const usualCapacity = 1024;

/** A huge paragraph's arrays aren't kept for those after it. */
function isFarTooLarge(length: number, capacity: number): boolean {
  return length > 64 * Math.max(capacity, usualCapacity);
}

/** Fills a table of breaks while its sums grow; one table serves paragraph after paragraph. */
export class BreakTable implements Breaks {
  count = 0;
  slack = 0;
  inOrder = true;
  widthBefore = new Float64Array(0);
  stretchBefore = new Float64Array(0);
  shrinkBefore = new Float64Array(0);
  lettersBefore = new Float64Array(0);
  widthAfter = new Float64Array(0);
  stretchAfter = new Float64Array(0);
  shrinkAfter = new Float64Array(0);
  lettersAfter = new Float64Array(0);
  end = new Float64Array(0);
  start = new Float64Array(0);
  penalty = new Float64Array(0);
  endWord = new Int32Array(0);
  startWord = new Int32Array(0);
  flags = new Uint8Array(0);
  level = new Uint8Array(0);
  position = new Uint32Array(0);
  next = new Uint32Array(0);
  item = new Uint32Array(0);
  private width = 0;
  private stretch = 0;
  private shrink = 0;
  private letters = 0;

  /** Begins a paragraph of about `capacity` breaks. */
  begin(capacity: number): void {
    this.count = 0;
    this.slack = 0;
    this.width = 0;
    this.stretch = 0;
    this.shrink = 0;
    this.letters = 0;
    if (capacity > this.item.length || isFarTooLarge(this.item.length, capacity)) {
      this.allocate(Math.max(capacity, usualCapacity));
    }
  }

  /** All breaks are there. */
  finish(): void {
    const { widthAfter, stretchAfter, lettersAfter, start } = this;
    this.inOrder = true;
    for (let row = 2; row < this.count; row++) {
      const before = row - 1;
      if (
        (widthAfter[row] ?? 0) + (start[row] ?? 0) < (widthAfter[before] ?? 0) + (start[before] ?? 0) ||
        (stretchAfter[row] ?? 0) < (stretchAfter[before] ?? 0) ||
        (lettersAfter[row] ?? 0) < (lettersAfter[before] ?? 0)
      ) {
        this.inOrder = false;
        return;
      }
    }
  }

  /** Arrays of another length, with what stands in the table. */
  private allocate(capacity: number): void {
    this.widthBefore = copied(this.widthBefore, new Float64Array(capacity), this.count);
    this.stretchBefore = copied(this.stretchBefore, new Float64Array(capacity), this.count);
    this.shrinkBefore = copied(this.shrinkBefore, new Float64Array(capacity), this.count);
    this.lettersBefore = copied(this.lettersBefore, new Float64Array(capacity), this.count);
    this.widthAfter = copied(this.widthAfter, new Float64Array(capacity), this.count);
    this.stretchAfter = copied(this.stretchAfter, new Float64Array(capacity), this.count);
    this.shrinkAfter = copied(this.shrinkAfter, new Float64Array(capacity), this.count);
    this.lettersAfter = copied(this.lettersAfter, new Float64Array(capacity), this.count);
    this.end = copied(this.end, new Float64Array(capacity), this.count);
    this.start = copied(this.start, new Float64Array(capacity), this.count);
    this.penalty = copied(this.penalty, new Float64Array(capacity), this.count);
    this.endWord = copied(this.endWord, new Int32Array(capacity), this.count);
    this.startWord = copied(this.startWord, new Int32Array(capacity), this.count);
    this.flags = copied(this.flags, new Uint8Array(capacity), this.count);
    this.level = copied(this.level, new Uint8Array(capacity), this.count);
    this.position = copied(this.position, new Uint32Array(capacity), this.count);
    this.next = copied(this.next, new Uint32Array(capacity), this.count);
    this.item = copied(this.item, new Uint32Array(capacity), this.count);
  }

  /** Lets the sums grow by an item. */
  advance(width: MilliPoints, stretch: MilliPoints, shrink: MilliPoints, letters: MilliPoints): void {
    this.width += width;
    this.letters += letters;
    this.stretch += stretch;
    this.shrink += shrink;
  }

  /** Adds a break where the sums stand; what else there is to say of it follows. */
  append(position: number, next: number, item: number, penalty: number, level: BreakLevel, flags: number): void {
    if (this.count === this.item.length) this.allocate(2 * this.count);
    const row = this.count++;
    this.widthBefore[row] = this.width;
    this.stretchBefore[row] = this.stretch;
    this.shrinkBefore[row] = this.shrink;
    this.lettersBefore[row] = this.letters;
    this.widthAfter[row] = this.width;
    this.stretchAfter[row] = this.stretch;
    this.shrinkAfter[row] = this.shrink;
    this.lettersAfter[row] = this.letters;
    this.end[row] = 0;
    this.start[row] = 0;
    this.penalty[row] = penalty;
    this.endWord[row] = 0;
    this.startWord[row] = 0;
    this.flags[row] = flags;
    this.level[row] = level;
    this.position[row] = position;
    this.next[row] = next;
    this.item[row] = item;
  }

  /** What the last break's line adds at its end, and what hangs out at the beginning of the next one. */
  edges(end: MilliPoints, start: MilliPoints): void {
    const row = this.count - 1;
    this.end[row] = end;
    this.start[row] = start;
    if (-end > this.slack) this.slack = -end;
  }

  /** The forms of the words around the last break. */
  words(end: number, start: number): void {
    const row = this.count - 1;
    this.endWord[row] = end;
    this.startWord[row] = start;
  }

  /** The last break stands inside a box: how much of the box, and of its letters, comes before it and after it. */
  inside(before: MilliPoints, after: MilliPoints, lettersBefore: MilliPoints, lettersAfter: MilliPoints): void {
    const row = this.count - 1;
    this.widthBefore[row] = this.width + before;
    this.widthAfter[row] = this.width + after;
    this.lettersBefore[row] = this.letters + lettersBefore;
    this.lettersAfter[row] = this.letters + lettersAfter;
  }

  /** The last break drops a space. */
  dropped(width: MilliPoints, stretch: MilliPoints, shrink: MilliPoints): void {
    const row = this.count - 1;
    this.widthAfter[row] = this.width + width;
    this.stretchAfter[row] = this.stretch + stretch;
    this.shrinkAfter[row] = this.shrink + shrink;
  }
}

function copied<Numbers extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  from: Numbers,
  to: Numbers,
  count: number,
): Numbers {
  if (count > 0) to.set(from.subarray(0, count));
  return to;
}
