import { readFileSync } from 'node:fs';
import { compactDocument } from './compact-document.ts';
import { PageTree } from './page-tree.ts';
import {
  colourProfilePath,
  loadPdfKit,
  type PdfDictionary,
  type PdfPointer,
  type PdfReference,
  PdfText,
  type PdfValue,
  type PdfVersion,
} from './pdfkit.ts';

/** A PDF file in the making: objects are handed in, the bytes come out at the end. */
export interface PdfDocument {
  /**
   * The document catalog (ISO 32000-1, 7.7.2). Its entries StructTreeRoot, MarkInfo and ViewerPreferences must be
   * objects that haven't ended: pdfkit ends them.
   */
  readonly catalog: PdfDictionary;
  /** A new indirect object; it must be ended before `finish`. */
  object(data?: PdfValue): PdfReference;
  /** An object that is complete as it is. */
  complete(data: PdfValue, stream?: Uint8Array): PdfReference;
  /** The number of an object that is put later. Every one must be put before `finish`. */
  reserve(): PdfPointer;
  /** Writes an object without a stream under its number; `text` is as it stands in the file. */
  put(object: PdfPointer, text: string): void;
  /** Puts a page last, or last of the front matter, which precedes the others. */
  addPage(page: PdfReference, front: boolean): void;
  /** Embeds a JPEG as it is; `colourSpaceOf` gives its colour space, null the device's. */
  jpeg(bytes: Uint8Array, colourSpaceOf: (components: 1 | 3) => PdfValue | null): EmbeddedJpeg;
  /** Writes what is left. */
  finish(description: DocumentDescription): Uint8Array;
}

export interface EmbeddedJpeg {
  readonly object: PdfReference;
  /** Exif's orientation, 1 to 8. */
  readonly orientation: number;
}

/** What a document says about itself, which may follow from what is in it. */
export interface DocumentDescription {
  /** The XMP packet. */
  readonly packet: string;
  /** The document information dictionary of a PDF 1.7: strings as text, dates as dates. */
  readonly info: Record<string, string | Date>;
  /** What never changes from one version of the file to the next: the first half of its ID. */
  readonly identifier: string;
}

const classes = new Map<PdfVersion, ReturnType<typeof compactDocument>>();

/** Opens a document that is written with object streams and a cross-reference stream (ISO 32000-1, 7.5.7, 7.5.8). */
export function openDocument(version: PdfVersion = '1.7'): PdfDocument {
  const CompactDocument = classes.get(version) ?? compactDocument(loadPdfKit(), version);
  classes.set(version, CompactDocument);
  const kit = new CompactDocument({ pdfVersion: '1.7', autoFirstPage: false, font: null, info: {} });
  const pages = new PageTree(kit._root.data.Pages as PdfReference, (data) => kit.ref(data));
  // The tree of names is ordered by pdfkit with the collation of a locale; ours are written by whoever needs them.
  delete (kit._root.data.Names as PdfReference).data.Dests;
  const document: PdfDocument = {
    catalog: kit._root.data,
    object: (data) => kit.ref(data),
    complete(data, stream) {
      const reference = kit.ref(data);
      reference.end(stream);
      return reference;
    },
    reserve: () => new ReservedObject(kit.reserve()),
    put: ({ id }, text) => kit.put(id, text),
    addPage: (page, front) => pages.add(page, front),
    jpeg(bytes, colourSpaceOf) {
      const picture = kit.openImage(bytes);
      const components = picture.colorSpace === 'DeviceGray' ? 1 : 3;
      picture.colorSpace = colourSpaceOf(components) ?? picture.colorSpace;
      picture.embed(kit);
      return { object: picture.obj, orientation: picture.orientation };
    },
    finish({ packet, info, identifier }) {
      kit.packet = packet;
      kit.identifier = identifier;
      kit.info = version === '1.7' ? { ...kit.info, ...info } : {};
      addOutputIntent(document);
      pages.finish();
      kit.end();
      return kit.file();
    },
  };
  return document;
}

class ReservedObject implements PdfPointer {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  toString(): string {
    return `${this.id} 0 R`;
  }
}

/** Says that device colours are sRGB (ISO 19005-2, 6.2.3). */
function addOutputIntent(document: PdfDocument): void {
  const name = new PdfText('sRGB IEC61966-2.1');
  const profile = document.complete({ N: 3 }, readFileSync(colourProfilePath()));
  document.catalog.OutputIntents = [
    document.complete({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    }),
  ];
}
