import { directionOf } from '../../language/direction.ts';
import type { Article } from '../../model/article.ts';
import { byline as bylineOf, deck as deckOf, headline } from '../../model/build.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { BookFile } from '../../read/book.ts';
import { uuidOf } from '../../read/identifier.ts';
import { statedIdentifier } from '../identity.ts';

/** What the articles of a book contribute to what is known of it. */
export interface BookParts {
  /** BCP 47; of the first article. */
  readonly language: string;
  readonly bylines: readonly (readonly string[])[];
  readonly identifiers: readonly string[];
}

/** What is known of a book: what is said of it, and else what its articles say. */
export function bookMetadata(title: string, book: BookFile | null, parts: BookParts): Metadata {
  const { bylines, identifiers } = parts;
  const language = book?.language ?? parts.language;
  const named = book?.identifier ?? null;
  return {
    identifier:
      (named === null ? null : statedIdentifier(named)) ??
      uuidOf(named ?? `urn:imprint:book:${[title, ...identifiers].join('#')}`),
    headline: title,
    kicker: null,
    deck: book?.subtitle ?? null,
    byline: book?.creators ?? [...new Set(bylines.flat())],
    contributors: book?.contributors ?? [],
    series: book?.series ?? null,
    published: book?.published ?? null,
    updated: null,
    dateline: null,
    language,
    direction: directionOf(language),
    publisher: book?.publisher ?? null,
    source: null,
    rights: book?.rights ?? null,
    subjects: book?.subjects ?? [],
    description: book?.description ?? null,
    accessibilityContact: book?.accessibilityContact ?? null,
  };
}

/** A book's title and creators as a tree, for what shows them: the cover and the download page. */
export function frontOf(metadata: Metadata): Article {
  const { headline: title, deck, byline } = metadata;
  return {
    sources: [],
    metadata,
    children: [
      headline(title ?? ''),
      ...(deck === null ? [] : [deckOf(deck)]),
      ...(byline.length === 0 ? [] : [bylineOf(byline.join(', '))]),
    ],
    quotations: new Map(),
    setAside: [],
  };
}
