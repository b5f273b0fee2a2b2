import { describe, expect, test } from 'vitest';
import type { Block, TableCell } from '../../../src/model/block.ts';
import { caption, inlines, paragraph } from '../../../src/model/build.ts';
import { toPoints } from '../../../src/model/units.ts';
import { widthOf } from '../../../src/page/glyph-run.ts';
import type { Frame, Line, Page } from '../../../src/page/page.ts';
import { themeOf } from '../../../src/theme/catalogue.ts';
import { composed, textFrames, textOfLine } from '../composing.ts';

const largePrint = themeOf('large-print');

function cell(text: string, scope: TableCell['scope'] = null): TableCell {
  return { type: 'tableCell', scope, children: inlines([text]) };
}

function tableOf(...rows: readonly (readonly string[])[]): Block {
  const [head = [], ...body] = rows;
  return {
    type: 'table',
    alignments: head.map(() => null),
    children: [
      caption('What the council spends'),
      { type: 'tableRow', header: true, children: head.map((text) => cell(text, 'column')) },
      ...body.map((row) => ({ type: 'tableRow', header: false, children: row.map((text) => cell(text)) }) as const),
    ],
  };
}

const budget = tableOf(
  ['Department', 'Budget 2021', 'Budget 2022', 'Difference', 'Responsible'],
  ['Harbour administration', '1,204,000', '1,310,500', '+106,500', 'Ingrid Vale'],
  ['Infrastructure', '14,204,000', '', '+1,106,500', 'Bartholomew Featherstonehaugh'],
);

function furnitureOf(pages: readonly Page[]): readonly string[] {
  const isRepeated = (frame: Frame) => frame.type === 'furniture' && frame.role === 'repeatedHeader';
  return pages.flatMap(({ frames }) =>
    frames.flatMap((frame) => (isRepeated(frame) && 'lines' in frame ? frame.lines.map(textOfLine) : [])),
  );
}

function rightOf({ runs }: Line): number {
  const last = runs.at(-1);
  return last ? last.x + toPoints(widthOf(last)) : 0;
}

describe('a table that is too wide for large text', () => {
  test('is set row by row: every cell once, in its order, names of columns again beside them', async () => {
    const { pages, findings } = await composed([budget], { theme: largePrint, format: 'a5' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['table-stacked', 'note']]);
    const said = textFrames(pages).flatMap(({ lines }) => lines.map((line) => textOfLine(line).trim()));
    expect(said.join(' ')).toBe(
      'What the council spends Department Budget 2021 Budget 2022 Difference Responsible ' +
        'Harbour administration 1,204,000 1,310,500 +106,500 Ingrid Vale ' +
        'Infrastructure 14,204,000 +1,106,500 Bartholomew Featherstonehaugh',
    );
    expect(furnitureOf(pages).map((text) => text.trim())).toEqual([
      ...['Budget 2021', 'Budget 2022', 'Difference', 'Responsible'],
      // Where nothing stands, its column isn't named.
      ...['Budget 2021', 'Difference', 'Responsible'],
    ]);
  });

  test('no word of it is broken, and none is wider than the measure', async () => {
    const { margins, measure } = largePrint.formats.a5;
    const { pages } = await composed([budget], { theme: largePrint, format: 'a5' });
    for (const { lines } of textFrames(pages)) {
      for (const line of lines) {
        expect(textOfLine(line)).toMatch(/ $/);
        expect(rightOf(line)).toBeLessThanOrEqual(margins.left + measure + 6);
        for (const run of line.runs) expect(run.size).toBe(18);
      }
    }
  });

  test('a row stays together where it can; a long cell goes on over pages', async () => {
    const long = 'It was said that the harbour would be dredged, and it was not dredged. '.repeat(12).trim();
    const table = tableOf(
      ['Department', 'Budget 2021', 'Budget 2022', 'Difference', 'Remarks of the responsible'],
      ['Harbour administration', '1,204,000', '1,310,500', '+106,500', long],
      ['Schools', '204,000', '310,500', '+106,500', 'None'],
    );
    const { pages, article } = await composed([table, paragraph('The end.')], { theme: largePrint, format: 'a5' });
    const said = textFrames(pages).flatMap(({ lines }) => lines.map(textOfLine));
    expect(said.join('')).toContain(long);
    expect(pages.length).toBeGreaterThan(2);
    const schools = pages.findIndex((page) =>
      textFrames([page]).some(({ lines }) => lines.some((line) => textOfLine(line) === 'Schools ')),
    );
    const [page] = pages.slice(schools);
    expect(textFrames(page ? [page] : []).flatMap(({ lines }) => lines.map(textOfLine))).toEqual(
      expect.arrayContaining(['Schools ', '204,000 ', '310,500 ', '+106,500 ', 'None ']),
    );
    expect(article.children).toHaveLength(2);
    for (const { frames } of pages) {
      for (const frame of frames) {
        if (frame.type === 'text') for (const { baseline } of frame.lines) expect(baseline).toBeLessThan(595);
      }
    }
  });

  test('where it fits it is a table as everywhere', async () => {
    const { findings, pages } = await composed([tableOf(['Year', 'Sum'], ['2021', '1,204'])], { theme: largePrint });
    expect(findings).toEqual([]);
    expect(furnitureOf(pages)).toEqual([]);
  });
});
