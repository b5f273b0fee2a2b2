import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, flowsOf, wordsOf } from '../../src/check/parity.ts';
import type { Block } from '../../src/model/block.ts';
import { insertedLeaf } from '../../src/model/text.ts';

const paragraph = (text: string): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  children: [insertedLeaf(text)],
});
const flow = (name: string, text: string) => ({ name, words: wordsOf(text) });

describe('wordsOf', () => {
  it('takes letters and digits as written', () => {
    expect(wordsOf('NATO’s “3-4” lines')).toEqual(['NATO', 's', '3', '4', 'lines']);
  });

  it('drops soft hyphens and what nobody sees', () => {
    expect(wordsOf('extra\u00adordi\u200bnary')).toEqual(['extraordinary']);
  });

  it('compares composed forms', () => {
    expect(wordsOf('cafe\u0301')).toEqual(wordsOf('café'));
  });
});

describe('flowsOf', () => {
  const article = {
    children: [
      paragraph('First.'),
      { type: 'pullQuotation', repeatsBody: true, children: [paragraph('Heard twice')] },
      { type: 'pullQuotation', repeatsBody: false, children: [paragraph('Heard once')] },
      {
        type: 'list',
        ordered: true,
        start: 7,
        children: [{ type: 'listItem', marker: '7.', children: [paragraph('Item')] }],
      },
      { type: 'note', kind: 'author', children: [paragraph('A note.')] },
      paragraph('Last.'),
    ] as readonly Block[],
  };

  it('keeps body and notes apart and leaves out what repeats the body', () => {
    expect(flowsOf(article, { listMarkers: false })).toEqual([
      flow('body', 'First Heard once Item Last'),
      flow('notes', 'A note'),
    ]);
  });

  it('keeps footnotes and their numbers apart from the body, wherever they stand', () => {
    const footnote: Block = { type: 'footnote', id: 'a', marker: '1', children: [paragraph('Of oak.')] };
    const flows = flowsOf(
      { children: [paragraph('A ship.'), footnote, paragraph('It sails.')] },
      { listMarkers: true },
    );
    expect(flows).toEqual([flow('body', 'A ship It sails'), flow('footnotes', '1 Of oak')]);
    expect(differenceOf(wordsOf('A ship. 1 Of oak. It sails.'), flows)).toBeNull();
    expect(differenceOf(wordsOf('A ship. It sails. 1 Of oak.'), flows)).toBeNull();
    expect(differenceOf(wordsOf('A ship. It sails. Of oak. 1'), flows)).not.toBeNull();
  });

  it('takes the markers of a list where the rendition writes them', () => {
    expect(flowsOf(article, { listMarkers: true })[0]).toEqual(flow('body', 'First Heard once 7 Item Last'));
  });
});

describe('differenceOf', () => {
  const flows = [flow('body', 'the ferry leaves the harbour at dawn'), flow('notes', 'the ferry is old')];

  it('accepts flows in each other', () => {
    expect(differenceOf(wordsOf('the ferry leaves the ferry is old the harbour at dawn'), flows)).toBeNull();
  });

  it.each([
    ['a word lost', 'the ferry leaves the harbour dawn the ferry is old'],
    ['a word too many', 'the ferry leaves the harbour at dawn the ferry is very old'],
    ['words swapped', 'the ferry leaves the at harbour dawn the ferry is old'],
    ['an end too early', 'the ferry leaves the harbour at dawn the ferry is'],
    ['a word broken', 'the fer ry leaves the harbour at dawn the ferry is old'],
    ['the flows swapped word by word', 'old is ferry the the ferry leaves the harbour at dawn'],
  ])('reports %s', (_, text) => {
    expect(differenceOf(wordsOf(text), flows)).not.toBeNull();
  });

  it('says where and what', () => {
    const words = wordsOf('the ferry leaves a harbour');
    expect(differenceOf(words, [flow('body', 'the ferry leaves the harbour')])).toEqual({
      agreed: 3,
      after: 'the ferry leaves',
      found: 'a harbour',
      expected: { body: 'the harbour' },
    });
  });

  it('accepts every interleaving of any flows', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.infiniteStream(fc.boolean()), (one, two, choices) => {
        const left = [...one];
        const right = [...two];
        const mixed: string[] = [];
        for (const choice of choices) {
          const from = (choice || right.length === 0) && left.length > 0 ? left : right;
          const next = from.shift();
          if (next === undefined) break;
          mixed.push(next);
        }
        const both = [
          { name: 'one', words: one },
          { name: 'two', words: two },
        ];
        expect(differenceOf(mixed, both)).toBeNull();
        expect(differenceOf([...mixed, 'd'], both)).not.toBeNull();
      }),
    );
  });
});
