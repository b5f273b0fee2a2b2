import { addressOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import type { List, TableCell } from '../model/block.ts';
import type { QuotationPart } from '../model/inline.ts';
import { type Node, textOf, visit } from '../model/visit.ts';
import type { PdfVersion } from './pdfkit.ts';

/**
 * The standard structure types that Imprint writes: those of PDF 1.7 (ISO 32000-1, 14.8.4), and Aside and FENote, which
 * are PDF 2.0's (ISO 32000-2, 14.8.4).
 */
export type StructureType =
  | 'Document'
  | 'Art'
  | 'Part'
  | 'Sect'
  | 'Aside'
  | 'Div'
  | 'P'
  | HeadingType
  | 'BlockQuote'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Formula'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'FENote'
  | 'Reference'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'Code'
  | 'Quote'
  | 'Span'
  | 'Link';

export type HeadingType = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

/** Types that PDF 2.0 has left in the namespace of PDF 1.7 (ISO 32000-2, 14.8.6). */
export const typesOfFirstNamespace: ReadonlySet<StructureType> = new Set([
  'Art',
  'BlockQuote',
  'Code',
  'Note',
  'Quote',
  'Reference',
]);

/** The types that PDF 2.0 has added by what stood in their place in PDF 1.7. */
export const rolesBefore: Readonly<Partial<Record<StructureType, StructureType>>> = { Aside: 'Sect', FENote: 'Note' };

/**
 * What a node becomes: the structure element around its content; `through` where its content belongs to the element
 * around it; `artifact` where nothing below it is part of the structure.
 */
export type Tag = StructureType | 'through' | 'artifact';

/** What the type of one node depends on beyond the node. */
export interface TagContext {
  /** The parent of the node; null for a block of the article. */
  readonly parent: Node | null;
  readonly quotations: Article['quotations'];
  readonly headings: ReadonlyMap<Node, HeadingType>;
  /** The `id` of every footnote of the article. */
  readonly footnotes: ReadonlySet<string>;
  /** The article's own address. */
  readonly source: string | null;
  /** The version of the file. */
  readonly version: PdfVersion;
}

/** The structure type of a node. Container types that need more than one element are built in structure.ts. */
export function tagOf(node: Node, context: TagContext): Tag {
  switch (node.type) {
    case 'headline':
    case 'heading':
      return context.headings.get(node) ?? 'P';
    case 'maths':
      return 'Formula';
    case 'displayMaths':
    case 'kicker':
    case 'deck':
    case 'byline':
    case 'publicationDate':
      return 'P';
    case 'paragraph':
      return isOnlyChildOfItem(node, context.parent) ? 'through' : 'P';
    case 'caption':
      return context.parent?.type === 'figure' || context.parent?.type === 'table' ? 'Caption' : 'P';
    case 'figure':
      // What stands in a Div is taken for its parent's (ISO/TS 32005), and no Caption may stand in the midst of an Art.
      return context.version === '2.0' ? 'Sect' : 'Div';
    case 'list':
      return 'L';
    case 'listItem':
      return 'LI';
    case 'blockQuotation':
      return 'BlockQuote';
    case 'pullQuotation':
      return node.repeatsBody ? 'artifact' : 'BlockQuote';
    case 'note':
      return 'Div';
    case 'colophon':
      return 'Sect';
    case 'table':
      return 'Table';
    case 'tableRow':
      return 'TR';
    case 'tableCell':
      return isHeaderCell(node) ? 'TH' : 'TD';
    case 'codeLine':
    case 'verseLine':
      return 'P';
    case 'codeBlock':
    case 'verse':
    case 'stanza':
    case 'longDescription':
    case 'languagePart':
      return 'Div';
    case 'definitionList':
      return 'L';
    case 'definitionTerm':
      return 'Lbl';
    case 'definitionDescription':
      return 'through';
    case 'aside':
      // No Aside may stand in another or in a BlockQuote (ISO/TS 32005, table 5).
      return context.version === '2.0' && context.parent === null ? 'Aside' : 'Sect';
    case 'footnote':
      return context.version === '2.0' ? 'FENote' : 'Note';
    case 'thematicBreak':
      return 'artifact';
    case 'displayPage':
    case 'contentsLine':
      return 'through';
    case 'contents':
      return 'TOC';
    case 'contentsEntry':
      return 'TOCI';
    case 'index':
      return 'Index';
    case 'indexEntry':
      return 'LI';
    case 'crossReference':
      return 'Reference';
    case 'quotationPart':
      return isDirectSpeech(node, context) ? 'Quote' : 'through';
    case 'link':
      return addressOf(node.url, context.source) === null ? 'through' : 'Link';
    case 'languageSpan':
    case 'deletion':
      return 'Span';
    case 'code':
      return 'Code';
    case 'noteReference':
      return context.footnotes.has(node.footnote) ? 'Reference' : 'through';
    case 'emphasis':
    case 'strong':
    case 'dateline':
    case 'personName':
    case 'credit':
    case 'label':
    case 'locator':
    case 'lineBreak':
    case 'text':
      return 'through';
  }
}

/** A cell without words heads nothing. */
function isHeaderCell(node: TableCell): boolean {
  return node.scope !== null && textOf(node).trim() !== '';
}

/** An item that is one paragraph is heard in one go: its words belong to the LBody itself. */
function isOnlyChildOfItem(node: Node, parent: Node | null): boolean {
  return parent?.type === 'listItem' && parent.children.length === 1 && parent.children[0] === node;
}

/**
 * Whole clauses of somebody's speech outside headings. Fragments and what stands inside another quotation are left in
 * their sentence: an element boundary in the middle of a clause is a stop for some screen readers.
 */
function isDirectSpeech(node: QuotationPart, context: TagContext): boolean {
  const kind = context.quotations.get(node.quotation)?.kind;
  return kind === 'direct' || kind === 'multi' || kind === 'dialogue';
}

/**
 * The levels of an article's headings as a file may have them: the first is H1, in a part H2, and none is skipped on the
 * way down (ISO 14289-1, 7.4.2). An article without a headline begins there with its first subhead. No FENote of a PDF
 * 2.0 may have a heading in it (ISO/TS 32005, table 5).
 */
export function headingTypes(
  article: Pick<Article, 'children'>,
  version: PdfVersion = '1.7',
  first: 1 | 2 = 1,
): ReadonlyMap<Node, HeadingType> {
  const types = new Map<Node, HeadingType>();
  let above = first - 1;
  visit(article, (node, ancestors) => {
    const wanted = node.type === 'headline' ? 1 : node.type === 'heading' ? node.level : null;
    if (wanted === null) return;
    if (version === '2.0' && ancestors.some(({ type }) => type === 'footnote')) return;
    above = Math.min(wanted + first - 1, above + 1);
    types.set(node, `H${above}` as HeadingType);
  });
  return types;
}

/** The numbering of a list as its attribute says it (ISO 32000-1, table 347), from the marker of its first item. */
export function listNumbering(list: List): string {
  const marker = list.children[0]?.marker ?? '';
  const label = marker.replace(/[^\p{L}\p{N}]/gu, '');
  if (list.ordered || label !== '') {
    if (/^[ivxlc]+$/.test(label) && label !== 'c') return 'LowerRoman';
    if (/^[IVXLC]+$/.test(label) && label !== 'C') return 'UpperRoman';
    if (/^\p{Ll}$/u.test(label)) return 'LowerAlpha';
    if (/^\p{Lu}$/u.test(label)) return 'UpperAlpha';
    return 'Decimal';
  }
  if (/[◦○]/u.test(marker)) return 'Circle';
  if (/[▪■□]/u.test(marker)) return 'Square';
  return 'Disc';
}
