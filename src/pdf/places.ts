import type { OutlinePlace } from './outline.ts';
import type { PdfPointer, PdfValue } from './pdfkit.ts';
import type { StructureElement } from './structure.ts';

interface Place extends OutlinePlace {
  readonly element: PdfPointer | null;
}

/** An action, and the element that it leads to where it leads to one. */
export interface Jump {
  readonly action: PdfValue;
  readonly element: PdfPointer | null;
}

/** The places of a document that links may lead to, by their names: articles, and pages by their labels. */
export class Places {
  readonly #places = new Map<string, Place>();
  #drawn: { readonly name: string; readonly at: OutlinePlace; readonly element: StructureElement | null }[] = [];

  /** Notes a place whose element, if it has one, isn't written yet. */
  drawn(name: string, at: OutlinePlace, element: StructureElement | null): void {
    this.#drawn.push({ name, at, element });
  }

  /** Takes over what was drawn, whose elements are written by now; no element is kept. */
  written(): void {
    for (const { name, at, element } of this.#drawn)
      this.#places.set(name, { ...at, element: element?.object ?? null });
    this.#drawn = [];
  }

  /**
   * What leads to a place; in a PDF 2.0 to an element as well as to a place on a page (ISO 32000-2, 12.6.4.2). Throws
   * where there is no such place.
   */
  jumpTo(name: string, second: boolean): Jump {
    const place = this.#places.get(name);
    if (!place) throw new Error(`a link leads to '${name}', which is no place of the document`);
    const at = ['XYZ', 0, place.top, null];
    const action = { Type: 'Action', S: 'GoTo', D: [place.page, ...at] };
    if (!second || !place.element) return { action, element: null };
    return { action: { ...action, SD: [place.element, ...at] }, element: place.element };
  }
}
