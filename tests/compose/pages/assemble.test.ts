import { describe, expect, test } from 'vitest';
import type { SetLine } from '../../../src/compose/inline/paragraph.ts';
import { everyPage } from '../../../src/compose/pages/areas.ts';
import { assemble } from '../../../src/compose/pages/assemble.ts';
import { breakPages } from '../../../src/compose/pages/break-pages.ts';
import { layOut, type TextPiece } from '../../../src/compose/pages/lay-out.ts';
import type { Bar, TextItem, VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import type { Page } from '../../../src/page/page.ts';
import { fakeRun } from '../../page/fake-run.ts';
import { fakeText, foot, penalty } from './fake.ts';

const points = 1000;
const areas = everyPage({ height: 60 * points, sink: 0, grid: 10 * points });
const sheet = { width: 100, height: 100, left: 20, top: 15, rules: () => [] };

function linesOf(piece: TextPiece): readonly SetLine[] {
  const lines = piece.item.paragraph.lines(piece.variant);
  return lines.slice(piece.from, piece.to).map((line) => ({ ...line, runs: [fakeRun('word', { x: 1 })] }));
}

function pagesOf(items: readonly VerticalItem[]): readonly Page[] {
  const notes = foot(items);
  const start = { position: 0, at: 'block' } as const;
  return [...layOut(items, breakPages(items, notes, areas).decisions, notes, areas)].map((laid) =>
    assemble([{ laid, left: 0, top: 0 }], notes.style.rule, sheet, linesOf, start),
  );
}

function text(lines: number, place: Partial<TextItem['place']> = {}, broken: readonly number[] = []): TextItem {
  const item = fakeText({ [lines]: 0 }, { leading: 10 * points, broken, position: place.position ?? 0 });
  const metrics = { rise: 8 * points, ascent: 7 * points, descent: 2 * points };
  return { ...item, place: { ...item.place, ...metrics, ...place } };
}

const bar: Bar = { x: 4 * points, width: 750, colour: '#8A1C1C' };

describe('frames', () => {
  test('stand on the baselines of the grid, from the axis', () => {
    const [page] = pagesOf([text(2, { x: 3 * points })]);
    expect(page?.frames).toHaveLength(1);
    const frame = page?.frames[0];
    if (frame?.type !== 'text') throw new Error('no text');
    expect(frame.lines.map((line) => [line.baseline, line.runs[0]?.x])).toEqual([
      [23, 24],
      [33, 24],
    ]);
  });

  test('one rule runs through neighbours, from ascenders to descenders', () => {
    const [page] = pagesOf([text(2, { bar }), penalty(), text(2, { bar }), penalty(), text(1)]);
    expect(page?.frames.filter((frame) => frame.type === 'rule')).toEqual([
      { type: 'rule', x: 24, y: 16, width: 0.75, height: 39, colour: '#8A1C1C' },
    ]);
  });

  test('a rule ends with its page and begins again on the next', () => {
    const rules = pagesOf([text(12, { bar })]).map((page) => page.frames.find((frame) => frame.type === 'rule'));
    expect(rules).toEqual([
      { type: 'rule', x: 24, y: 16, width: 0.75, height: 59, colour: '#8A1C1C' },
      { type: 'rule', x: 24, y: 16, width: 0.75, height: 59, colour: '#8A1C1C' },
    ]);
  });

  test('a marker stands before the first line only', () => {
    const line = { runs: [fakeRun('•')], from: 0, to: 1, broken: false, width: 0 };
    const pages = pagesOf([text(12, { marker: { position: 40, x: -2 * points, line } })]);
    const markers = pages.map((page) =>
      page.frames.filter((frame) => frame.type === 'text' && frame.role === 'marker'),
    );
    expect(markers.map((found) => found.length)).toEqual([1, 0]);
    expect(markers[0]?.[0]).toMatchObject({ position: 40, lines: [{ baseline: 23, runs: [{ x: 18 }] }] });
  });
});

describe('where a page begins', () => {
  test('at its first block', () => {
    expect(pagesOf([text(6, { position: 5 }), penalty(), text(5, { position: 50 })]).map((page) => page.start)).toEqual(
      [
        { position: 5, at: 'block' },
        { position: 50, at: 'block' },
      ],
    );
  });

  test('at the first word of a line inside a block', () => {
    const item = text(12);
    // The text begins at position 1; its seventh line, of five characters each, 30 further on.
    expect(pagesOf([item])[1]?.start).toEqual({ position: 31, at: 'word' });
  });

  test('never inside a word: at the next one', () => {
    const item = text(12, {}, [1, 2, 3, 4, 5, 6]);
    expect(item.place.inline.text.startsWith('word-word-word-word-word-word-word word')).toBe(true);
    expect(pagesOf([item])[1]?.start).toEqual({ position: 1 + 35, at: 'word' });
  });
});
