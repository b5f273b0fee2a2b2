import { describe, expect, test } from 'vitest';
import { paragraph } from '../../src/model/build.ts';
import { toPoints } from '../../src/model/units.ts';
import { describe as describePages } from '../../src/page/describe.ts';
import { widthOf } from '../../src/page/glyph-run.ts';
import type { Line, Page } from '../../src/page/page.ts';
import { themeOf } from '../../src/theme/catalogue.ts';
import { call, footnote, table } from '../support/structures.ts';
import { composed, news, textFrames, textOfLine } from './composing.ts';
import { sample, sampleQuotations } from './sample.ts';

const plain = ['large-print', 'clear-print', 'dyslexia'] as const;
const formats = ['a4', 'a5'] as const;

const noted = [
  ...sample,
  table(),
  paragraph('She has not answered.', call('n1', '1'), ' The council has.'),
  footnote('n1', '1', paragraph('Neither in writing nor otherwise.'), paragraph('It was asked twice.')),
];

function linesOf(pages: readonly Page[]): readonly Line[] {
  return pages.flatMap(({ frames }) =>
    frames.flatMap((frame) => (frame.type === 'text' || frame.type === 'furniture' ? frame.lines : [])),
  );
}

function rightOf({ runs }: Line): number {
  const last = runs.at(-1);
  return last ? last.x + toPoints(widthOf(last)) : 0;
}

describe.each(['newspaper', ...plain] as const)('the sample’s pages as %s', (edition) => {
  test.each(formats)('on %s', async (format) => {
    const { pages, findings } = await composed(noted, {
      format,
      quotations: sampleQuotations,
      theme: themeOf(edition),
    });
    await expect(describePages(pages)).toMatchFileSnapshot(`expected/${edition}.${format}.txt`);
    expect(findings.filter(({ code }) => code !== 'page-not-full')).toEqual([]);
  });
});

describe.each(plain)('%s', (edition) => {
  const theme = themeOf(edition);

  test.each(formats)('on %s no glyph is smaller than its least size', async (format) => {
    const { pages } = await composed(noted, { format, theme, quotations: sampleQuotations });
    for (const { runs } of linesOf(pages)) {
      for (const run of runs) expect(run.size).toBeGreaterThanOrEqual(theme.leastSize);
    }
  });

  test('a small table is on one page, wherever it falls', async () => {
    const { children, ...few } = table();
    const small = { ...few, children: [...children, ...table().children.slice(2)] };
    for (let before = 3; before < 9; before++) {
      const { pages } = await composed([...news(before), small, ...news(4)], { theme });
      const repeated = pages.flatMap(({ frames }) =>
        frames.filter((frame) => frame.type === 'furniture' && frame.role === 'repeatedHeader'),
      );
      expect(repeated).toEqual([]);
    }
  });

  test.each(formats)('on %s no line is justified, hyphenated or wider than the measure', async (format) => {
    const { margins, measure } = theme.formats[format];
    const german = [
      ...news(4),
      paragraph('Die Hochwasserschutzplanung der Wasserwirtschaftsbehörde betrifft das Vereinsheim.'),
      paragraph('Die Rhein-Main-Donau-Anlieger und die Nord-Ostsee-Anrainer haben einen Grenz-Fluss-Ausschuss.'),
    ];
    const { pages } = await composed(german, { format, theme, language: 'de' });
    const spaces = new Map<string, Set<number>>();
    for (const line of linesOf(pages)) {
      expect(textOfLine(line)).not.toContain('\u00ad');
      expect(textOfLine(line)).not.toMatch(/-$/);
      expect(rightOf(line)).toBeLessThanOrEqual(margins.left + measure + theme.formats[format].roles.text.size / 2);
      for (const run of line.runs) {
        for (const [index, cluster] of run.clusters.entries()) {
          if (run.text[cluster] !== ' ' || cluster === run.text.length - 1) continue;
          const style = `${run.font} ${run.size}`;
          spaces.set(style, (spaces.get(style) ?? new Set()).add(run.advances[index] ?? 0));
        }
      }
    }
    for (const widths of spaces.values()) expect(widths.size).toBe(1);
    expect(spaces.size).toBeGreaterThan(0);
  });

  test('a blank line parts paragraphs, none is indented, and no page begins or ends with a single line', async () => {
    const { pages } = await composed(news(30), { format: 'a5', theme });
    const { leading } = theme.formats.a5.roles.text;
    for (const page of pages) {
      const frames = textFrames([page]);
      for (const [index, { lines }] of frames.entries()) {
        const [first] = lines;
        expect(Math.abs((first?.runs[0]?.x ?? 0) - theme.formats.a5.margins.left)).toBeLessThan(2);
        const above = frames[index - 1]?.lines.at(-1);
        if (above && first) expect(first.baseline - above.baseline).toBeCloseTo(2 * leading, 2);
      }
    }
    const wholes = new Map<number, number>();
    for (const { position, lines } of textFrames(pages)) {
      wholes.set(position, (wholes.get(position) ?? 0) + lines.length);
    }
    for (const { position, lines } of textFrames(pages)) {
      if ((wholes.get(position) ?? 0) > 1) expect(lines.length).toBeGreaterThan(1);
    }
  });
});
