import { addressOf } from '../model/address.ts';
import type { CrossReference } from '../model/inline.ts';
import { leavesOf, textOf } from '../model/visit.ts';
import type { PdfDocument } from './document.ts';
import type { NoteLinks } from './note-links.ts';
import { type PdfReference, PdfText, type PdfValue } from './pdfkit.ts';
import type { PictureLinks } from './picture-links.ts';
import type { Jump } from './places.ts';
import type { StructureElement } from './structure.ts';

/** Left, bottom, right, top in the page's space. */
export type Area = readonly [number, number, number, number];

/** What leads to the place with a name. */
type JumpTo = (name: string) => Jump;

/** Gathers where the links of one page stand; each gets one annotation there, with a rectangle for every line. */
export class PageLinks {
  readonly #areas = new Map<StructureElement, Area[]>();
  readonly #source: string | null;
  readonly #notes: NoteLinks;
  readonly #pictures: PictureLinks;
  readonly #jumpTo: JumpTo;

  /**
   * `source` is the article's own address, which addresses without scheme are read against; `jumpTo` gives what leads to
   * a place of the document.
   */
  constructor(source: string | null, notes: NoteLinks, pictures: PictureLinks, jumpTo: JumpTo) {
    this.#source = source;
    this.#notes = notes;
    this.#pictures = pictures;
    this.#jumpTo = jumpTo;
  }

  /** A piece of a link's text. Pieces that touch on one line become one area. */
  add(link: StructureElement, area: Area): void {
    const areas = this.#areas.get(link);
    if (!areas) {
      this.#areas.set(link, [area]);
      return;
    }
    const last = areas.at(-1);
    if (last && onOneLine(last, area)) areas[areas.length - 1] = union([last, area]);
    else areas.push(area);
  }

  /**
   * Writes the annotations, which are listed on the page and hang below their elements (ISO 32000-1, 14.7.4.3);
   * `parentKey` hands out the key of an element's entry in the parent tree.
   */
  write(document: PdfDocument, page: PdfReference, parentKey: (element: StructureElement) => number): void {
    const annotations: PdfReference[] = [];
    for (const [element, areas] of this.#areas) {
      const target = this.#targetOf(element, document, page, areas);
      if (!target) continue;
      const annotation = document.complete({
        Type: 'Annot',
        Subtype: 'Link',
        P: page,
        Rect: union(areas),
        QuadPoints: areas.flatMap(quadPoints),
        Border: [0, 0, 0],
        F: printed,
        Contents: new PdfText(target.contents),
        A: target.action,
        StructParent: parentKey(element),
      });
      annotations.push(annotation);
      element.kids.push({ type: 'object', position: lastPosition(element), page, object: annotation });
    }
    if (annotations.length > 0) page.data.Annots = annotations;
  }

  #targetOf(
    element: StructureElement,
    document: PdfDocument,
    page: PdfReference,
    areas: readonly Area[],
  ): { readonly contents: string; readonly action: PdfValue } | null {
    const { node } = element;
    if (node?.type === 'crossReference') return this.#pictures.at(node, document) ?? this.#jump(element, node);
    if (node?.type !== 'link') return this.#notes.at(element, document, page, union(areas));
    const uri = addressOf(node.url, this.#source);
    if (uri === null) return null;
    return { contents: plain(textOf(node)), action: { Type: 'Action', S: 'URI', URI: new PdfText(uri) } };
  }

  /** An entry of contents must also refer to the element it leads to (ISO 14289-2, 8.2.5.8), and others may. */
  #jump(element: StructureElement, node: CrossReference): { readonly contents: string; readonly action: PdfValue } {
    const words = leavesOf(node).map(({ value }) => value);
    const jump = this.#jumpTo(node.target);
    if (jump.element) element.relatives = [{ object: jump.element }];
    return { contents: plain(words.join(' ')), action: jump.action };
  }
}

/** Flag 3: the annotation is printed, as PDF/A asks of every one. */
const printed = 1 << 2;

/** On one baseline, and no further apart than a wide space. */
function onOneLine(a: Area, b: Area): boolean {
  const apart = Math.max(b[0] - a[2], a[0] - b[2]);
  return Math.abs(a[1] - b[1]) < 0.5 && apart < a[3] - a[1];
}

function union(areas: readonly Area[]): Area {
  return [
    Math.min(...areas.map((area) => area[0])),
    Math.min(...areas.map((area) => area[1])),
    Math.max(...areas.map((area) => area[2])),
    Math.max(...areas.map((area) => area[3])),
  ];
}

/** In the order that readers expect (not the standard's): top left, top right, bottom left, bottom right. */
function quadPoints([left, bottom, right, top]: Area): readonly number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

/** The annotation follows the words of the link that stand on its page. */
function lastPosition(element: StructureElement): number {
  return Math.max(element.position, ...element.kids.map((kid) => kid.position));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
