import type { Inline, Text } from '../../model/inline.ts';
import { editText, splitText } from '../../model/text.ts';

/** The value of several leaves. */
export function leavesText(leaves: readonly Text[]): string {
  return leaves.map((leaf) => leaf.value).join('');
}

/** Cuts leaves in two at a code unit of their joined value; halves without a source and a value are left out. */
export function cutLeaves(leaves: readonly Text[], offset: number): readonly [readonly Text[], readonly Text[]] {
  const before: Text[] = [];
  const after: Text[] = [];
  let at = 0;
  for (const leaf of leaves) {
    const end = at + leaf.value.length;
    if (end <= offset) before.push(leaf);
    else if (at >= offset) after.push(leaf);
    else {
      const [left, right] = splitText(leaf, offset - at);
      before.push(left);
      after.push(right);
    }
    at = end;
  }
  return [before, after];
}

export interface Trimmed {
  readonly kept: readonly Text[];
  /** The source of the white space that was cut off, which may hold invisible characters. */
  readonly rest: readonly Text[];
}

/** Cuts white space off both ends. */
export function trimLeaves(leaves: readonly Text[]): Trimmed {
  const text = leavesText(leaves);
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  const [kept, behind] = cutLeaves(leaves, end);
  const [before, inner] = start < end ? cutLeaves(kept, start) : [[], kept];
  return { kept: inner, rest: [...before, ...behind] };
}

/** The pieces of a leaf between ascending offsets; halves first, so that many cuts of a long leaf stay cheap. */
function piecesOf(leaf: Text, offsets: readonly number[], shift = 0): readonly Text[] {
  const middle = offsets.length >> 1;
  const offset = offsets[middle];
  if (offset === undefined) return [leaf];
  const [left, right] = splitText(leaf, offset - shift);
  return [...piecesOf(left, offsets.slice(0, middle), shift), ...piecesOf(right, offsets.slice(middle + 1), offset)];
}

const underscored = /(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,240}[^_\s])?)_(?![\p{L}\p{N}_])/gu;

/** A leaf with its `_underscored_` words as emphasis; the underscores leave by an edit. */
export function emphasised(leaf: Text): readonly Inline[] {
  const offsets = [...leaf.value.matchAll(underscored)].flatMap((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  return piecesOf(leaf, offsets).flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 0) return piece.value === '' && piece.span.from === piece.span.to ? [] : [piece];
    const end = piece.value.length;
    const bare = editText(piece, [
      { from: 0, to: 1, now: '' },
      { from: end - 1, to: end, now: '' },
    ]);
    return [{ type: 'emphasis', children: [bare] }];
  });
}
