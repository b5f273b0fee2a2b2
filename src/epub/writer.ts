import { contentsOf, entriesByBlock } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { type PageBreak, pageMarkersOf } from '../html/page-markers.ts';
import { titleOf } from '../html/title.ts';
import { epubLabelsFor } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import type { Metadata } from '../model/metadata.ts';
import type { Positions } from '../model/position.ts';
import type { Opening } from '../theme/theme.ts';
import { articleFileOf, memberDocument, type SectionKind, sectionDocument, sectionNames } from './documents.ts';
import { type ListEntry, type Navigation, type NavigationEntry, navigationFile } from './navigation.ts';
import { type EpubAbout, packEpub, type WrittenDocument, written } from './pack.ts';
import { picturesOf, type Resource } from './resources.ts';
import { listsOf, memberEntry, type PublicationPlaces, publicationNavigation } from './table-of-contents.ts';

/** One article of an e-book. */
export interface EpubArticle {
  readonly article: Article;
  readonly positions: Positions;
  /** Where its pages of the paged edition begin; empty where none was made. */
  readonly pageBreaks: readonly PageBreak[];
  /** The level of its headline; the first unless given. */
  readonly level?: 1 | 2;
}

/** What an e-book has beside its articles. */
export interface EpubSection extends EpubArticle {
  readonly kind: SectionKind;
  /** By which links lead to it: 'part:1', 'index'. */
  readonly name: string;
  /** What it is called in the contents. */
  readonly label: string;
}

/** A part that articles are added to. */
interface OpenPart extends NavigationEntry {
  readonly children: NavigationEntry[];
}

/**
 * Writes several articles as one EPUB 3.3: a document for each, one navigation and one page list over all. What is kept
 * of an article once it is added is its document as text.
 */
export class EpubWriter {
  readonly #front: WrittenDocument[] = [];
  readonly #documents: WrittenDocument[] = [];
  readonly #pictures: Resource[] = [];
  readonly #frontEntries: NavigationEntry[] = [];
  readonly #entries: NavigationEntry[] = [];
  readonly #sections: PublicationPlaces['sections'][number][] = [];
  readonly #frontPages: Navigation['pages'][number][] = [];
  readonly #pages: Navigation['pages'][number][] = [];
  readonly #figures: ListEntry[] = [];
  readonly #tables: ListEntry[] = [];
  #notes: string | null = null;
  readonly #opening: Opening | null;
  /** Addresses of articles and sections by their names, and of pages by their labels. */
  readonly #places = new Map<string, string>();
  #contentsPages: PublicationPlaces['ownPages'] = [];
  #part: OpenPart | null = null;
  #articles = 0;
  #marked = 0;
  #start: string | undefined;

  /** `opening` is the theme's, for every article alike. */
  constructor(opening: Opening | null = null) {
    this.#opening = opening;
  }

  add(added: EpubArticle): void {
    const { article, level = 1 } = added;
    const number = ++this.#articles;
    const file = articleFileOf(number);
    const { language, direction } = article.metadata;
    const title = titleOf(article);
    const context = this.#contextOf(added, file, this.#pages, level);
    this.#places.set(`article:${number}`, file);
    this.#start ??= file;
    this.#documents.push(written(memberDocument({ title, language, direction }, context, number)));
    const { figures, tables, notes } = listsOf(article, file);
    this.#figures.push(...figures);
    this.#tables.push(...tables);
    this.#notes ??= notes;
    (this.#part?.children ?? this.#entries).push(memberEntry(article, title, file));
  }

  /** The title of a part, which the articles that follow belong to. */
  addPart(section: EpubSection): void {
    const { file } = sectionNames(section.name);
    this.#part = { label: section.label, address: file, children: [] };
    this.#start ??= file;
    this.#entries.push(this.#part);
    this.#documents.push(this.#sectionOf(section, this.#pages));
  }

  /** What stands at the end, after all articles. */
  addBack(section: EpubSection): void {
    this.#part = null;
    const { file } = sectionNames(section.name);
    this.#entries.push({ label: section.label, address: file, children: [] });
    this.#documents.push(this.#sectionOf(section, this.#pages));
  }

  /** What stands in front of all articles and of the contents, in its order. */
  addFront(section: EpubSection): void {
    const { file } = sectionNames(section.name);
    this.#frontEntries.push({ label: section.label, address: file, children: [] });
    this.#front.push(this.#sectionOf(section, this.#frontPages));
  }

  /** The labels of the pages that the contents take in the paged edition; the e-book's own are its navigation. */
  addContents(labels: readonly string[]): void {
    const first = this.#marked + 1;
    this.#contentsPages = labels.map((label, index) => ({ id: `page-${first + index}`, label }));
    this.#marked += labels.length;
  }

  /** The finished file, under the publication's own title and metadata. The same input gives the same bytes. */
  finish(title: string, metadata: Metadata, about: EpubAbout): Promise<Uint8Array> {
    const { language, direction } = metadata;
    const words = epubLabelsFor(language);
    const ownPages = this.#contentsPages;
    const places: PublicationPlaces = {
      entries: [...this.#frontEntries, ...this.#entries],
      sections: this.#sections,
      start: this.#start,
      lists: { figures: this.#figures, tables: this.#tables, notes: this.#notes },
      pages: [
        ...this.#frontPages,
        ...ownPages.map(({ id, label }) => ({ label, address: `${navigationFile}#${id}` })),
        ...this.#pages,
      ],
      ownPages,
    };
    return packEpub(
      {
        metadata,
        frame: { title, language, direction },
        documents: [...this.#front, ...this.#documents],
        ...(this.#front.length > 0 ? { inFront: this.#front.length } : {}),
        pictures: this.#pictures,
        navigation: publicationNavigation(places, about.cover !== null, words),
        words,
      },
      about,
    );
  }

  #sectionOf(section: EpubSection, pages: Navigation['pages'][number][]): WrittenDocument {
    const { kind, name, label, article } = section;
    const { file } = sectionNames(name);
    const { language, direction } = article.metadata;
    const context = this.#contextOf(section, file, pages, 1);
    this.#places.set(name, file);
    this.#sections.push({ kind, label, address: file });
    return written(sectionDocument({ title: label, language, direction }, context, kind, name));
  }

  /** What the handlers need; notes where the pages of the article stand. */
  #contextOf(
    { article, positions, pageBreaks }: EpubArticle,
    file: string,
    pages: Navigation['pages'][number][],
    level: 1 | 2,
  ): HtmlContext {
    const pictures = picturesOf(article, this.#pictures.length + 1);
    const markers = pageMarkersOf(positions, pageBreaks, this.#marked + 1);
    this.#marked += pageBreaks.length;
    this.#pictures.push(...pictures.values());
    for (const { id, label } of markers.all) {
      const address = `${file}#${id}`;
      pages.push({ label, address });
      if (pages === this.#pages) this.#places.set(`page:${label}`, address);
    }
    return {
      article,
      headings: entriesByBlock(contentsOf(article, level)),
      markers,
      ...(this.#opening ? { opening: this.#opening } : {}),
      pictureAddress: (graphic) => pictures.get(graphic)?.file ?? '',
      placeAddress: (target) => this.#places.get(target) ?? null,
    };
  }
}
