import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { describedIn } from '../model/described.ts';
import type { CrossReference } from '../model/inline.ts';
import { plainTextOf } from '../model/visit.ts';
import type { PdfDocument } from './document.ts';
import type { PdfReference } from './pdfkit.ts';
import type { StructureElement } from './structure.ts';

interface Place {
  readonly element: StructureElement;
  readonly page: PdfReference;
  /** From the page's bottom. */
  readonly top: number;
}

/** The links of an article's pictures to what describes them at length, and of these back. */
export class PictureLinks {
  readonly #names = new Map<unknown, string>();
  readonly #places = new Map<string, Place>();
  readonly #open: { readonly target: string; readonly action: PdfReference }[] = [];

  constructor(article: Article) {
    for (const { figure, description, pictureTarget, descriptionTarget } of describedIn(article.children)) {
      this.#name(figure, pictureTarget);
      this.#name(description, descriptionTarget);
    }
  }

  #name(block: Block, target: string): void {
    this.#names.set(block, target);
  }

  /** Notes where an element stands; only the first place of a picture or a description matters. */
  reached(element: StructureElement, page: PdfReference, top: number): void {
    if (this.#names.size === 0) return;
    for (let around: StructureElement | null = element; around; around = around.parent) {
      const name = this.#names.get(around.node);
      if (name !== undefined && !this.#places.has(name)) this.#places.set(name, { element: around, page, top });
    }
  }

  /** What a link does, and how it is called by those who hear it; null where it leads elsewhere. */
  at(node: CrossReference, document: PdfDocument): { readonly contents: string; readonly action: PdfReference } | null {
    if (![...this.#names.values()].includes(node.target)) return null;
    // Open until the article's last page is drawn: only then is the place of the other end known.
    const action = document.object({ Type: 'Action', S: 'GoTo' });
    this.#open.push({ target: node.target, action });
    return { contents: plainTextOf(node), action };
  }

  /** Completes the links; `elements` where they lead to elements, which are written, too (ISO 32000-2, 12.6.4.2). */
  finish(elements: boolean): void {
    for (const { target, action } of this.#open) {
      const place = this.#places.get(target);
      if (!place) throw new Error(`a link leads to '${target}', which stands on no page`);
      const at = ['XYZ', 0, place.top, null];
      action.data.D = [place.page, ...at];
      if (elements && place.element.object) action.data.SD = [place.element.object, ...at];
      action.end();
    }
  }
}
