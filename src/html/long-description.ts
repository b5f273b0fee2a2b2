import type { Article } from '../model/article.ts';
import type { Figure, LongDescription } from '../model/block.ts';
import { childrenOf, type Node } from '../model/visit.ts';

interface Descriptions {
  readonly byFigure: ReadonlyMap<Figure, string>;
  readonly byDescription: ReadonlyMap<LongDescription, string>;
}

const known = new WeakMap<Article, Descriptions>();

function descriptionsOf(article: Article): Descriptions {
  const found = known.get(article);
  if (found) return found;
  const byFigure = new Map<Figure, string>();
  const byDescription = new Map<LongDescription, string>();
  const walk = (nodes: readonly Node[]): void => {
    nodes.forEach((node, index) => {
      if (node.type === 'longDescription') {
        const id = `description-${byDescription.size + 1}`;
        const before = nodes[index - 1];
        byDescription.set(node, id);
        if (before?.type === 'figure') byFigure.set(before, id);
      }
      walk(childrenOf(node));
    });
  };
  walk(article.children);
  const descriptions = { byFigure, byDescription };
  known.set(article, descriptions);
  return descriptions;
}

/** The identifier of a long description, to which its picture points. */
export function descriptionId(article: Article, node: LongDescription): string | null {
  return descriptionsOf(article).byDescription.get(node) ?? null;
}

/** The identifier of what describes a picture at length; null where nothing does. */
export function descriptionIdOf(article: Article, figure: Figure): string | null {
  return descriptionsOf(article).byFigure.get(figure) ?? null;
}
