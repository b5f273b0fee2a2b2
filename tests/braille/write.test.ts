import { describe, expect, test } from 'vitest';
import { blank } from '../../src/braille/cells.ts';
import { loadLiblouis } from '../../src/braille/liblouis.ts';
import { tablesOf } from '../../src/braille/tables.ts';
import { brailledCase } from './brailled.ts';

const cases = ['02-top-byline-furniture', '17-fr-bibliotheque', 'german', '20-ru-metro', 'polish', 'spanish', 'greek'];

const louis = loadLiblouis();

describe.each(cases)('the braille edition of %s', (name) => {
  test('fits its sheet', async () => {
    const { bytes, pages } = await brailledCase(name);
    for (const page of pages) {
      expect(page).toHaveLength(25);
      for (const line of page) {
        expect(line.length).toBeLessThanOrEqual(40);
        expect(line).not.toMatch(/⠀$/);
      }
    }
    expect(new TextDecoder().decode(bytes)).toMatch(/^(?:(?:[ -_]*\r\n){25}\f)+$/);
  });

  test('tells the pages of the print edition', async () => {
    const { article, pages, pageBreaks } = await brailledCase(name);
    const table = tablesOf(article.metadata.language)?.uncontracted ?? '';
    const labels = pageBreaks.map(({ label }) => louis?.translate(table, label, false).cells ?? '');
    const sign = labels[0]?.[0] ?? '';
    const told = pages.flatMap(([head = '', ...lines]) => {
      const changes = lines.flatMap((line) => /^⠤{20,}(.*)$/.exec(line)?.slice(1) ?? []);
      return [head.slice(head.indexOf(sign)), ...changes];
    });
    expect(told.filter((cells, index) => cells !== told[index - 1])).toEqual(labels);
  });

  test('has its own numbers', async () => {
    const { article, pages } = await brailledCase(name);
    const table = tablesOf(article.metadata.language)?.uncontracted ?? '';
    const numbers = pages.map((page) => page.at(-1)?.replaceAll(blank, ''));
    expect(numbers).toEqual(pages.map((_, index) => louis?.translate(table, String(index + 1), false).cells));
  });

  test('is the same at each writing', async () => {
    expect((await brailledCase(name)).bytes).toEqual((await brailledCase(name)).bytes);
  });
});

test.each([[{ cells: 32, lines: 27 }], [{ cells: 20, lines: 10, grade: 1 as const }]])(
  'a sheet of another size: %j',
  async (sheet) => {
    const { pages } = await brailledCase('german', sheet);
    expect(Math.max(...pages.flat().map((line) => line.length))).toBeLessThanOrEqual(sheet.cells);
    for (const page of pages) expect(page).toHaveLength(sheet.lines);
  },
);
