import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPage } from '../../../src/compose/pages/areas.ts';
import { breakPages } from '../../../src/compose/pages/break-pages.ts';
import {
  cost,
  costOfBreak,
  costOfGlue,
  costOfLastPage,
  costOfShortPage,
  costOfVariant,
} from '../../../src/compose/pages/costs.ts';
import { heightOf, pagesWithFloats } from '../../../src/compose/pages/floats.ts';
import { endsInsideWord } from '../../../src/compose/pages/inside-word.ts';
import { layOut, type Piece } from '../../../src/compose/pages/lay-out.ts';
import type { Float, FloatsItem, Glue, TextArea, VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import { fakeBox, fakeText, foot, penalty } from './fake.ts';

const page: TextArea = { height: 60, sink: 0, grid: 10 };

const gap: Glue = { type: 'glue', sizes: [{ height: 10, cost: 0 }], shares: false, toGrid: true };

function figure(...heights: readonly number[]): Float {
  const items = [fakeBox(...heights)];
  return { items, height: heightOf(items) };
}

/** Figures between two texts, with white space around those that stay. */
function figures(...floats: readonly Float[]): FloatsItem {
  const alternatives = Array.from({ length: floats.length + 1 }, (_, placed): readonly VerticalItem[] => {
    const stay = floats.slice(0, placed).flatMap(({ items }) => [penalty(), gap, ...items]);
    const after = placed === 0 ? [penalty()] : [penalty(), gap];
    return [...stay, { type: 'shift', placed, added: floats.length }, ...after];
  });
  return { type: 'floats', floats, alternatives };
}

const barrier: VerticalItem = { type: 'barrier' };

function broken(items: readonly VerticalItem[], within = page) {
  const notes = foot(items);
  const areas = pagesWithFloats(everyPage(within), items);
  const { decisions, cost: sum } = breakPages(items, notes, areas);
  const pages = [...layOut(items, decisions, notes, areas)].map(({ text, station }) => ({
    above: areas.floats.atTop(station),
    top: areas.floats.heightAt(station),
    text,
  }));
  return { pages, sum };
}

const told = (pieces: readonly Piece[], down = 0) =>
  pieces.map((piece) =>
    piece.type === 'box' ? `figure@${piece.y + down}` : `${piece.from}-${piece.to}@${piece.y + down}`,
  );

/** The pages as text. */
function pagesOf(items: readonly VerticalItem[], within = page): readonly string[] {
  return broken(items, within).pages.map(({ above, text, top }) => [...told(above), ...told(text, top)].join(' '));
}

describe('a figure that may leave its place', () => {
  test('stays there while it fits', () => {
    const items = [fakeText({ 1: 0 }), figures(figure(10)), fakeText({ 7: 0 }), barrier];
    expect(pagesOf(items)).toEqual(['0-1@0 figure@20 0-2@40', '2-7@0']);
  });

  test('goes to the top of the next page, and the text after it fills its page', () => {
    const items = [fakeText({ 4: 0 }), figures(figure(30)), fakeText({ 9: 0 }), barrier];
    expect(pagesOf(items)).toEqual(['0-4@0 0-2@40', 'figure@0 2-4@40', '4-9@0']);
  });

  test('never goes beyond a barrier, whatever the page lacks', () => {
    const items = [fakeText({ 4: 0 }), figures(figure(30)), fakeText({ 1: 0 }), barrier, penalty(), fakeText({ 9: 0 })];
    const [first, second] = pagesOf(items);
    expect(first).not.toContain('figure');
    expect(second).toMatch(/^figure@0/);
  });
});

/** The least that a list costs, by trying everything; null where nothing fits. */
function leastCost(items: readonly VerticalItem[], within: TextArea): number {
  interface At {
    readonly y: number;
    readonly top: number;
    readonly waiting: readonly Float[];
    /** Those that don't stay where they are. */
    readonly leaving: readonly Float[];
  }
  const topOf = (floats: readonly Float[]) => {
    if (floats.length === 0) return 0;
    let height = -within.grid;
    for (const float of floats) height += float.height + within.grid;
    return Math.ceil((height + 7.5) / within.grid) * within.grid;
  };
  const turned = ({ waiting, leaving }: At): At => {
    let taken = waiting.length > 0 ? 1 : 0;
    while (taken < waiting.length && topOf(waiting.slice(0, taken + 1)) <= 0.7 * within.height) taken++;
    return { y: 0, top: topOf(waiting.slice(0, taken)), waiting: waiting.slice(taken), leaving };
  };
  const rest = ({ y, top }: At) => within.height - top - y;
  const go = (list: readonly VerticalItem[], at: At): number => {
    const [item, ...after] = list;
    if (rest(at) < 0) return Number.POSITIVE_INFINITY;
    if (!item) return costOfLastPage(at.top + at.y, within);
    switch (item.type) {
      case 'glue':
        return Math.min(
          ...item.sizes.map(({ height, cost: price }) => {
            const end = at.y + height;
            const y = at.y === 0 ? 0 : item.toGrid ? Math.ceil(end / within.grid) * within.grid : end;
            // White space may stand below what a page holds, where the page then ends.
            return price + costOfGlue(item, y - at.y) + go(after, { ...at, y });
          }),
        );
      case 'penalty': {
        const through = go(after, at);
        if (at.y === 0) return through;
        return Math.min(through, item.cost + costOfShortPage(rest(at), within) + go(after, turned(at)));
      }
      case 'box':
        return Math.min(...item.sizes.map(({ height, cost: price }) => price + go(after, { ...at, y: at.y + height })));
      case 'text': {
        const lines = (variant: (typeof item.paragraph.variants)[number], from: number, now: At): number => {
          let least = go(after, { ...now, y: now.y + (variant.lines - from) * item.leading });
          for (let line = from + 1; line < variant.lines; line++) {
            const filled = { ...now, y: now.y + (line - from) * item.leading };
            if (rest(filled) < 0) break;
            const word = endsInsideWord(item, variant, line) ? cost.hyphenAtPageEnd : 0;
            const price = costOfBreak(variant, line, item.breaking) + word;
            least = Math.min(
              least,
              price + costOfShortPage(rest(filled), within) + lines(variant, line, turned(filled)),
            );
          }
          return least;
        };
        return Math.min(
          ...item.paragraph.variants.map(
            (variant) => costOfVariant(item.paragraph, variant, cost.demerits) + lines(variant, 0, at),
          ),
        );
      }
      case 'floats':
        return Math.min(
          ...item.alternatives.map((inner, stay) => {
            if (stay > 0 && at.waiting.length > 0) return Number.POSITIVE_INFINITY;
            return go([...inner, ...after], { ...at, leaving: item.floats.slice(stay) });
          }),
        );
      case 'barrier': {
        const settled = at.waiting.flatMap(({ items: own }): readonly VerticalItem[] => [
          penalty(),
          { ...gap, toGrid: false },
          ...own,
        ]);
        return go([...settled, ...after], { ...at, waiting: [] });
      }
      case 'shift': {
        const price = at.leaving.length * (cost.deferred + (cost.deferredLine * rest(at)) / within.grid);
        return price + go(after, { ...at, waiting: [...at.waiting, ...at.leaving], leaving: [] });
      }
    }
  };
  return go(items, { y: 0, top: 0, waiting: [], leaving: [] });
}

describe('breaking into pages with figures', () => {
  const text = fc
    .record({ lines: fc.integer({ min: 1, max: 3 }), longer: fc.option(fc.integer({ min: 0, max: 90_000 })) })
    .map(({ lines, longer }) => fakeText(longer === null ? { [lines]: 0 } : { [lines]: 0, [lines + 1]: longer }));
  const float = fc.constantFrom([30], [20, 10], [12], [35, 20]).map((heights) => figure(...heights));
  const between = fc.oneof(
    { weight: 3, arbitrary: fc.array(float, { minLength: 1, maxLength: 2 }).map((all) => [figures(...all)]) },
    { weight: 1, arbitrary: fc.constant([barrier, penalty(), gap]) },
    { weight: 1, arbitrary: fc.constant([penalty()]) },
  );
  const list = fc
    .tuple(text, fc.array(fc.tuple(between, text), { minLength: 1, maxLength: 2 }))
    .map(([first, rest]): readonly VerticalItem[] => [
      first,
      ...rest.flatMap(([gaps, next]) => [...gaps, next]),
      barrier,
    ]);

  test('finds what trying everything finds', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(broken(items).sum).toBeCloseTo(leastCost(items, page), 6);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the order of the figures, each on one page and once, and none beyond its barrier', () => {
    fc.assert(
      fc.property(list, (items) => {
        const { pages } = broken(items);
        const boxes = items.flatMap((item) =>
          item.type === 'floats' ? item.floats.flatMap((each) => each.items) : [],
        );
        const placed = pages.flatMap(({ above, text: pieces }) => [...above, ...pieces]).map(({ item }) => item);
        expect(placed.filter((item) => boxes.includes(item))).toEqual(boxes);
        const end = items.indexOf(barrier);
        const next = items[items.findIndex((item, index) => index > end && item.type === 'text')];
        const before = items.slice(0, end).flatMap((item) => (item.type === 'floats' ? item.floats : []));
        if (next?.type !== 'text') return;
        for (const { items: own } of before) {
          for (const item of own) {
            if (item.type === 'box') expect(placed.indexOf(item)).toBeLessThan(placed.indexOf(next));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('takes 1,000 paragraphs with 200 figures in a few seconds', () => {
    const items = Array.from({ length: 1000 }, (_, index): readonly VerticalItem[] => {
      const paragraph = fakeText({ [1 + ((index * 7919) % 6)]: 0, [2 + ((index * 7919) % 6)]: 9000 });
      if (index === 0) return [paragraph];
      if (index % 5 > 0) return [penalty(), paragraph];
      return [figures(figure(60 + ((index * 31) % 140), 60)), paragraph];
    }).flat();
    const within = { height: 380, sink: 0, grid: 10 };
    const started = performance.now();
    const { pages } = broken([...items, barrier], within);
    expect(performance.now() - started).toBeLessThan(15_000);
    const full = pages.slice(0, -1).filter(({ text: pieces, top }) => {
      const last = pieces.at(-1);
      const height = last?.type === 'text' ? (last.to - last.from) * 10 : (last?.size.height ?? 0);
      return top + (last?.y ?? 0) + height > within.height - within.grid;
    });
    expect(full.length).toBeGreaterThan(0.95 * pages.length);
  });
});
