import { textOf } from '../model/visit.ts';
import type { PdfDocument } from './document.ts';
import { type PdfReference, PdfText } from './pdfkit.ts';
import type { StructureElement } from './structure.ts';
import type { ElementReferences } from './structure-tree.ts';

interface OutlineEntry {
  readonly element: StructureElement;
  readonly level: number;
  readonly title: string;
  readonly page: PdfReference;
  /** From the page's bottom. */
  readonly top: number;
}

interface OutlineItem {
  readonly entry: OutlineEntry;
  readonly reference: PdfReference;
  readonly children: OutlineItem[];
}

/** The headings of a document and where they stand: its outline (ISO 32000-1, 12.3.3). */
export class Outline {
  readonly #entries = new Map<StructureElement, OutlineEntry>();

  /** Notes where an element begins; only headings matter, and only their first place. */
  reached(element: StructureElement, page: PdfReference, top: number): void {
    const level = /^H([1-6])$/.exec(element.type)?.[1];
    if (level === undefined || element.node === null || this.#entries.has(element)) return;
    const title = textOf(element.node).replace(/\s+/g, ' ').trim();
    this.#entries.set(element, { element, level: Number(level), title, page, top });
  }

  /** Writes it, wholly opened; it is shown at once where there is more in it than the headline. */
  write(document: PdfDocument, elements: ElementReferences): void {
    const entries = [...this.#entries.values()].sort((a, b) => a.element.position - b.element.position);
    if (entries.length === 0) return;
    const outlines = document.object({ Type: 'Outlines' });
    const items = nest(entries, document);
    outlines.data.Count = writeItems(items, outlines, elements);
    Object.assign(outlines.data, ends(items));
    outlines.end();
    document.catalog.Outlines = outlines;
    if (entries.length > 1) document.catalog.PageMode = 'UseOutlines';
  }
}

/** Puts each entry below the last one of a higher level. */
function nest(entries: readonly OutlineEntry[], document: PdfDocument): readonly OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const entry of entries) {
    const item: OutlineItem = { entry, reference: document.object({}), children: [] };
    while (open.length > 0 && (open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

/** Returns how many items it wrote, descendants included. */
function writeItems(items: readonly OutlineItem[], parent: PdfReference, elements: ElementReferences): number {
  let count = 0;
  for (const [index, { entry, reference, children }] of items.entries()) {
    const below = writeItems(children, reference, elements);
    Object.assign(reference.data, {
      Title: new PdfText(entry.title),
      Parent: parent,
      Prev: items[index - 1]?.reference,
      Next: items[index + 1]?.reference,
      ...ends(children),
      Count: below > 0 ? below : undefined,
      Dest: [entry.page, 'XYZ', 0, entry.top, null],
      SE: elements.get(entry.element),
    });
    reference.end();
    count += 1 + below;
  }
  return count;
}

function ends(items: readonly OutlineItem[]): { readonly First?: PdfReference; readonly Last?: PdfReference } {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? { First: first.reference, Last: last.reference } : {};
}
