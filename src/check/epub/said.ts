import type { Element, Nodes } from 'xast';
import type { SaidDocument, SaidElement, SaidPlace, SaidText } from '../said.ts';
import { type Cascade, cascadeOf } from './cascade.ts';
import type { ContentDocument, EpubContents } from './contents.ts';
import { isSomeAround } from './family.ts';
import { valuesOf } from './package.ts';
import { pagesOf } from './page-list.ts';
import { lineOf } from './read-xml.ts';
import { headingLevelOf, roleOf } from './roles.ts';
import { attribute, childrenOf, textOf } from './tree.ts';

/** What a book says: its documents in the order of the spine, those outside of the main order last. */
export function saidBy(book: EpubContents): SaidDocument {
  const spine = book.documents.filter(({ inSpine }) => inSpine);
  const ordered = [...spine.filter(({ linear }) => linear), ...spine.filter(({ linear }) => !linear)];
  const opf = book.package;
  return {
    format: 'epub',
    title: valuesOf(opf, 'dc:title')[0] ?? null,
    language: valuesOf(opf, 'dc:language')[0] ?? null,
    metadata: metadataOf(book),
    claims: claimsOf(book),
    pages: pagesOf(book).map(({ label }) => label),
    root: {
      ...plain('document', 'package', { page: null, file: opf.file, line: 1 }),
      children: ordered.flatMap(documentSaid),
    },
  };
}

function metadataOf({ package: opf }: EpubContents): Readonly<Record<string, readonly string[]>> {
  const metadata: Record<string, string[]> = {};
  for (const { property, value, refines } of opf.statements) {
    if (refines === null && property !== '') metadata[property] = [...(metadata[property] ?? []), value];
  }
  return metadata;
}

/** Standards that a book says it conforms to: as a statement, or by a link to the standard. */
export function claimsOf({ package: opf }: EpubContents): readonly string[] {
  const linked = opf.links.filter(({ rel }) => rel.includes('dcterms:conformsTo')).map(({ href }) => href);
  return [...valuesOf(opf, 'dcterms:conformsTo'), ...linked];
}

function documentSaid(document: ContentDocument): readonly SaidElement[] {
  const cascade = cascadeOf(document, ['display', 'visibility']);
  const body = childrenOf(document.top, 'body')[0] ?? document.top;
  const place = { page: null, file: document.file, line: lineOf(document.top) };
  const language = languageOf(document.top);
  const [head] = childrenOf(document.top, 'head');
  const title = head ? textOf(childrenOf(head, 'title')[0] ?? head) : '';
  if (isHidden(body, cascade)) return [];
  const attributes = { ...(title ? { title } : {}), ...(document.linear ? {} : { linear: 'no' }) };
  // A document that is a drawing has no body.
  const drawing = document.top === body;
  const children = drawing ? nodeSaid(body, document.file, cascade, false) : childrenSaid(body, document.file, cascade);
  return [{ ...plain('section', document.top.name, place), language, attributes, children }];
}

function plain(role: SaidElement['role'], name: string, place: SaidPlace): SaidElement {
  const nothing = { level: null, language: null, alternative: null, id: null };
  return { role, name, ...nothing, attributes: {}, place, children: [] };
}

/** Attributes that rules ask for. */
const kept: readonly string[] = [
  'scope',
  'headers',
  'start',
  'href',
  'src',
  'epub:type',
  'role',
  'title',
  'datetime',
  'colspan',
  'rowspan',
];

/** Elements that say nothing by themselves, whose text is no reader's. */
const silent: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg:metadata',
  'link',
]);

function childrenSaid(parent: Element, file: string, cascade: Cascade): SaidElement['children'] {
  const verbatim = keepsSpace(parent);
  return joined(
    parent.children.flatMap((node, at) => {
      const between = isInLine(parent.children[at - 1]) && isInLine(parent.children[at + 1]);
      return isBlank(node) && !verbatim && !between ? [] : nodeSaid(node, file, cascade, verbatim);
    }),
  );
}

/** White space of more than a line, as it stands between blocks. */
function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '' && /[\n\r]/u.test(node.value);
}

/** Whether something stands in a line of text, so that white space beside it parts words. */
function isInLine(node: Nodes | undefined): boolean {
  return node?.type === 'element' && (inLine.has(roleOf(node).role) || node.name === 'br' || node.name === 'img');
}

const inLine: ReadonlySet<string> = new Set(['span', 'link', 'noteReference', 'quotation', 'code']);

function nodeSaid(node: Nodes, file: string, cascade: Cascade, verbatim: boolean): readonly (SaidElement | SaidText)[] {
  if (node.type === 'text' || node.type === 'cdata') {
    const text = verbatim ? node.value : node.value.replace(/[\t\n\r ]+/gu, ' ');
    return [{ role: 'text', text, place: { page: null, file, line: lineOf(node) } }];
  }
  if (node.type !== 'element' || silent.has(node.name) || isHidden(node, cascade)) return [];
  return [elementSaid(node, file, cascade)];
}

function elementSaid(element: Element, file: string, cascade: Cascade): SaidElement {
  const { role, name } = roleOf(element);
  const alternative = alternativeOf(element);
  // A picture, a formula with words of its own and a named marker are heard as their names alone.
  const whole = role === 'pageBreak' || element.name === 'img' || (element.name.includes(':') && alternative !== null);
  return {
    role: element.name === 'img' && alternative === '' ? 'artifact' : role,
    name,
    level: headingLevelOf(element),
    language: languageOf(element),
    alternative,
    id: attribute(element, 'id'),
    attributes: Object.fromEntries(kept.flatMap((key) => pairOf(element, key))),
    place: { page: null, file, line: lineOf(element) },
    children: whole && alternative !== null ? [] : childrenSaid(element, file, cascade),
  };
}

function pairOf(element: Element, key: string): readonly (readonly [string, string])[] {
  const value = attribute(element, key);
  return value === null ? [] : [[key, value]];
}

/** The language that an element states by itself; null where it states none. */
export function languageOf(element: Element): string | null {
  return attribute(element, 'xml:lang') ?? attribute(element, 'lang');
}

/** The words that stand for an element: its name by ARIA, then by its own format (Accessible Name Computation 1.2). */
export function alternativeOf(element: Element): string | null {
  const label = attribute(element, 'aria-label');
  if (label !== null && label.trim() !== '') return label.trim();
  switch (element.name) {
    case 'img':
    case 'area':
      if (/^(?:presentation|none)$/u.test(attribute(element, 'role') ?? '')) return '';
      return attribute(element, 'alt') ?? attribute(element, 'title');
    case 'm:math':
      return attribute(element, 'alttext');
    case 'svg:svg': {
      const [title] = childrenOf(element, 'svg:title');
      const [description] = childrenOf(element, 'svg:desc');
      return title ? textOf(title) : description ? textOf(description) : null;
    }
    default:
      return roleOf(element).role === 'pageBreak' ? attribute(element, 'title') : null;
  }
}

/** What a screen reader isn't given: `hidden` and what a style sheet doesn't show, and what is said to be for eyes alone. */
export function isHidden(element: Element, cascade: Cascade): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (attribute(element, 'hidden') !== null) return true;
  if (cascade.of(element, 'display')?.value.toLowerCase() === 'none') return true;
  return cascade.of(element, 'visibility')?.value.toLowerCase() === 'hidden';
}

function keepsSpace(element: Element): boolean {
  return element.name === 'pre' || isSomeAround(element, ({ name }) => name === 'pre');
}

/** Neighbouring texts as one. */
function joined(children: SaidElement['children']): SaidElement['children'] {
  const whole: (SaidElement | SaidText)[] = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (child.role === 'text' && last?.role === 'text') {
      whole[whole.length - 1] = { ...last, text: last.text + child.text };
    } else whole.push(child);
  }
  return whole;
}
