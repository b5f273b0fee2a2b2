import type { NamedFile } from '../environment.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { writeReading } from '../site/reading.ts';
import { writeSite } from '../site/write.ts';
import { press } from '../theme/press.ts';
import type { ComposedEdition } from './composed.ts';
import { breaksOf } from './editions.ts';
import type { Pictures } from './pictures.ts';
import type { Publishing } from './request.ts';

/**
 * The download page and its pictures, the page last: what it links to is there before it; `contents` are the
 * articles of a book. */
export function siteFiles(
  article: Article,
  editions: readonly Edition[],
  pictures: Pictures,
  contents: readonly string[] = [],
  reading: readonly NamedFile[] = [],
): readonly NamedFile[] {
  const drawn = [...(pictures.cover ? [pictures.cover] : []), ...pictures.pages.values()];
  return [
    ...drawn.map(({ file, bytes }) => ({ name: file, bytes })),
    ...reading,
    writeSite({ article, editions, pictures, contents, reading: address(reading.at(-1)) }),
  ];
}

function address(page: NamedFile | undefined): string | null {
  return page === undefined ? null : page.name.split('/').map(encodeURIComponent).join('/');
}

/** The text of the e-book as a page of the web, with the pages of the edition that the e-book is bound to. */
export function readingOf(
  { article, positions, themeOf, stem }: Publishing,
  bound: ComposedEdition | null,
): readonly NamedFile[] {
  const theme = { ...themeOf('trade'), formats: press.formats };
  return writeReading({ article, positions, pageBreaks: breaksOf(bound?.pages ?? []), theme, stem });
}
