import { describe, expect, test } from 'vitest';
import type { Block, Figure, Table } from '../../../src/model/block.ts';
import { caption, deck, headline, inlines, paragraph, text } from '../../../src/model/build.ts';
import type { Inline } from '../../../src/model/inline.ts';
import { type GlyphRun, widthOf } from '../../../src/page/glyph-run.ts';
import type { ImageFrame, Page } from '../../../src/page/page.ts';
import { press } from '../../../src/theme/press.ts';
import { themed } from '../../../src/theme/themed.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

const theme = themed(press, { columns: 3 }, 'a4');
const { margins, measure, gutter, roles, lines } = theme.formats.a4;
const column = (measure - 2 * gutter) / 3;

function table(...rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    alignments: (rows[0] ?? []).map(() => null),
    children: rows.map((row, index) => ({
      type: 'tableRow',
      header: index === 0,
      children: row.map((cell) => ({
        type: 'tableCell' as const,
        scope: index === 0 ? ('column' as const) : null,
        children: inlines([cell]),
      })),
    })),
  };
}

const wide = table(
  ['Harbour', 'Passengers', 'Crossings', 'Cancelled'],
  ['Northern quay', '1,204,000', '14,600', '61'],
  ['Eel Bay', '97,000', '2,190', '104'],
);

function figure(width: number, height: number): Figure {
  const graphic = { name: 'boat.png', mediaType: 'image/png', data: new Uint8Array(), width, height } as const;
  return { type: 'figure', graphic, alternative: 'A boat.', decorative: false, children: [caption('The boat.')] };
}

interface Found {
  readonly position: number;
  readonly left: number;
  readonly baseline: number;
  readonly text: string;
}

function linesOf(page: Page | undefined): readonly Found[] {
  return textFrames(page ? [page] : []).flatMap(({ position, lines: own }) =>
    own.map((line) => ({
      position,
      left: (line.runs[0]?.x ?? 0) - margins.left,
      baseline: line.baseline,
      text: textOfLine(line),
    })),
  );
}

const endOf = (run: GlyphRun | undefined) => (run ? run.x + widthOf(run) / 1000 - margins.left : 0);
const images = (page: Page | undefined) =>
  (page?.frames ?? []).filter((frame): frame is ImageFrame => frame.type === 'image');

describe('a table in columns', () => {
  test('goes across them where it is too wide for one: those above are level, those below begin level', async () => {
    const blocks: readonly Block[] = [...news(9), wide, ...news(9)];
    const { pages, positions } = await composed(blocks, { theme });
    const found = linesOf(pages[0]);
    const from = positions.of(wide);
    const after = positions.of(blocks[10] ?? paragraph());
    const cells = found.filter(({ position }) => position > from && position < after);
    expect(cells.map(({ text: words }) => words.trim())).toContain('1,204,000');
    const ends = textFrames(pages).flatMap((frame) =>
      frame.position > from && frame.position < after ? frame.lines.map((line) => endOf(line.runs.at(-1))) : [],
    );
    expect(Math.max(...ends)).toBeGreaterThan(column);
    const above = found.filter(({ position }) => position < from);
    const below = found.filter(({ position }) => position >= after);
    const tops = [0, 1, 2].map((index) => {
      const own = below.filter(({ left }) => Math.floor((left + gutter / 2) / (column + gutter)) === index);
      return Math.min(...own.map(({ baseline }) => baseline));
    });
    expect(new Set(tops).size).toBe(1);
    const bottoms = [0, 1, 2].map((index) => {
      const own = above.filter(({ left }) => Math.floor((left + gutter / 2) / (column + gutter)) === index);
      return Math.max(...own.map(({ baseline }) => baseline));
    });
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(roles.text.leading + 1e-6);
    expect(Math.max(...bottoms)).toBeLessThan(Math.min(...cells.map(({ baseline }) => baseline)));
    expect(Math.max(...cells.map(({ baseline }) => baseline))).toBeLessThan(tops[0] ?? 0);
    const grid = [...above, ...below].map(
      ({ baseline }) => (baseline - (above[0]?.baseline ?? 0)) / roles.text.leading,
    );
    for (const line of grid) expect(Math.abs(line - Math.round(line))).toBeLessThan(1e-6);
  });

  test('stays in its column where it has room there', async () => {
    const small = table(['Quay', 'Boats'], ['North', '12'], ['South', '7']);
    const { pages } = await composed([...news(3), small, ...news(3)], { theme });
    const ends = textFrames(pages)
      .filter(({ lines: own }) => ['12', '7'].includes(own.map(textOfLine).join('').trim()))
      .map(({ lines: own }) => own[0]?.runs[0]?.x ?? 0);
    expect(new Set(ends.map((x) => Math.floor((x - margins.left) / (column + gutter)))).size).toBe(1);
  });

  test('is read where it stands in the article', async () => {
    const { pages } = await composed([...news(9), wide, ...news(9)], { theme });
    const positions = pages.flatMap((page) => linesOf(page).map(({ position }) => position));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });
});

describe('a picture in columns', () => {
  test('goes across them where it opens the article', async () => {
    const { pages } = await composed([headline('Ferry'), figure(1600, 700), ...news(30)], { theme });
    expect(images(pages[0])[0]?.width).toBeCloseTo(measure, 2);
  });

  test('is as wide as one anywhere else, and where little would be left of the page', async () => {
    const amid = await composed([headline('Ferry'), ...news(3), figure(1600, 700), ...news(30)], { theme });
    expect(images(amid.pages[0])[0]?.width).toBeCloseTo(column, 2);
    const tall = await composed([headline('Ferry'), figure(1600, 1400), ...news(30)], { theme });
    expect(images(tall.pages[0])[0]?.width).toBeCloseTo(column, 2);
  });
});

test('a note that the deck calls stands at the foot of the first column', async () => {
  const call: Inline = { type: 'noteReference', footnote: 'a', children: [text('1')] };
  const note: Block = { type: 'footnote', id: 'a', marker: '1', children: [paragraph('Since nineteen hundred.')] };
  const { pages, positions } = await composed([headline('Ferry'), deck('It goes on', call), ...news(30), note], {
    theme,
  });
  const found = linesOf(pages[0]).filter(({ position }) => position > positions.of(note));
  expect(found.map(({ text: words }) => words.trim()).join(' ')).toBe('Since nineteen hundred.');
  const foot = margins.top + lines * roles.text.leading;
  for (const { left, baseline } of found) {
    expect(left).toBeLessThan(column);
    expect(baseline).toBeGreaterThan(foot - 2 * roles.text.leading);
  }
});
