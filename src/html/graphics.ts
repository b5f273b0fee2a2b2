import type { Article } from '../model/article.ts';
import type { Graphic } from '../model/graphic.ts';
import { visit } from '../model/visit.ts';

/** The pictures of an article in the order in which they are first shown, each once. */
export function graphicsOf(article: Pick<Article, 'children'>): readonly Graphic[] {
  const graphics = new Set<Graphic>();
  visit(article, (node) => {
    if (node.type === 'figure') graphics.add(node.graphic);
  });
  return [...graphics];
}

/** How the name of a picture's file ends. */
export function extensionOf({ mediaType }: Graphic): 'png' | 'jpg' {
  return mediaType === 'image/png' ? 'png' : 'jpg';
}
