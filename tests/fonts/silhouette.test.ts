import { expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import { reachOf, silhouetteOf, stemOf } from '../../src/fonts/silhouette.ts';

const face = (await loadFonts()).face('Literata-Display-Regular');

function letter(character: string) {
  const glyph = face.glyphOf(character.codePointAt(0) ?? 0);
  return { ink: silhouetteOf(face.outline(glyph)), box: face.box(glyph) };
}

test('a triangle reaches as far as its sides do at a height', () => {
  const triangle = silhouetteOf('M0,0L100,0L50,100Z');
  expect(reachOf(triangle, 0, 100)).toEqual({ left: 0, right: 100 });
  expect(reachOf(triangle, 50, 50)).toEqual({ left: 25, right: 75 });
  expect(reachOf(triangle, 50, 80)).toEqual({ left: 25, right: 75 });
  expect(reachOf(triangle, 101, 200)).toBeNull();
});

test('curves of both degrees are followed', () => {
  expect(reachOf(silhouetteOf('M0,0Q100,50 0,100Z'), 0, 100)?.right).toBeCloseTo(50, 6);
  expect(reachOf(silhouetteOf('M0,0C100,0 100,100 0,100Z'), 0, 100)?.right).toBeCloseTo(75, 6);
});

test('the whole outline of a letter reaches as far as its box', () => {
  for (const character of 'AHJLOQW') {
    const { ink, box } = letter(character);
    const reach = reachOf(ink, -1000, 2000);
    expect(reach?.left).toBeCloseTo(box?.left ?? 0, -1);
    expect(reach?.right).toBeCloseTo(box?.right ?? 0, -1);
  }
});

test('a letter begins with its stem, serifs left out; round and slanting ones have none', () => {
  const { ink, box } = letter('H');
  expect(stemOf(ink, face.capHeight)).toBeGreaterThan((box?.left ?? 0) + 80);
  expect(stemOf(ink, face.capHeight)).toBeLessThan((box?.left ?? 0) + 95);
  for (const character of 'OAVW') expect(stemOf(letter(character).ink, face.capHeight)).toBeNull();
});
