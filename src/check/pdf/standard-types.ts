import type { SaidRole } from '../said.ts';

/** The standard structure types (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4) and what each is to a reader. */
const roles: Readonly<Record<string, SaidRole>> = {
  Document: 'document',
  DocumentFragment: 'document',
  Part: 'section',
  Art: 'section',
  Sect: 'section',
  Div: 'group',
  Aside: 'aside',
  BlockQuote: 'blockQuotation',
  Caption: 'caption',
  TOC: 'contents',
  TOCI: 'contentsEntry',
  Index: 'index',
  NonStruct: 'group',
  Private: 'group',
  P: 'paragraph',
  Title: 'paragraph',
  Sub: 'span',
  H: 'heading',
  L: 'list',
  LI: 'listItem',
  Lbl: 'label',
  LBody: 'listBody',
  Table: 'table',
  TR: 'row',
  TH: 'headerCell',
  TD: 'cell',
  THead: 'rowGroup',
  TBody: 'rowGroup',
  TFoot: 'rowGroup',
  Span: 'span',
  Em: 'span',
  Strong: 'span',
  Quote: 'quotation',
  Note: 'note',
  FENote: 'note',
  Reference: 'noteReference',
  BibEntry: 'span',
  Code: 'code',
  Link: 'link',
  Annot: 'span',
  Form: 'span',
  Ruby: 'span',
  RB: 'span',
  RT: 'span',
  RP: 'span',
  Warichu: 'span',
  WT: 'span',
  WP: 'span',
  Figure: 'figure',
  Formula: 'formula',
  MathML: 'span',
  Artifact: 'artifact',
};

const numberedHeading = /^H([1-9]\d*)$/;

/** Whether a type is a standard one; H7 and beyond are PDF 2.0's. */
export const standardTypes = { has: (type: string) => Object.hasOwn(roles, type) || numberedHeading.test(type) };

/** What a standard type is to a reader; a type that isn't known says nothing by itself. */
export function roleOfType(standard: string | null): SaidRole {
  if (standard === null) return 'group';
  return numberedHeading.test(standard) ? 'heading' : (roles[standard] ?? 'group');
}

/** Of H1, H2, …; null for H, whose level is that of the sections around it, and for anything else. */
export function levelOfType(standard: string | null): number | null {
  const level = numberedHeading.exec(standard ?? '')?.[1];
  return level === undefined ? null : Number(level);
}
