import type { Footnote } from '../model/block.ts';
import type { NoteReference } from '../model/inline.ts';
import { textOf } from '../model/visit.ts';
import type { PdfDocument } from './document.ts';
import type { Area } from './links.ts';
import type { PdfReference } from './pdfkit.ts';
import type { StructureElement } from './structure.ts';

/** What the links of a note with a number are called by those who hear them, in a language (BCP 47). */
export type NoteLabelsFor = (language: string, marker: string) => { readonly note: string; readonly back: string };

interface Place {
  /** The link itself: its call or its note is around it. */
  readonly link: StructureElement;
  readonly page: PdfReference;
  readonly left: number;
  readonly top: number;
}

interface Jump {
  /** The note that is called, or that leads back to its first call. */
  readonly footnote: string;
  readonly back: boolean;
}

/** What a link between a call and its note does, and how it is called by those who hear it. */
export interface NoteLink {
  readonly contents: string;
  /** Open until the article's last page is drawn: only then is the place of the other end known. */
  readonly action: PdfReference;
}

/** The links of an article's calls to its footnotes and of these back to their first calls. */
export class NoteLinks {
  readonly #language: string;
  readonly #labelsFor: NoteLabelsFor;
  readonly #notes = new Map<string, Place>();
  readonly #calls = new Map<string, Place>();
  readonly #open: { readonly jump: Jump; readonly action: PdfReference; readonly from: Place }[] = [];

  constructor(language: string, labelsFor: NoteLabelsFor) {
    this.#language = language;
    this.#labelsFor = labelsFor;
  }

  /** The link of an element that stands at `area` of a page; null where the element is none of a call or a note. */
  at(element: StructureElement, document: PdfDocument, page: PdfReference, area: Area): NoteLink | null {
    const { node } = element;
    if (node?.type !== 'noteReference' && node?.type !== 'footnote') return null;
    const jump = jumpOf(node);
    const from: Place = { link: element, page, left: area[0], top: area[3] };
    const places = jump.back ? this.#notes : this.#calls;
    if (!places.has(jump.footnote)) places.set(jump.footnote, from);
    const action = document.object({ Type: 'Action', S: 'GoTo' });
    this.#open.push({ jump, action, from });
    const marker = (node.type === 'footnote' ? node.marker : textOf(node)).trim();
    const words = this.#labelsFor(this.#language, marker);
    return { contents: jump.back ? words.back : words.note, action };
  }

  /** Completes the links; one whose other end stands on no page stays where it is. */
  finish(): void {
    for (const { action, to } of this.#jumps()) {
      action.data.D = [to.page, 'XYZ', to.left, to.top, null];
      action.end();
    }
  }

  /**
   * Completes the links once the elements are written: each leads to an element as well as to a place on a page
   * (ISO 32000-2, 12.6.4.2), to the note itself or to the link that calls it.
   */
  finishWithElements(): void {
    for (const { action, to } of this.#jumps()) {
      action.data.SD = [targetOf(to.link).object, 'XYZ', to.left, to.top, null];
    }
    this.finish();
  }

  *#jumps(): Iterable<{ readonly action: PdfReference; readonly to: Place }> {
    for (const { jump, action, from } of this.#open) {
      yield { action, to: (jump.back ? this.#calls : this.#notes).get(jump.footnote) ?? from };
    }
  }
}

/** The whole note where the link stands in its label. */
function targetOf(link: StructureElement): StructureElement {
  const around = link.parent?.parent;
  return link.node?.type === 'footnote' && around?.node === link.node ? around : link;
}

function jumpOf(node: Footnote | NoteReference): Jump {
  return node.type === 'footnote' ? { footnote: node.id, back: true } : { footnote: node.footnote, back: false };
}
