import type { FontId } from '../page/glyph-run.ts';
import { cidKeyed } from './cff/cid-keyed.ts';
import type { PdfDocument } from './document.ts';
import { type FontProgram, readFontProgram } from './font-program.ts';
import { type PdfDictionary, type PdfReference, PdfText } from './pdfkit.ts';
import { tableOf, tablesOf } from './sfnt.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** Where the writer gets fonts from. */
export interface FontSource {
  /** The bytes of the font's file (OpenType). */
  data(id: FontId): Uint8Array;
}

/** Cuts a font down to some glyphs, which keep their numbers. */
export type Subset = (data: Uint8Array, glyphs: ReadonlySet<number>) => Uint8Array | Promise<Uint8Array>;

/** A font as content streams use it. */
export interface EmbeddedFont {
  /** Its name among the resources of a page. */
  readonly name: string;
  /** Advance width of a glyph in thousandths of the size. */
  width(glyph: number): number;
  /**
   * The code of a glyph that stands for `text`. A glyph that stands for different texts in different places (the small
   * capital of 'a' and of 'A') gets a code for each, so that every code has one true text.
   */
  code(glyph: number, text: string): number;
}

/** The fonts of one file. They are embedded when the last page is drawn and all their glyphs are known. */
export class EmbeddedFonts {
  readonly #document: PdfDocument;
  readonly #source: FontSource;
  readonly #fonts = new Map<FontId, FontInUse>();
  /** The entries of the resource dictionary of every page. */
  readonly resources: PdfDictionary = {};

  constructor(document: PdfDocument, source: FontSource) {
    this.#document = document;
    this.#source = source;
  }

  get(id: FontId): EmbeddedFont {
    const known = this.#fonts.get(id);
    if (known) return known;
    const font = new FontInUse(`F${this.#fonts.size + 1}`, this.#source.data(id), this.#document.object({}));
    this.resources[font.name] = font.reference;
    this.#fonts.set(id, font);
    return font;
  }

  async embed(subset: Subset): Promise<void> {
    for (const font of this.#fonts.values()) {
      font.write(this.#document, await subset(font.data, new Set(font.glyphs)));
    }
  }
}

class FontInUse implements EmbeddedFont {
  readonly name: string;
  readonly data: Uint8Array;
  readonly reference: PdfReference;
  readonly #program: FontProgram;
  readonly #codes = new Map<number, Map<string, number>>();
  /** Glyph and text of each code from 1; code 0 is left to the glyph for missing characters. */
  readonly glyphs: number[] = [];
  readonly #texts: string[] = [];

  constructor(name: string, data: Uint8Array, reference: PdfReference) {
    this.name = name;
    this.data = data;
    this.reference = reference;
    this.#program = readFontProgram(data);
  }

  width(glyph: number): number {
    return this.#program.width(glyph);
  }

  code(glyph: number, text: string): number {
    if (glyph === 0) throw new Error(`the font ${this.#program.postScriptName} has no glyph for '${text}'`);
    let texts = this.#codes.get(glyph);
    if (!texts) {
      texts = new Map();
      this.#codes.set(glyph, texts);
    }
    let code = texts.get(text);
    if (code === undefined) {
      code = this.glyphs.push(glyph);
      this.#texts.push(text);
      texts.set(text, code);
    }
    return code;
  }

  /**
   * A composite font whose codes are CIDs: a stream maps them to the glyphs of a TrueType font, the glyphs of a CFF font
   * are put in their order (ISO 32000-1, 9.7.4.2).
   */
  write(document: PdfDocument, file: Uint8Array): void {
    const name = `${this.#tag()}+${this.#program.postScriptName}`;
    const isTrueType = this.#program.outlines === 'TrueType';
    const descendant = document.complete({
      Type: 'Font',
      Subtype: isTrueType ? 'CIDFontType2' : 'CIDFontType0',
      BaseFont: name,
      CIDSystemInfo: { Registry: new PdfText('Adobe'), Ordering: new PdfText('Identity'), Supplement: 0 },
      FontDescriptor: this.#descriptor(
        document,
        name,
        isTrueType ? trueTypeFile(document, file) : this.#cffFile(document, name, file),
      ),
      W: [1, this.glyphs.map((glyph) => this.width(glyph))],
      CIDToGIDMap: isTrueType ? document.complete({}, this.#glyphMap()) : undefined,
    });
    this.reference.data = {
      Type: 'Font',
      Subtype: 'Type0',
      // The name of a CIDFont of type 0 has that of the CMap behind it (9.7.6.2).
      BaseFont: isTrueType ? name : `${name}-Identity-H`,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: document.complete({}, Buffer.from(toUnicodeMap(this.#texts), 'latin1')),
    };
    this.reference.end();
  }

  #cffFile(document: PdfDocument, name: string, file: Uint8Array): PdfDictionary {
    const font = cidKeyed(tableOf(tablesOf(file), 'CFF '), name, this.glyphs);
    return { FontFile3: document.complete({ Subtype: 'CIDFontType0C' }, font) };
  }

  #descriptor(document: PdfDocument, name: string, file: PdfDictionary): PdfReference {
    const program = this.#program;
    const symbolic = 1 << 2;
    return document.complete({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: (program.fixedPitch ? 1 : 0) | (program.serif ? 1 << 1 : 0) | symbolic | (program.italic ? 1 << 6 : 0),
      FontBBox: program.box,
      ItalicAngle: program.italicAngle,
      Ascent: program.ascent,
      Descent: program.descent,
      CapHeight: program.capHeight,
      StemV: program.stemV,
      ...file,
    });
  }

  #glyphMap(): Uint8Array {
    const map = Buffer.alloc(2 * (this.glyphs.length + 1));
    for (const [index, glyph] of this.glyphs.entries()) map.writeUInt16BE(glyph, 2 * (index + 1));
    return map;
  }

  /** Six letters that differ for different subsets of one font (9.6.4). */
  #tag(): string {
    let hash = 0;
    for (const glyph of this.glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0;
    return Array.from({ length: 6 }, (_, place) =>
      String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26)),
    ).join('');
  }
}

function trueTypeFile(document: PdfDocument, file: Uint8Array): PdfDictionary {
  return { FontFile2: document.complete({ Length1: file.length }, file) };
}
