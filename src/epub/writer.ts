import { contentsOf, entriesByBlock } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { type PageBreak, pageMarkersOf } from '../html/page-markers.ts';
import { titleOf } from '../html/title.ts';
import { epubLabelsFor } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import type { Metadata } from '../model/metadata.ts';
import type { Positions } from '../model/position.ts';
import type { Opening } from '../theme/theme.ts';
import { articleFileOf, memberDocument } from './documents.ts';
import { type EpubAbout, packEpub, type WrittenDocument, written } from './pack.ts';
import { picturesOf, type Resource } from './resources.ts';
import { listsOf, type MemberNavigation, memberEntry, publicationNavigation } from './table-of-contents.ts';

/** One article of an e-book. */
export interface EpubArticle {
  readonly article: Article;
  readonly positions: Positions;
  /** Where its pages of the paged edition begin; empty where none was made. */
  readonly pageBreaks: readonly PageBreak[];
}

/**
 * Writes several articles as one EPUB 3.3: a document for each, one navigation and one page list over all. What is kept
 * of an article once it is added is its document as text.
 */
export class EpubWriter {
  readonly #documents: WrittenDocument[] = [];
  readonly #pictures: Resource[] = [];
  readonly #members: MemberNavigation[] = [];
  #pages = 0;
  readonly #opening: Opening | null;

  /** `opening` is the theme's, for every article alike. */
  constructor(opening: Opening | null = null) {
    this.#opening = opening;
  }

  add({ article, positions, pageBreaks }: EpubArticle): void {
    const number = this.#documents.length + 1;
    const file = articleFileOf(number);
    const { language, direction } = article.metadata;
    const title = titleOf(article);
    const pictures = picturesOf(article, this.#pictures.length + 1);
    const markers = pageMarkersOf(positions, pageBreaks, this.#pages + 1);
    const context: HtmlContext = {
      article,
      headings: entriesByBlock(contentsOf(article)),
      markers,
      ...(this.#opening ? { opening: this.#opening } : {}),
      pictureAddress: (graphic) => pictures.get(graphic)?.file ?? '',
    };
    this.#documents.push(written(memberDocument({ title, language, direction }, context, number)));
    this.#pictures.push(...pictures.values());
    this.#members.push({
      entry: memberEntry(article, title, file),
      lists: listsOf(article, file),
      pages: markers.all.map(({ id, label }) => ({ label, address: `${file}#${id}` })),
    });
    this.#pages += pageBreaks.length;
  }

  /** The finished file, under the publication's own title and metadata. The same input gives the same bytes. */
  finish(title: string, metadata: Metadata, about: EpubAbout): Promise<Uint8Array> {
    const { language, direction } = metadata;
    const words = epubLabelsFor(language);
    return packEpub(
      {
        metadata,
        frame: { title, language, direction },
        documents: this.#documents,
        pictures: this.#pictures,
        navigation: publicationNavigation(this.#members, about.cover !== null, words),
        words,
      },
      about,
    );
  }
}
