import { describe, expect, test } from 'vitest';
import { blank } from '../../src/braille/cells.ts';
import { loadLiblouis } from '../../src/braille/liblouis.ts';
import { tablesOf } from '../../src/braille/tables.ts';
import { primaryOf } from '../../src/language/marks.ts';
import type { Article } from '../../src/model/article.ts';
import { textBlocksOf, textOf } from '../../src/model/visit.ts';
import { alphabets, printedWord, readWord } from './alphabets.ts';
import { type Brailled, brailledCase } from './brailled.ts';

const cases = [
  '02-top-byline-furniture',
  '13-british-singles-interview',
  '17-fr-bibliotheque',
  'german',
  '20-ru-metro',
  'polish',
  'spanish',
];

const louis = loadLiblouis();
if (!louis) throw new Error('liblouis is missing');

describe.each(cases)('what is brailled of %s', (name) => {
  test('is the tree’s words in their order, read by the alphabet of the language', async () => {
    const edition = await brailledCase(name, { grade: 1 });
    const alphabet = alphabets[primaryOf(edition.article.metadata.language)];
    if (!alphabet) throw new Error('no alphabet');
    const read = wordsOf(edition).map((word) => readWord(word, alphabet));
    const printed = printedWords(edition.article).map((word) => printedWord(word, alphabet));
    expect(read.filter((word) => word !== '')).toEqual(printed.filter((word) => word !== ''));
  });

  test.each([1, 2] as const)('in grade %d is what liblouis makes of each block by itself', async (grade) => {
    const edition = await brailledCase(name, { grade });
    const { language } = edition.article.metadata;
    const tables = tablesOf(language);
    const table = (grade === 2 ? tables?.contracted : null) ?? tables?.uncontracted ?? '';
    const direct = textBlocksOf(edition.article).map(
      (block) => louis.translate(table, asBrailled(textOf(block), language), true).cells,
    );
    const words = wordsOf(edition);
    expect(words.length).toBeGreaterThan(100);
    const expected = direct.flatMap((cells) => cells.split(blank).filter((word) => word !== ''));
    expect(words).toEqual(expected);
    const back = (cells: readonly string[]) => louis.backTranslate(table, cells.join(blank)).split(/\s+/);
    expect(back(words)).toEqual(back(expected));
  });
});

/** Words of the braille edition, lines and pages unwrapped; numbers of pages left out. */
function wordsOf({ pages }: Brailled): readonly string[] {
  const lines = pages.flatMap((page) => page.slice(1, -1)).filter((line) => !/^⠤{20,}/.test(line));
  return lines
    .join(blank)
    .replace(/⠐⠀+/g, '')
    .split(blank)
    .filter((word) => word !== '');
}

function printedWords(article: Article): readonly string[] {
  return textBlocksOf(article).flatMap((block) => textOf(block).split(/\s+/u));
}

/** What the conventions of braille make of print's marks: straight apostrophes, French and German marks. */
function asBrailled(text: string, language: string): string {
  const marks = text.replace(/(?<=[\p{L}\p{N}])’(?=[\p{L}\p{N}])/gu, "'");
  if (primaryOf(language) === 'fr') return marks.replace(/[\u00a0\u202f](?=[»;:!?])|(?<=«)[\u00a0\u202f]/gu, '');
  return marks
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('“', ['de', 'ru'].includes(primaryOf(language)) ? '”' : '“');
}
