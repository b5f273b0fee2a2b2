import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { mostStreamBytes } from './limits.ts';

/** A name of a PDF, which isn't the same as a string of the same letters. */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** An object of a PDF as plain as it can be; references are followed. */
export type Value = null | boolean | number | string | Name | Dictionary | readonly Value[];

/** How deep arrays may stand in one another. */
const deepestArray = 16;

/** A dictionary or a stream with its dictionary. */
export class Dictionary {
  /** '12 0' where it is an object of its own, by which it is the same as another; null where it stands in one. */
  readonly reference: string | null;
  readonly #dict: PDFDict;
  readonly #stream: PDFStream | null;
  readonly #context: PDFContext;

  constructor(dict: PDFDict, stream: PDFStream | null, reference: string | null, context: PDFContext) {
    this.#dict = dict;
    this.#stream = stream;
    this.reference = reference;
    this.#context = context;
  }

  get(key: string): Value {
    return plainOf(this.#dict.get(PDFName.of(key)), this.#context, 0);
  }

  has(key: string): boolean {
    return this.#dict.get(PDFName.of(key)) !== undefined;
  }

  keys(): readonly string[] {
    return this.#dict.keys().map((key) => key.decodeText());
  }

  dictionary(key: string): Dictionary | null {
    const value = this.get(key);
    return value instanceof Dictionary ? value : null;
  }

  array(key: string): readonly Value[] {
    const value = this.get(key);
    return isArray(value) ? value : [];
  }

  /** What a key holds: one thing or several in an array. */
  several(key: string): readonly Value[] {
    const value = this.get(key);
    return value === null ? [] : isArray(value) ? value : [value];
  }

  name(key: string): string | null {
    const value = this.get(key);
    return value instanceof Name ? value.name : null;
  }

  text(key: string): string | null {
    const value = this.get(key);
    return typeof value === 'string' ? value : null;
  }

  number(key: string): number | null {
    const value = this.get(key);
    return typeof value === 'number' ? value : null;
  }

  /** The reference that a key holds, '12 0'; null where it holds the object itself. */
  referenceAt(key: string): string | null {
    const value = this.#dict.get(PDFName.of(key));
    return value instanceof PDFRef ? keyOf(value) : null;
  }

  get isStream(): boolean {
    return this.#stream !== null;
  }

  /** The bytes of a stream, decompressed; null for a dictionary alone and for what can't be decompressed. */
  bytes(): Uint8Array | null {
    if (!(this.#stream instanceof PDFRawStream)) return this.#stream?.getContents() ?? null;
    const filter = this.get('Filter');
    const only = isArray(filter) && filter.length === 1 ? (filter[0] ?? null) : filter;
    try {
      if (only instanceof Name && only.name === 'FlateDecode' && !this.has('DecodeParms')) {
        return inflateSync(this.#stream.getContents(), { maxOutputLength: mostStreamBytes });
      }
      return decodePDFRawStream(this.#stream).decode();
    } catch {
      return null;
    }
  }
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The objects of a PDF as pdf-lib reads them. */
export interface PdfObjects {
  readonly catalog: Dictionary;
  readonly info: Dictionary | null;
  readonly encrypt: Dictionary | null;
  /** '1.7', as the file begins or its catalog says. */
  readonly version: string;
}

/** Reads the objects; throws where pdf-lib finds none. A file encrypted without a password for readers is decrypted. */
export async function readObjects(bytes: Uint8Array): Promise<PdfObjects> {
  const options = {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
    throwOnInvalidObject: false,
    capNumbers: true,
  };
  const plain = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true });
  const document = plain.isEncrypted ? await PDFDocument.load(bytes, { ...options, password: '' }) : plain;
  const { context } = document;
  const { Info } = context.trailerInfo;
  const { Encrypt } = plain.context.trailerInfo;
  const rootReference = context.trailerInfo.Root;
  const reference = rootReference instanceof PDFRef ? keyOf(rootReference) : null;
  return {
    catalog: new Dictionary(document.catalog, null, reference, context),
    info: asDictionary(plainOf(Info, context, 0)),
    encrypt: asDictionary(plainOf(Encrypt, plain.context, 0)),
    version: document.catalog.get(PDFName.of('Version'))?.toString().slice(1) ?? versionIn(bytes),
  };
}

function asDictionary(value: Value): Dictionary | null {
  return value instanceof Dictionary ? value : null;
}

function versionIn(bytes: Uint8Array): string {
  return /%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1] ?? '';
}

function keyOf(reference: PDFRef): string {
  return `${reference.objectNumber} ${reference.generationNumber}`;
}

function plainOf(given: PDFObject | undefined, context: PDFContext, depth: number): Value {
  const reference = given instanceof PDFRef ? keyOf(given) : null;
  const object = given instanceof PDFRef ? context.lookup(given) : given;
  if (object instanceof PDFDict) return new Dictionary(object, null, reference, context);
  if (object instanceof PDFStream) return new Dictionary(object.dict, object, reference, context);
  if (object instanceof PDFArray) {
    if (depth > deepestArray) return null;
    return object.asArray().map((item) => plainOf(item, context, depth + 1));
  }
  if (object instanceof PDFName) return new Name(object.decodeText());
  if (object instanceof PDFString || object instanceof PDFHexString) return textIn(object);
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFBool) return object.asBoolean();
  return null;
}

function textIn(string: PDFString | PDFHexString): string {
  try {
    return string.decodeText();
  } catch {
    return Buffer.from(string.asBytes()).toString('latin1');
  }
}
