import type { Article } from '../model/article.ts';
import type { Block, Caption } from '../model/block.ts';
import type { Finding } from '../model/finding.ts';
import type { Direction, IsoDate } from '../model/metadata.ts';
import type { Confidence, Quotation } from '../model/quotation.ts';
import { placeOf } from '../model/source.ts';
import { textOf } from '../model/visit.ts';
import { quotationTexts } from './quotation-texts.ts';
import { readable } from './readable.ts';

/** What was read, as one JSON document: a projection of the tree that an editor can compare with the page. */
export interface Inspection {
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: readonly string[];
  readonly published: IsoDate | null;
  readonly updated: IsoDate | null;
  readonly dateline: string | null;
  readonly language: string;
  readonly direction: Direction;
  /** In reading order, without the head (which is fields). */
  readonly blocks: readonly InspectedBlock[];
  /** In reading order, without those of the headline. */
  readonly quotations: readonly InspectedQuotation[];
  readonly setAside: readonly { readonly text: string; readonly line: number; readonly reason: string }[];
  readonly findings: readonly Omit<Finding, 'file'>[];
}

/** `type` is the block's; which other fields it has goes by type. */
export interface InspectedBlock {
  readonly type: Block['type'];
  readonly text?: string;
  readonly level?: number;
  readonly items?: readonly string[];
  readonly ordered?: boolean;
  readonly alt?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly label?: string | null;
  readonly kind?: string;
}

export interface InspectedQuotation {
  /** Without outer marks; parts joined by a space. */
  readonly text: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly verb: string | null;
  readonly confidence: Confidence | null;
}

/** Projects a finished article and what the stages found. */
export function inspect(article: Article, findings: readonly Finding[]): Inspection {
  const { headline, kicker, deck, byline, published, updated, dateline, language, direction } = article.metadata;
  return {
    headline: fieldOf(article, 'headline') ?? headline,
    kicker: fieldOf(article, 'kicker') ?? kicker,
    deck: fieldOf(article, 'deck') ?? deck,
    byline,
    published,
    updated,
    dateline,
    language,
    direction,
    blocks: article.children.flatMap(blockOf),
    quotations: quotationsOf(article),
    setAside: article.setAside.map(({ text, reason, span }) => {
      const source = article.sources[span.source];
      return { text, line: source ? placeOf(source, span.from).line : 1, reason };
    }),
    findings: findings.map(({ file: _, ...finding }) => finding),
  };
}

function fieldOf(article: Article, type: 'headline' | 'kicker' | 'deck'): string | null {
  const block = article.children.find((child) => child.type === type);
  return block ? readable(textOf(block)) : null;
}

function quotationsOf(article: Article): readonly InspectedQuotation[] {
  const inspected: InspectedQuotation[] = [];
  for (const [id, text] of quotationTexts(article)) {
    const quotation = article.quotations.get(id);
    if (quotation && quotation.kind !== 'headline') inspected.push(quotationOf(quotation, text));
  }
  return inspected;
}

function quotationOf({ kind, speaker, mention, verb, confidence }: Quotation, text: string): InspectedQuotation {
  return { text, kind, speaker, mention, verb, confidence };
}

function blockOf(block: Block): readonly InspectedBlock[] {
  switch (block.type) {
    case 'headline':
    case 'kicker':
    case 'deck':
    case 'byline':
    case 'publicationDate':
      return [];
    case 'paragraph':
      return [{ type: 'paragraph', text: readable(textOf(block)) }];
    case 'heading':
      return [{ type: 'heading', level: block.level, text: readable(textOf(block)) }];
    case 'caption':
      return [captionOf(block)];
    case 'figure':
      return [{ type: 'figure', alt: block.alternative, ...figureCaption(block.children[0]) }];
    case 'list':
      return [{ type: 'list', ordered: block.ordered, items: block.children.map((item) => linesOf(item.children)) }];
    case 'listItem':
      return block.children.flatMap(blockOf);
    case 'note':
      return [{ type: 'note', kind: block.kind, text: linesOf(block.children) }];
    case 'blockQuotation':
    case 'pullQuotation':
    case 'colophon':
      return [{ type: block.type, text: linesOf(block.children) }];
    case 'tableRow':
    case 'stanza':
    case 'definitionDescription':
    case 'languagePart':
    case 'displayPage':
    case 'contents':
    case 'contentsEntry':
    case 'index':
      return block.children.flatMap(blockOf);
    case 'displayMaths':
    case 'tableCell':
    case 'codeLine':
    case 'verseLine':
    case 'definitionTerm':
    case 'contentsLine':
    case 'indexEntry':
      return [{ type: block.type, text: readable(textOf(block)) }];
    case 'table':
    case 'codeBlock':
    case 'verse':
    case 'definitionList':
    case 'aside':
    case 'longDescription':
    case 'footnote':
      return [{ type: block.type, text: linesOf(block.children) }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
  }
}

function linesOf(blocks: readonly Block[]): string {
  return readable(blocks.map((block) => textOf(block)).join('\n'));
}

/** A caption's words, credit and inserted label, apart from each other; without the link to a description. */
function captionOf(caption: Caption): InspectedBlock {
  const part = (type: 'credit' | 'label') => caption.children.find((child) => child.type === type);
  const words = caption.children.filter(
    ({ type }) => type !== 'credit' && type !== 'label' && type !== 'crossReference',
  );
  const credit = part('credit');
  const label = part('label');
  const name = credit && 'children' in credit ? credit.children.filter(({ type }) => type !== 'label') : [];
  return {
    type: 'caption',
    text: readable(words.map((inline) => textOf(inline)).join('')),
    credit: credit ? readable(name.map((inline) => textOf(inline)).join('')) : null,
    label: label ? readable(textOf(label)) : null,
  };
}

function figureCaption(caption: Caption | undefined): Pick<InspectedBlock, 'caption' | 'credit'> {
  if (!caption) return { caption: null, credit: null };
  const { text = null, credit = null } = captionOf(caption);
  return { caption: text, credit };
}
