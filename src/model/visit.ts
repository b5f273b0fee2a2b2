import type { Article } from './article.ts';
import type { Block, TextBlock } from './block.ts';
import type { Inline, Text } from './inline.ts';

export type Node = Block | Inline;

const none: readonly Node[] = [];

/** The children of a node; empty for leaves. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : none;
}

/** Calls `enter` for every node below `root` in reading order, parents first; `ancestors` from the outside in. */
export function visit(
  root: Pick<Article, 'children'> | Node,
  enter: (node: Node, ancestors: readonly Node[]) => void,
): void {
  const ancestors: Node[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      enter(node, ancestors);
      const children = childrenOf(node);
      if (children.length === 0) continue;
      ancestors.push(node);
      walk(children);
      ancestors.pop();
    }
  };
  walk('type' in root ? [root] : root.children);
}

/** Every text leaf below a node or an article, in reading order. */
export function leavesOf(root: Pick<Article, 'children'> | Node): readonly Text[] {
  const leaves: Text[] = [];
  visit(root, (node) => {
    if (node.type === 'text') leaves.push(node);
  });
  return leaves;
}

/** What a reader reads in a node: its text leaves joined, line breaks as U+000A. */
export function textOf(root: Pick<Article, 'children'> | Node): string {
  let text = '';
  visit(root, (node) => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'lineBreak') text += '\n';
  });
  return text;
}

/** A node's text on one line, without the calls of its notes: what a heading is called where it is listed. */
export function plainTextOf(root: Node): string {
  let text = '';
  visit(root, (node, ancestors) => {
    if (node.type === 'lineBreak') text += '\n';
    if (node.type !== 'text' || ancestors.some(({ type }) => type === 'noteReference')) return;
    text += node.value;
  });
  return text.replace(/\s+/gu, ' ').trim();
}

export function isTextBlock(node: Node): node is TextBlock {
  switch (node.type) {
    case 'kicker':
    case 'headline':
    case 'deck':
    case 'byline':
    case 'publicationDate':
    case 'paragraph':
    case 'heading':
    case 'caption':
    case 'tableCell':
    case 'codeLine':
    case 'verseLine':
    case 'definitionTerm':
    case 'displayMaths':
    case 'contentsLine':
    case 'indexEntry':
      return true;
    default:
      return false;
  }
}

/** Every block of text below an article, in reading order. */
export function textBlocksOf(root: Pick<Article, 'children'>): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(root, (node) => {
    if (isTextBlock(node)) blocks.push(node);
  });
  return blocks;
}

/** Rebuilds the text leaves of a tree; nodes without a change stay the same objects. */
export function mapLeaves<T extends Node>(root: T, map: (leaf: Text) => Text): T {
  if (root.type === 'text') return map(root) as T;
  const children = childrenOf(root);
  if (children.length === 0) return root;
  const mapped = children.map((child) => mapLeaves(child, map));
  return mapped.every((child, index) => child === children[index]) ? root : ({ ...root, children: mapped } as T);
}
