import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breaks, plainBreaks } from '../../../src/compose/inline/break-table.ts';
import { listBreaks } from '../../../src/compose/inline/breaks.ts';
import { lineWidth, type Pass } from '../../../src/compose/inline/demerits.ts';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import { breakLines } from '../../../src/compose/inline/linebreak.ts';
import type { SetLine } from '../../../src/compose/inline/paragraph.ts';
import { prepare } from '../../../src/compose/inline/prepare.ts';
import { riverIn } from '../../../src/compose/inline/rivers.ts';
import { bestLines, bookText, inlineText, literata, paragraphStyle, squares } from './setting.ts';

function breaksOf(text: string, ems: number): Breaks {
  const inline = inlineText(text);
  return listBreaks(inline, prepare(inline, squares.words), paragraphStyle(ems), squares.points);
}

function passOf(width: number, changes: Partial<Pass> = {}): Pass {
  return {
    firstWidth: width,
    width,
    shape: 'justified',
    target: 0,
    rag: 40_000,
    level: plainBreaks,
    tolerance: 10_000,
    expansion: 0,
    emergencyStretch: 0,
    hyphenPenalty: 0,
    inARow: 2,
    lastLine: 0,
    byLines: false,
    mostLines: Number.POSITIVE_INFINITY,
    unbroken: [],
    avoided: 0,
    overfull: false,
    beside: [],
    ...changes,
  };
}

/** The lines of a text in a measure in which two words stand that are six letters together. */
function pairs(text: string): { breaks: Breaks; pass: Pass; rows: readonly number[] } {
  const breaks = breaksOf(text, 7);
  const second = breaks.position.indexOf(7);
  const pass = passOf(lineWidth(breaks, 0, second));
  return { breaks, pass, rows: breakLines(breaks, pass)[0]?.rows ?? [] };
}

/** The longest chain of spaces as they stand on the lines, each over at least half of the one below. */
function longestRiver(lines: readonly SetLine[]): number {
  let above: { left: number; right: number; length: number }[] = [];
  let longest = 0;
  for (const line of lines) {
    above = spacesOf(line).map(({ left, right }) => {
      const over = above.filter(
        (gap) =>
          2 * (Math.min(right, gap.right) - Math.max(left, gap.left)) >= Math.min(right - left, gap.right - gap.left),
      );
      return { left, right, length: 1 + Math.max(0, ...over.map(({ length }) => length)) };
    });
    longest = Math.max(longest, ...above.map(({ length }) => length));
  }
  return longest;
}

function spacesOf(line: SetLine): { left: number; right: number }[] {
  const spaces: { left: number; right: number }[] = [];
  for (const run of line.runs) {
    let x = run.x * 1000;
    for (const [index, advance] of run.advances.entries()) {
      if (run.text[run.clusters[index] ?? 0] === ' ') spaces.push({ left: x, right: x + advance });
      x += advance;
    }
  }
  return spaces.slice(0, -1);
}

const prose = [
  'The harbour office opened its doors at six in the morning, when the first boats came in from the outer islands.',
  'Nobody had told the fishermen that the price would fall again, and those who had heard of it said nothing.',
  'They were told that a decision would be made before the end of the week, whatever the ministry might say about it.',
  'It rained for most of the afternoon, but the crowd did not go home until the lamps along the water were lit.',
];
const articles = fc.array(fc.constantFrom(...prose), { minLength: 3, maxLength: 7 }).map((list) => list.join(' '));

describe('a river', () => {
  test('is four spaces one under the other; it is broken in its middle', () => {
    const { breaks, pass, rows } = pairs('aaa bbb ccc ddd eee fff ggg hhh');
    expect(rows.map((row) => breaks.position[row])).toEqual([7, 15, 23, 31]);
    const avoided = riverIn(breaks, pass, rows);
    expect(avoided).toBe(rows[1]);
    const [other] = breakLines(breaks, { ...pass, avoided: avoided ?? 0 });
    expect(other?.rows.length).toBeGreaterThan(0);
    expect(other?.rows).not.toContain(avoided);
  });

  test.each([
    ['in three lines', 'aaa bbb ccc ddd eee fff', [7, 15, 23]],
    ['where the spaces stand apart', 'aa bbbb cccc dd ee ffff gggg hh', [7, 15, 23, 31]],
  ])('is none %s', (_, text, positions) => {
    const { breaks, pass, rows } = pairs(text);
    expect(rows.map((row) => breaks.position[row])).toEqual(positions);
    expect(riverIn(breaks, pass, rows)).toBeNull();
  });

  test('is where the spaces stand on the lines that are set', () => {
    let rivers = 0;
    for (const text of fc.sample(articles, { seed: 4, numRuns: 120 })) {
      const style = { ...paragraphStyle(0), measure: 250_000, hanging: true };
      const inline = inlineText(text, bookText);
      const lines = bestLines(setParagraph(inline, style, literata));
      const breaks = listBreaks(inline, prepare(inline, literata.words), style, literata.points);
      const ends = new Map([...breaks.next.subarray(0, breaks.count)].map((next, row) => [next, row]));
      const rows = lines.map(({ to }) => ends.get(to) ?? 0);
      const found = riverIn(breaks, passOf(250_000, { expansion: 20 }), rows) !== null;
      expect(found, text).toBe(longestRiver(lines) >= 4);
      if (found) rivers++;
    }
    expect(rivers).toBeGreaterThan(0);
  });
});
