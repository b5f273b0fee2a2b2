import { houseWords } from '../../edit/furnish/house-words.ts';
import { setSpacing } from '../../edit/spacing.ts';
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
  readonly title: string;
  /** What it is called in outline and navigation; null where it isn't in them. */
  readonly label: string | null;
  readonly article: Article;
  readonly positions: Positions;
}

/** Its kind is its name, and its title its label, unless said otherwise. */
type SectionAbout = Pick<Section, 'kind' | 'title'> & Partial<Pick<Section, 'name' | 'label'>>;

/** A section of a book, in the book's language, with the spaces that it doesn't break. */
export function sectionOf(
  { kind, title, name = kind, label = title }: SectionAbout,
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
  const article: Article = setSpacing({ sources: [], metadata, children, quotations: new Map(), setAside: [] });
  return { kind, name, title, label, article, positions: positionsOf(article) };
}

/** A section that is a page by itself. */
export function displaySection(
  about: SectionAbout & { readonly kind: DisplayPage['kind'] },
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
