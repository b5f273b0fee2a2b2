import type { NamedFile } from '../environment.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { writeSite } from '../site/write.ts';
import type { Pictures } from './pictures.ts';

/**
 * The download page and its pictures, the page last: what it links to is there before it; `contents` are the
 * articles of a book. */
export function siteFiles(
  article: Article,
  editions: readonly Edition[],
  pictures: Pictures,
  contents: readonly string[] = [],
): readonly NamedFile[] {
  const drawn = [...(pictures.cover ? [pictures.cover] : []), ...pictures.pages.values()];
  return [
    ...drawn.map(({ file, bytes }) => ({ name: file, bytes })),
    writeSite({ article, editions, pictures, contents }),
  ];
}
