import type { Article } from '../model/article.ts';
import type { Position, Positions } from '../model/position.ts';
import { childrenOf, type Node, textOf, visit } from '../model/visit.ts';
import { NoteRelations } from './note-relations.ts';
import type { PdfPointer, PdfReference, PdfVersion } from './pdfkit.ts';
import { StructureGroups } from './structure-groups.ts';
import { headingTypes, listNumbering, type StructureType, type TagContext, tagOf } from './structure-types.ts';

/** What hangs below a structure element, with the place in the article it has. */
export type Kid =
  | { readonly type: 'element'; readonly position: Position; readonly element: StructureElement }
  | { readonly type: 'content'; readonly position: Position; readonly page: PdfReference; readonly mcid: number }
  | {
      readonly type: 'object';
      readonly position: Position;
      readonly page: PdfReference;
      readonly object: PdfReference;
    };

/** A structure element in the making (ISO 32000-1, 14.7.2). Content is added to it as pages are drawn. */
export interface StructureElement {
  readonly type: StructureType;
  readonly parent: StructureElement | null;
  readonly position: Position;
  /** The node it stands for. */
  readonly node: Node | null;
  readonly language: string | null;
  readonly alternative: string | null;
  /** The text its content stands for, where that isn't what the glyphs say. */
  actualText: string | null;
  readonly listNumbering: string | null;
  /** The link this element is or stands in. */
  link: StructureElement | null;
  readonly kids: Kid[];
  /** A note's calls or a call's note, where the version of the file has them refer to each other. */
  relatives: readonly StructureElement[] | null;
  /** Left, bottom, right, top in the page's space, once it is drawn. */
  box: readonly [number, number, number, number] | null;
  /** What refers to it in the file, once it is to be written; null before, and for one without content. */
  object: PdfPointer | null;
}

/** Whom the content at a position belongs to. */
export type Owner = StructureElement | 'artifact';

/** The structure of an article before anything is drawn: every element, and who owns which position. */
export interface Structure {
  readonly root: StructureElement;
  /** The article without its colophon. */
  readonly body: StructureElement;
  ownerAt(position: Position): Owner;
  /** The element of the picture of the figure at a position; an artifact where the picture is decorative. */
  pictureAt(position: Position): Owner;
  /** The label of the list item or of the footnote at a position; its link where it has one. */
  markerAt(position: Position): Owner;
}

/** What an article is in its publication. */
export interface StructurePlace {
  /** The language of an article where it isn't the document's. */
  readonly language?: string | null;
  /** `Sect` for what is no article of the publication but leads to them. */
  readonly body?: 'Art' | 'Sect';
  /** The level of its headline. */
  readonly level?: 1 | 2;
  /** Of the file. */
  readonly version?: PdfVersion;
}

/** Builds the structure elements of an article in one walk. */
export function structureOf(
  article: Article,
  positions: Positions,
  { language = null, body: type = 'Art', level = 1, version = '1.7' }: StructurePlace = {},
): Structure {
  const { quotations } = article;
  const { source } = article.metadata;
  const headings = headingTypes(article, version, level);
  const { footnotes, called } = footnotesOf(article);
  const relations = new NoteRelations();
  const groups = new StructureGroups(newElement);
  const starts: Position[] = [];
  const owners: Owner[] = [];
  const pictures = new Map<Position, Owner>();
  const markers = new Map<Position, Owner>();

  const own = (position: Position, owner: Owner) => {
    if (starts.at(-1) === position) owners[owners.length - 1] = owner;
    else {
      starts.push(position);
      owners.push(owner);
    }
  };

  const walk = (nodes: readonly Node[], parent: Node | null, around: Owner) => {
    for (const node of nodes) {
      const position = positions.of(node);
      const inGroup = around === 'artifact' ? around : groups.around(node, parent, around, position);
      const owner = ownerOf(node, position, inGroup, { parent, headings, quotations, footnotes, source, version });
      if (owner !== around) own(position, owner);
      walk(childrenOf(node), node, owner);
      if (owner !== around) own(positions.after(node), around);
    }
  };

  const ownerOf = (node: Node, position: Position, around: Owner, context: TagContext): Owner => {
    if (around === 'artifact') return 'artifact';
    const tag = tagOf(node, context);
    if (tag === 'through') return around;
    if (tag === 'artifact') return 'artifact';
    const element = newElement(tag, around, position, node);
    if (version === '2.0') relations.add(element);
    if (node.type === 'codeLine') return newElement('Code', element, position, null);
    if (isReference(node) && element.link === null) return newElement('Link', element, position, node);
    if (node.type === 'index') return newElement('L', element, position, null);
    if (node.type === 'indexEntry') return newElement('LBody', element, position, null);
    if (node.type === 'footnote') {
      const label = newElement('Lbl', element, position, null);
      markers.set(position, called.has(node.id) ? newElement('Link', label, position, node) : label);
    }
    if (node.type === 'figure') {
      const picture = node.decorative ? 'artifact' : newElement('Figure', element, position, node);
      pictures.set(position, picture);
    }
    if (node.type === 'listItem') {
      markers.set(position, newElement('Lbl', element, position, null));
      return newElement('LBody', element, position, null);
    }
    return element;
  };

  const root = newElement('Document', null, -1, null);
  const body = newElement(type, root, -1, null, language);
  for (const block of article.children) walk([block], null, block.type === 'colophon' ? root : body);
  relations.finish();

  const ownerAt = (position: Position): Owner => owners[indexAtOrBefore(starts, position)] ?? body;
  return {
    root,
    body,
    ownerAt,
    pictureAt: (position) => pictures.get(position) ?? ownerAt(position),
    markerAt: (position) => markers.get(position) ?? ownerAt(position),
  };
}

/** A new element below `parent`, among its kids. */
export function newElement(
  type: StructureType,
  parent: StructureElement | null,
  position: Position,
  node: Node | null,
  language: string | null = node?.type === 'languageSpan' || node?.type === 'languagePart' ? node.language : null,
): StructureElement {
  const element: StructureElement = {
    type,
    parent,
    position,
    node,
    language,
    alternative: alternativeOf(type, node),
    actualText: null,
    listNumbering: numberingOf(type, node),
    link: parent === null ? null : parent.link,
    kids: [],
    relatives: null,
    box: null,
    object: null,
  };
  if (type === 'Link') element.link = element;
  parent?.kids.push({ type: 'element', position, element });
  return element;
}

/** A formula is heard as it is read on one line (ISO 14289-1, 7.7). */
function alternativeOf(type: StructureType, node: Node | null): string | null {
  if (type === 'Figure' && node?.type === 'figure') return node.alternative;
  return type === 'Formula' && node?.type === 'maths' ? textOf(node) : null;
}

function isReference({ type }: Node): boolean {
  return type === 'noteReference' || type === 'crossReference';
}

function numberingOf(type: StructureType, node: Node | null): string | null {
  if (type !== 'L') return null;
  return node?.type === 'list' ? listNumbering(node) : 'None';
}

/** The `id` of every footnote, and of those that something refers to which is read. */
function footnotesOf(article: Article) {
  const footnotes = new Set<string>();
  const called = new Set<string>();
  visit(article, (node, ancestors) => {
    if (node.type === 'footnote') footnotes.add(node.id);
    const isRead = !ancestors.some(({ type }) => type === 'link') && !ancestors.some(repeatsBody);
    if (node.type === 'noteReference' && isRead) called.add(node.footnote);
  });
  return { footnotes, called };
}

function repeatsBody(node: Node): boolean {
  return node.type === 'pullQuotation' && node.repeatsBody;
}

/** The last index whose start is at or before a position; -1 where there is none. */
function indexAtOrBefore(starts: readonly Position[], position: Position): number {
  let low = -1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
