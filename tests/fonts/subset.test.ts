import { expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import { loadShaper } from '../../src/fonts/face.ts';
import { loadSubsetter } from '../../src/fonts/subset.ts';

const fonts = await loadFonts();
const subset = await loadSubsetter();
const full = fonts.face('Literata-Text-Regular');
const data = fonts.data('Literata-Text-Regular');
const [a, b, eacute] = [full.glyphOf(0x61), full.glyphOf(0x62), full.glyphOf(0xe9)];

test('keeps the glyphs asked for under their numbers, with what they are made of, and no others', async () => {
  const part = (await loadShaper()).face('part', subset(data, [a, eacute]));
  expect(part.outline(a)).toBe(full.outline(a));
  expect(part.outline(eacute)).toBe(full.outline(eacute));
  expect(part.advance(eacute)).toBe(full.advance(eacute));
  expect(part.outline(b)).toBe('');
});

test('holds what a composite font needs, and nothing else', () => {
  const font = Buffer.from(subset(data, [a, b]));
  const tags = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
  );
  expect(tags.sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
});

test('is small, and the same each time', () => {
  const first = subset(data, [a, b]);
  expect(first.byteLength).toBeLessThan(data.byteLength / 5);
  expect(subset(data, [b, a])).toEqual(first);
});

test('refuses what is no font', () => {
  expect(() => subset(new Uint8Array(16), [1])).toThrow('no subset');
});

test('makes the same of a font in the large memory', () => {
  const large = new Uint8Array(3_000_000);
  large.set(data);
  expect(subset(large, [a, b])).toEqual(subset(data, [a, b]));
});
