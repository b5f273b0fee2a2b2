import type { PdfDocument } from './document.ts';
import { objectText } from './object-text.ts';
import { type PdfDictionary, type PdfPointer, type PdfReference, PdfText, type PdfVersion } from './pdfkit.ts';
import type { Kid, StructureElement } from './structure.ts';
import { rolesBefore, typesOfFirstNamespace } from './structure-types.ts';

/** The entries of the tree that leads from content back to structure (ISO 32000-1, 14.7.4.4): in order of their keys. */
export type Parents = readonly (StructureElement | readonly StructureElement[])[];

/**
 * Writes the structure tree, one article after another, so that no article's elements are kept once they are written:
 * elements without any content are left out, kids stand in the order of the article whatever the order they were drawn
 * in.
 */
export class StructureTreeWriter {
  readonly #document: PdfDocument;
  /** The namespace of the types of PDF 2.0, in a file of that version. */
  readonly #namespace: PdfPointer | null;
  #open: { readonly tree: PdfReference; readonly root: PdfReference } | null = null;
  readonly #front: PdfPointer[] = [];
  readonly #kids: PdfPointer[] = [];
  #part: { readonly object: PdfPointer; readonly kids: PdfPointer[] } | null = null;
  /** The entries of the parent tree: an annotation's element, or those of a page's content. */
  readonly #parents: PdfPointer[] = [];
  /** The elements that have an identifier, in the order of the identifiers. */
  readonly #identified: (readonly [identifier: PdfText, element: PdfPointer])[] = [];

  constructor(document: PdfDocument, version: PdfVersion) {
    this.#document = document;
    this.#namespace =
      version === '2.0' ? document.complete({ Type: 'Namespace', NS: new PdfText('http://iso.org/pdf2/ssn') }) : null;
  }

  /** The key of the next article's first entry in the parent tree. */
  get nextKey(): number {
    return this.#parents.length;
  }

  /**
   * Writes what hangs below `root`, which is the document's own element; `parents` begins at `nextKey`. Each element
   * that is written has its object from then on. What is added to the `front` stands before everything else, in the
   * order in which it is added.
   */
  add(root: StructureElement, parents: Parents, front = false): void {
    const part = front ? null : this.#part;
    root.object = part?.object ?? this.#begin().root;
    const kids = front ? this.#front : (part?.kids ?? this.#kids);
    const written: StructureElement[] = [];
    for (const kid of inOrder(root.kids)) {
      if (kid.type === 'element' && hasContent(kid.element)) kids.push(this.#reserve(kid.element, written));
    }
    for (const element of written) this.#write(element);
    for (const entry of parents) {
      this.#parents.push(isList(entry) ? this.#list(entry) : objectOf(entry));
    }
  }

  /** Opens a part (ISO 32000-1, table 333), which what is added belongs to until `endPart`. */
  beginPart(): void {
    this.endPart();
    const object = this.#document.reserve();
    this.#kids.push(object);
    this.#part = { object, kids: [] };
  }

  endPart(): void {
    if (!this.#part) return;
    const { object, kids } = this.#part;
    this.#document.put(object, `<</S/Part/P ${this.#begin().root}/K[${kids.join(' ')}]>>`);
    this.#part = null;
  }

  finish(): void {
    this.endPart();
    const { tree, root } = this.#begin();
    const kids = [...this.#front, ...this.#kids];
    Object.assign(root.data, { Type: 'StructElem', S: 'Document', P: tree, K: kids.length === 1 ? kids[0] : kids });
    if (this.#namespace) {
      root.data.NS = this.#namespace;
      tree.data.Namespaces = [this.#namespace];
      // For programs that know no namespaces, and leave out elements whose type they don't know.
      tree.data.RoleMap = rolesBefore;
    }
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

  /** Gives an object to an element and to all below it that have content, parents first; returns its own. */
  #reserve(element: StructureElement, written: StructureElement[]): PdfPointer {
    const object = this.#document.reserve();
    element.object = object;
    written.push(element);
    for (const kid of inOrder(element.kids)) {
      if (kid.type === 'element' && isWritten(kid.element)) this.#reserve(kid.element, written);
    }
    return object;
  }

  #write(element: StructureElement): void {
    const object = objectOf(element);
    const isNote = element.type === 'Note' || element.type === 'FENote';
    const identifier = isNote ? this.#identify(object) : undefined;
    const namespace = typesOfFirstNamespace.has(element.type) ? null : this.#namespace;
    this.#document.put(object, elementText(element, identifier, namespace));
  }

  #list(elements: readonly StructureElement[]): PdfPointer {
    const object = this.#document.reserve();
    this.#document.put(object, `[${elements.map(objectOf).join(' ')}]`);
    return object;
  }

  /** Every note has an identifier of its own (ISO 14289-1, 7.9), listed in their order (ISO 32000-1, 7.9.6). */
  #identify(element: PdfPointer): PdfText {
    const identifier = new PdfText(`note-${String(this.#identified.length + 1).padStart(6, '0')}`);
    this.#identified.push([identifier, element]);
    return identifier;
  }

  #begin() {
    this.#open ??= { tree: this.#document.object({ Type: 'StructTreeRoot' }), root: this.#document.object({}) };
    return this.#open;
  }
}

function objectOf(element: StructureElement): PdfPointer {
  if (!element.object) throw new Error(`content of a ${element.type} that isn't in the structure tree`);
  return element.object;
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

/** Kids in the order of the article, which is nearly always the order they came in. */
function inOrder(kids: readonly Kid[]): readonly Kid[] {
  for (let index = 1; index < kids.length; index++) {
    const [before, after] = [kids[index - 1], kids[index]];
    if (before && after && before.position > after.position) return kids.toSorted((a, b) => a.position - b.position);
  }
  return kids;
}

/**
 * An element as it stands in the file: most of a file's objects are elements. Its Type may be left out (ISO 32000-1, table
 * 323), and is.
 */
function elementText(element: StructureElement, identifier: PdfText | undefined, namespace: PdfPointer | null): string {
  const { language, alternative, actualText } = element;
  const page = element.kids.find((kid) => kid.type === 'content')?.page;
  let text = `<</S/${element.type}/P ${element.parent?.object}`;
  if (namespace) text += `/NS ${namespace}`;
  if (page) text += `/Pg ${page}`;
  if (language !== null) text += `/Lang${objectText(new PdfText(language))}`;
  if (alternative !== null) text += `/Alt${objectText(new PdfText(alternative))}`;
  if (actualText !== null) text += `/ActualText${objectText(new PdfText(actualText))}`;
  if (identifier) text += `/ID${objectText(identifier)}`;
  const relatives = element.relatives?.flatMap(({ object }) => object ?? []) ?? [];
  if (relatives.length > 0) text += `/Ref[${relatives.join(' ')}]`;
  const attributes = attributesOf(element, namespace !== null);
  if (attributes) text += `/A${objectText(attributes)}`;
  let kids = '';
  let count = 0;
  for (const kid of inOrder(element.kids)) {
    const value = kidText(kid, page);
    if (value === '') continue;
    kids += count++ === 0 ? value : ` ${value}`;
  }
  if (count > 0) text += count === 1 ? `/K ${kids}` : `/K[${kids}]`;
  return `${text}>>`;
}

/** Empty for an element that isn't written. */
function kidText(kid: Kid, page: PdfReference | undefined): string {
  switch (kid.type) {
    case 'element':
      return kid.element.object ? `${kid.element.object}` : '';
    case 'content':
      return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.mcid}>>`;
    case 'object':
      return `<</Type/OBJR/Pg ${kid.page}/Obj ${kid.object}>>`;
  }
}

/** `second` where the element is in the namespace of PDF 2.0. */
function attributesOf(element: StructureElement, second: boolean): PdfDictionary | undefined {
  const { node } = element;
  if (element.listNumbering !== null) {
    // Where items have labels, a list can't be without numbering (ISO 14289-2, 8.2.5.25).
    const numbering = second && node?.type === 'definitionList' ? 'Description' : element.listNumbering;
    return { O: 'List', ListNumbering: numbering };
  }
  if (element.type === 'FENote') return { O: 'FENote', NoteType: 'Footnote' };
  if (element.type === 'TH') {
    return { O: 'Table', Scope: node?.type === 'tableCell' && node.scope === 'row' ? 'Row' : 'Column' };
  }
  if (node?.type === 'deletion') return { O: 'Layout', TextDecorationType: 'LineThrough' };
  if (element.box !== null) return { O: 'Layout', Placement: 'Block', BBox: element.box };
  return undefined;
}
