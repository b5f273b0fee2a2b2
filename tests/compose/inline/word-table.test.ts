import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/compose/inline/word-table.ts';

describe('the table of words', () => {
  it('keeps what is asked for again and again', () => {
    const table = new WordTable<number>(3);
    table.set('always', 1);
    for (let other = 0; other < 100; other++) {
      table.set(`word ${other}`, other);
      expect(table.get('always')).toBe(1);
    }
  });

  it('forgets what was asked for long ago', () => {
    const table = new WordTable<number>(3);
    table.set('once', 1);
    for (let other = 0; other < 6; other++) table.set(`word ${other}`, other);
    expect(table.get('once')).toBeUndefined();
    expect(table.get('word 5')).toBe(5);
    expect(table.get('word 3')).toBe(3);
  });

  it('finds words where they stand in a text', () => {
    const table = new WordTable<number>(1000);
    const text = Array.from({ length: 600 }, (_, index) => `w${index}`).join(' ');
    for (const [index, word] of text.split(' ').entries()) table.set(word, index);
    let from = 0;
    for (const [index, word] of text.split(' ').entries()) {
      expect(table.get(text, from, from + word.length)).toBe(index);
      from += word.length + 1;
    }
    expect(table.get(text, 0, 1)).toBeUndefined();
    expect(table.get('w600')).toBeUndefined();
  });
});
