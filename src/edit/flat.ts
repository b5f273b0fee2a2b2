import type { Block, TextBlock } from '../model/block.ts';
import type { Inline, Text } from '../model/inline.ts';
import type { SourceSpan } from '../model/source.ts';
import { type Edit, editText, sourceOffsetOf, splitText } from '../model/text.ts';
import { isTextBlock, leavesOf, mapLeaves } from '../model/visit.ts';

/** Stands for each character of code and of formulas: no word, no mark and no space, so that no pass finds anything in it. */
const codeCharacter = '\ufffc';

/**
 * A block of text as one string, U+000A where it has a line break, U+FFFC for every character of code; passes read it
 * and answer in its offsets.
 */
export interface Flat {
  readonly text: string;
  readonly leaves: readonly FlatLeaf[];
}

interface FlatLeaf {
  readonly leaf: Text;
  readonly from: number;
  readonly to: number;
}

export function flatten(block: TextBlock): Flat {
  const leaves: FlatLeaf[] = [];
  let text = '';
  /** What passes may read and change: code stays as it was typed. */
  const walk = (nodes: readonly Inline[], inCode: boolean) => {
    for (const node of nodes) {
      if (node.type === 'lineBreak') text += inCode ? codeCharacter : '\n';
      else if (node.type === 'text') {
        const from = text.length;
        text += inCode ? codeCharacter.repeat(node.value.length) : node.value;
        leaves.push({ leaf: node, from, to: text.length });
      } else walk(node.children, inCode || node.type === 'code' || node.type === 'maths');
    }
  };
  walk(block.children, block.type === 'codeLine');
  return { text, leaves };
}

/** The source of the flat range, from the first leaf it touches to the last; null where that text was inserted. */
export function sourceSpanOf(flat: Flat, from: number, to: number): SourceSpan | null {
  const touched = flat.leaves.filter((entry) => entry.from < to && entry.to > from && hasSource(entry.leaf));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || first.leaf.span.source !== last.leaf.span.source) return null;
  return {
    source: first.leaf.span.source,
    from: sourceOffsetOf(first.leaf, Math.max(0, from - first.from)),
    to: sourceOffsetOf(last.leaf, Math.min(last.leaf.value.length, to - last.from)),
  };
}

function hasSource(leaf: Text): boolean {
  return leaf.span.to > leaf.span.from;
}

/**
 * Applies edits given in the block's flat offsets. An insertion goes to the leaf that ends there, at the block's
 * beginning to its first leaf. An edit that would reach over the border of two leaves is left out.
 */
export function editBlock<T extends TextBlock>(block: T, edits: readonly Edit[]): T {
  if (edits.length === 0) return block;
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const { leaves } = flatten(block);
  let index = 0;
  let next = 0;
  return mapLeaves(block, (leaf) => {
    const entry = leaves[index++];
    if (!entry || leaf.value === '') return leaf;
    const own: Edit[] = [];
    for (let edit = sorted[next]; edit; edit = sorted[next]) {
      const { from, to, now } = edit;
      if (from > entry.to || (from === entry.to && to > from)) break;
      if (to <= entry.to && from >= entry.from) own.push({ from: from - entry.from, to: to - entry.from, now });
      next += 1;
    }
    return editText(leaf, own);
  });
}

/** Rebuilds every block of text, however deep; blocks without a change stay the same objects. */
export function mapTextBlocks(blocks: readonly Block[], map: (block: TextBlock) => TextBlock): readonly Block[] {
  const mapped = blocks.map((block): Block => {
    if (isTextBlock(block)) return map(block);
    if (!('children' in block)) return block;
    const children = mapTextBlocks(block.children, map);
    return children === block.children ? block : ({ ...block, children } as Block);
  });
  return mapped.every((block, index) => block === blocks[index]) ? blocks : mapped;
}

/** A stretch of a block, to be wrapped in one node; `inner` stretches lie inside it, ascending. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly wrap: (children: readonly Inline[]) => Inline;
  readonly inner: readonly Stretch[];
}

/**
 * Wraps stretches of a block. They are in ascending order and don't overlap. A stretch inside one inline node is
 * wrapped there; one that straddles a node's border splits the node, so that every stretch becomes one wrapped node.
 */
export function wrapStretches<T extends TextBlock>(block: T, stretches: readonly Stretch[]): T {
  if (stretches.length === 0) return block;
  return { ...block, children: wrapInlines(block.children, stretches, 0) } as T;
}

function wrapInlines(children: readonly Inline[], stretches: readonly Stretch[], base: number): readonly Inline[] {
  const [nodes, own] = wrapInside(children, stretches, base);
  return joinHalves(wrapEach(nodes, own, base));
}

/** How many stretches are wrapped one after another; more are halved first, so that long lines aren't copied each time. */
const few = 16;

function wrapEach(nodes: readonly Inline[], stretches: readonly Stretch[], base: number): readonly Inline[] {
  const middle = stretches[stretches.length >> 1];
  if (stretches.length > few && middle) {
    const half = stretches.length >> 1;
    const [before, after] = splitInlines(nodes, middle.from - base);
    return [
      ...wrapEach(before, stretches.slice(0, half), base),
      ...wrapEach(after, stretches.slice(half), middle.from),
    ];
  }
  const result: Inline[] = [];
  let rest = nodes;
  let at = base;
  for (const stretch of stretches) {
    const [before, from] = splitInlines(rest, stretch.from - at);
    const [inside, after] = splitInlines(from, stretch.to - stretch.from);
    result.push(...before);
    if (inside.length > 0) result.push(stretch.wrap(wrapInlines(inside, stretch.inner, stretch.from)));
    rest = after;
    at = stretch.to;
  }
  return [...result, ...rest];
}

/** Wraps the stretches that lie inside one child, in that child; the others are left to the caller. */
function wrapInside(
  children: readonly Inline[],
  stretches: readonly Stretch[],
  base: number,
): [readonly Inline[], readonly Stretch[]] {
  let own = stretches;
  let at = base;
  const mapped = children.map((child): Inline => {
    const from = at;
    at += lengthOf(child);
    if (child.type === 'text' || child.type === 'lineBreak') return child;
    const isInside = (s: Stretch) => s.from >= from && s.to <= at && (s.from > from || s.to < at);
    const inside = own.filter(isInside);
    if (inside.length === 0) return child;
    own = own.filter((stretch) => !isInside(stretch));
    return { ...child, children: wrapInlines(child.children, inside, from) };
  });
  return [mapped, own];
}

/** Both sides of offset `at`; a node that it cuts stands in both, leaves without text and source in neither. */
function splitInlines(nodes: readonly Inline[], at: number): readonly [readonly Inline[], readonly Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = at;
  for (const node of nodes) {
    const length = lengthOf(node);
    if (left <= 0) after.push(node);
    else if (length <= left) before.push(node);
    else {
      const [one, other] = splitInline(node, left);
      before.push(one);
      after.push(other);
    }
    left -= length;
  }
  return [before, after];
}

function splitInline(node: Inline, at: number): readonly [Inline, Inline] {
  if (node.type === 'text') return splitText(node, at);
  if (node.type === 'lineBreak') return [node, node];
  const [before, after] = splitInlines(node.children, at);
  return [
    { ...node, children: before },
    { ...node, children: after },
  ];
}

function lengthOf(node: Inline): number {
  if (node.type === 'lineBreak') return 1;
  return leavesOf(node).reduce((sum, leaf) => sum + leaf.value.length, 0) + breaksIn(node);
}

function breaksIn(node: Inline): number {
  if (node.type === 'lineBreak') return 1;
  if (node.type === 'text') return 0;
  return node.children.reduce((sum, child) => sum + breaksIn(child), 0);
}

/** Leaves that were cut and have nothing to show are dropped, unless they carry source or a change. */
function joinHalves(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.filter(
    (node) => !(node.type === 'text' && node.value === '' && node.changes.length === 0 && !hasSource(node)),
  );
}
