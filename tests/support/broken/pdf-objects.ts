import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString };

/** The objects of a PDF, to be changed in place. */
export class PdfChanges {
  readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** What a key of a dictionary holds, its reference followed. */
  look(dict: PDFDict, key: string): PDFObject | undefined {
    return this.document.context.lookup(dict.get(PDFName.of(key)));
  }

  dict(dict: PDFDict, key: string): PDFDict {
    const value = this.look(dict, key);
    if (!(value instanceof PDFDict)) throw new Error(`There is no dictionary /${key}.`);
    return value;
  }

  array(dict: PDFDict, key: string): PDFArray {
    const value = this.look(dict, key);
    if (!(value instanceof PDFArray)) throw new Error(`There is no array /${key}.`);
    return value;
  }

  /** Every dictionary that is an object of its own. */
  dicts(which: (dict: PDFDict) => boolean): readonly PDFDict[] {
    return this.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && which(object) ? [object] : []));
  }

  /** Structure elements of a type, in the order of the tree. */
  elements(type: string): readonly PDFDict[] {
    const found: PDFDict[] = [];
    const walk = (dict: PDFDict) => {
      if (nameIn(dict, 'S') === type && dict.has(PDFName.of('P'))) found.push(dict);
      for (const kid of this.kids(dict)) if (kid instanceof PDFDict && nameIn(kid, 'Type') !== 'MCR') walk(kid);
    };
    walk(this.dict(this.catalog, 'StructTreeRoot'));
    return found;
  }

  element(type: string): PDFDict {
    const [first] = this.elements(type);
    if (!first) throw new Error(`There is no element ${type}.`);
    return first;
  }

  /** The children of an element, references followed. */
  kids(dict: PDFDict): readonly (PDFObject | undefined)[] {
    const kids = this.look(dict, 'K');
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return list.map((kid) => this.document.context.lookup(kid));
  }

  /** The list of an element's children as it stands in the file. */
  kidList(dict: PDFDict): readonly PDFObject[] {
    const kids = dict.get(PDFName.of('K'));
    const value = this.document.context.lookup(kids);
    return value instanceof PDFArray ? value.asArray() : kids === undefined ? [] : [kids];
  }

  setKids(dict: PDFDict, kids: readonly PDFObject[]): void {
    const array = PDFArray.withContext(this.document.context);
    for (const kid of kids) array.push(kid);
    dict.set(PDFName.of('K'), array);
  }

  /** The object number of a dictionary. */
  reference(dict: PDFDict): PDFRef {
    const reference = this.document.context.getObjectRef(dict);
    if (!reference) throw new Error('The dictionary is no object of its own.');
    return reference;
  }

  links(): readonly PDFDict[] {
    return this.dicts((dict) => nameIn(dict, 'Subtype') === 'Link');
  }

  page(index: number): PDFDict {
    const page = this.document.getPages()[index];
    if (!page) throw new Error(`There is no page ${index}.`);
    return page.node;
  }

  /** Changes the content of a page as Latin-1 text; throws where that changes nothing. */
  content(index: number, change: (content: string) => string): void {
    const page = this.page(index);
    const reference = page.get(PDFName.of('Contents'));
    this.stream(reference, change);
  }

  /** Changes the metadata packet. */
  xmp(change: (packet: string) => string): void {
    this.stream(this.catalog.get(PDFName.of('Metadata')), change);
  }

  info(key: string, value: string | null): void {
    const info = this.document.context.lookup(this.document.context.trailerInfo.Info);
    if (!(info instanceof PDFDict)) throw new Error('There is no information.');
    if (value === null) info.delete(PDFName.of(key));
    else info.set(PDFName.of(key), PDFHexString.fromText(value));
  }

  stream(reference: PDFObject | undefined, change: (text: string) => string): void {
    const { context } = this.document;
    const stream = context.lookup(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('There is no stream.');
    const raw = Buffer.from(stream.getContents());
    const packed = stream.dict.has(PDFName.of('Filter'));
    const before = (packed ? inflateSync(raw) : raw).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('Nothing was changed in the stream.');
    stream.dict.delete(PDFName.of('Filter'));
    context.assign(reference, PDFRawStream.of(stream.dict, Buffer.from(after, 'latin1')));
  }
}

export function nameIn(dict: PDFDict, key: string): string | null {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

/** Writes a PDF with its objects changed; without a change it is as sound as it was. */
export async function changedPdf(bytes: Uint8Array, change: (pdf: PdfChanges) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(new PdfChanges(document));
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
