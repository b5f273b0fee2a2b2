import type { Run } from './content.ts';
import type { PageMark, PdfPage } from './file.ts';

/** A stretch of text as it is read: what a run shows, or what an ActualText says instead. */
export interface Piece {
  readonly text: string;
  readonly replaced: boolean;
  readonly page: number;
  /** Index of the mark that belongs to an element; null where none does. */
  readonly owner: number | null;
  readonly artifact: boolean;
  readonly first: Run;
  readonly last: Run;
}

/** The text of a page in the order of its content. */
export function piecesOf(page: PdfPage): readonly Piece[] {
  const pieces: Piece[] = [];
  let replacing: number | null = null;
  for (const run of page.runs) {
    const by = replacerOf(run.mark, page.marks);
    const mark = run.mark === null ? null : (page.marks[run.mark] ?? null);
    const before = pieces.at(-1);
    if (by !== null && by === replacing && before) {
      pieces[pieces.length - 1] = { ...before, last: run };
      continue;
    }
    replacing = by;
    const actual = by === null ? null : (page.marks[by]?.actualText ?? null);
    pieces.push({
      text: actual ?? run.text,
      replaced: actual !== null,
      page: page.index,
      owner: mark?.owner ?? null,
      artifact: mark?.artifact ?? false,
      first: run,
      last: run,
    });
  }
  return pieces;
}

/** The outermost mark with an ActualText around a run. */
function replacerOf(mark: number | null, marks: readonly PageMark[]): number | null {
  let found: number | null = null;
  for (let at = mark; at !== null; at = marks[at]?.parent ?? null) if (marks[at]?.actualText != null) found = at;
  return found;
}

/** Pieces as one text, with spaces where a reader sees some. A hyphen that nobody wrote joins the two parts of its word. */
export function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (before) text += between(before, piece);
    text += piece.text;
    before = piece;
  }
  return text
    .replace(/\u00ad\s*(?=\p{L})/gu, '')
    .replace(/\s+/gu, (space) => (/[\u00a0\u202f]/.test(space) && space.length === 1 ? space : ' '));
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two runs: nothing where one goes on at the other's end. */
function between(before: Piece, after: Piece): string {
  if (before.text === '' || after.text === '' || /\s$/u.test(before.text) || /^\s/u.test(after.text)) return '';
  if (/\u00ad$/.test(before.text)) return '';
  if (before.replaced || after.replaced) return isNextTo(before.last, after.first) ? '' : ' ';
  if (isNextTo(before.last, after.first)) return '';
  return noSpaces.test(before.text.at(-1) ?? '') && noSpaces.test(after.text.at(0) ?? '') ? '' : ' ';
}

/** Whether a run goes on where another ends, on the same line. */
export function isNextTo(before: Run, after: Run): boolean {
  const size = Math.max(before.size, after.size);
  const [x, y] = before.to;
  const [nextX, nextY] = after.from;
  return Math.abs(nextY - y) < 0.6 * size && nextX - x < 0.2 * size && nextX - x > -0.6 * size;
}
