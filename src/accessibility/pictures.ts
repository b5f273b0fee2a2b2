import type { Article } from '../model/article.ts';
import type { Caption, Figure } from '../model/block.ts';
import { visit } from '../model/visit.ts';

/** The pictures of an article that say something: all but those a person called decorative. */
export function meaningfulFiguresOf(article: Pick<Article, 'children'>): readonly Figure[] {
  const figures: Figure[] = [];
  visit(article, (node) => {
    if (node.type === 'figure' && !node.decorative) figures.push(node);
  });
  return figures;
}

/** Whether a picture can be read by those who don't see it. */
export function isDescribed({ alternative }: Figure): boolean {
  return alternative !== null && alternative.trim() !== '';
}

/** Captions whose picture isn't there. */
export function captionsWithoutPicture(article: Pick<Article, 'children'>): readonly Caption[] {
  const captions: Caption[] = [];
  visit(article, (node, ancestors) => {
    const parent = ancestors.at(-1)?.type;
    if (node.type === 'caption' && parent !== 'figure' && parent !== 'table') captions.push(node);
  });
  return captions;
}
