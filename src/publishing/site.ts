import type { NamedFile } from '../environment.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { writeReading } from '../site/reading.ts';
import { writeSite } from '../site/write.ts';
import { press } from '../theme/press.ts';
import { breaksOf } from './breaks.ts';
import type { ComposedEdition } from './composed.ts';
import type { Pictures } from './pictures.ts';
import type { Publishing } from './request.ts';

/** What the download page leads to beside the editions. */
export interface Beside {
  /** Names of a book's articles. */
  readonly contents?: readonly string[];
  /** The page of the text with its pictures, itself last. */
  readonly reading?: readonly NamedFile[];
  /** The page of the evidence with its data, itself last. */
  readonly evidence?: readonly NamedFile[];
}

/** The download page and what it shows and leads to, the page last: what it links to is there before it. */
export function siteFiles(
  article: Article,
  editions: readonly Edition[],
  pictures: Pictures,
  { contents = [], reading = [], evidence = [] }: Beside,
): readonly NamedFile[] {
  const drawn = [...(pictures.cover ? [pictures.cover] : []), ...pictures.pages.values()];
  const links = { reading: address(reading.at(-1)), evidence: address(evidence.at(-1)) };
  return [
    ...drawn.map(({ file, bytes }) => ({ name: file, bytes })),
    ...reading,
    ...evidence,
    writeSite({ article, editions, pictures, contents, ...links }),
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
