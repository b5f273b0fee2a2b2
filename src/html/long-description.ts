import type { Article } from '../model/article.ts';
import type { Figure, LongDescription } from '../model/block.ts';
import { describedIn } from '../model/described.ts';

interface Descriptions {
  /** Of pictures and of what describes them. */
  readonly ids: ReadonlyMap<Figure | LongDescription, string>;
  readonly details: ReadonlyMap<Figure, string>;
  readonly byTarget: ReadonlyMap<string, string>;
}

const known = new WeakMap<Article, Descriptions>();

function descriptionsOf(article: Article): Descriptions {
  const found = known.get(article);
  if (found) return found;
  const ids = new Map<Figure | LongDescription, string>();
  const details = new Map<Figure, string>();
  const byTarget = new Map<string, string>();
  for (const { figure, description, pictureTarget, descriptionTarget } of describedIn(article.children)) {
    const [picture, words] = [pictureTarget.replace(':', '-'), descriptionTarget.replace(':', '-')];
    ids.set(figure, picture).set(description, words);
    details.set(figure, words);
    byTarget.set(pictureTarget, picture).set(descriptionTarget, words);
  }
  const descriptions = { ids, details, byTarget };
  known.set(article, descriptions);
  return descriptions;
}

/** The identifier of a picture that is described at length, or of what describes it; null where nothing leads to it. */
export function describedId(article: Article, node: Figure | LongDescription): string | null {
  return descriptionsOf(article).ids.get(node) ?? null;
}

/** The identifier of what describes a picture at length; null where nothing does. */
export function descriptionIdOf(article: Article, figure: Figure): string | null {
  return descriptionsOf(article).details.get(figure) ?? null;
}

/** The identifier behind the name of a picture or a description that a link leads to; null where it is neither. */
export function idOfTarget(article: Article, target: string): string | null {
  return descriptionsOf(article).byTarget.get(target) ?? null;
}
