import { Refusal } from '../../model/finding.ts';
import type { Graphic } from '../../model/graphic.ts';
import type { Matrix } from '../content-stream.ts';
import type { PdfDocument } from '../document.ts';
import type { PdfDictionary, PdfReference } from '../pdfkit.ts';
import { profiledColour, profileOfJpeg } from './colour-profile.ts';
import { uprightPlacement } from './orientation.ts';
import { embedPng } from './png-picture.ts';

export interface EmbeddedPicture {
  /** Its name among the resources of a page. */
  readonly name: string;
  /** Puts the picture, upright, into a rectangle. */
  place(x: number, bottom: number, width: number, height: number): Matrix;
}

/** The pictures of one file, each embedded once. */
export class EmbeddedPictures {
  readonly #document: PdfDocument;
  readonly #pictures = new Map<Graphic, EmbeddedPicture>();
  /** The entries of the resource dictionary of every page. */
  readonly resources: PdfDictionary = {};

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** Throws a Refusal where the picture is damaged. */
  get(graphic: Graphic): EmbeddedPicture {
    const known = this.#pictures.get(graphic);
    if (known) return known;
    const { object, orientation } = this.#embed(graphic);
    const name = `I${this.#pictures.size + 1}`;
    this.resources[name] = object;
    const embedded = { name, place: uprightPlacement(orientation) };
    this.#pictures.set(graphic, embedded);
    return embedded;
  }

  #embed(graphic: Graphic): { readonly object: PdfReference; readonly orientation: number } {
    try {
      if (graphic.mediaType === 'image/png') return { object: embedPng(this.#document, graphic.data), orientation: 1 };
      return this.#document.jpeg(graphic.data, (components) =>
        profiledColour(this.#document, profileOfJpeg(graphic.data), components),
      );
    } catch {
      throw new Refusal({
        code: 'damaged-picture',
        severity: 'error',
        message: `The picture '${graphic.name}' is damaged.`,
        hint: 'Save it again as PNG or JPEG.',
        file: graphic.name,
        line: null,
        column: null,
      });
    }
  }
}
