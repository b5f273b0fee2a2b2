import { extensionOf, graphicsOf } from '../html/graphics.ts';
import type { Article } from '../model/article.ts';
import type { Graphic } from '../model/graphic.ts';
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
  return new Map(
    graphicsOf(article).map((graphic, index) => {
      const { mediaType, data } = graphic;
      const id = `picture-${first + index}`;
      return [graphic, { id, file: `images/${id}.${extensionOf(graphic)}`, mediaType, properties: null, data }];
    }),
  );
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
