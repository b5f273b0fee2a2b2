import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { byline, deck, heading, headline, paragraph } from '../../src/model/build.ts';
import { widthOf } from '../../src/page/glyph-run.ts';
import type { Page, TextFrame } from '../../src/page/page.ts';
import { press } from '../../src/theme/press.ts';
import type { PageFormat } from '../../src/theme/theme.ts';
import { themed } from '../../src/theme/themed.ts';
import { type Composed, composed, textFrames, textOfLine } from './composing.ts';

const opening: readonly Block[] = [
  headline('Harbour town votes to keep its ferry'),
  deck('The council had meant to sell it, and to whom it never said, though it was asked for eleven years'),
  byline('By Ada Holm'),
];

const words =
  'the of a and to in harbour council ferry channel evening without before timetable quay captain nobody considered ' +
  'measured answered yesterday owners letter depth of storm weeks vote eleven years asked law newspaper had not was';

/** Paragraphs of words without sense, each of its own length, a subhead before every ninth. */
function body(count: number): readonly Block[] {
  const vocabulary = words.split(' ');
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index): readonly Block[] => {
    const picked = Array.from({ length: 18 + next(60) }, () => vocabulary[next(vocabulary.length)] ?? '');
    const block = paragraph(`${picked.join(' ')}.`);
    return index % 9 === 8 ? [heading(2, 'What the council said'), block] : [block];
  }).flat();
}

interface Line {
  readonly column: number;
  readonly baseline: number;
  readonly left: number;
  readonly text: string;
}

/** The lines of a page's body, in the order they are drawn, with their column from 0. */
function linesOf(page: Page, format: PageFormat, columns: number, from: number): readonly Line[] {
  const { margins, measure, gutter } = themed(press, { columns: columns === 2 ? 2 : 3 }, format).formats[format];
  const step = (measure - (columns - 1) * gutter) / columns + gutter;
  const frames: readonly TextFrame[] = textFrames([page]).filter(({ position }) => position >= from);
  return frames.flatMap((frame) =>
    frame.lines.map((line) => {
      const left = (line.runs[0]?.x ?? 0) - margins.left;
      return { column: Math.floor((left + gutter / 2) / step), baseline: line.baseline, left, text: textOfLine(line) };
    }),
  );
}

describe.each<[PageFormat, 2 | 3, number]>([
  ['a4', 2, 70],
  ['a4', 3, 71],
  ['letter', 3, 60],
  ['a5', 2, 53],
  ['a4', 2, 12],
])('%s in %i columns, %i paragraphs', (format, columns, count) => {
  const theme = themed(press, { columns }, format);
  const page = theme.formats[format];
  const { leading } = page.roles.text;
  let made: Composed;
  let from: number;
  let pages: readonly (readonly Line[])[];

  beforeAll(async () => {
    const blocks = body(count);
    made = await composed([...opening, ...blocks], { format, theme });
    from = made.positions.of(blocks[0] ?? paragraph());
    pages = made.pages.map((one) => linesOf(one, format, columns, from));
  });

  test('share one baseline grid over all columns and pages', () => {
    const first = pages.at(-1)?.[0]?.baseline ?? Number.NaN;
    for (const { baseline, text } of pages.flat()) {
      const lines = (baseline - first) / leading;
      expect(Math.abs(lines - Math.round(lines)), text).toBeLessThan(1e-6);
    }
  });

  test('begin level on every page, and end on its last line or say that they don’t', () => {
    const bottom = pages.length > 1 ? Math.max(...pages.flat().map(({ baseline }) => baseline)) : 0;
    let short = 0;
    for (const [index, lines] of pages.entries()) {
      const own = Array.from({ length: columns }, (_, column) => lines.filter((line) => line.column === column));
      expect(new Set(own.map((column) => column[0]?.baseline)).size).toBe(1);
      if (index === pages.length - 1) continue;
      short += own.filter((column) => (column.at(-1)?.baseline ?? 0) < bottom - 1e-6).length;
    }
    expect(made.findings.map(({ code }) => code)).toEqual(Array.from({ length: short }, () => 'page-not-full'));
    expect(short).toBeLessThanOrEqual((pages.length * columns) / 5);
  });

  test('are level on the last page: none more than a line shorter, the last never the longer', () => {
    const lines = pages.at(-1) ?? [];
    const ends = Array.from({ length: columns }, (_, column) =>
      Math.max(...lines.filter((line) => line.column === column).map(({ baseline }) => baseline)),
    );
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(leading + 1e-6);
    expect(ends.at(-1)).toBe(Math.min(...ends));
  });

  test('are read one after the other', () => {
    for (const lines of pages) {
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        if (!before) continue;
        const follows = line.column === before.column + 1 || line.baseline > before.baseline;
        expect(line.column >= before.column && follows, line.text).toBe(true);
      }
    }
    const positions = made.pages.flatMap((one) => textFrames([one]).map(({ position }) => position));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('stand below what opens the article, which has the whole measure', () => {
    const [first] = made.pages;
    const above = textFrames(first ? [first] : []).filter(({ position }) => position < from);
    for (const frame of above) expect(frame.lines[0]?.runs[0]?.x).toBeCloseTo(page.margins.left, -1);
    const lowest = Math.max(...above.flatMap((frame) => frame.lines.map(({ baseline }) => baseline)));
    for (const { baseline } of pages[0] ?? []) expect(baseline).toBeGreaterThan(lowest + leading);
    const column = (page.measure - (columns - 1) * page.gutter) / columns;
    const ends = above.flatMap((frame) =>
      frame.lines.flatMap((line) => line.runs.map((run) => run.x + widthOf(run) / 1000)),
    );
    expect(Math.max(...ends)).toBeGreaterThan(page.margins.left + column);
  });

  test('keep a widow and an orphan out of every column', () => {
    for (const frame of made.pages.flatMap((one) => textFrames([one])).filter(({ position }) => position >= from)) {
      const whole = made.pages
        .flatMap((one) => textFrames([one]))
        .filter(({ position }) => position === frame.position);
      if (whole.length > 1) expect(frame.lines.length).toBeGreaterThan(1);
    }
  });
});

test('a page list names where each page begins, not where its columns do', async () => {
  const blocks = body(70);
  const { pages, positions } = await composed([...opening, ...blocks], { theme: themed(press, { columns: 3 }, 'a4') });
  const starts = pages.map(({ start }) => start.position);
  expect(starts[0]).toBe(positions.of(opening[0] ?? paragraph()));
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    const [first] = textFrames([page]);
    const isWord = page.start.at === 'word';
    expect(isWord ? page.start.position > (first?.position ?? 0) : page.start.position === first?.position).toBe(true);
  }
});

test('what opens an article at great length has pages of its own', async () => {
  const long = deck('The council had meant to sell it, and to whom it never said. '.repeat(34).trim());
  const { pages } = await composed([headline('Ferry'), long, ...body(40)], {
    theme: themed(press, { columns: 2 }, 'a4'),
  });
  const [first, second] = pages.map((page) => textFrames([page]).length);
  expect(first).toBe(2);
  expect(second).toBeGreaterThan(4);
});
