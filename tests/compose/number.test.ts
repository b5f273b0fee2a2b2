import { describe, expect, it } from 'vitest';
import { blankPage, loadTypesetter, numberOn, type RunningPages } from '../../src/compose/index.ts';
import { romanNumeral } from '../../src/compose/number.ts';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import { press } from '../../src/theme/press.ts';
import { textOfLine } from './composing.ts';

const page = press.formats.a5;

async function numbered(count: number, options: Partial<RunningPages> = {}): Promise<readonly string[]> {
  const typesetter = await loadTypesetter(await loadFonts(), ['en']);
  const blank = blankPage(page, 1, 'arabic');
  const pages = numberOn(
    Array.from({ length: count }, () => blank),
    {
      theme: press,
      page,
      typesetter,
      language: 'en',
      first: 1,
      numerals: 'arabic',
      left: 'Book',
      right: 'Piece',
      bare: false,
      ...options,
    },
  );
  return pages.map(({ label, frames }) => {
    const feet = frames.flatMap((frame) => (frame.type === 'furniture' ? frame.lines.map(textOfLine) : []));
    return [`${label}:`, ...feet.map((words) => words.trim())].join(' ');
  });
}

describe('pages that follow others', () => {
  it('have the book at the foot of left pages, the piece on right ones, and the folio alone where it opens', async () => {
    expect(await numbered(4, { first: 7 })).toEqual(['7: 7', '8: 8 Book', '9: 9 Piece', '10: 10 Book']);
  });

  it('are numbered in roman where they are in front', async () => {
    expect(await numbered(3, { first: 4, numerals: 'roman' })).toEqual(['iv: iv', 'v: v Piece', 'vi: vi Book']);
  });

  it('have labels and no feet where they are bare, or the theme has none', async () => {
    expect(await numbered(2, { bare: true })).toEqual(['1:', '2:']);
    expect(await numbered(2, { theme: { ...press, running: 'none' } })).toEqual(['1:', '2:']);
  });
});

describe('a roman numeral', () => {
  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [49, 'xlix'],
    [90, 'xc'],
    [444, 'cdxliv'],
    [1999, 'mcmxcix'],
  ])('of %i is %s', (number, numeral) => {
    expect(romanNumeral(number)).toBe(numeral);
  });
});
