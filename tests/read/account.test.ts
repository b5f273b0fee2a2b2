import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/finding.ts';
import { leavesOf } from '../../src/model/visit.ts';
import { accountFor } from '../../src/read/account.ts';
import { readText } from '../../src/read/text/read.ts';

/** Reads a text as it came, with the account checked; null where it is refused. */
async function readWhole(text: string, language: string | null = 'en') {
  try {
    const article = await readText({ name: 'test', text }, language, 'urn:uuid:test', () => {});
    accountFor(article);
    return article;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const pieces = fc.constantFrom(
  'Word',
  'word',
  'two words.',
  'A sentence of more than eight words that ends as sentences do.',
  '“Quoted words,” she said.',
  'By Jane Doe',
  '12 March 2019, 14:05',
  'Photo: Ann Lee/AFP',
  'Share',
  'READ MORE: Another story',
  '* item',
  '1. one',
  '2. two',
  '© 2019 The Paper. All rights reserved.',
  '[Pg 12]',
  '_stressed_',
  'MOSCOW (Reuters) - ',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  '\u0000',
  '\u0007',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  '\u1112\u1161\u11ab',
  '&amp;',
  '&#8217;',
  '日本語の文。',
  '【東京=山田太郎】',
  'कहा।',
  'قال',
  '-',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u0093',
);
const endings = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\f', '\v', ' ', '');
const scraps = fc
  .array(fc.tuple(pieces, endings), { maxLength: 40 })
  .map((list) => list.map(([piece, ending]) => piece + ending).join(''));

describe('reading loses nothing', () => {
  it('of scraps of articles with every kind of line ending', async () => {
    await fc.assert(
      fc.asyncProperty(scraps, async (text) => {
        await readWhole(text);
      }),
      { numRuns: 400 },
    );
  });

  it('of arbitrary strings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        await readWhole(text);
      }),
      { numRuns: 300 },
    );
  });

  it('of code units in any order, unpaired surrogates included', async () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(units, async (codes) => {
        const article = await readWhole(String.fromCharCode(...codes));
        for (const leaf of article ? leavesOf(article) : []) expect(leaf.value.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of hard-wrapped text', async () => {
    const words = fc.array(fc.constantFrom('harbour', 'the', 'break-', 'a', 'Sea.', '_committee_', 'wall--and'), {
      minLength: 60,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const lines: string[] = [''];
        for (const word of list) {
          if ((lines.at(-1) ?? '').length + word.length > 64) lines.push('');
          lines.push(`${lines.pop()} ${word}`.trim());
        }
        await readWhole(lines.join('\n'));
      }),
      { numRuns: 100 },
    );
  });
});

it('puts only what XML allows into the tree', async () => {
  const article = await readWhole(
    'Headline here\n\nSome\u0000 body\u0008 text \ufffe with \u001f controls, long enough to be one.',
  );
  const text = article
    ? leavesOf(article)
        .map((leaf) => leaf.value)
        .join('')
    : '';
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(text).toContain('Some body text with controls');
});

it('notices a leaf that was lost', async () => {
  const article = await readWhole('Headline here\n\nThe first paragraph of the story, long enough to be one.');
  expect(article).not.toBeNull();
  if (article) expect(() => accountFor({ ...article, children: article.children.slice(1) })).toThrow('was lost');
});

it('notices a leaf that stands twice', async () => {
  const article = await readWhole('Headline here\n\nThe first paragraph of the story, long enough to be one.');
  if (article) {
    expect(() => accountFor({ ...article, children: [...article.children, ...article.children] })).toThrow('twice');
  }
});
