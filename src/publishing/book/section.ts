import { houseWords } from '../../edit/furnish/house-words.ts';
import type { Article } from '../../model/article.ts';
import type { Block, DisplayPage } from '../../model/block.ts';
import { text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import type { Metadata } from '../../model/metadata.ts';
import { type Positions, positionsOf } from '../../model/position.ts';

export type SectionKind = 'halfTitle' | 'title' | 'imprint' | 'contents' | 'part' | 'index' | 'sources';

/** What a book has beside its articles, as a tree of its own. */
export interface Section {
  readonly kind: SectionKind;
  /** By which links lead to it: 'part:1', 'index'. */
  readonly name: string;
  /** What it is called where it is listed. */
  readonly title: string;
  readonly article: Article;
  readonly positions: Positions;
}

/** A section of a book, in the book's language. */
export function sectionOf(
  { kind, name = kind, title }: { readonly kind: SectionKind; readonly name?: string; readonly title: string },
  { language, direction, identifier }: Metadata,
  children: readonly Block[],
): Section {
  const metadata: Metadata = {
    identifier,
    headline: title,
    kicker: null,
    deck: null,
    byline: [],
    contributors: [],
    series: null,
    published: null,
    updated: null,
    dateline: null,
    language,
    direction,
    publisher: null,
    source: null,
    rights: null,
    subjects: [],
    description: null,
    accessibilityContact: null,
  };
  const article: Article = { sources: [], metadata, children, quotations: new Map(), setAside: [] };
  return { kind, name, title, article, positions: positionsOf(article) };
}

/** A section that is a page by itself. */
export function displaySection(
  about: { readonly kind: DisplayPage['kind']; readonly name?: string; readonly title: string },
  metadata: Metadata,
  children: readonly Block[],
): Section {
  return sectionOf(about, metadata, [{ type: 'displayPage', kind: about.kind, children }]);
}

/** Words in a language, marked where it isn't the book's. */
export function wordsIn(words: string, language: string, book: string): Inline {
  if (primary(language) === primary(book)) return text(words);
  return { type: 'languageSpan', language, children: [text(words)] };
}

/** The words of a label of the book. */
export function labelWords(words: string, language: string): Inline {
  return houseWords(words, language);
}

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? language;
}
