import type { Article } from '../model/article.ts';
import type { Graphic } from '../model/graphic.ts';
import { visit } from '../model/visit.ts';
import { coverImageFile } from './documents.ts';
import type { ManifestItem } from './package.ts';

/** A picture of the package. */
export interface Resource extends ManifestItem {
  readonly data: Uint8Array;
}

export interface Cover {
  readonly png: Uint8Array;
  /** What the cover shows, for those who don't see it. */
  readonly alternative: string;
}

/** The article's pictures in reading order, each once, under names that no reading system trips over; `first` counts on. */
export function picturesOf(article: Pick<Article, 'children'>, first = 1): ReadonlyMap<Graphic, Resource> {
  const pictures = new Map<Graphic, Resource>();
  visit(article, (node) => {
    if (node.type !== 'figure' || pictures.has(node.graphic)) return;
    const { mediaType, data } = node.graphic;
    const id = `picture-${first + pictures.size}`;
    const file = `images/${id}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
    pictures.set(node.graphic, { id, file, mediaType, properties: null, data });
  });
  return pictures;
}

export function coverImage(cover: Cover): Resource {
  return {
    id: 'cover-image',
    file: coverImageFile,
    mediaType: 'image/png',
    properties: 'cover-image',
    data: cover.png,
  };
}
