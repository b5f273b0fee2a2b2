import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import { bestLines, bookText, inlineText, literata, paragraphStyle, squares, textOf } from './setting.ts';

function balanced(text: string, ems: number): readonly string[] {
  const style = paragraphStyle(ems, { alignment: 'ragged', balanced: true, hyphenation: null, lastLine: 0 });
  return bestLines(setParagraph(inlineText(text), style, squares)).map((line) => textOf(line).trim());
}

const headlineText = { ...bookText, font: 'Literata-Display-SemiBold', size: 28_000 };

describe('balanced lines', () => {
  test('are as few as the measure allows', () => {
    expect(balanced('aaa bbb', 7)).toEqual(['aaa bbb']);
  });

  test('are of one length where unbalanced ones would leave a short last line', () => {
    expect(balanced('aaaa bbbb cccc dddd eeee ffff', 25)).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff']);
    expect(balanced('window garden window garden window tail', 27)).toEqual([
      'window garden window',
      'garden window tail',
    ]);
  });

  test('end in no article or preposition where there is another way', () => {
    expect(balanced('Ferry waits for the tide', 16)).toEqual(['Ferry waits', 'for the tide']);
  });

  test('end at a stop rather than after an article, though one is much shorter', () => {
    const style = paragraphStyle(42, { alignment: 'ragged', balanced: true, hyphenation: null, lastLine: 0 });
    const text = inlineText('À Saint-Vry, la bibliothèque rouvre sous les applaudissements', headlineText, 'fr');
    expect(bestLines(setParagraph(text, style, literata)).map((line) => textOf(line).trim())).toEqual([
      'À Saint-Vry,',
      'la bibliothèque rouvre',
      'sous les applaudissements',
    ]);
  });

  test('keep the names together', () => {
    expect(balanced('aaaaaaaaa Ilse Maar bbbb', 17)).toEqual(['aaaaaaaaa', 'Ilse Maar bbbb']);
  });

  test('end in no short word where as many lines leave more for the last one', () => {
    const words = ['a', 'of', 'the', 'Ann', 'Holt', 'river', 'council', 'bridges,', 'electricity'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 11, max: 24 }),
        (list, ems) => {
          const lines = balanced(list.join(' '), ems);
          const last = lines.at(-1) ?? '';
          const before = lines.at(-2);
          if (before === undefined || last.length >= 4) return;
          const moved = before.split(' ').at(-1) ?? '';
          const isRoom = ems >= moved.length + 1 + last.length && before.length - moved.length > 4;
          expect(isRoom).toBe(false);
        },
      ),
      { numRuns: 600, seed: 5 },
    );
  });

  test('break a word only where it is wider than the measure, and at a joint', () => {
    const style = paragraphStyle(15, { alignment: 'ragged', balanced: true, hyphenation: null, lastLine: 0 });
    const lines = bestLines(setParagraph(inlineText('Küsten-Fährverbindung', undefined, 'de'), style, squares));
    expect(lines.map(textOf)).toEqual(['Küsten-', 'Fährverbindung ']);
    expect(lines.every(({ width }) => width <= 150_000)).toBe(true);
    expect(balanced('representatives go', 16)).toEqual(['representatives', 'go']);
  });
});
