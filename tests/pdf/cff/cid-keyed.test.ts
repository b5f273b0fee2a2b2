import { expect, test } from 'vitest';
import { loadShaper } from '../../../src/fonts/face.ts';
import { loadSubsetter } from '../../../src/fonts/subset.ts';
import { cidKeyed } from '../../../src/pdf/cff/cid-keyed.ts';
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
