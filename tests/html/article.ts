import { contentsOf, entriesByBlock } from '../../src/html/contents.ts';
import type { HtmlContext } from '../../src/html/context.ts';
import { type PageBreak, pageMarkersOf } from '../../src/html/page-markers.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block, ListItem } from '../../src/model/block.ts';
import { inlines, paragraph } from '../../src/model/build.ts';
import type { Graphic } from '../../src/model/graphic.ts';
import type { Inline } from '../../src/model/inline.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { positionsOf } from '../../src/model/position.ts';
import type { Quotation, QuotationKind } from '../../src/model/quotation.ts';

const metadata: Metadata = {
  identifier: 'urn:uuid:00000000-0000-5000-8000-000000000001',
  headline: null,
  kicker: null,
  deck: null,
  byline: [],
  contributors: [],
  series: null,
  published: null,
  updated: null,
  dateline: null,
  language: 'en',
  direction: 'ltr',
  publisher: null,
  source: null,
  rights: null,
  subjects: [],
  description: null,
  accessibilityContact: null,
};

/** An article of blocks; `quotations` by their kind. */
export function articleOf(
  children: readonly Block[],
  known: Partial<Metadata> = {},
  quotations: Readonly<Record<string, QuotationKind | Partial<Quotation>>> = {},
): Article {
  return {
    sources: [{ name: 'article.txt', text: '' }],
    metadata: { ...metadata, ...known },
    children,
    quotations: new Map(Object.entries(quotations).map(([id, record]) => [id, quotation(id, record)])),
    setAside: [],
  };
}

function quotation(id: string, record: QuotationKind | Partial<Quotation>): Quotation {
  return {
    id,
    kind: typeof record === 'string' ? record : 'direct',
    speaker: null,
    mention: null,
    mentionSpan: null,
    verb: null,
    verbSpan: null,
    confidence: null,
    parent: null,
    repair: 'none',
    ...(typeof record === 'string' ? {} : record),
  };
}

/** What the handlers get for an article; its pictures stand in `images/` under their names. */
export function contextOf(article: Article, pageBreaks: readonly PageBreak[] = []): HtmlContext {
  return {
    article,
    headings: entriesByBlock(contentsOf(article)),
    markers: pageMarkersOf(positionsOf(article), pageBreaks),
    pictureAddress: ({ name }) => `images/${name}`,
  };
}

export const graphic: Graphic = {
  name: 'bridge.png',
  mediaType: 'image/png',
  data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  width: 400,
  height: 250,
};

export function listItem(marker: string, ...children: (Block | string)[]): ListItem {
  const blocks = children.map((child) => (typeof child === 'string' ? paragraph(child) : child));
  return { type: 'listItem', marker, children: blocks };
}

export function wrapped(
  type: 'strong' | 'dateline' | 'credit' | 'label',
  ...children: readonly (Inline | string)[]
): Inline {
  return { type, children: inlines(children) };
}

export function inLanguage(language: string, ...children: readonly (Inline | string)[]): Inline {
  return { type: 'languageSpan', language, children: inlines(children) };
}
