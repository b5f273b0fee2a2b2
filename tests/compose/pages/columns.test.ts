import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakPages } from '../../../src/compose/pages/break-pages.ts';
import { breakColumns, type ColumnShape, columnAreas } from '../../../src/compose/pages/columns.ts';
import { costOfBreak } from '../../../src/compose/pages/costs.ts';
import { endsInsideWord } from '../../../src/compose/pages/inside-word.ts';
import { type LaidPage, layOut } from '../../../src/compose/pages/lay-out.ts';
import type { Decision } from '../../../src/compose/pages/states.ts';
import type { TextItem, VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import { costOf, everyDecision } from './brute-force.ts';
import { call, fakeBox, fakeText, foot, penalty } from './fake.ts';

const shape: ColumnShape = { count: 2, height: 60, first: 60, grid: 10 };

function laid(items: readonly VerticalItem[], within: ColumnShape): readonly LaidPage[] {
  const notes = foot(items);
  const { decisions, areas } = breakColumns(items, notes, within);
  return [...layOut(items, decisions, notes, areas)];
}

/** The columns as text: the lines of each piece by the index of its item. */
function columnsOf(items: readonly VerticalItem[], within = shape): readonly string[] {
  return laid(items, within).map((column) =>
    column.text
      .map((piece) => {
        const index = items.indexOf(piece.item);
        return piece.type === 'box' ? `${index}@${piece.y}` : `${index}:${piece.from}-${piece.to}@${piece.y}`;
      })
      .join(' '),
  );
}

/** Lines of each column, its notes and what is left between them and the text taken with it. */
function filled(items: readonly VerticalItem[], within: ColumnShape): readonly number[] {
  return laid(items, within).map(({ height, rest }) => (height - rest) / within.grid);
}

function paragraphs(...texts: readonly VerticalItem[]): readonly VerticalItem[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [penalty(), text]));
}

describe('columns', () => {
  test('of an article that has one page are level', () => {
    expect(columnsOf([fakeText({ 8: 0 })])).toEqual(['0:0-4@0', '0:4-8@0']);
    expect(columnsOf([fakeText({ 9: 0 })], { ...shape, count: 3 })).toEqual(['0:0-3@0', '0:3-6@0', '0:6-9@0']);
  });

  test('fill before the next one begins, and are level on the last page', () => {
    expect(columnsOf([fakeText({ 18: 0 })])).toEqual(['0:0-6@0', '0:6-12@0', '0:12-15@0', '0:15-18@0']);
  });

  test('of the first page stand below what opens the article', () => {
    expect(columnsOf([fakeText({ 16: 0 })], { ...shape, first: 40 })).toEqual([
      '0:0-4@0',
      '0:4-8@0',
      '0:8-12@0',
      '0:12-16@0',
    ]);
  });

  test('are longer at first where their lines can’t be shared out', () => {
    expect(columnsOf([fakeText({ 9: 0 })])).toEqual(['0:0-5@0', '0:5-9@0']);
    expect(filled([fakeText({ 10: 0 })], { ...shape, count: 3 })).toEqual([4, 3, 3]);
    expect(filled([fakeText({ 11: 0 })], { ...shape, count: 3 })).toEqual([4, 4, 3]);
  });

  test('leave neither widow nor orphan where they are level', () => {
    expect(columnsOf(paragraphs(fakeText({ 5: 0 }), fakeText({ 5: 0 })))).toEqual(['0:0-5@0', '2:0-5@0']);
    // Four and four would part a line from each paragraph.
    expect(columnsOf(paragraphs(fakeText({ 3: 0 }), fakeText({ 2: 0 }), fakeText({ 3: 0 })))).toEqual([
      '0:0-3@0 2:0-2@30',
      '4:0-3@0',
    ]);
  });

  test('leave no heading behind', () => {
    const items = [fakeText({ 5: 0 }), penalty(), fakeText({ 1: 0 }), penalty(600_000), fakeText({ 4: 0 })];
    expect(columnsOf(items)).toEqual(['0:0-5@0', '2:0-1@0 4:0-4@10']);
  });

  test('take a paragraph in another number of lines where that makes them level', () => {
    const items = paragraphs(fakeText({ 4: 0, 5: 100 }), fakeText({ 3: 0 }, { breaking: 'kept' }));
    expect(filled(items, shape)).toEqual([4, 3]);
    const uneven = paragraphs(
      fakeText({ 3: 0 }, { breaking: 'kept' }),
      fakeText({ 4: 0, 3: 100 }, { breaking: 'kept' }),
    );
    expect(filled(uneven, shape)).toEqual([3, 3]);
  });

  test('have the notes of their own calls', () => {
    const items = paragraphs(fakeText({ 6: 0 }, { calls: [call(1, 1)] }), fakeText({ 6: 0 }, { calls: [call(4, 1)] }));
    const notes = laid(items, { ...shape, height: 80, first: 80 }).map((column) => column.notes.length);
    expect(notes).toEqual([1, 1]);
  });

  test('of nothing are none', () => {
    expect(laid([], shape)).toEqual([]);
  });
});

interface Way {
  readonly lines: readonly number[];
  /** Whether it has a widow, an orphan or a broken word at a column's end. */
  readonly marred: boolean;
}

/** The columns of decisions, counted without looking at what they cost. */
function wayOf(items: readonly VerticalItem[], decisions: readonly Decision[]): Way {
  const lines = [0];
  let marred = false;
  const put = (count: number) => lines.push((lines.pop() ?? 0) + count);
  for (const [index, item] of items.entries()) {
    const { choice, breaks } = decisions[index] as Decision;
    if (item.type === 'penalty' && choice === 1) lines.push(0);
    if (item.type !== 'text') continue;
    const variant = item.paragraph.variants[choice];
    if (!variant) throw new Error('no such variant');
    let from = 0;
    for (const line of breaks) {
      put(line - from);
      lines.push(0);
      marred ||= costOfBreak(variant, line, item.breaking) > 0 || endsInsideWord(item, variant, line);
      from = line;
    }
    put(variant.lines - from);
  }
  return { lines, marred };
}

/** Whether columns are full but on the last page, and level there. */
function isLevel(lines: readonly number[], { count, height, first, grid }: ColumnShape): boolean {
  if (lines.length === 0 || lines.length % count !== 0 || lines.includes(0)) return false;
  const before = lines.slice(0, -count);
  const last = lines.slice(-count);
  const most = (lines.length === count ? first : height) / grid;
  const full = before.every((filling, index) => filling === (index < count ? first : height) / grid);
  const shortest = Math.min(...last);
  return full && Math.max(...last) <= most && Math.max(...last) - shortest <= 1 && last.at(-1) === shortest;
}

describe('breaking into columns', () => {
  const text = fc
    .record({
      lines: fc.integer({ min: 1, max: 5 }),
      longer: fc.option(fc.integer({ min: 0, max: 9000 })),
      kept: fc.boolean(),
      broken: fc.integer({ min: 0, max: 5 }),
    })
    .map(
      ({ lines, longer, kept, broken }): TextItem =>
        fakeText(longer === null ? { [lines]: 0 } : { [lines]: 0, [lines + 1]: longer }, {
          breaking: kept ? 'kept' : 'free',
          broken: broken > 0 && broken < lines ? [broken] : [],
        }),
    );
  const textsTo = (maxLength: number) =>
    fc.array(text, { minLength: 1, maxLength }).map((items) => paragraphs(...items));
  const shapes = fc.record({
    count: fc.constantFrom(2, 3),
    height: fc.constant(40),
    first: fc.constantFrom(20, 30, 40),
    grid: fc.constant(10),
  });

  test('finds what trying everything finds, level or not', () => {
    const balanced = fc.option(fc.record({ page: fc.constantFrom(0, 1), heights: fc.constantFrom([10], [20], [30]) }));
    const boxed = fc
      .tuple(textsTo(2), fc.boolean())
      .map(([items, box]) => (box ? [...items, penalty(), fakeBox(25)] : items));
    fc.assert(
      fc.property(boxed, shapes, balanced, (items, within, last) => {
        const areas = columnAreas(within, last);
        let least = Number.POSITIVE_INFINITY;
        for (const decisions of everyDecision(items)) least = Math.min(least, costOf(items, decisions, areas));
        const broken = breakPages(items, foot(items), areas);
        if (Number.isFinite(least)) expect(broken.cost).toBeCloseTo(least, 3);
      }),
      { numRuns: 100 },
    );
  });

  test('is level on the last page wherever that can be without a widow, an orphan or a broken word', () => {
    let possible = 0;
    fc.assert(
      fc.property(textsTo(3), shapes, (items, within) => {
        const found = laid(items, within);
        const ways = everyDecision(items)
          .map((decisions) => wayOf(items, decisions))
          .filter(({ lines, marred }) => !marred && isLevel(lines, within));
        const pages = Math.ceil(found.length / within.count);
        if (!ways.some(({ lines }) => lines.length / within.count === pages)) return;
        possible++;
        expect(isLevel(filled(items, within), within)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(possible).toBeGreaterThan(20);
  });
});
