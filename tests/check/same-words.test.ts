import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/check/parity.ts';
import { compareWords } from '../../src/check/same-words.ts';

const rule = { id: 'words', says: 'The same words.', standard: 'WCAG 2.2', clause: '1.3.2' };

/** What is said of a text that has other words than it should. */
function messageOf(found: string, expected: string): string {
  const words = wordsOf(found);
  const flows = [{ name: 'body', words: wordsOf(expected) }];
  const { outcome, message } = compareWords(rule, { words, placeOf: () => 'page 1' }, flows);
  expect(outcome).toBe('failed');
  return message ?? '';
}

describe('compareWords', () => {
  it('says after which words which ones are expected', () => {
    expect(messageOf('One two four', 'One two three')).toBe(
      'After ‘One two’ it says ‘four’, where ‘three’ is expected.',
    );
  });

  it('quotes a blob by its beginning, and one that precedes by its end', () => {
    const blob = `${'a'.repeat(20_000)}z`;
    expect(messageOf(`One ${blob}`, `One ${'b'.repeat(20_000)}`)).toBe(
      `After ‘One’ it says ‘${'a'.repeat(119)}…’, where ‘${'b'.repeat(119)}…’ is expected.`,
    );
    expect(messageOf(`${blob} two`, `${blob} three`)).toContain(`After ‘…${'a'.repeat(118)}z’ it says ‘two’`);
  });
});
