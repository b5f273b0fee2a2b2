import { createRequire } from 'node:module';
import { PDFDocument } from 'pdfkit';

/**
 * What Imprint uses of pdfkit: its writer of objects, streams and pictures. `@types/pdfkit` describes the layout engine
 * above it and leaves these parts out, so they are declared here, as they are in the version that package.json pins.
 */

/** Code units of the longest text string: 32,767 bytes of UTF-16 with a byte order mark (ISO 19005-2, 6.1.13). */
export const longestText = 16_000;

/**
 * A text string: PDFDocEncoding where it is ASCII, else UTF-16. What is longer than one may be is cut. A plain JavaScript
 * string is written as a name.
 */
export class PdfText extends String {
  constructor(text: string) {
    super(text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);
  }
}

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | PdfText
  | Uint8Array
  | PdfPointer
  | readonly PdfValue[]
  | PdfDictionary;

/** Keys and names are written as they are; `undefined` leaves an entry out. */
export interface PdfDictionary {
  [key: string]: PdfValue;
}

/** What refers to an indirect object, and is written so. */
export interface PdfPointer {
  readonly id: number;
  toString(): string;
}

/** An indirect object. It is written when it ends, and the file can't be finished before every object has ended. */
export interface PdfReference extends PdfPointer {
  data: PdfDictionary;
  compress: boolean;
  /** Chunks of the object's stream; empty where it has none. */
  readonly buffer: readonly Uint8Array[];
  write(chunk: Uint8Array): void;
  end(chunk?: Uint8Array): void;
  finalize(): void;
}

/** A JPEG as pdfkit embeds it. */
export interface PdfJpeg {
  readonly obj: PdfReference;
  readonly orientation: number;
  colorSpace: PdfValue;
  embed(document: PdfKitDocument): void;
}

/** The versions that Imprint writes: ISO 32000-1 and ISO 32000-2. */
export type PdfVersion = '1.7' | '2.0';

export interface PdfKitOptions {
  readonly pdfVersion: '1.7';
  readonly autoFirstPage: false;
  /** Keeps pdfkit from loading its standard fonts. */
  readonly font: null;
  readonly info: Record<string, string | Date>;
}

export interface PdfKitDocument {
  readonly _root: PdfReference;
  readonly _info: PdfReference;
  /** Written at the end as the document information dictionary. */
  info: Record<string, string | Date>;
  readonly _offsets: (number | null)[];
  _offset: number;
  _refEnd(reference: PdfReference): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  ref(data?: PdfValue): PdfReference;
  openImage(source: Uint8Array): PdfJpeg;
  endMetadata(): void;
  end(): void;
}

export type PdfKit = new (options: PdfKitOptions) => PdfKitDocument;

/** pdfkit's class of documents. The bundle leaves out what its layout, PNGs and encryption need (bundle/leave-out.mjs). */
export function loadPdfKit(): PdfKit {
  return PDFDocument;
}

/** The path of the sRGB profile that comes with pdfkit (ICC's sRGB2014, 3 KB). */
export function colourProfilePath(): string {
  return createRequire(import.meta.url)
    .resolve('pdfkit')
    .replace(/pdfkit\.js$/, 'data/sRGB_IEC61966_2_1.icc');
}
