import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAddress, jointsOf, wordForm } from '../../../src/compose/inline/opportunities.ts';
import { plainWordsIn } from '../../../src/compose/inline/plain-words.ts';

/** The words of a piece that may be hyphenated, found by patterns. */
function wordsByPattern(piece: string): readonly number[] {
  return [...piece.matchAll(wordForm)].flatMap(({ index, 0: word }) => {
    const around = `${piece[index - 1] ?? ''}${piece[index + word.length] ?? ''}`;
    return word.length < 4 || /[\p{N}_@#]/u.test(around) ? [] : [index, index + word.length];
  });
}

const signs = [...'aehtzZwWÉéßœдЖёҐ', ...'0579_#', ...'.,;:!?()[]"\'’‘“”„«»‹›', ...'-–—/…@×÷ªµ²½\u00ad\u0301αक漢'];
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom('harbour', 'Öffnung', 'гавань', 'www.', "don't")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('plain words', () => {
  test('are those that patterns find, in pieces without anything else that a line may end at', () => {
    let plain = 0;
    fc.assert(
      fc.property(pieces, (piece) => {
        const words = plainWordsIn(`x ${piece} x`, 2, 2 + piece.length);
        if (words === null) return;
        plain++;
        expect(words.map((offset) => offset - 2)).toEqual(wordsByPattern(piece));
        expect(jointsOf(piece)).toEqual([]);
        expect(isAddress(piece)).toBe(false);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test.each([
    ['“harbour,”', [1, 8]],
    ['Café', [0, 4]],
    ['the', []],
    ['covid19', []],
    ['гавань.', [0, 6]],
    ['dogs’', [0, 4]],
  ])('%s', (piece, expected) => {
    expect(plainWordsIn(piece, 0, piece.length)).toEqual(expected);
  });

  test.each(['self-made', 'don’t', 'www.example.org', 'a@b', 'cafe\u0301', 'λιμάνι'])(
    '%s is no such piece',
    (piece) => {
      expect(plainWordsIn(piece, 0, piece.length)).toBeNull();
    },
  );
});
