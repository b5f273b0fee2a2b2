import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import { bestLines, bookText, inlineText, literata, paragraphStyle, textOf } from './setting.ts';

const words =
  `negotiations about the reconstruction of a waterfront were interrupted unexpectedly by representatives who
had been considering international arrangements for transportation and communication since October`.split(/\s+/);
const texts = fc.array(fc.constantFrom(...words), { minLength: 20, maxLength: 90 }).map((list) => list.join(' '));

/** Sentences of common length and words. */
const prose = [
  'The harbour office opened its doors at six in the morning, when the first boats came in from the outer islands.',
  'Nobody had told the fishermen that the price would fall again, and those who had heard of it said nothing.',
  'By noon the representatives of the union had gathered on the quay to ask for an explanation from the council.',
  'They were told that a decision would be made before the end of the week, whatever the ministry might say about it.',
  'It rained for most of the afternoon, but the crowd did not go home until the lamps along the water were lit.',
  'An investigation was promised, and then promised again, until the promise itself became a matter of conversation.',
];
const articles = fc.array(fc.constantFrom(...prose), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

function hyphensOf(text: string, measure: number): readonly boolean[] {
  const style = { ...paragraphStyle(0), measure: measure * 1000, hanging: true, lastLine: 23_000 };
  const lines = bestLines(setParagraph(inlineText(text, bookText), style, literata));
  return lines.map((line) => textOf(line).endsWith('\u00ad'));
}

function longestRun(hyphens: readonly boolean[]): number {
  return Math.max(0, ...hyphens.map((_, from) => hyphens.slice(from).findIndex((hyphen) => !hyphen)));
}

describe('hyphens at lines’ ends', () => {
  test('never stand three in a row', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 150, max: 340 }), (text, measure) => {
        expect(longestRun(hyphensOf(text, measure))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('are a tenth of the lines at most', () => {
    const all = fc.sample(articles, { seed: 7, numRuns: 300 }).flatMap((text) => hyphensOf(text, 336));
    expect(all.filter(Boolean).length / all.length).toBeLessThan(0.1);
  });

  test('are none where the style has no hyphenation', () => {
    const style = { ...paragraphStyle(0), measure: 200_000, hyphenation: null };
    const lines = bestLines(setParagraph(inlineText(words.join(' '), bookText), style, literata));
    expect(lines.some(({ broken }) => broken)).toBe(false);
  });
});

describe('the last line', () => {
  test('is two ems wide at least, where the words before it can give way', () => {
    const style = { ...paragraphStyle(0), measure: 336_000, lastLine: 23_000 };
    let short = 0;
    for (const text of fc.sample(articles, { seed: 3, numRuns: 150 })) {
      const last = bestLines(setParagraph(inlineText(`${text} so`, bookText), style, literata)).at(-1);
      if ((last?.width ?? 0) < 23_000) short++;
    }
    expect(short).toBeLessThanOrEqual(1);
  });
});

describe('variants', () => {
  test('are a line shorter or longer, none better than the best', () => {
    let several = 0;
    for (const text of fc.sample(articles, { seed: 5, numRuns: 100 })) {
      const style = { ...paragraphStyle(0), measure: 336_000, hanging: true };
      const { variants, best } = setParagraph(inlineText(text, bookText), style, literata);
      const chosen = variants[best];
      if (variants.length > 1) several++;
      expect(variants.map(({ lines }) => lines)).toEqual(variants.map(({ lines }) => lines).sort((a, b) => a - b));
      expect(new Set(variants.map(({ breaks }) => breaks.join())).size).toBe(variants.length);
      for (const { lines, demerits, breaks } of variants) {
        expect(Math.abs(lines - (chosen?.lines ?? 0))).toBeLessThanOrEqual(1);
        expect(demerits).toBeGreaterThanOrEqual(chosen?.demerits ?? 0);
        expect(breaks.length).toBe(lines);
        expect(breaks.at(-1)).toBe(text.length);
      }
    }
    expect(several).toBeGreaterThan(10);
  });

  test('in a narrow measure, most hyphens that a page may not end with have a way without', () => {
    const style = { ...paragraphStyle(0), measure: 190_000, hanging: true };
    let hyphens = 0;
    let avoidable = 0;
    for (const text of fc.sample(articles, { seed: 9, numRuns: 60 })) {
      const paragraph = setParagraph(inlineText(text, bookText), style, literata);
      const ends = paragraph.variants.map((variant) => paragraph.lines(variant).map(({ broken }) => broken));
      for (const [line, broken] of (ends[paragraph.best] ?? []).entries()) {
        if (!broken || line < 1 || line > (ends[paragraph.best]?.length ?? 0) - 3) continue;
        hyphens++;
        if (ends.some((other) => other[line] === false)) avoidable++;
      }
    }
    expect(hyphens).toBeGreaterThan(30);
    expect(avoidable / hyphens).toBeGreaterThan(0.7);
  });
});
