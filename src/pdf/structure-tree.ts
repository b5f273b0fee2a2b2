import type { PdfDocument } from './document.ts';
import { type PdfDictionary, type PdfReference, PdfText, type PdfValue } from './pdfkit.ts';
import type { Kid, StructureElement } from './structure.ts';

/** The entries of the tree that leads from content back to structure (ISO 32000-1, 14.7.4.4): in order of their keys. */
export type Parents = readonly (StructureElement | readonly StructureElement[])[];

/** The object of each element that was written. */
export type ElementReferences = ReadonlyMap<StructureElement, PdfReference>;

/**
 * Writes the structure tree, one article after another, so that no article's elements are kept once they are written:
 * elements without any content are left out, kids stand in the order of the article whatever the order they were drawn
 * in.
 */
export class StructureTreeWriter {
  readonly #document: PdfDocument;
  #open: { readonly tree: PdfReference; readonly root: PdfReference } | null = null;
  readonly #kids: PdfReference[] = [];
  /** The entries of the parent tree: an annotation's element, or those of a page's content. */
  readonly #parents: PdfReference[] = [];
  /** The elements that have an identifier, in the order of the identifiers. */
  readonly #identified: (readonly [identifier: PdfText, element: PdfReference])[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** The key of the next article's first entry in the parent tree. */
  get nextKey(): number {
    return this.#parents.length;
  }

  /** Writes what hangs below `root`, which is the document's own element; `parents` begins at `nextKey`. */
  add(root: StructureElement, parents: Parents): ElementReferences {
    const references = new Map([[root, this.#begin().root]]);
    for (const kid of inOrder(root.kids)) {
      if (kid.type !== 'element' || !hasContent(kid.element)) continue;
      this.#kids.push(reserve(this.#document, kid.element, references));
    }
    for (const [element, reference] of references) {
      if (element === root) continue;
      const above = element.parent ? references.get(element.parent) : undefined;
      Object.assign(reference.data, dictionaryOf(element, above, references));
      if (element.type === 'Note') reference.data.ID = this.#identify(reference);
      reference.end();
    }
    const referenceOf = (element: StructureElement): PdfReference => {
      const reference = references.get(element);
      if (!reference) throw new Error(`content of a ${element.type} that isn't in the structure tree`);
      return reference;
    };
    for (const entry of parents) {
      this.#parents.push(isList(entry) ? this.#document.complete(entry.map(referenceOf)) : referenceOf(entry));
    }
    return references;
  }

  finish(): void {
    const { tree, root } = this.#begin();
    const kids = this.#kids;
    Object.assign(root.data, { Type: 'StructElem', S: 'Document', P: tree, K: kids.length === 1 ? kids[0] : kids });
    root.end();
    tree.data.K = root;
    if (this.#identified.length > 0) tree.data.IDTree = this.#document.complete({ Names: this.#identified.flat() });
    tree.data.ParentTreeNextKey = this.#parents.length;
    tree.data.ParentTree = this.#document.complete({
      Nums: this.#parents.flatMap((entry, key) => [key, entry]),
    });
    this.#document.catalog.StructTreeRoot = tree;
    this.#document.catalog.MarkInfo = this.#document.object({ Marked: true });
  }

  /** Every note has an identifier of its own (ISO 14289-1, 7.9), listed in their order (ISO 32000-1, 7.9.6). */
  #identify(element: PdfReference): PdfText {
    const identifier = new PdfText(`note-${String(this.#identified.length + 1).padStart(6, '0')}`);
    this.#identified.push([identifier, element]);
    return identifier;
  }

  #begin() {
    this.#open ??= { tree: this.#document.object({ Type: 'StructTreeRoot' }), root: this.#document.object({}) };
    return this.#open;
  }
}

/** Gives an object to an element and to all below it that have content, parents first; returns its own. */
function reserve(
  document: PdfDocument,
  element: StructureElement,
  references: Map<StructureElement, PdfReference>,
): PdfReference {
  const reference = document.object({});
  references.set(element, reference);
  for (const kid of inOrder(element.kids)) {
    if (kid.type === 'element' && isWritten(kid.element)) reserve(document, kid.element, references);
  }
  return reference;
}

/** `Array.isArray` doesn't narrow a readonly array. */
function isList(entry: Parents[number]): entry is readonly StructureElement[] {
  return Array.isArray(entry);
}

/** A table keeps its empty cells: without them its rows would have unlike numbers of columns. */
function isWritten(element: StructureElement): boolean {
  return element.type === 'TD' || element.type === 'TR' || hasContent(element);
}

function hasContent(element: StructureElement): boolean {
  return element.kids.some((kid) => kid.type !== 'element' || hasContent(kid.element));
}

function inOrder(kids: readonly Kid[]): readonly Kid[] {
  return [...kids].sort((a, b) => a.position - b.position);
}

function dictionaryOf(
  element: StructureElement,
  above: PdfReference | undefined,
  references: ReadonlyMap<StructureElement, PdfReference>,
): PdfDictionary {
  const page = element.kids.find((kid) => kid.type === 'content')?.page;
  const kids = inOrder(element.kids).flatMap((kid) => kidValue(kid, page, references));
  const attributes = attributesOf(element);
  return {
    Type: 'StructElem',
    S: element.type,
    P: above,
    Pg: page,
    Lang: element.language === null ? undefined : new PdfText(element.language),
    Alt: element.alternative === null ? undefined : new PdfText(element.alternative),
    ActualText: element.actualText === null ? undefined : new PdfText(element.actualText),
    A: attributes,
    K: kids.length > 1 ? kids : kids[0],
  };
}

function kidValue(
  kid: Kid,
  page: PdfReference | undefined,
  references: ReadonlyMap<StructureElement, PdfReference>,
): readonly PdfValue[] {
  switch (kid.type) {
    case 'element': {
      const reference = references.get(kid.element);
      return reference ? [reference] : [];
    }
    case 'content':
      return [kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid }];
    case 'object':
      return [{ Type: 'OBJR', Pg: kid.page, Obj: kid.object }];
  }
}

function attributesOf(element: StructureElement): PdfDictionary | undefined {
  if (element.listNumbering !== null) return { O: 'List', ListNumbering: element.listNumbering };
  const { node } = element;
  if (element.type === 'TH') {
    return { O: 'Table', Scope: node?.type === 'tableCell' && node.scope === 'row' ? 'Row' : 'Column' };
  }
  if (node?.type === 'deletion') return { O: 'Layout', TextDecorationType: 'LineThrough' };
  if (element.box !== null) return { O: 'Layout', Placement: 'Block', BBox: element.box };
  return undefined;
}
