import type { Text } from '../../../model/inline.ts';
import { type Edit, editText, sourceLeaf } from '../../../model/text.ts';
import { characterOf } from './entities.ts';
import { windows1252 } from './windows-1252.ts';

/** How a leaf is cleaned, the same for a whole article. */
export interface Cleaning {
  /** Whether a hyphen at a line's end belongs to the word (`well-` + `known`) or only to the line. */
  readonly keepsHyphen: (before: string, after: string) => boolean;
  /** Ranges of the source that are mark-up: removed, wherever they stand in a leaf. */
  readonly markup: readonly MarkupRange[];
}

export interface MarkupRange {
  readonly from: number;
  readonly to: number;
}

/** Runs of white and invisible characters, what may not stand in XML, unpaired surrogates and character references. */
const unclean =
  /[\s\u00ad\u200b\u202d\u202e\u2060\ufeff\ufff9-\ufffc\ufffe\uffff\u0000-\u001f\u007f]+|[\u0080-\u009f]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|&(?:[A-Za-z]{2,8}\d{0,2}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g;

/** Stands for what couldn't be decoded; it stays, so that a reader sees that something is missing. */
const fffd = '\ufffd';

/**
 * The text leaf of a stretch of the source: lines joined, runs of white space made one space, invisible and illegal
 * characters taken out, character references resolved, composed (NFC). Every step is a change of the leaf, so it undoes
 * to the source.
 */
export function cleanLeaf(source: string, from: number, to: number, cleaning: Cleaning): Text {
  const raw = source.slice(from, to);
  const leaf = sourceLeaf(raw, { source: 0, from, to });
  const edits: Edit[] = [];
  for (const match of raw.matchAll(unclean)) {
    const start = match.index;
    const end = start + match[0].length;
    const edit = editFor(raw, match[0], start, end, cleaning);
    if (edit) edits.push(edit);
  }
  return compose(editText(leaf, withMarkup(edits, from, to, cleaning.markup)));
}

function editFor(raw: string, found: string, from: number, to: number, cleaning: Cleaning): Edit | null {
  if (found === ' ' || found === fffd) return null;
  if (found.startsWith('&')) {
    const character = characterOf(found);
    return character === null ? null : { from, to, now: character };
  }
  if (
    found.length === 1 &&
    !/[\s\u00ad\u200b\u202d\u202e\u2060\ufeff\ufff9-\ufffc\ufffe\uffff\u0000-\u001f\u007f]/.test(found)
  ) {
    const code = found.charCodeAt(0);
    if (code < 0xa0) return { from, to, now: windows1252[code - 0x80] ?? '' };
    return { from, to, now: fffd };
  }
  const white = found.replace(
    /[\u00ad\u200b\u202d\u202e\u2060\ufeff\ufff9-\ufffc\ufffe\uffff\u0000-\u0008\u000e-\u001f\u007f]/g,
    '',
  );
  if (white === '' || from === 0 || to === raw.length) return { from, to, now: '' };
  if (/[\n\r\u000b\u000c\u2028\u2029]/.test(white)) return joinOf(raw, found, from, to, cleaning);
  if (/^[^ \t]+$/.test(white)) return { from, to, now: white.charAt(0) };
  return { from, to, now: ' ' };
}

/** How two lines become one: without a space in scripts that have none and after a dash, else with one. */
function joinOf(raw: string, found: string, from: number, to: number, cleaning: Cleaning): Edit {
  const before = raw.slice(Math.max(0, from - 40), from);
  const after = raw.slice(to, to + 40);
  if (found.startsWith('\u00ad')) return { from, to, now: '' };
  const broken = /[\p{L}\p{M}]+[-\u2010]$/u.exec(before);
  const rest = /^[\p{L}\p{M}]+/u.exec(after);
  if (broken && rest) {
    const part = broken[0].slice(0, -1);
    if (cleaning.keepsHyphen(part, rest[0])) return { from, to, now: '' };
    return { from: from - 1, to, now: '' };
  }
  if (/[\p{L}\p{N}](?:—|--)$/u.test(before)) return { from, to, now: '' };
  return { from, to, now: isUnspaced(before.slice(-1)) && isUnspaced(after.charAt(0)) ? '' : ' ' };
}

/** Scripts that are written without spaces, and their punctuation. */
function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character);
}

/** Mark-up goes whole, with every edit inside it; an edit that only touches it stays. */
function withMarkup(edits: readonly Edit[], from: number, to: number, markup: readonly MarkupRange[]): readonly Edit[] {
  const inside = rangesWithin(markup, from, to);
  if (inside.length === 0) return edits;
  const all: Edit[] = [];
  let next = 0;
  for (const range of inside) {
    for (let edit = edits[next]; edit && edit.from < range.to - from; edit = edits[++next]) {
      if (edit.to <= range.from - from) all.push(edit);
    }
    all.push({ from: range.from - from, to: range.to - from, now: '' });
  }
  return [...all, ...edits.slice(next)];
}

/** The ranges between two offsets, found by halving: a page has thousands of tags and of leaves. */
function rangesWithin(ranges: readonly MarkupRange[], from: number, to: number): readonly MarkupRange[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((ranges[end]?.to ?? Number.POSITIVE_INFINITY) <= to) end++;
  return ranges.slice(low, end);
}

/** Composed characters where the source has decomposed ones, letter by letter, so that each change stays small. */
export function compose(leaf: Text): Text {
  if (leaf.value.normalize('NFC') === leaf.value) return leaf;
  const edits: Edit[] = [];
  for (const match of leaf.value.matchAll(
    /(?:[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^\p{M}])\p{M}*|\p{M}+/gsu,
  )) {
    const composed = match[0].normalize('NFC');
    if (composed !== match[0]) edits.push({ from: match.index, to: match.index + match[0].length, now: composed });
  }
  return editText(leaf, edits);
}
