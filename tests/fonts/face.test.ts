import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/catalogue.ts';

const face = (await loadFonts()).face('Literata-Text-Regular');

function shape(text: string, ...features: string[]) {
  return face.shape(text, { features, language: 'en', script: 'Latn', direction: 'ltr' });
}

function widthOf(text: string, ...features: string[]): number {
  return shape(text, ...features).advances.reduce((sum, advance) => sum + advance, 0);
}

describe('shaping', () => {
  test('a ligature is one glyph of one cluster', () => {
    const { glyphs, clusters } = shape('office');
    expect(glyphs.length).toBe(4);
    expect([...clusters]).toEqual([0, 1, 4, 5]);
  });

  test('a feature can be switched off', () => {
    expect(shape('office', '-liga').glyphs.length).toBe(6);
  });

  test('pairs are kerned, and the places are marked where a break would change them', () => {
    expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'));
    expect([...shape('AV').unsafe]).toEqual([0, 1]);
  });

  test('small capitals are glyphs of their own, and their clusters those of the letters', () => {
    const plain = shape('Nato');
    const small = shape('Nato', 'smcp', 'c2sc');
    expect([...small.clusters]).toEqual([0, 1, 2, 3]);
    expect([...small.glyphs].every((glyph, i) => glyph !== plain.glyphs[i])).toBe(true);
    expect([...shape('NATO', 'smcp', 'c2sc').glyphs]).toEqual([...small.glyphs]);
  });

  test('small capitals are there in Cyrillic', () => {
    const properties = { language: 'ru', script: 'Cyrl', direction: 'ltr' } as const;
    const plain = face.shape('москва', { ...properties, features: [] });
    const small = face.shape('москва', { ...properties, features: ['smcp'] });
    expect([...small.glyphs].every((glyph, i) => glyph !== plain.glyphs[i])).toBe(true);
  });

  test('old-style figures differ from lining ones', () => {
    expect([...shape('1984', 'onum').glyphs]).not.toEqual([...shape('1984', 'lnum').glyphs]);
  });

  test('a letter and its mark become one glyph where the face has it, and stay two clusters where not', () => {
    expect([...shape('e\u0301').glyphs]).toEqual([face.glyphOf(0xe9)]);
    const { clusters, advances } = shape('x\u0301');
    expect([...clusters]).toEqual([0, 1]);
    expect(advances[1]).toBe(0);
  });

  test('a narrow no-break space and a no-break hyphen get shapes of others', () => {
    expect(shape('\u202f').glyphs[0]).toBe(face.glyphOf(0x20));
    expect(shape('\u2011').glyphs[0]).toBe(face.glyphOf(0x2010));
  });

  test('one buffer serves many calls', () => {
    const first = shape('fin');
    shape('something longer that would overwrite');
    expect([...first.glyphs]).toEqual([...shape('fin').glyphs]);
  });
});

describe('metrics', () => {
  test('are in font units, the descent positive', () => {
    expect(face).toMatchObject({ unitsPerEm: 1000, ascent: 1177, descent: 308, capHeight: 700, xHeight: 507 });
  });

  test('a glyph has a box and an outline, a space neither', () => {
    const box = face.box(face.glyphOf(0x48));
    expect(box?.top).toBe(700);
    expect(box?.bottom).toBe(0);
    expect(face.outline(face.glyphOf(0x48))).toMatch(/^M[\d.,-]+/);
    expect(face.box(face.glyphOf(0x20))).toBeNull();
    expect(face.outline(face.glyphOf(0x20))).toBe('');
    expect(face.advance(face.glyphOf(0x20))).toBe(200);
  });
});
