import { describe, expect, test } from 'vitest';
import { loadShaper } from '../../../src/fonts/face.ts';
import { loadSubsetter } from '../../../src/fonts/subset.ts';
import { cidKeyed } from '../../../src/pdf/cff/cid-keyed.ts';
import { operators, wholeNumbers } from '../../../src/pdf/cff/dictionary.ts';
import { writeIndex } from '../../../src/pdf/cff/index-data.ts';
import { readCff } from '../../../src/pdf/cff/source.ts';
import { tableOf, tablesOf } from '../../../src/pdf/sfnt.ts';
import { emSquares } from '../../support/fonts/em-squares.ts';

const file = emSquares('CFF');
const shaper = await loadShaper();
const subset = await loadSubsetter();
const full = shaper.face('full', file);
const glyph = (character: string) => full.glyphOf(character.codePointAt(0) ?? 0);
const small = full.shape('a', { features: ['smcp'], language: 'en', script: 'Latn', direction: 'ltr' }).glyphs[0] ?? 0;

const cffOf = (font: Uint8Array) => tableOf(tablesOf(font), 'CFF ');

/** The font with another table 'CFF ' of so many glyphs, put after its end. */
function withCff(table: Uint8Array, count: number): Uint8Array {
  const font = Buffer.concat([file, table]);
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    const tag = font.toString('latin1', record, record + 4);
    if (tag === 'maxp') font.writeUInt16BE(count, font.readUInt32BE(record + 8) + 4);
    if (tag !== 'CFF ') continue;
    font.writeUInt32BE(file.length, record + 8);
    font.writeUInt32BE(table.length, record + 12);
  }
  return new Uint8Array(font);
}

const square = full.outline(glyph('b'));
const outlinesOf = (table: Uint8Array, count: number) => {
  const face = shaper.face('made', withCff(table, count));
  return Array.from({ length: count }, (_, index) => face.outline(index));
};
const glyphs = [glyph('b'), glyph('½'), small, glyph(' '), glyph('b')];

test('puts the glyphs in their order, one that comes twice twice, with the subroutines they call', () => {
  const outlines = outlinesOf(cidKeyed(cffOf(subset(file, glyphs)), 'AAAAAA+EmSquares', glyphs), 6);
  const half = full.outline(glyph('½'));
  expect(new Set([square, half, '']).size).toBe(3);
  expect(outlines).toEqual([square, square, half, square, '', square]);
});

test('is CID-keyed, and goes in as it comes out', () => {
  const once = cidKeyed(cffOf(file), 'AAAAAA+EmSquares', glyphs);
  const source = readCff(once);
  expect([...source.top.keys()]).toEqual(expect.arrayContaining([1230, 1234, 1236, 1237]));
  expect(source.charStrings).toHaveLength(6);
  expect(cidKeyed(once, 'AAAAAA+EmSquares', [1, 2, 3, 4, 5])).toEqual(once);
});

test('keeps what the outlines need of the font, and its subroutines', () => {
  const [one, ...others] = readCff(cffOf(file)).parts;
  const [made] = readCff(cidKeyed(cffOf(file), 'EmSquares', glyphs)).parts;
  expect(others).toEqual([]);
  expect(Buffer.compare(made?.localSubroutines ?? Buffer.alloc(0), one?.localSubroutines ?? Buffer.alloc(1))).toBe(0);
  expect([20, 21].map((operator) => made?.private.get(operator)?.operands)).toEqual([[1000], [600]]);
});

test('is much smaller than the font', () => {
  expect(cidKeyed(cffOf(subset(file, [glyph('b')])), 'EmSquares', [glyph('b')]).length).toBeLessThan(250);
});

test.each([3, 20, 60, 400])('throws at a font that ends after %i bytes', (length) => {
  expect(() => cidKeyed(cffOf(file).slice(0, length), 'EmSquares', [1])).toThrow();
});

describe('a font that is CID-keyed in several parts', () => {
  /** Its glyphs 1 and 3 belong to the second part, each told by its own outline and the parts by their widths. */
  const glyphsOf = [0, 1, 0, 1];
  const outline = (glyph: number) => Uint8Array.of(139 + glyph, 14);
  const font = (selection: Uint8Array) =>
    partedFont(
      selection,
      [500, 600],
      glyphsOf.map((_, glyph) => outline(glyph)),
    );
  const list = Uint8Array.of(0, ...glyphsOf);
  const ranges = Uint8Array.of(3, 0, 4, ...glyphsOf.flatMap((part, glyph) => [0, glyph, part]), 0, 4);

  test.each([
    ['a list', list],
    ['ranges', ranges],
  ])('keeps them, and which glyph belongs to which: %s', (_, selection) => {
    const made = readCff(cidKeyed(font(selection), 'Parts', [3, 2, 1, 1]));
    expect(made.parts.map((part) => part.private.get(20)?.operands)).toEqual([[500], [600]]);
    expect([0, 1, 2, 3, 4].map(made.partOf)).toEqual([0, 1, 0, 1, 1]);
    expect(made.charStrings.map((bytes) => [...bytes])).toEqual([0, 3, 2, 1, 1].map((glyph) => [...outline(glyph)]));
  });
});

function partedFont(selection: Uint8Array, widths: readonly number[], outlines: readonly Uint8Array[]): Uint8Array {
  const top = (select: number, charStrings: number, fonts: number) =>
    writeIndex([
      Buffer.concat([
        wholeNumbers(operators.registryOrderingSupplement, 391, 392, 0),
        wholeNumbers(operators.fontOfGlyph, select),
        wholeNumbers(operators.charStrings, charStrings),
        wholeNumbers(operators.fonts, fonts),
      ]),
    ]);
  const begin = [Uint8Array.of(1, 0, 4, 4), writeIndex([Buffer.from('Parts')]), top(0, 0, 0)];
  const strings = Buffer.concat([writeIndex(['Adobe', 'Identity'].map((text) => Buffer.from(text))), writeIndex([])]);
  const select = Buffer.concat([...begin, strings]).length;
  const charStrings = select + selection.length;
  const fonts = charStrings + writeIndex(outlines).length;
  const privates = widths.map((width) => wholeNumbers(20, width));
  const dictionaries = (at: number) =>
    writeIndex(privates.map(({ length }, index) => wholeNumbers(operators.private, length, at + index * length)));
  const end = fonts + dictionaries(0).length;
  const whole = [...begin.slice(0, 2), top(select, charStrings, fonts), strings, selection, writeIndex(outlines)];
  return new Uint8Array(Buffer.concat([...whole, dictionaries(end), ...privates]));
}
