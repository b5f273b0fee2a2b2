import { furnishByline } from '../../edit/furnish/byline.ts';
import { furnishColophon, seriesLine } from '../../edit/furnish/colophon.ts';
import { dateNode, labelNode } from '../../edit/furnish/house-words.ts';
import { bookLabelsFor } from '../../language/book-labels.ts';
import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Block, Contents, ContentsEntry, Paragraph } from '../../model/block.ts';
import { text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { ArticleRecord, BookRecord, Places } from './records.ts';
import { displaySection, labelWords, type Section, sectionOf, wordsIn } from './section.ts';

/** The title alone, before the title page: no heading, since that is the next page's. */
export function halfTitleOf(metadata: Metadata, title: string): Section {
  return displaySection({ kind: 'halfTitle', title, label: null }, metadata, [paragraphOf(text(title))]);
}

/** Title, subtitle and creators, and at the foot the series, the publisher and the date. */
export function titlePageOf(metadata: Metadata, title: string): Section {
  const { deck, publisher, published, language } = metadata;
  const label = bookLabelsFor(language).titlePage;
  const series = seriesLine(metadata);
  return displaySection({ kind: 'title', title, label }, metadata, [
    { type: 'headline', children: [text(title)] },
    ...(deck === null ? [] : [{ type: 'deck', children: [text(deck)] } as const]),
    ...furnishByline(bare(metadata)).children,
    ...(series === null ? [] : [series]),
    ...(publisher === null ? [] : [paragraphOf(text(publisher))]),
    ...(published === null ? [] : [paragraphOf(dateNode(published, language))]),
  ]);
}

/** The book's series, who publishes it, its dates, rights and identifier, its other editions, and whom to tell of a barrier. */
export function imprintOf(metadata: Metadata, title: string, editions: readonly string[]): Section {
  const { language, identifier } = metadata;
  const labels = bookLabelsFor(language);
  const [colophon] = furnishColophon(bare(metadata), editions).children;
  return displaySection({ kind: 'imprint', title: labels.imprint }, metadata, [
    paragraphOf(text(title)),
    ...(colophon?.type === 'colophon' ? colophon.children : []),
    identifierLine(identifier, labels.identifier, language),
  ]);
}

/** The title of a part, on a page of its own. */
export function partTitleOf(metadata: Metadata, part: { readonly number: number; readonly title: string }): Section {
  const { number, title } = part;
  const { language } = metadata;
  const label = labelWords(bookLabelsFor(language).part.replace('%', String(number)), language);
  return displaySection({ kind: 'part', name: `part:${number}`, title }, metadata, [
    { type: 'kicker', children: [label] },
    { type: 'headline', children: [text(title)] },
  ]);
}

/** The contents: parts, articles with their authors, and what stands at the end, each with its page. */
export function contentsOf(
  metadata: Metadata,
  records: readonly BookRecord[],
  back: readonly Section[],
  places: Places,
): Section {
  const { language } = metadata;
  const title = bookLabelsFor(language).contents;
  const line = (words: Inline, name: string): ContentsEntry['children'][number] => ({
    type: 'contentsLine',
    children: [{ type: 'crossReference', target: name, children: [words, ...locatorOf(places.pageOf(name))] }],
  });
  const article = ({ title: called, name, language: own, authors }: ArticleRecord): ContentsEntry => ({
    type: 'contentsEntry',
    children: [
      line(wordsIn(called, own, language), name),
      ...(authors.length === 0 ? [] : [paragraphOf(text(authors.join(labelsOf(language).comma)))]),
    ],
  });
  const entries = records.map((record): ContentsEntry => {
    if (record.type === 'article') return article(record.article);
    const below: Contents = { type: 'contents', children: record.articles.map(article) };
    return { type: 'contentsEntry', children: [line(text(record.title), record.name), below] };
  });
  const last = back.map(
    ({ title: called, name }): ContentsEntry => ({
      type: 'contentsEntry',
      children: [line(labelWords(called, language), name)],
    }),
  );
  return sectionOf({ kind: 'contents', title }, metadata, [
    { type: 'headline', children: [labelWords(title, language)] },
    { type: 'contents', children: [...entries, ...last] },
  ]);
}

function locatorOf(page: string | null): readonly Inline[] {
  return page === null ? [] : [{ type: 'locator', children: [text(page)] }];
}

/** An ISBN is called so (ISO 2108). */
function identifierLine(identifier: string, label: string, language: string): Paragraph {
  const isbn = /^urn:isbn:(.+)$/i.exec(identifier)?.[1];
  return isbn ? paragraphOf(text(`ISBN ${isbn}`)) : paragraphOf(labelNode(label, language), text(identifier));
}

function paragraphOf(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Metadata as an article that house style furnishes. */
function bare(metadata: Metadata, children: readonly Block[] = []): Article {
  return { sources: [], metadata, children, quotations: new Map(), setAside: [] };
}
