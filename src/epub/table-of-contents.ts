import { colophonOf } from '../html/article.ts';
import { type ContentsEntry, contentsOf } from '../html/contents.ts';
import type { PageMarker } from '../html/page-markers.ts';
import type { EpubLabels } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import { visit } from '../model/visit.ts';
import { articleFile, colophonFile, coverFile, type SectionKind, sectionTraits } from './documents.ts';
import { type Landmark, type Navigation, type NavigationEntry, navigationFile } from './navigation.ts';

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
  return {
    contents: colophon ? [...top, { label: words.colophon, address: colophonFile, children: [] }] : top,
    landmarks: [
      ...(cover ? [landmark('cover', words.cover, coverFile)] : []),
      landmark('bodymatter', words.start, articleFile),
      ...(colophon ? [landmark('colophon', words.colophon, colophonFile)] : []),
      landmark('toc', words.contents, `${navigationFile}#toc`),
    ],
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
  /** The first article or part. */
  readonly start: NavigationEntry | undefined;
  readonly pages: Navigation['pages'];
  readonly ownPages: NonNullable<Navigation['ownPages']>;
}

export function publicationNavigation(
  { entries, sections, start, pages, ownPages }: PublicationPlaces,
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
      ...(start === undefined ? [] : [landmark('bodymatter', start.label, start.address)]),
      ...landmarkOf('index'),
      ...landmarkOf('sources'),
    ],
    pages,
    ownPages,
  };
}

/** The headline leads to the article's beginning, so that nobody misses the kicker above it. */
function entryOf({ block, label, id, children }: ContentsEntry, file = articleFile): NavigationEntry {
  const address = block.type === 'headline' ? file : `${file}#${id}`;
  return { label, address, children: children.map((child) => entryOf(child, file)) };
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
