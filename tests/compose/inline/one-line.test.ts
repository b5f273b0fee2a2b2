import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBreaks } from '../../../src/compose/inline/breaks.ts';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import { oneLineOf } from '../../../src/compose/inline/one-line.ts';
import { prepare } from '../../../src/compose/inline/prepare.ts';
import { solve } from '../../../src/compose/inline/solve.ts';
import { bookText, inlineText, literata, paragraphStyle } from './setting.ts';

const words = ['a', 'of', '“the', 'then,', 'window', 'garden.', 'self-made', 'hyphenation', 'it—is', '—', '10\u00a0km'];
const texts = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '))
  .map(([list, end]) => list.join(' ') + end);

test('a text on one line is set as the search for breaks sets it', () => {
  let single = 0;
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 4, max: 60 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(-10_000, 0, 10_000),
      fc.boolean(),
      (text, ems, hanging, balanced, firstIndent, alone) => {
        const inline = inlineText(text, bookText);
        const style = paragraphStyle(ems, { alignment: 'ragged', hanging, balanced, firstIndent, lastLine: 0 });
        const items = prepare(inline, literata.words);
        const breaks = listBreaks(inline, items, style, literata.points);
        const { solutions, best } = solve(breaks, style, 10, bookText.size, alone);
        const expected = solutions.map(({ lines, demerits, rows, overfull }) => {
          return { lines, demerits, breaks: rows.map((row) => breaks.position[row]), overfull };
        });
        const set = setParagraph(inline, style, literata, alone);
        expect(set.variants).toEqual(expected);
        expect(set.best).toBe(best);
        if (oneLineOf(inline, items, style)) single++;
      },
    ),
    { numRuns: 400, seed: 3 },
  );
  expect(single).toBeGreaterThan(50);
});
