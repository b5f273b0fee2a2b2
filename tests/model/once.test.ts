import { expect, test } from 'vitest';
import { once } from '../../src/model/once.ts';

test('a value is made when it is first asked for, and once', () => {
  const made: string[] = [];
  const value = once(() => {
    made.push('made');
    return { length: made.length };
  });
  expect(made).toEqual([]);
  const first = value();
  expect(value()).toBe(first);
  expect(made).toEqual(['made']);
});
