import { dateNode } from '../../edit/furnish/house-words.ts';
import { fileAsOf } from '../../epub/file-as.ts';
import { type BookLabels, bookLabelsFor } from '../../language/book-labels.ts';
import type { Block, DefinitionDescription, DefinitionTerm, Index, IndexEntry } from '../../model/block.ts';
import { link, text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { BookMaking } from '../../read/book.ts';
import type { ArticleRecord, IndexPlace, Places } from './records.ts';
import { labelWords, type Section, sectionOf, wordsIn } from './section.ts';

/** What stands at a book's end: index and list of sources, each where it is wanted and there is something to be in it. */
export function backMatterOf(
  metadata: Metadata,
  articles: readonly ArticleRecord[],
  places: Places,
  { index, sources }: BookMaking,
): readonly Section[] {
  const labels = bookLabelsFor(metadata.language);
  return [
    indexOf(
      metadata,
      labels,
      index.subjects ? subjectsOf(articles, places, metadata.language) : [],
      index.speakers ? speakersOf(articles, places) : [],
    ),
    sources ? sourcesOf(metadata, labels, articles) : null,
  ].filter((section) => section !== null);
}

interface Term {
  /** What it is sorted by. */
  readonly key: string;
  readonly words: Inline;
  readonly places: IndexPlace[];
}

function indexOf(
  metadata: Metadata,
  labels: BookLabels,
  subjects: readonly Term[],
  speakers: readonly Term[],
): Section | null {
  const { language } = metadata;
  const lists = [
    { title: labels.subjects, terms: subjects },
    { title: labels.speakers, terms: speakers },
  ].filter(({ terms }) => terms.length > 0);
  if (lists.length === 0) return null;
  return sectionOf({ kind: 'index', title: labels.index }, metadata, [
    { type: 'headline', children: [labelWords(labels.index, language)] },
    ...lists.flatMap(({ title, terms }): readonly Block[] => [
      { type: 'heading', level: 2, children: [labelWords(title, language)] },
      entriesOf(terms, language),
    ]),
  ]);
}

/** Subjects are one where they differ in capitals alone. */
function subjectsOf(articles: readonly ArticleRecord[], places: Places, language: string): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const record of articles) {
    for (const subject of new Set(record.subjects)) {
      const key = subject.toLowerCase();
      const term = terms.get(key) ?? { key: subject, words: wordsIn(subject, record.language, language), places: [] };
      terms.set(key, term);
      term.places.push(places.ofArticle(record));
    }
  }
  return [...terms.values()];
}

function speakersOf(articles: readonly ArticleRecord[], places: Places): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const record of articles) {
    for (const speaker of record.speakers) {
      const filed = filedName(speaker, record.language);
      const term = terms.get(speaker) ?? { key: filed, words: text(filed), places: [] };
      terms.set(speaker, term);
      term.places.push(...places.ofSpeaker(record, speaker));
    }
  }
  return [...terms.values()];
}

/** A person's name with the family's first; any other as it stands ('the city council'). */
function filedName(name: string, language: string): string {
  const isPerson = !/^(?:the|die|der|das|le|la|les|el|los|las)\s/i.test(name) && /^\p{Lu}/u.test(name);
  return (isPerson ? fileAsOf(name, language) : null) ?? name;
}

function entriesOf(terms: readonly Term[], language: string): Index {
  const compare = orderOf(language);
  const sorted = [...terms].sort((a, b) => compare(a.key, b.key));
  return {
    type: 'index',
    children: sorted.map(
      ({ words, places }): IndexEntry => ({
        type: 'indexEntry',
        children: [words, ...places.flatMap(({ words: where, target }) => [text(', '), reference(where, target)])],
      }),
    ),
  };
}

function reference(words: string, target: string): Inline {
  return { type: 'crossReference', target, children: [{ type: 'locator', children: [text(words)] }] };
}

/**
 * The order of a language (CLDR's, as the Node.js that runs has it): never that of the machine's own locale. What the
 * language holds equal is ordered by code units.
 */
function orderOf(language: string): (a: string, b: string) => number {
  const [known = 'en'] = Intl.Collator.supportedLocalesOf([language], { localeMatcher: 'lookup' });
  const { compare } = new Intl.Collator(known, { numeric: true });
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Where each article came from: its headline, its publisher and date, its address. */
function sourcesOf(metadata: Metadata, labels: BookLabels, articles: readonly ArticleRecord[]): Section | null {
  const { language } = metadata;
  const known = articles.filter(({ publisher, address }) => publisher !== null || address !== null);
  if (known.length === 0) return null;
  const children = known.flatMap((record): readonly (DefinitionTerm | DefinitionDescription)[] => [
    {
      type: 'definitionTerm',
      children: [
        { type: 'crossReference', target: record.name, children: [wordsIn(record.title, record.language, language)] },
      ],
    },
    { type: 'definitionDescription', children: whereabouts(record, language) },
  ]);
  return sectionOf({ kind: 'sources', title: labels.sources }, metadata, [
    { type: 'headline', children: [labelWords(labels.sources, language)] },
    { type: 'definitionList', children },
  ]);
}

/** In one paragraph, the address on a line of its own. */
function whereabouts({ publisher, published, address }: ArticleRecord, language: string): readonly Block[] {
  const children: Inline[] = [
    ...(publisher === null ? [] : [text(publisher)]),
    ...(publisher === null || published === null ? [] : [text(', ')]),
    ...(published === null ? [] : [dateNode(published, language)]),
    ...(address === null || (publisher ?? published) === null ? [] : [{ type: 'lineBreak' } as const]),
    ...(address === null ? [] : [link(address, address)]),
  ];
  return [{ type: 'paragraph', children }];
}
