import { describe, expect, test } from 'vitest';
import { isAddress, jointsOf } from '../../../src/compose/inline/opportunities.ts';

function broken(text: string): string {
  const points = [0, ...jointsOf(text), text.length];
  return points
    .slice(1)
    .map((point, k) => text.slice(points[k], point))
    .join('|');
}

describe('joints', () => {
  test.each([
    'self-|made',
    'mother-|in-|law',
    'Rhein-|Main-|Donau-|Kanal',
    'Moscow–|Beijing',
    'wait—|no',
    // The call of a note stands before the dash.
    'wait\u2060—|no',
    '“wait,”—|he',
    'and/|or',
    'l’arc-|en-|ciel',
    'москва-|сити',
  ])('%s', (expected) => {
    expect(broken(expected.replaceAll('|', ''))).toBe(expected);
  });

  test.each([
    '3-4',
    '2010–12',
    'x-ray',
    'covid-19',
    '-minded',
    '—Hola',
    'wait—',
    // It stands after it.
    'wait—\u2060',
    'wait—”',
    'e-mail',
    'a/c',
    '1/2',
    'AF-1',
  ])('%s has none', (text) => {
    expect(jointsOf(text)).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    'https://www.example.org/|news/|2014/|ferry|.html|?id|=747',
    'www.example|.org/a',
    'https://www|.example|.org',
    '(https://example.org/|a-very-long-name)',
    'desk|@example|.org',
  ])('%s', (expected) => {
    expect(broken(expected.replaceAll('|', ''))).toBe(expected);
  });

  test.each(['U.S.', 'and/or', '6:02', 'self-made', 'a.m.', 'J.P.Morgan'])('%s is none', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
