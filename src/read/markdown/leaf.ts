import type { Inline, Text } from '../../model/inline.ts';
import { type Edit, editText, sourceLeaf } from '../../model/text.ts';
import { compose } from '../text/lines/clean.ts';
import { type MarkdownDesk, within } from './desk.ts';
import type { Piece } from './parse.ts';

/** Invisible characters and those that XML and PDF refuse; what couldn't be decoded stays as U+FFFD. */
const unprintable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202d\u202e\u2060\ufeff\ufff9-\ufffc\ufffe\uffff]/g;
const unpaired = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const white = /[ \t\n\r\u000b\u000c\u2028\u2029\u0085]+/g;
/** White space that isn't one space between words. */
const unusual = /[\t\n\r\u000b\u000c\u2028\u2029\u0085]| {2}/;
/** What `unprintable` and `unpaired` find, and halves that are paired. */
const suspect =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202d\u202e\u2060\ud800-\udfff\ufeff\ufff9-\ufffc\ufffe\uffff]/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The text leaf of a stretch of prose: lines joined, escapes and references resolved, mark-up inside taken out. */
export function proseLeaf(desk: MarkdownDesk, from: number, to: number): Text {
  const raw = assembled(desk, from, to, (before, after) =>
    unspaced.test(before.slice(-1)) && unspaced.test(after.charAt(0)) ? '' : ' ',
  );
  if (!unusual.test(raw.value)) return compose(withoutUnprintable(raw));
  const edits: Edit[] = [];
  for (const found of raw.value.matchAll(white)) {
    edits.push({ from: found.index, to: found.index + found[0].length, now: ' ' });
  }
  return compose(withoutUnprintable(editText(raw, edits)));
}

/** The text leaf of characters that stay as they were typed; a tab becomes the spaces that it means. */
export function typedLeaf(desk: MarkdownDesk, from: number, to: number): Text {
  const raw = assembled(desk, from, to, () => ' ');
  const edits: Edit[] = [];
  let column = 0;
  for (let at = 0; at < raw.value.length; at++) {
    const isTab = raw.value[at] === '\t';
    const width = isTab ? 4 - (column % 4) : 1;
    if (isTab) edits.push({ from: at, to: at + 1, now: ' '.repeat(width) });
    else if (/[\n\r\u000b\u000c\u2028\u2029]/.test(raw.value[at] ?? '')) edits.push({ from: at, to: at + 1, now: ' ' });
    column += width;
  }
  return withoutUnprintable(editText(raw, edits));
}

/** The leaf of the source's own characters, whatever they mean in Markdown. */
export function verbatimLeaf(desk: MarkdownDesk, from: number, to: number): Text {
  const leaf = sourceLeaf(desk.source.text.slice(from, to), { source: 0, from, to });
  const edits = [...leaf.value.matchAll(white)].map((found): Edit => {
    const end = found.index + found[0].length;
    return { from: found.index, to: end, now: found.index === 0 || end === leaf.value.length ? '' : ' ' };
  });
  return compose(withoutUnprintable(editText(leaf, edits)));
}

/** Prose as leaves, one a line, with line breaks between: for verse and definitions. */
export function proseLines(desk: MarkdownDesk, from: number, to: number): readonly Inline[] {
  const inlines: Inline[] = [];
  let start = from;
  const take = (end: number) => {
    if (end > start) inlines.push(proseLeaf(desk, start, end));
  };
  const pieces = piecesIn(desk, from, to);
  pieces.forEach((piece, index) => {
    if (piece.value !== '\n' || !isEnding(desk, piece)) return;
    take(piece.from);
    inlines.push({ type: 'lineBreak' });
    // What stands before the next piece is the prefix of a container.
    start = pieces[index + 1]?.from ?? to;
  });
  take(to);
  return inlines;
}

function assembled(
  desk: MarkdownDesk,
  from: number,
  to: number,
  join: (before: string, after: string) => string,
): Text {
  const raw = desk.source.text.slice(from, to);
  const leaf = sourceLeaf(raw, { source: 0, from, to });
  const pieces = piecesIn(desk, from, to);
  if (pieces.length === 0) return leaf;
  const edits: Edit[] = [];
  let at = from;
  pieces.forEach((piece, index) => {
    if (piece.from > at) edits.push({ from: at - from, to: piece.from - from, now: '' });
    const before = pieces[index - 1]?.value ?? '';
    const after = pieces[index + 1]?.value ?? '';
    const now = isEnding(desk, piece) ? join(before, after) : piece.value;
    edits.push({ from: piece.from - from, to: piece.to - from, now });
    at = piece.to;
  });
  if (at < to) edits.push({ from: at - from, to: to - from, now: '' });
  return editText(leaf, edits);
}

/** The pieces between two offsets. After the box of a task a text begins inside its first piece, behind the space. */
function piecesIn(desk: MarkdownDesk, from: number, to: number): readonly Piece[] {
  const [first, ...rest] = within(desk.pieces, from - 1, to);
  if (!first) return [];
  if (first.to <= from) return rest;
  if (first.from >= from || first.value.length !== first.to - first.from) return [first, ...rest];
  return [{ from, to: first.to, value: first.value.slice(from - first.from) }, ...rest];
}

function isEnding({ source }: MarkdownDesk, { from, value }: Piece): boolean {
  return value === '\n' && /[\n\r]/.test(source.text.charAt(from));
}

function withoutUnprintable(leaf: Text): Text {
  if (!suspect.test(leaf.value)) return leaf;
  const edits = [
    ...[...leaf.value.matchAll(unprintable)].map(({ index }): Edit => ({ from: index, to: index + 1, now: '' })),
    ...[...leaf.value.matchAll(unpaired)].map(({ index }): Edit => ({ from: index, to: index + 1, now: '\ufffd' })),
  ];
  return editText(
    leaf,
    edits.sort((one, other) => one.from - other.from),
  );
}
