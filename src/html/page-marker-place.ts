import type { TextBlock } from '../model/block.ts';
import type { Inline, Text } from '../model/inline.ts';
import type { Position, Positions } from '../model/position.ts';
import { childrenOf, type Node } from '../model/visit.ts';
import { mayBeginAt } from './word-boundary.ts';

/** Before a node, or, where the node is a text leaf, before its character at `offset`. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

interface BlockText {
  /** The leaves' values, joined; U+000A where the tree has a line break. */
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly node: Text;
  /** The outermost link or formula around it, which a marker may not enter. */
  readonly link: Inline | null;
  /** Where it begins in the block's text. */
  readonly from: number;
}

/**
 * Finds where a marker for a position inside a text block may stand: at the position, else before the word, link or
 * heading around it. Each block is flattened once, however many pages begin in it.
 */
export function placesIn(positions: Positions): (block: TextBlock, position: Position) => Place {
  const flat = new Map<TextBlock, BlockText>();
  return (block, position) => {
    const atBlock = { node: block, offset: 0 };
    if (block.type === 'headline' || block.type === 'heading') return atBlock;
    const { text, leaves } = flat.get(block) ?? flatten(block);
    flat.set(block, { text, leaves });
    const wanted = leaves[firstIndex(leaves, ({ node }) => positions.after(node) > position)];
    let at = wanted ? wanted.from + Math.max(0, position - positions.of(wanted.node)) : text.length;
    while (at > 0 && !mayBeginAt(text, at)) at--;
    const leaf = leaves[firstIndex(leaves, ({ node, from }) => from + node.value.length > at)] ?? leaves.at(-1);
    if (at === 0 || !leaf) return atBlock;
    return leaf.link ? { node: leaf.link, offset: 0 } : { node: leaf.node, offset: Math.max(0, at - leaf.from) };
  };
}

function flatten(block: TextBlock): BlockText {
  const leaves: Leaf[] = [];
  const values: string[] = [];
  let from = 0;
  const add = (value: string): void => {
    values.push(value);
    from += value.length;
  };
  const walk = (nodes: readonly Node[], link: Inline | null): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        leaves.push({ node, link, from });
        add(node.value);
      } else if (node.type === 'lineBreak') add('\n');
      else
        walk(
          childrenOf(node),
          link ?? (node.type === 'link' || node.type === 'noteReference' || node.type === 'maths' ? node : null),
        );
    }
  };
  walk(block.children, null);
  return { text: values.join(''), leaves };
}

/** The first index for which `holds`, which holds for all that follow; the length where it holds for none. */
function firstIndex<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
