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
    const from: Place = { page, left: area[0], top: area[3] };
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
    for (const { jump, action, from } of this.#open) {
      const { page, left, top } = (jump.back ? this.#calls : this.#notes).get(jump.footnote) ?? from;
      action.data.D = [page, 'XYZ', left, top, null];
      action.end();
    }
  }
}

function jumpOf(node: Footnote | NoteReference): Jump {
  return node.type === 'footnote' ? { footnote: node.id, back: true } : { footnote: node.footnote, back: false };
}
