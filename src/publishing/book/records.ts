import type { EpubArticle } from '../../epub/writer.ts';
import type { Article } from '../../model/article.ts';
import type { Position, Positions } from '../../model/position.ts';
import { visit } from '../../model/visit.ts';

/** Where a page of a paged edition begins in what stands on it, with its label. */
export type PageBreak = EpubArticle['pageBreaks'][number];

/** What is kept of an article of a book once it is written, for contents, index and list of sources. */
export interface ArticleRecord {
  /** By which links lead to it: 'article:3'. */
  readonly name: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  /** The speakers that an editor named. */
  readonly speakers: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  /** The address it was published at. */
  readonly address: string | null;
}

/** A part of a book, or an article that belongs to none. */
export type BookRecord =
  | { readonly type: 'article'; readonly article: ArticleRecord }
  | { readonly type: 'part'; readonly name: string; readonly title: string; readonly articles: ArticleRecord[] };

/** Where something is that an index leads to. */
export interface IndexPlace {
  /** What is read there: '12', '12–15', or a title where the edition has no pages. */
  readonly words: string;
  /** What the link leads to: 'page:12', 'article:3'. */
  readonly target: string;
}

/** Where the things of a book are in one edition of it. */
export interface Places {
  /** The page on which what has the name begins; null where the edition has no pages. */
  pageOf(name: string): string | null;
  /** Where the whole article is. */
  ofArticle(record: ArticleRecord): IndexPlace;
  /** Where a speaker of an article speaks. */
  ofSpeaker(record: ArticleRecord, speaker: string): readonly IndexPlace[];
}

export function recordOf(article: Article, title: string, number: number): ArticleRecord {
  const { language, byline, subjects, publisher, published, source } = article.metadata;
  return {
    name: `article:${number}`,
    title,
    language,
    authors: byline,
    subjects,
    speakers: [...speakersIn(article)],
    publisher,
    published,
    address: source,
  };
}

/** All articles of a book, in their order. */
export function articlesOf(records: readonly BookRecord[]): readonly ArticleRecord[] {
  return records.flatMap((record) => (record.type === 'part' ? record.articles : [record.article]));
}

/** Where the speakers that an editor named speak, in reading order; a guess is never among them. */
export function speechesOf(article: Article, positions: Positions): ReadonlyMap<string, readonly Position[]> {
  const named = speakersIn(article);
  const speeches = new Map<string, Position[]>();
  if (named.size === 0) return speeches;
  visit(article, (node, ancestors) => {
    if (node.type !== 'quotationPart' || ancestors.some(repeatsBody)) return;
    const quotation = article.quotations.get(node.quotation);
    if (!quotation?.confirmed || quotation.speaker === null) return;
    const known = speeches.get(quotation.speaker) ?? [];
    known.push(positions.of(node));
    speeches.set(quotation.speaker, known);
  });
  return speeches;
}

function repeatsBody(node: { readonly type: string; readonly repeatsBody?: boolean }): boolean {
  return node.type === 'pullQuotation' && node.repeatsBody === true;
}

function speakersIn({ quotations }: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { speaker, confirmed } of quotations.values()) if (confirmed && speaker !== null) names.add(speaker);
  return names;
}

/** The places of a book that has no pages: its articles, by their titles. */
export const placesWithoutPages: Places = {
  pageOf: () => null,
  ofArticle: ({ title, name }) => ({ words: title, target: name }),
  ofSpeaker: ({ title, name }) => [{ words: title, target: name }],
};
