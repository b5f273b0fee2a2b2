import { expect, test } from 'vitest';
import { lexiconOf } from '../../src/language/furniture/lexicon.ts';

const phrasesFor = lexiconOf([
  {
    navigation: '{go,} to {top,the top}|{read,view} {this,} story…|# pages|q…|Él sigue',
    legal: 'to top|all rights……',
  },
]);
const kindOf = (folded: string) => phrasesFor(folded).whole.get(folded);

test.each(['go to top', 'to top', 'read this story', 'view story', '# pages', 'q', 'el sigue'])(
  'a phrase is found however its beginning is written: %s',
  (phrase) => expect(kindOf(phrase)).toBe('navigation'),
);

test('the first of two kinds that have a phrase in common holds', () => expect(kindOf('to top')).toBe('navigation'));

test('a line that no phrase is like finds none', () => expect(kindOf('read that story')).toBeUndefined());

test('openings come with their extent, and a single letter opens nothing', () => {
  const openingsOf = (folded: string) => phrasesFor(folded).openings.map(({ phrase, extent }) => [phrase, extent]);
  expect(openingsOf('all rights reserved')).toEqual([['all rights', 'sentence']]);
  expect(openingsOf('read story: title')).toEqual([
    ['read this story', 'label'],
    ['read story', 'label'],
  ]);
  expect(openingsOf('q')).toEqual([]);
});
