import { plainTextOf } from '../model/visit.ts';
import type { PdfDocument } from './document.ts';
import { type PdfDictionary, type PdfPointer, type PdfReference, PdfText, type PdfVersion } from './pdfkit.ts';
import type { StructureElement } from './structure.ts';

/** A place of the document. */
export interface OutlinePlace {
  readonly page: PdfReference;
  /** From the page's bottom. */
  readonly top: number;
}

/** Where the entries of an article stand. */
export interface OutlineOptions {
  /** Before those of everything that isn't in front. */
  readonly front?: boolean;
  readonly level?: 1 | 2;
}

interface OutlineEntry extends OutlinePlace {
  readonly level: number;
  readonly title: string;
  /** Its structure element. */
  readonly element: PdfPointer | undefined;
}

/** A heading of the article that is being drawn. */
interface Reached extends Omit<OutlineEntry, 'element'> {
  readonly element: StructureElement;
}

interface OutlineItem {
  readonly entry: OutlineEntry;
  readonly reference: PdfReference;
  readonly children: OutlineItem[];
}

/** The headings of a document and where they stand: its outline (ISO 32000-1, 12.3.3). */
export class Outline {
  readonly #version: PdfVersion;
  readonly #front: OutlineEntry[] = [];
  readonly #entries: OutlineEntry[] = [];
  #reached = new Map<StructureElement, Reached>();
  #begins: OutlinePlace | null = null;

  constructor(version: PdfVersion) {
    this.#version = version;
  }

  /** Notes where an element begins; only headings matter, and only their first place. */
  reached(element: StructureElement, page: PdfReference, top: number): void {
    this.#begins ??= { page, top };
    const level = /^H([1-6])$/.exec(element.type)?.[1];
    if (level === undefined || element.node === null || this.#reached.has(element)) return;
    const title = plainTextOf(element.node);
    this.#reached.set(element, { element, level: Number(level), title, page, top });
  }

  /** Where what is being drawn begins; null before anything of it is drawn. */
  get begins(): OutlinePlace | null {
    return this.#begins;
  }

  /**
   * Ends an article, whose elements are written. `title` names one without a headline, which has its subheads below it;
   * null where such an article needs no entry. `level` is that of its headline.
   */
  endArticle(body: StructureElement, title: string | null, { front = false, level = 1 }: OutlineOptions = {}): void {
    const headings = [...this.#reached.values()].sort((a, b) => a.element.position - b.element.position);
    const named = headings.some(({ element }) => element.node?.type === 'headline');
    const entries = front ? this.#front : this.#entries;
    const unnamed = title !== null && !named && this.#begins ? { level, title, ...this.#begins } : null;
    if (unnamed) entries.push({ ...unnamed, element: body.object ?? undefined });
    for (const heading of headings) {
      const below = unnamed ? heading.level + 1 : heading.level;
      entries.push({ ...heading, level: below, element: heading.element.object ?? undefined });
    }
    this.#reached = new Map();
    this.#begins = null;
  }

  /** Writes it, wholly opened; it is shown at once where there is more in it than the headline. */
  write(document: PdfDocument): void {
    const entries = [...this.#front, ...this.#entries];
    if (entries.length === 0) return;
    const outlines = document.object({ Type: 'Outlines' });
    const items = nest(entries, document);
    outlines.data.Count = writeItems(items, outlines, this.#version);
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
function writeItems(items: readonly OutlineItem[], parent: PdfReference, version: PdfVersion): number {
  let count = 0;
  for (const [index, { entry, reference, children }] of items.entries()) {
    const below = writeItems(children, reference, version);
    Object.assign(reference.data, {
      Title: new PdfText(entry.title),
      Parent: parent,
      Prev: items[index - 1]?.reference,
      Next: items[index + 1]?.reference,
      ...ends(children),
      Count: below > 0 ? below : undefined,
      ...goingTo(entry, version),
      SE: entry.element,
    });
    reference.end();
    count += 1 + below;
  }
  return count;
}

/** In a PDF 2.0 the element as well as the place on the page (ISO 32000-2, 12.6.4.2; ISO 14289-2, 8.8). */
function goingTo({ page, top, element }: OutlineEntry, version: PdfVersion): PdfDictionary {
  const place = ['XYZ', 0, top, null];
  if (version === '1.7' || !element) return { Dest: [page, ...place] };
  return { A: { S: 'GoTo', D: [page, ...place], SD: [element, ...place] } };
}

function ends(items: readonly OutlineItem[]): { readonly First?: PdfReference; readonly Last?: PdfReference } {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? { First: first.reference, Last: last.reference } : {};
}
