import { colophonOf } from '../html/article.ts';
import { type ContentsEntry, contentsOf } from '../html/contents.ts';
import { firstNoteId } from '../html/footnotes.ts';
import { type Listed, listingsOf } from '../html/listings.ts';
import type { PageMarker } from '../html/page-markers.ts';
import type { EpubLabels } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import { visit } from '../model/visit.ts';
import { articleFile, colophonFile, coverFile, type SectionKind, sectionTraits } from './documents.ts';
import { type Landmark, type ListEntry, type Navigation, type NavigationEntry, navigationFile } from './navigation.ts';

/** What an article has to list, and where its notes begin. */
export interface Lists extends Pick<Navigation, 'figures' | 'tables'> {
  readonly notes: string | null;
}

/** Captioned figures and tables of an article, and its first note, in the document at `file`. */
export function listsOf(article: Article, file = articleFile): Lists {
  const { figures, tables } = listingsOf(article);
  const note = firstNoteId(article);
  const entries = (listed: readonly Listed[]): ListEntry[] =>
    listed.map(({ id, label }) => ({ label, address: `${file}#${id}` }));
  return {
    figures: entries(figures),
    tables: entries(tables),
    notes: note === null ? null : `${file}#${note}`,
  };
}

/** What a reading system offers to go to: headings and colophon, landmarks, the paged edition's pages. */
export function navigationOf(
  article: Article,
  title: string,
  markers: readonly PageMarker[],
  cover: boolean,
  words: EpubLabels,
): Navigation {
  const colophon = colophonOf(article);
  const headings = contentsOf(article).map((entry) => entryOf(entry));
  const top = headings.length > 0 ? headings : [{ label: title, address: articleFile, children: [] }];
  const lists = listsOf(article);
  return {
    contents: colophon ? [...top, { label: words.colophon, address: colophonFile, children: [] }] : top,
    landmarks: [
      ...(cover ? [landmark('cover', words.cover, coverFile)] : []),
      landmark('bodymatter', words.start, articleFile),
      ...noteLandmarks(lists.notes, words),
      ...(colophon ? [landmark('colophon', words.colophon, colophonFile)] : []),
      landmark('toc', words.contents, `${navigationFile}#toc`),
      ...listLandmarks(lists, words),
    ],
    figures: lists.figures,
    tables: lists.tables,
    pages: pagesOf(article, markers),
  };
}

/** What leads to one article of several: its own entry, with its subheads below. */
export function memberEntry(article: Article, title: string, file: string): NavigationEntry {
  const headings = contentsOf(article).map((entry) => entryOf(entry, file));
  const [only] = headings;
  return only && only.address === file && headings.length === 1
    ? only
    : { label: title, address: file, children: headings.filter(({ address }) => address !== file) };
}

/** What a reading system offers to go to in a publication of several articles. */
export interface PublicationPlaces {
  /** Sections in front, parts and articles, sections at the end. */
  readonly entries: readonly NavigationEntry[];
  readonly sections: readonly { readonly kind: SectionKind; readonly label: string; readonly address: string }[];
  /** The document that the first article or part is. */
  readonly start: string | undefined;
  readonly lists: Lists;
  readonly pages: Navigation['pages'];
  readonly ownPages: NonNullable<Navigation['ownPages']>;
}

export function publicationNavigation(
  { entries, sections, start, lists, pages, ownPages }: PublicationPlaces,
  cover: boolean,
  words: EpubLabels,
): Navigation {
  const landmarkOf = (kind: SectionKind) =>
    sections
      .filter((section) => section.kind === kind)
      .map(({ label, address }) => landmark(sectionTraits[kind].type, label, address));
  return {
    contents: entries,
    landmarks: [
      ...(cover ? [landmark('cover', words.cover, coverFile)] : []),
      ...landmarkOf('title'),
      ...landmarkOf('imprint'),
      landmark('toc', words.contents, `${navigationFile}#toc`),
      ...listLandmarks(lists, words),
      ...(start === undefined ? [] : [landmark('bodymatter', words.start, start)]),
      ...noteLandmarks(lists.notes, words),
      ...landmarkOf('index'),
      ...landmarkOf('sources'),
    ],
    figures: lists.figures,
    tables: lists.tables,
    pages,
    ownPages,
  };
}

/** The headline leads to the article's beginning, so that nobody misses the kicker above it. */
function entryOf({ block, label, id, children }: ContentsEntry, file = articleFile): NavigationEntry {
  const address = block.type === 'headline' ? file : `${file}#${id}`;
  return { label, address, children: children.map((child) => entryOf(child, file)) };
}

function noteLandmarks(notes: string | null, words: EpubLabels): Landmark[] {
  return notes === null ? [] : [landmark('footnotes', words.notes, notes)];
}

/** The list of pages is none of them: it stands hidden in its document, for the reading system to show. */
function listLandmarks({ figures, tables }: Lists, words: EpubLabels): Landmark[] {
  return [
    ...(figures.length > 0 ? [landmark('loi', words.figures, `${navigationFile}#loi`)] : []),
    ...(tables.length > 0 ? [landmark('lot', words.tables, `${navigationFile}#lot`)] : []),
  ];
}

function landmark(type: string, label: string, address: string): Landmark {
  return { type, label, address };
}

function pagesOf(article: Article, markers: readonly PageMarker[]): Navigation['pages'] {
  const colophon = colophonOf(article);
  const inColophon = new Set<unknown>();
  if (colophon) visit({ children: [colophon] }, (node) => inColophon.add(node));
  return markers.map(({ id, label, block }) => ({
    label,
    address: `${inColophon.has(block) ? colophonFile : articleFile}#${id}`,
  }));
}
