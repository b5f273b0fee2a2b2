import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { byline, emphasis, headline, link, paragraph, personName } from '../../src/model/build.ts';
import { initialOf, openingOf } from '../../src/model/opening.ts';

const body = paragraph('When the ferry stopped.');

describe('the opening of an article', () => {
  const opening = (...children: readonly Block[]) => openingOf({ children });

  test('is its first paragraph after headline and byline', () => {
    expect(opening(headline('Ferry'), byline('By ', personName('Ingrid Vale')), body, paragraph('Then.'))).toBe(body);
  });

  test('is none where the body opens with anything else', () => {
    expect(opening(headline('Ferry'), { type: 'blockQuotation', children: [paragraph('Quoted.')] }, body)).toBeNull();
    expect(opening(headline('Ferry'))).toBeNull();
  });
});

describe('the letter that may be an initial', () => {
  test.each([
    ['When the ferry', 'W'],
    ['Älter als', 'Ä'],
    ['E\u0301lan', 'E\u0301'],
    ['Жители', 'Ж'],
    ['“When”, she said', ''],
    ['’Twas night', ''],
    ['iPhones', ''],
    ['42 ferries', ''],
    ['— When', ''],
    ['船が', ''],
    ['', ''],
  ])('%s: %s', (text, letter) => {
    expect(initialOf(paragraph(text))).toBe(letter);
  });

  test('stands in emphasis, never in a link', () => {
    expect(initialOf(paragraph(emphasis('When'), ' it'))).toBe('W');
    expect(initialOf(paragraph(link('https://example.org', 'When'), ' it'))).toBe('');
  });
});
