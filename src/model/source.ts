/** A decoded input as it came: nothing removed, line endings kept. Offsets into `text` are UTF-16 code units. */
export interface SourceText {
  /** The file's name as the user gave it, or `-` for standard input. */
  readonly name: string;
  readonly text: string;
}

/**
 * Where a text came from: `source` is an index into `Article.sources`, `from` (inclusive) and `to` (exclusive) are
 * code units of that source. Zero width (`from === to`) for what was inserted.
 */
export interface SourceSpan {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** One edit of a text leaf: at code unit `at` of the leaf's present value stands `now` where the source has `was`. */
export interface Change {
  readonly at: number;
  readonly was: string;
  readonly now: string;
}

/** A place as people count: line and column from 1, columns in code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The span of text that has no source: inserted by house style. */
export const inserted: SourceSpan = { source: 0, from: 0, to: 0 };

/** Line and column of a code unit. LF, CR LF, CR, U+2028 and U+2029 end a line; form feed doesn't. */
export function placeOf(source: SourceText, offset: number): Place {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

const startsOfSource = new WeakMap<SourceText, readonly number[]>();

function lineStarts(source: SourceText): readonly number[] {
  const known = startsOfSource.get(source);
  if (known) return known;
  const starts = [0];
  for (const end of source.text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  startsOfSource.set(source, starts);
  return starts;
}
