import { describe, expect, test } from 'vitest';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import type { InlineText } from '../../../src/compose/inline/paragraph.ts';
import { bestLines, bookText, inlineText, literata, paragraphStyle, textOf } from './setting.ts';

const measure = 336_000;
/** Letters may be drawn narrower by a fiftieth; rounding comes on top. */
const widest = measure / 0.98 + 5;
const style = { ...paragraphStyle(0), measure, hanging: true, lastLine: 23_000 };
const seconds = (count: number) => count * 1000;

function setWithin(limit: number, text: InlineText) {
  const start = performance.now();
  const paragraph = setParagraph(text, style, literata);
  const lines = bestLines(paragraph);
  expect(performance.now() - start).toBeLessThan(limit);
  expect(lines.map(textOf).join('').replaceAll('\u00ad', '')).toBe(`${text.text} `);
  expect(paragraph.variants[paragraph.best]?.overfull).toBe(false);
  return lines;
}

describe('huge input is set in seconds', () => {
  test.each([
    ['a word of 20,000 letters', 'Donaudampf'.repeat(2000)],
    ['20,000 kerned letters', 'AV'.repeat(10_000)],
    ['20,000 hyphens', '-'.repeat(20_000)],
    ['20,000 full stops', '.'.repeat(20_000)],
    ['an address of 20,000 letters', `https://example.org/${'a/'.repeat(10_000)}`],
  ])('%s', (_, text) => {
    const lines = setWithin(seconds(8), inlineText(text, bookText));
    expect(lines.length).toBeGreaterThan(100);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(widest);
  });

  test('a paragraph of a megabyte', () => {
    const text = 'The ministry said on Tuesday that negotiations had been interrupted. '.repeat(15_000).trim();
    setWithin(seconds(15), inlineText(text, bookText));
  });

  test('a paragraph of 20,000 leaves', () => {
    const text = 'to wait '.repeat(20_000).trim();
    const origins = Array.from({ length: 20_000 }, (_, k) => ({
      from: k * 8,
      to: Math.min(k * 8 + 8, text.length),
      position: k * 10,
    }));
    setWithin(seconds(10), { ...inlineText(text, bookText), origins });
  });
});

describe('hopeless measures', () => {
  test('a letter wider than the measure is set all the same, and said to be overfull', () => {
    const paragraph = setParagraph(inlineText('We wait', bookText), { ...style, measure: 3000 }, literata);
    expect(paragraph.variants[paragraph.best]?.overfull).toBe(true);
    expect(bestLines(paragraph).map(textOf).join('').replaceAll('\u00ad', '')).toBe('We wait ');
  });

  test('a narrow column is never overfull', () => {
    const text = 'Negotiations about the reconstruction of the waterfront were interrupted unexpectedly.';
    const paragraph = setParagraph(inlineText(text, bookText), { ...style, measure: 60_000 }, literata);
    expect(paragraph.variants[paragraph.best]?.overfull).toBe(false);
    // Hyphens and stops hang out, so a line's ink may be wider than its measure by as much.
    for (const { width } of bestLines(paragraph)) expect(width).toBeLessThanOrEqual(60_000 + 4000);
  });
});
