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

const underscored = /(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,240}[^_\s])?)_(?![\p{L}\p{N}_])/gu;

/** A leaf with its `_underscored_` words as emphasis; the underscores leave by an edit. */
export function emphasised(leaf: Text): readonly Inline[] {
  const inlines: Inline[] = [];
  let rest = leaf;
  let at = 0;
  for (const match of leaf.value.matchAll(underscored)) {
    const [before, from] = splitText(rest, match.index - at);
    const [marked, after] = splitText(from, match[0].length);
    if (before.value !== '' || before.span.from < before.span.to) inlines.push(before);
    const bare = editText(marked, [
      { from: 0, to: 1, now: '' },
      { from: marked.value.length - 1, to: marked.value.length, now: '' },
    ]);
    inlines.push({ type: 'emphasis', children: [bare] });
    rest = after;
    at = match.index + match[0].length;
  }
  if (rest.value !== '' || rest.span.from < rest.span.to) inlines.push(rest);
  return inlines;
}
