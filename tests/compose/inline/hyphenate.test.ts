import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadHyphenation } from '../../../src/compose/inline/hyphenate.ts';
import { hyphenationRulesOf } from '../../../src/language/hyphenation.ts';

const languages = ['en-US', 'en-GB', 'de', 'fr', 'es', 'ru', 'pl', 'it'];
const hyphenators = await loadHyphenation(languages);

function hyphenated(language: string, word: string): string {
  const points = [0, ...(hyphenators(language)?.points(word) ?? []), word.length];
  return points
    .slice(1)
    .map((point, k) => word.slice(points[k], point))
    .join('-');
}

describe('hyphenation', () => {
  test.each([
    ['en-US', 'hy-phen-ation'],
    ['en-US', 'ex-tra-or-di-nar-ily'],
    ['en-US', 'al-go-rithm'],
    ['en-US', 'rep-re-sen-ta-tives'],
    ['en-GB', 'hon-our'],
    ['en-GB', 'uni-ver-sity'],
    ['de', 'Sil-ben-tren-nung'],
    ['de', 'Do-nau-dampf-schiff-fahrts-ge-sell-schaft'],
    ['de', 'Stra-ßen-bahn-hal-te-stel-le'],
    ['fr', 'gou-ver-ne-ment'],
    ['fr', 'au-jour-d’hui'],
    ['fr', 'l’or-di-na-teur'],
    ['es', 'cons-ti-tu-ción'],
    ['es', 'ex-tra-or-di-na-rio'],
    ['ru', 'элек-тро-стан-ция'],
    ['ru', 'пра-ви-тель-ство'],
    ['pl', 'rzecz-po-spo-li-ta'],
    ['pl', 'War-sza-wa'],
  ])('%s: %s', (language, expected) => {
    expect(hyphenated(language, expected.replaceAll('-', ''))).toBe(expected);
  });

  test.each([
    'as-so-ciate',
    'dec-li-na-tion',
    'ref-or-ma-tion',
    'phil-an-thropic',
    'oblig-a-tory',
    'project',
    'ta-ble',
  ])("%s: hyphen.tex's list of exceptions", (expected) => {
    expect(hyphenated('en-US', expected.replaceAll('-', ''))).toBe(expected);
  });

  test('capitals make no difference', () => {
    expect(hyphenated('en-US', 'REPRESENTATIVES')).toBe('REP-RE-SEN-TA-TIVES');
    expect(hyphenated('en-US', 'Associate')).toBe('As-so-ciate');
  });

  test('letters written with marks of their own break at the same places', () => {
    expect(hyphenated('fr', 'développement'.normalize('NFD')).normalize('NFC')).toBe('dé-ve-lop-pe-ment');
  });

  test('the parts of a word around an apostrophe keep the minima', () => {
    expect(hyphenated('en-US', 'musn’t')).toBe('musn’t');
  });

  test('a language without patterns, or not loaded, has no hyphenator', () => {
    expect(hyphenators('ja')).toBeNull();
    expect(hyphenators('sv')).toBeNull();
  });

  test.each(languages)('%s: minima hold for any word', (language) => {
    const rules = hyphenationRulesOf(language);
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéüßжияноetaoin'),
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(letters, (word) => {
        for (const point of hyphenators(language)?.points(word) ?? []) {
          expect(point).toBeGreaterThanOrEqual(rules?.before ?? 0);
          expect(word.length - point).toBeGreaterThanOrEqual(rules?.after ?? 0);
        }
      }),
    );
  });
});

describe('the rules of a language', () => {
  test('are found by the longest known part of its tag', () => {
    expect(hyphenationRulesOf('en')?.patterns).toBe('en-us');
    expect(hyphenationRulesOf('en-GB')?.patterns).toBe('en-gb');
    expect(hyphenationRulesOf('en-AU')?.patterns).toBe('en-gb');
    expect(hyphenationRulesOf('de-AT')?.patterns).toBe('de-1996');
    expect(hyphenationRulesOf('zh-Hant')).toBeNull();
  });

  test("are TeX's minima", () => {
    expect(hyphenationRulesOf('en')).toMatchObject({ before: 2, after: 3 });
    expect(hyphenationRulesOf('fr')).toMatchObject({ before: 2, after: 2 });
  });
});
