import type { Element } from 'xast';
import type { SaidRole } from '../said.ts';
import { attribute, listOf } from './tree.ts';

/** What roles of DPUB-ARIA 1.1 and WAI-ARIA 1.2 are. */
const byAria: Readonly<Record<string, SaidRole>> = {
  'doc-pagebreak': 'pageBreak',
  'doc-noteref': 'noteReference',
  'doc-footnote': 'note',
  'doc-endnote': 'note',
  'doc-toc': 'contents',
  'doc-pagelist': 'contents',
  'doc-index': 'index',
  'doc-backlink': 'link',
  'doc-biblioref': 'link',
  'doc-glossref': 'link',
  'doc-subtitle': 'paragraph',
  'doc-pullquote': 'aside',
  'doc-tip': 'aside',
  'doc-notice': 'aside',
  'doc-cover': 'figure',
  'doc-chapter': 'section',
  'doc-part': 'section',
  'doc-endnotes': 'section',
  'doc-colophon': 'section',
  heading: 'heading',
  link: 'link',
  list: 'list',
  listitem: 'listItem',
  img: 'figure',
  figure: 'figure',
  math: 'formula',
  table: 'table',
  row: 'row',
  rowgroup: 'rowGroup',
  columnheader: 'headerCell',
  rowheader: 'headerCell',
  cell: 'cell',
  note: 'aside',
  region: 'section',
  article: 'section',
  complementary: 'aside',
  paragraph: 'paragraph',
  blockquote: 'blockQuotation',
  separator: 'group',
  presentation: 'group',
  none: 'group',
};

/** What the EPUB Structural Semantics Vocabulary says of elements whose role nobody stated. */
const byType: Readonly<Record<string, SaidRole>> = {
  pagebreak: 'pageBreak',
  noteref: 'noteReference',
  footnote: 'note',
  endnote: 'note',
  rearnote: 'note',
  toc: 'contents',
  'page-list': 'contents',
  index: 'index',
};

const byName: Readonly<Record<string, SaidRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  blockquote: 'blockQuotation',
  q: 'quotation',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  dl: 'list',
  li: 'listItem',
  dt: 'label',
  dd: 'listBody',
  table: 'table',
  thead: 'rowGroup',
  tbody: 'rowGroup',
  tfoot: 'rowGroup',
  tr: 'row',
  th: 'headerCell',
  td: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  figure: 'figure',
  img: 'figure',
  'svg:svg': 'figure',
  'm:math': 'formula',
  pre: 'code',
  code: 'code',
  a: 'link',
  aside: 'aside',
  nav: 'contents',
  section: 'section',
  article: 'section',
  main: 'group',
  body: 'group',
  div: 'group',
  header: 'group',
  footer: 'group',
  hgroup: 'group',
  hr: 'group',
  br: 'group',
  html: 'document',
};

/** An element's role and the word of the file that gave it. A role that was stated goes before what the element is. */
export function roleOf(element: Element): { readonly role: SaidRole; readonly name: string } {
  for (const word of listOf(element, 'role')) {
    const role = byAria[word];
    if (role !== undefined) return { role, name: word };
  }
  for (const word of listOf(element, 'epub:type')) {
    const role = byType[word];
    // A list of notes of EPUB 2's day calls its items so; a section or list that holds them does not.
    if (role !== undefined && !/^(?:html|body|section)$/u.test(element.name)) return { role, name: word };
  }
  if (element.name === 'a' && attribute(element, 'href') === null) return { role: 'span', name: 'a' };
  return { role: byName[element.name] ?? 'span', name: element.name };
}

/** 1 to 6, or what `aria-level` says; null for what is no heading. */
export function headingLevelOf(element: Element): number | null {
  if (roleOf(element).role !== 'heading') return null;
  const stated = Number(attribute(element, 'aria-level'));
  if (Number.isInteger(stated) && stated > 0) return stated;
  const level = Number(/^h([1-6])$/u.exec(element.name)?.[1]);
  return level > 0 ? level : 2;
}
