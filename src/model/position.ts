import type { Article } from './article.ts';
import { childrenOf, type Node } from './visit.ts';

/**
 * One integer for every place in a finished tree, counted as ProseMirror counts: the article's content begins at 0,
 * a text leaf is as long as its value in code units, a node without children (line break, thematic break) is 1 long,
 * any other node is 2 longer than its children. A node's own position is that of its opening edge; the first
 * character of the first leaf of a paragraph at 7 therefore stands at 8. Minted after `edit`; never kept in a tree.
 */
export type Position = number;

export interface Resolved {
  /** From the outermost block to the innermost node around the position. */
  readonly path: readonly Node[];
  /** Code units into the innermost node where that is a text leaf, else 0. */
  readonly offset: number;
}

export interface Positions {
  /** The position of a node's opening edge; of a text leaf, that of its first character. Throws on a foreign node. */
  of(node: Node): Position;
  /** The position right after a node. */
  after(node: Node): Position;
  resolve(position: Position): Resolved;
  readonly size: number;
}

/** Mints the positions of a finished article, in one walk. */
export function positionsOf(article: Pick<Article, 'children'>): Positions {
  const start = new Map<Node, Position>();
  const end = new Map<Node, Position>();
  const walk = (nodes: readonly Node[], from: Position): Position => {
    let at = from;
    for (const node of nodes) {
      if (start.has(node)) throw new Error(`a ${node.type} stands twice in the tree`);
      start.set(node, at);
      at = afterNode(node, at, walk);
      end.set(node, at);
    }
    return at;
  };
  const size = walk(article.children, 0);
  const known = (map: Map<Node, Position>, node: Node): Position => {
    const position = map.get(node);
    if (position === undefined) throw new Error(`a ${node.type} that isn't in the tree has no position`);
    return position;
  };
  /** The node that holds a position, by halving: siblings stand in ascending order. */
  const childAround = (nodes: readonly Node[], position: Position): Node | null => {
    let low = 0;
    let high = nodes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const node = nodes[middle] as Node;
      if (position < known(start, node)) high = middle - 1;
      else if (position >= known(end, node)) low = middle + 1;
      else return node;
    }
    return null;
  };
  return {
    size,
    of: (node) => known(start, node),
    after: (node) => known(end, node),
    resolve(position) {
      const path: Node[] = [];
      let nodes: readonly Node[] = article.children;
      for (;;) {
        const inside = childAround(nodes, position);
        if (!inside) return { path, offset: 0 };
        path.push(inside);
        if (inside.type === 'text') return { path, offset: position - known(start, inside) };
        if (position === known(start, inside)) return { path, offset: 0 };
        nodes = childrenOf(inside);
      }
    },
  };
}

function afterNode(node: Node, at: Position, walk: (nodes: readonly Node[], from: Position) => Position): Position {
  if (node.type === 'text') return at + node.value.length;
  if (!('children' in node)) return at + 1;
  return walk(node.children, at + 1) + 1;
}
