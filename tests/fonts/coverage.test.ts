import { expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import { isCovered, uncovered } from '../../src/fonts/coverage.ts';

const face = (await loadFonts()).face('Literata-Text-Regular');

test.each([
  'Dvořák’s naïve “façade” – 5 €',
  'Правительство, ґанок, Љубав',
  'Κυβέρνηση',
  'e\u0301 x\u0301',
  'a\u202fb\u2011c\u2009d\u00a0e',
  'a\u200bb\ufeff\u2060',
  'line\nline',
])('%j is shown', (text) => {
  expect(uncovered(face, text)).toBeNull();
});

test.each([
  ['in 日本 today', { script: 'Chinese characters', character: '日', offset: 3 }],
  ['パン', { script: 'Katakana', character: 'パ', offset: 0 }],
  ['a नमस्ते', { script: 'Devanagari', character: 'न', offset: 2 }],
  ['منارة', { script: 'Arabic', character: 'م', offset: 0 }],
  ['so 😀', { script: 'emoji', character: '😀', offset: 3 }],
  ['x 👩‍👩‍👧', { script: 'emoji', character: '👩‍👩‍👧', offset: 2 }],
  ['①', { script: 'symbol', character: '①', offset: 0 }],
  ['\ud800', { script: 'symbol', character: '\ud800', offset: 0 }],
])('%j is not', (text, expected) => {
  expect(uncovered(face, text)).toEqual(expected);
});

test('a grapheme is judged as a whole', () => {
  expect(isCovered(face, 'é'.normalize('NFD'))).toBe(true);
  expect(isCovered(face, '日')).toBe(false);
});
