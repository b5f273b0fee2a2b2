import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPage } from '../../../src/compose/pages/areas.ts';
import { breakPages } from '../../../src/compose/pages/break-pages.ts';
import { layOut } from '../../../src/compose/pages/lay-out.ts';
import type { Glue, TextArea, VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import { costOf, everyDecision } from './brute-force.ts';
import { call, fakeBox, fakeText, foot, penalty } from './fake.ts';

const area: TextArea = { height: 60, sink: 0, grid: 10 };

/** The pages as text: the lines of each piece by the index of its item. */
function pagesOf(items: readonly VerticalItem[], within = area): readonly string[] {
  const notes = foot(items);
  const areas = everyPage(within);
  return [...layOut(items, breakPages(items, notes, areas).decisions, notes, areas)].map((page) =>
    page.text
      .map((piece) => {
        const index = items.indexOf(piece.item);
        return piece.type === 'box' ? `${index}@${piece.y}` : `${index}:${piece.from}-${piece.to}@${piece.y}`;
      })
      .join(' '),
  );
}

/** White space of some heights, the first as it should be. */
function glue(heights: readonly number[], toGrid = false, shares = false): Glue {
  const sizes = heights.map((height, index) => ({ height, cost: index === 0 ? 0 : 600 }));
  return { type: 'glue', sizes, shares, toGrid };
}

/** Paragraphs with a free break between them. */
function paragraphs(...texts: readonly VerticalItem[]): readonly VerticalItem[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [penalty(), text]));
}

describe('pages', () => {
  test('fill before the next one begins', () => {
    expect(pagesOf(paragraphs(fakeText({ 12: 0 })))).toEqual(['0:0-6@0', '0:6-12@0']);
  });

  test('leave no widow: the page before ends early', () => {
    expect(pagesOf(paragraphs(fakeText({ 4: 0 }), fakeText({ 3: 0 }), fakeText({ 6: 0 })))[0]).toBe('0:0-4@0');
  });

  test('end early, however dear, before a box that is hardly too tall for what is left', () => {
    for (let lines = 1; lines <= 5; lines++) {
      const box = fakeBox(60 - lines * 10 + 0.01);
      expect(pagesOf(paragraphs(fakeText({ [lines]: 0 }), box))).toEqual([`0:0-${lines}@0`, '2@0']);
    }
  });

  test('leave no orphan', () => {
    expect(pagesOf(paragraphs(fakeText({ 5: 0 }), fakeText({ 6: 0 })))).toEqual(['0:0-5@0', '2:0-6@0']);
  });

  test('take a paragraph in another number of lines where that saves a short page', () => {
    expect(pagesOf(paragraphs(fakeText({ 4: 0, 5: 100 }), fakeText({ 2: 0 }), fakeText({ 6: 0 })))).toEqual([
      '0:0-4@0 2:0-2@40',
      '4:0-6@0',
    ]);
    expect(pagesOf(paragraphs(fakeText({ 3: 0, 4: 5000 }), fakeText({ 2: 0 }), fakeText({ 6: 0 })))).toEqual([
      '0:0-4@0 2:0-2@40',
      '4:0-6@0',
    ]);
  });

  test('never part the lines beside an initial', () => {
    const item = fakeText({ 7: 0 });
    expect(pagesOf(paragraphs(fakeText({ 4: 0 }), item))).toEqual(['0:0-4@0 2:0-2@40', '2:2-7@0']);
    expect(pagesOf(paragraphs(fakeText({ 4: 0 }), { ...item, together: 3 }))[0]).toBe('0:0-4@0');
  });

  test('end in no hyphen', () => {
    const items = paragraphs(fakeText({ 10: 0 }, { broken: [6] }));
    expect(pagesOf(items)).toEqual(['0:0-5@0', '0:5-10@0']);
  });

  test('leave no heading behind', () => {
    const items = [fakeText({ 4: 0 }), penalty(), fakeText({ 1: 0 }), penalty(600_000), fakeText({ 6: 0 })];
    expect(pagesOf(items)).toEqual(['0:0-4@0', '2:0-1@0 4:0-4@10', '4:4-6@0']);
  });

  test('keep five lines for the last one', () => {
    expect(pagesOf(paragraphs(fakeText({ 8: 0 })))).toEqual(['0:0-3@0', '0:3-8@0']);
  });

  test('take a smaller picture rather than leave a hole', () => {
    const items = [fakeText({ 3: 0 }), penalty(), fakeBox(40, 30), penalty(), fakeText({ 6: 0 })];
    expect(pagesOf(items)).toEqual(['0:0-3@0 2@30', '4:0-6@0']);
  });

  test('take less white space rather than leave a hole', () => {
    const flexible = glue([10, 0]);
    const items = [fakeText({ 3: 0 }), penalty(), flexible, fakeText({ 3: 0 })];
    expect(pagesOf(items)).toEqual(['0:0-3@0 3:0-3@30']);
    expect(pagesOf([fakeText({ 2: 0 }), penalty(), flexible, fakeText({ 3: 0 })])).toEqual(['0:0-2@0 3:0-3@30']);
  });

  test('let small print sink into the margin rather than begin a page with it', () => {
    const items = [fakeText({ 5: 0 }), penalty(), fakeText({ 2: 0 }, { sinks: true })];
    expect(pagesOf(items, { ...area, sink: 10 })).toEqual(['0:0-5@0 2:0-2@50']);
    expect(pagesOf(items, { ...area, sink: 5 })).toHaveLength(2);
  });

  test('share white space among those that flex', () => {
    const above: Glue = {
      type: 'glue',
      sizes: [8, 12, 16].map((height) => ({ height, cost: 0 })),
      shares: true,
      toGrid: false,
    };
    const below: Glue = { type: 'glue', sizes: [{ height: 8, cost: 0 }], shares: true, toGrid: true };
    const items = [fakeText({ 1: 0 }), penalty(), above, fakeBox(6), penalty(), below, fakeText({ 1: 0 })];
    expect(pagesOf(items)).toEqual(['0:0-1@0 3@22 6:0-1@40']);
  });

  test('drop white space at their head and return to the grid after it', () => {
    const half = glue([5]);
    const back = glue([5], true);
    const items = [fakeText({ 2: 0 }), half, fakeText({ 2: 0 }), penalty(), back, fakeText({ 1: 0 })];
    expect(pagesOf(items)).toEqual(['0:0-2@0 2:0-2@25 5:0-1@50']);
    const atHead = [fakeText({ 6: 0 }), penalty(), half, fakeText({ 5: 0 })];
    expect(pagesOf(atHead)[1]).toBe('3:0-5@0');
  });

  test('hold a box that is taller than they are', () => {
    expect(pagesOf([fakeText({ 2: 0 }), penalty(), fakeBox(90), penalty(), fakeText({ 5: 0 })])).toEqual([
      '0:0-2@0',
      '2@0',
      '4:0-5@0',
    ]);
  });
});

describe('breaking into pages', () => {
  const text = fc
    .record({
      lines: fc.integer({ min: 1, max: 4 }),
      longer: fc.option(fc.integer({ min: 0, max: 90_000 })),
      kept: fc.boolean(),
      broken: fc.integer({ min: 0, max: 5 }),
      sinks: fc.boolean(),
      note: fc.option(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 6 }))),
    })
    .map(({ lines, longer, kept, broken, sinks, note }) =>
      fakeText(longer === null ? { [lines]: 0 } : { [lines]: 0, [lines + 1]: longer }, {
        breaking: kept ? 'kept' : 'free',
        sinks,
        calls: note === null ? [] : [call(Math.min(note[0], lines - 1), note[1])],
        broken: broken > 0 && broken < lines ? [broken] : [],
      }),
    );
  const gap = fc.constantFrom(
    [penalty()],
    [penalty(600_000)],
    [penalty(), glue([10])],
    [penalty(), glue([5], true)],
    [penalty(), glue([20, 5, 30])],
    [penalty(), glue([8, 4, 16], true, true)],
  );
  const list = fc
    .tuple(text, fc.array(fc.tuple(gap, fc.oneof(text, fc.constant(fakeBox(40, 20)))), { maxLength: 2 }))
    .map(([first, rest]): readonly VerticalItem[] => [first, ...rest.flatMap(([between, item]) => [...between, item])]);

  test('finds what trying everything finds', () => {
    fc.assert(
      fc.property(list, (items) => {
        const areas = everyPage({ height: 40, sink: 15, grid: 10 });
        let least = Number.POSITIVE_INFINITY;
        for (const decisions of everyDecision(items)) least = Math.min(least, costOf(items, decisions, areas));
        const broken = breakPages(items, foot(items), areas);
        expect(broken.cost).toBeCloseTo(least, 6);
        expect(costOf(items, broken.decisions, areas)).toBeCloseTo(least, 6);
      }),
      { numRuns: 100 },
    );
  });

  test('breaks 20,000 paragraphs in a few seconds', () => {
    const items = paragraphs(
      ...Array.from({ length: 20_000 }, (_, index) => {
        const lines = 1 + ((index * 7919) % 6);
        return fakeText(index % 3 === 0 ? { [lines]: 0, [lines + 1]: 9000 } : { [lines]: 0 });
      }),
    );
    const areas = everyPage({ height: 380, sink: 0, grid: 10 });
    const notes = foot(items);
    const started = performance.now();
    const pages = [...layOut(items, breakPages(items, notes, areas).decisions, notes, areas)];
    expect(pages.length).toBeGreaterThan(1700);
    expect(performance.now() - started).toBeLessThan(15_000);
    for (const piece of pages.flatMap(({ text }) => text)) {
      if (piece.type !== 'text' || piece.variant.lines === 1) continue;
      expect(piece.to - piece.from, 'widow or orphan').not.toBe(1);
    }
  });

  test('breaks 1,000 paragraphs with a note each in a few seconds', () => {
    const items = paragraphs(
      ...Array.from({ length: 1000 }, (_, index) => {
        const lines = 2 + ((index * 7919) % 5);
        return fakeText({ [lines]: 0, [lines + 1]: 9000 }, { calls: [call(index % lines, 1 + (index % 7))] });
      }),
    );
    const areas = everyPage({ height: 380, sink: 0, grid: 10 });
    const notes = foot(items);
    const started = performance.now();
    const pages = [...layOut(items, breakPages(items, notes, areas).decisions, notes, areas)];
    expect(performance.now() - started).toBeLessThan(15_000);
    const rows = pages
      .flatMap((page) => page.notes)
      .map((piece) => (piece.type === 'text' ? piece.to - piece.from : 0));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(notes.rows.length);
  });

  test('breaks one paragraph of 100,000 lines', () => {
    const items = [fakeText({ 100000: 0 })];
    const areas = everyPage({ height: 380, sink: 0, grid: 10 });
    const notes = foot(items);
    expect([...layOut(items, breakPages(items, notes, areas).decisions, notes, areas)]).toHaveLength(
      Math.ceil(100_000 / 38),
    );
  });
});
