import type { Element } from 'xast';
import type { ContentDocument, EpubContents } from '../contents.ts';
import type { NavigationEntry } from '../navigation.ts';
import { type PageMarker, pageMarkersOf, pagesOf } from '../page-list.ts';
import { alternativeOf } from '../said.ts';
import { targetOf } from '../target.ts';
import { attribute, elementsNamed, isKind, listOf, textOf } from '../tree.ts';

/** An element with the file that it stands in. */
export interface Found {
  readonly file: string;
  readonly document: ContentDocument;
  readonly element: Element;
}

/** What a book is made of, as far as its metadata speaks of it. */
export interface Content {
  /** Documents that are read: those of the spine without the navigation document. */
  readonly documents: readonly ContentDocument[];
  /** Pictures of the text, neither covers nor decorative ones included. */
  readonly pictures: readonly Found[];
  /** Those of them that have words, or a caption: they say something. */
  readonly meaningfulPictures: readonly Found[];
  /** Pictures without any alternative. */
  readonly undescribed: readonly Found[];
  readonly covers: readonly Found[];
  readonly drawings: readonly Found[];
  readonly formulas: readonly Found[];
  readonly sounds: readonly Found[];
  readonly films: readonly Found[];
  readonly headings: readonly Found[];
  readonly markers: readonly PageMarker[];
  readonly pages: readonly NavigationEntry[];
  /** Number of words in the documents. */
  readonly words: number;
}

const known = new WeakMap<EpubContents, Content>();

/** Looked up once for each book. */
export function contentOf(book: EpubContents): Content {
  const found = known.get(book) ?? read(book);
  known.set(book, found);
  return found;
}

function read(book: EpubContents): Content {
  const documents = book.documents.filter((document) => document.inSpine && document !== book.nav);
  const all = (...names: readonly string[]): readonly Found[] =>
    documents.flatMap((document) =>
      elementsNamed(document.top, ...names).map((element) => ({ file: document.file, document, element })),
    );
  const covers: Found[] = [];
  const pictures: Found[] = [];
  for (const picture of all('img')) {
    if (isCover(book, picture)) covers.push(picture);
    else if (!isDecorative(picture.element)) pictures.push(picture);
  }
  const overlays = book.package.manifest.some(({ mediaType }) => mediaType === 'application/smil+xml');
  const [first] = documents;
  const spoken = overlays && first ? [{ file: first.file, document: first, element: first.top }] : [];
  return {
    documents,
    pictures,
    meaningfulPictures: pictures.filter(({ element }) => (alternativeOf(element) ?? '').trim() !== ''),
    undescribed: pictures.filter(({ element }) => !isNamed(element)),
    covers,
    drawings: all('svg:svg').filter(({ element }) => attribute(element, 'aria-hidden') !== 'true'),
    formulas: all('m:math'),
    sounds: [...all('audio'), ...spoken],
    films: all('video'),
    headings: all('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
    markers: pageMarkersOf(book),
    pages: pagesOf(book),
    words: documents.reduce((sum, { top }) => sum + textOf(top).split(' ').length, 0),
  };
}

/** A picture that is said to say nothing. */
export function isDecorative(picture: Element): boolean {
  if (/(?:^|\s)(?:presentation|none)(?:\s|$)/u.test(attribute(picture, 'role') ?? '')) return true;
  if (attribute(picture, 'aria-hidden') === 'true') return true;
  return attribute(picture, 'alt')?.trim() === '' && attribute(picture, 'aria-label') === null;
}

/** Whether words stand for a picture: its own, or those of another element. */
function isNamed(picture: Element): boolean {
  return (alternativeOf(picture) ?? '').trim() !== '' || listOf(picture, 'aria-labelledby').length > 0;
}

function isCover(book: EpubContents, { file, document, element }: Found): boolean {
  if (listOf(element, 'role').includes('doc-cover') || isKind(element, 'cover')) return true;
  if (document.elements.some((around) => around.name === 'body' && isKind(around, 'cover'))) return true;
  const target = targetOf(file, attribute(element, 'src') ?? '');
  const cover = book.package.manifest.find(({ properties }) => properties.includes('cover-image'));
  const old = book.package.statements.find(({ property }) => property === 'cover')?.value;
  const named = book.package.manifest.find(({ id }) => id === old);
  const path = target.type === 'inside' ? target.file : null;
  return path !== null && (path === cover?.file || path === named?.file);
}
