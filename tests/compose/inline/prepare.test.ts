import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/compose/inline/items.ts';
import { prepare, rangeFinder } from '../../../src/compose/inline/prepare.ts';
import { bookText, inlineText, literata, square, squares } from './setting.ts';

function itemsOf(text: string): readonly string[] {
  return prepare(inlineText(text), squares.words).map(nameOf(text));
}

function nameOf(text: string): (item: Item) => string {
  return (item) => (item.type === 'box' ? text.slice(item.from, item.to) : item.kind);
}

describe('a prepared text', () => {
  test.each([
    ['one two', ['one', 'glue', 'two']],
    ['one  \t two', ['one', 'glue', 'two']],
    ['10\u00a0km', ['10', 'noBreak', 'km']],
    ['«\u202fnon\u202f»', ['«', 'narrow', 'non', 'narrow', '»']],
    ['one\ntwo', ['one', 'newline', 'two']],
    ['one \n two', ['one', 'newline', 'two']],
    [' one', ['glue', 'one']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });

  test('boxes are as wide as their glyphs', () => {
    expect(prepare(inlineText('abcd'), squares.words)[0]).toMatchObject({ width: 40_000 });
    expect(prepare(inlineText('AV'), squares.words)[0]).toMatchObject({ width: 15_000 });
  });

  test('a space is the face’s own or .22 em, whichever is wider, and gives and takes', () => {
    expect(prepare(inlineText('a b'), squares.words)[1]).toMatchObject({ width: 10_000, stretch: 1250, shrink: 950 });
    // Literata's space is .2 em: .22 × 11.5 pt.
    const space = { width: 2530, stretch: 1438, shrink: 747 };
    expect(prepare(inlineText('a b', bookText), literata.words)[1]).toMatchObject(space);
  });

  test('a box of several scripts has a segment for each', () => {
    const [box] = prepare(inlineText('VK-видео'), squares.words);
    expect(box?.type === 'box' && box.segments.map(({ from, to, setting }) => [from, to, setting.script])).toEqual([
      [0, 3, 'Latn'],
      [3, 8, 'Cyrl'],
    ]);
  });

  test('words are shaped once in one style, whatever its colour', () => {
    const [black] = prepare(inlineText('once'), squares.words);
    const [grey] = prepare(inlineText('once', { ...square, colour: '#4a4a4a' }), squares.words);
    expect(black?.type === 'box' && black.segments[0]?.word).toBe(grey?.type === 'box' && grey.segments[0]?.word);
  });
});

describe('the finder of ranges', () => {
  const find = rangeFinder([
    { from: 0, to: 3, name: 'a' },
    { from: 3, to: 4, name: 'b' },
    { from: 4, to: 9, name: 'c' },
  ]);

  test('finds forwards and backwards', () => {
    expect([0, 2, 3, 8, 4, 0].map((offset) => find(offset).name)).toEqual(['a', 'a', 'b', 'c', 'c', 'a']);
  });

  test('nothing stands outside', () => {
    expect(() => find(9)).toThrow('no range covers offset 9');
  });
});
