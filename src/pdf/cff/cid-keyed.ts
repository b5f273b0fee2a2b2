import { copied, operators, wholeNumbers } from './dictionary.ts';
import { writeIndex } from './index-data.ts';
import { type CffPart, readCff } from './source.ts';

/** Strings of a font's own are numbered after those that every font has (Adobe Technical Note 5176, 10). */
const firstOwnString = 391;

/**
 * A bare CFF font that is CID-keyed (ISO 32000-1, 9.9, CIDFontType0C): the glyph for missing characters, then `glyphs`,
 * each under its place in the list from 1 as its CID. A glyph that is listed twice is there twice: readers that go from
 * CID to code and back lose one of two codes of the same glyph. Throws where `data`, a table 'CFF ', is broken.
 */
export function cidKeyed(data: Uint8Array, name: string, glyphs: readonly number[]): Uint8Array {
  const source = readCff(data);
  const order = [0, ...glyphs];
  const header = Uint8Array.of(1, 0, 4, 4);
  const names = writeIndex([latin(name)]);
  const strings = writeIndex([latin('Adobe'), latin('Identity')]);
  const { top, globalSubroutines, parts } = source;
  const topWith = (charset: number, select: number, charStrings: number, fonts: number) =>
    writeIndex([
      Buffer.concat([
        wholeNumbers(operators.registryOrderingSupplement, firstOwnString, firstOwnString + 1, 0),
        copied(operators.fontMatrix, top.get(operators.fontMatrix)),
        copied(operators.fontBox, top.get(operators.fontBox)),
        wholeNumbers(operators.count, order.length),
        wholeNumbers(operators.charset, charset),
        wholeNumbers(operators.fontOfGlyph, select),
        wholeNumbers(operators.charStrings, charStrings),
        wholeNumbers(operators.fonts, fonts),
      ]),
    ]);
  const begin = [header, names, topWith(0, 0, 0, 0), strings, globalSubroutines];
  const charset = consecutive(order.length);
  const select = selection(order.map(source.partOf));
  const charStrings = writeIndex(order.map((glyph) => source.charStrings[glyph] ?? new Uint8Array()));
  const privates = parts.map(privateOf);
  const atCharset = lengthOf(begin);
  const atSelect = atCharset + charset.length;
  const atCharStrings = atSelect + select.length;
  const atFonts = atCharStrings + charStrings.length;
  const fontsAt = (privateAt: number) => {
    let offset = privateAt;
    return writeIndex(
      parts.map((part, index) => {
        const dictionary = fontDictionary(part, privates[index]?.size ?? 0, offset);
        offset += privates[index]?.bytes.length ?? 0;
        return dictionary;
      }),
    );
  };
  return Buffer.concat([
    header,
    names,
    topWith(atCharset, atSelect, atCharStrings, atFonts),
    strings,
    globalSubroutines,
    charset,
    select,
    charStrings,
    fontsAt(atFonts + fontsAt(0).length),
    ...privates.map(({ bytes }) => bytes),
  ]);
}

function fontDictionary(part: CffPart, size: number, offset: number): Uint8Array {
  return Buffer.concat([
    copied(operators.fontMatrix, part.dictionary.get(operators.fontMatrix)),
    wholeNumbers(operators.private, size, offset),
  ]);
}

/** A part's private dictionary, which takes `size` bytes, with its subroutines behind it. */
function privateOf(part: CffPart): { readonly size: number; readonly bytes: Uint8Array } {
  const entries = [...part.private].filter(([operator]) => operator !== operators.localSubroutines);
  const others = Buffer.concat(entries.map(([operator, entry]) => copied(operator, entry)));
  if (!part.localSubroutines) return { size: others.length, bytes: others };
  const size = others.length + wholeNumbers(operators.localSubroutines, 0).length;
  const own = wholeNumbers(operators.localSubroutines, size);
  return { size, bytes: Buffer.concat([others, own, part.localSubroutines]) };
}

/** A charset in which every glyph but the first has its own number (13, format 2). */
function consecutive(glyphs: number): Uint8Array {
  if (glyphs < 2) return Uint8Array.of(2);
  const bytes = Buffer.alloc(5);
  bytes[0] = 2;
  bytes.writeUInt16BE(1, 1);
  bytes.writeUInt16BE(glyphs - 2, 3);
  return bytes;
}

/** FDSelect as ranges (19, format 3). */
function selection(parts: readonly number[]): Uint8Array {
  const starts = parts.flatMap((part, glyph) => (glyph === 0 || part !== parts[glyph - 1] ? [glyph] : []));
  const bytes = Buffer.alloc(3 + 3 * starts.length + 2);
  bytes[0] = 3;
  bytes.writeUInt16BE(starts.length, 1);
  for (const [index, glyph] of starts.entries()) {
    bytes.writeUInt16BE(glyph, 3 + 3 * index);
    bytes[5 + 3 * index] = parts[glyph] ?? 0;
  }
  bytes.writeUInt16BE(parts.length, 3 + 3 * starts.length);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
