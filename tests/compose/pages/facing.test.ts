import { describe, expect, test } from 'vitest';
import { type Areas, everyPage } from '../../../src/compose/pages/areas.ts';
import { breakPages } from '../../../src/compose/pages/break-pages.ts';
import { facingPages } from '../../../src/compose/pages/facing.ts';
import { pagesWithFloats } from '../../../src/compose/pages/floats.ts';
import { layOut } from '../../../src/compose/pages/lay-out.ts';
import type { VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import { fakeText, foot, penalty } from './fake.ts';

const page = { height: 100, sink: 0, grid: 10 };

function linesOf(
  items: readonly VerticalItem[],
  areas: Areas = facingPages(pagesWithFloats(everyPage(page), items), 1),
): readonly number[] {
  const notes = foot(items);
  const { decisions } = breakPages(items, notes, areas);
  return [...layOut(items, decisions, notes, areas)].map(({ rest }) => (page.height - rest) / page.grid);
}

/** Texts that are kept whole, of so many lines each. */
function whole(...lines: readonly number[]): readonly VerticalItem[] {
  return lines.flatMap((count, index) => {
    const text = fakeText({ [count]: 0 }, { breaking: 'kept' });
    return index === 0 ? [text] : [penalty(), text];
  });
}

describe('facing pages', () => {
  // The first page faces none; the second, a left one, can't be full.
  const items = [...whole(10, 9, 9), penalty(), fakeText({ 1: 0 }), penalty(), ...whole(8)];

  test('end on the same line where one of them can’t be full', () => {
    const [, left, right] = linesOf(items);
    expect([left, right]).toEqual([9, 9]);
    expect(linesOf(items, everyPage(page)).slice(1, 3)).toEqual([9, 10]);
  });

  test('are the first and the second where an article opens on a left page', () => {
    const opening = items.slice(2);
    const areas = (number: number) => facingPages(pagesWithFloats(everyPage(page), opening), number);
    expect(linesOf(opening, areas(4)).slice(0, 2)).toEqual([9, 9]);
    expect(linesOf(opening, areas(5)).slice(0, 2)).toEqual([9, 10]);
  });

  test('are full where they can be', () => {
    const free = Array.from({ length: 12 }, () => [penalty(), fakeText({ 5: 0 })]).flat();
    expect(linesOf([fakeText({ 5: 0 }), ...free]).slice(0, -1)).toEqual([10, 10, 10, 10, 10, 10]);
  });

  test('are those two that lie open together: the third page owes the fourth nothing', () => {
    const shifted = [...whole(10, 10, 9), penalty(), fakeText({ 10: 0 }), penalty(), fakeText({ 10: 0 })];
    const [, second, third, fourth] = linesOf(shifted);
    expect([second, third, fourth]).toEqual([10, 9, 10]);
  });
});
