import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Breaks,
  emergencies,
  forced,
  hyphenated,
  hyphenBreaks,
  jointed,
  plainBreaks,
} from '../../../src/compose/inline/break-table.ts';
import { listBreaks } from '../../../src/compose/inline/breaks.ts';
import {
  badnessOf,
  finalHyphenDemerits,
  fitnessDemerits,
  fitnessOf,
  hyphensInARowDemerits,
  linePenalty,
  lineRatio,
  lineWidth,
  mostExpansion,
  type Pass,
  ratioOf,
  shortLastLineDemerits,
  similarEdges,
  similarityDemerits,
} from '../../../src/compose/inline/demerits.ts';
import { breakLines } from '../../../src/compose/inline/linebreak.ts';
import { prepare } from '../../../src/compose/inline/prepare.ts';
import { bookText, inlineText, literata, paragraphStyle, squares } from './setting.ts';

const words = ['a', 'of', 'the', 'then', 'window', 'garden', 'self-made', 'hyphenation', 'extraordinary', 'it—is'];
const paragraphs = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));

function breaksOf(text: string, ems: number): Breaks {
  const inline = inlineText(text);
  return listBreaks(inline, prepare(inline, squares.words), paragraphStyle(ems), squares.points);
}

/** The same in letters, which may be drawn wider or narrower. */
function breaksOfLetters(text: string, ems: number): Breaks {
  const inline = inlineText(text, bookText);
  return listBreaks(inline, prepare(inline, literata.words), paragraphStyle(ems), literata.points);
}

function passOf(ems: number, changes: Partial<Pass> = {}): Pass {
  return {
    firstWidth: ems * 10_000,
    width: ems * 10_000,
    beside: [],
    shape: 'justified',
    target: 0,
    rag: 40_000,
    level: hyphenBreaks,
    tolerance: 10_000,
    expansion: 20,
    emergencyStretch: 0,
    hyphenPenalty: 50,
    inARow: 2,
    lastLine: 20_000,
    byLines: true,
    mostLines: Number.POSITIVE_INFINITY,
    unbroken: [],
    avoided: 0,
    overfull: false,
    ...changes,
  };
}

/** The demerits of a whole way of breaking, added up line by line; null where a line doesn't fit. */
function demeritsOf(breaks: Breaks, pass: Pass, rows: readonly number[]): number | null {
  let demerits = 0;
  let fitness = 1;
  let hyphens = 0;
  let from = 0;
  for (const [line, row] of rows.entries()) {
    const width = lineWidth(breaks, from, row);
    const ratio = lineRatio(breaks, pass, from, row, width, pass.beside[line] ?? 0);
    const badness = badnessOf(ratio);
    if (ratio < -1 || badness > pass.tolerance) return null;
    const flags = breaks.flags[row] ?? 0;
    const penalty = (breaks.penalty[row] ?? 0) + (flags & hyphenated ? pass.hyphenPenalty : 0);
    demerits += (linePenalty + badness + penalty) ** 2 + similarEdges(breaks, from, row);
    hyphens = flags & (hyphenated | jointed) ? hyphens + 1 : 0;
    if (hyphens > pass.inARow || (hyphens > 0 && pass.unbroken.includes(rows.indexOf(row) + 1))) return null;
    if (hyphens > 1) demerits += hyphensInARowDemerits;
    const own = pass.shape === 'justified' ? fitnessOf(ratio) : 1;
    if (Math.abs(own - fitness) > 1) demerits += fitnessDemerits;
    fitness = own;
    if (row === breaks.count - 1 && from !== 0) {
      if ((breaks.flags[from] ?? 0) & hyphenated) demerits += finalHyphenDemerits;
      if (width < pass.lastLine) demerits += shortLastLineDemerits;
    }
    from = row;
  }
  return demerits;
}

/** Every way of breaking, tried one by one: the fewest demerits for each number of lines. */
function exhaustive(breaks: Breaks, pass: Pass): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const last = breaks.count - 1;
  const choices = [...Array(last - 1).keys()].map((k) => k + 1).filter((row) => (breaks.level[row] ?? 0) <= pass.level);
  for (let set = 0; set < 2 ** choices.length; set++) {
    const rows = [...choices.filter((_, k) => (set >> k) & 1), last];
    const demerits = demeritsOf(breaks, pass, rows);
    if (demerits !== null) best.set(rows.length, Math.min(demerits, best.get(rows.length) ?? Number.POSITIVE_INFINITY));
  }
  return best;
}

describe('the total fit', () => {
  test.each(['justified', 'ragged'] as const)('%s: is never worse than the best of all ways', (shape) => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 7, max: 24 }),
        fc.constantFrom(100, 1500, 10_000),
        (text, ems, tolerance) => {
          const breaks = breaksOf(text, ems);
          fc.pre(breaks.count <= 14);
          const pass = passOf(ems, { shape, tolerance });
          const expected = exhaustive(breaks, pass);
          const found = breakLines(breaks, pass);
          expect(new Map(found.map(({ lines, demerits }) => [lines, demerits]))).toEqual(expected);
          for (const { rows, demerits } of found) expect(demeritsOf(breaks, pass, rows)).toBe(demerits);
          const [single] = breakLines(breaks, { ...pass, byLines: false });
          expect(single?.demerits).toBe(expected.size === 0 ? undefined : Math.min(...expected.values()));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('lines that may not end in a hyphen: is never worse than the best of all ways', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 7, max: 16 }),
        fc.constantFrom([1], [2], [1, 3]),
        (text, ems, unbroken) => {
          const breaks = breaksOf(text, ems);
          fc.pre(breaks.count <= 14);
          const pass = passOf(ems, { unbroken });
          const found = breakLines(breaks, pass);
          expect(new Map(found.map(({ lines, demerits }) => [lines, demerits]))).toEqual(exhaustive(breaks, pass));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('letters that give way beside the spaces: is never worse than the best of all ways', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 5, max: 20 }), (text, ems) => {
        const breaks = breaksOfLetters(text, ems);
        fc.pre(breaks.count <= 14);
        const pass = passOf(ems);
        const expected = exhaustive(breaks, pass);
        const found = breakLines(breaks, pass);
        expect(new Map(found.map(({ lines, demerits }) => [lines, demerits]))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['justified', 'ragged'] as const)(
    '%s beside an initial: is never worse than the best of all ways',
    (shape) => {
      const besides = fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(paragraphs, fc.integer({ min: 7, max: 20 }), besides, (text, ems, beside) => {
          const breaks = breaksOf(text, ems);
          fc.pre(breaks.count <= 14);
          const pass = passOf(ems, { shape, beside });
          const expected = exhaustive(breaks, pass);
          const found = breakLines(breaks, pass);
          expect(new Map(found.map(({ lines, demerits }) => [lines, demerits]))).toEqual(expected);
          const [single] = breakLines(breaks, { ...pass, byLines: false });
          expect(single?.demerits).toBe(expected.size === 0 ? undefined : Math.min(...expected.values()));
        }),
        { numRuns: 150 },
      );
    },
  );

  test('the same word twice at an edge of two lines in a row is worth a worse line', () => {
    const breaks = breaksOf('aa the bb cc the dd the', 9);
    const rowAt = (position: number) => breaks.position.subarray(0, breaks.count).indexOf(position);
    expect(similarEdges(breaks, rowAt(6), rowAt(16))).toBe(similarityDemerits);
    expect(similarEdges(breaks, rowAt(2), rowAt(12))).toBe(similarityDemerits);
    expect(similarEdges(breaks, rowAt(6), rowAt(12))).toBe(0);
    expect(similarEdges(breaks, 0, rowAt(6))).toBe(0);
  });

  test('no line is overfull where there is a way without', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 4, max: 24 }), (text, ems) => {
        const breaks = breaksOf(text, ems);
        const pass = passOf(ems, { level: emergencies, overfull: true, emergencyStretch: 5000 });
        for (const { overfull } of breakLines(breaks, pass)) expect(overfull).toBe(false);
      }),
    );
  });

  test('where nothing fits, a pass that may not be overfull finds nothing', () => {
    expect(breakLines(breaksOf('window', 5), passOf(5, { level: plainBreaks }))).toEqual([]);
  });

  test('a forced break ends a line', () => {
    const breaks = breaksOf('one\ntwo', 20);
    const [solution] = breakLines(breaks, passOf(20));
    expect(solution?.rows.map((row) => breaks.position[row])).toEqual([3, 7]);
    expect(solution?.rows.every((row) => ((breaks.flags[row] ?? 0) & forced) !== 0)).toBe(true);
  });
});

describe('the measure of a line', () => {
  // Two words of three squares and a space: seven ems natural, the space gives .125 em and takes .095 em.
  const breaks = breaksOf('aaa bbb ccc', 8);
  const row = 2;

  test.each([
    [70_000, 0],
    [71_250, 1],
    [70_625, 0.5],
    [69_050, -1],
  ])('in %i thousandths of a point, its ratio is %d', (width, ratio) => {
    expect(lineWidth(breaks, 0, row)).toBe(70_000);
    expect(lineRatio(breaks, passOf(7, { firstWidth: width }), 0, row, 70_000)).toBe(ratio);
  });

  test('it fits until its spaces have given all they can', () => {
    expect(lineRatio(breaks, passOf(7, { firstWidth: 69_049 }), 0, row, 70_000)).toBeLessThan(-1);
  });

  test('letters give first, the spaces the rest; both are used up at the same ratio', () => {
    expect(mostExpansion).toBe(20);
    expect(ratioOf(0, 1000, 2000)).toBe(0);
    expect(ratioOf(2100, 1000, 2000)).toBe(0.1);
    expect(ratioOf(3000, 1000, 2000)).toBe(1);
    expect(ratioOf(4000, 1000, 2000)).toBe(2);
    expect(ratioOf(1050, 1000, 2000)).toBeCloseTo(0.05);
    expect(ratioOf(1, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  test('badness is a hundred times the cube of the ratio, ten thousand at most', () => {
    expect([0, 0.5, -1, 2, 9].map(badnessOf)).toEqual([0, 12.5, 100, 800, 10_000]);
  });

  test('lines are tight, normal, loose and very loose', () => {
    expect([-0.6, -0.5, 0.5, 0.6, 1, 1.1].map(fitnessOf)).toEqual([0, 1, 1, 2, 2, 3]);
  });
});
