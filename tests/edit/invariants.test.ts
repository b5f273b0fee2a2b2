import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { positionsOf } from '../../src/model/position.ts';
import { originalOf } from '../../src/model/text.ts';
import { leavesOf, textOf, visit } from '../../src/model/visit.ts';
import { articleOf, edited } from './article.ts';

const languages = ['en', 'en-GB', 'fr', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi', 'nl', 'xx'];
const pieces = [
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '『',
  '』',
  '`',
  ',,',
  '--',
  ' - ',
  '—',
  '– ',
  '...',
  '…',
  ' ',
  ' ',
  ' ',
  ' ',
  ',',
  '.',
  '!',
  '?',
  ':',
  ';',
  '(',
  ')',
  '\u00a0',
  '\u202f',
  '\u200f',
  '👍',
  '\ud83d',
  '6',
  '2013',
  '%',
  'km',
  'said',
  'he',
  'Voss',
  'Mr.',
  'Hannah',
  'the mayor',
  'I',
  'dit-il',
  'a déclaré',
  'sagte',
  'dijo',
  'сказал',
  'Панин',
  'w',
  'и',
  'と述べた',
  'さんは',
  'قال',
  'ने कहा',
  '।',
  '。',
  'гласность',
  'www.a.example/b',
  'x@y.example',
  'according to',
  'dogs',
  '\n',
  '\n',
];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
  maxLength: 60,
});
const samples = fc.tuple(
  fc.constantFrom(...languages),
  text.map((parts) => parts.join('')),
);

describe('the passes over arbitrary paragraphs', () => {
  it('keep every leaf’s source, and cover the source once', () => {
    fc.assert(
      fc.property(samples, ([language, input]) => {
        const raw = articleOf(input, language);
        const { article } = edited(raw);
        expect(sourceOf(article)).toEqual(sourceOf(raw));
        for (const leaf of leavesOf(article)) {
          const { from, to } = leaf.span;
          expect(originalOf(leaf)).toBe(input.slice(from, to));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lose no word and no character but marks and spaces', () => {
    fc.assert(
      fc.property(samples, ([language, input]) => {
        const raw = articleOf(input, language);
        expect(words(textOf(edited(raw).article))).toEqual(words(textOf(raw)));
      }),
      { numRuns: 400 },
    );
  });

  it('give every record a part, and every part a record that it stands in once', () => {
    fc.assert(
      fc.property(samples, ([language, input]) => {
        const { article } = edited(articleOf(input, language));
        const parts = new Set<string>();
        visit(article, (node, ancestors) => {
          if (node.type !== 'quotationPart') return;
          parts.add(node.quotation);
          expect(textOf(node)).not.toBe('');
          expect(ancestors.some((one) => one.type === 'quotationPart' && one.quotation === node.quotation)).toBe(false);
        });
        expect([...parts].sort()).toEqual([...article.quotations.keys()].sort());
        for (const { speaker, confidence, parent } of article.quotations.values()) {
          expect(confidence === null).toBe(speaker === null);
          expect(parent === null || article.quotations.has(parent)).toBe(true);
        }
        positionsOf(article);
      }),
      { numRuns: 400 },
    );
  });

  it('change nothing when they run again', () => {
    fc.assert(
      fc.property(samples, ([language, input]) => {
        const once = edited(articleOf(input, language)).article;
        const again = edited(articleOf(textOf(once).replaceAll('\n', ' '), language)).article;
        expect(words(textOf(again))).toEqual(words(textOf(once)));
      }),
      { numRuns: 100 },
    );
  });
});

/** The source offsets that the leaves cover, in order, without white space. */
function sourceOf(article: Article): readonly string[] {
  return leavesOf(article).flatMap(({ span }) =>
    [...Array(span.to - span.from).keys()].flatMap((index) => {
      const at = span.from + index;
      return /\s/u.test(article.sources[0]?.text[at] ?? '') ? [] : [String(at)];
    }),
  );
}

function words(value: string): readonly string[] {
  return value
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .replace(/[`´<>]+/g, ' ')
    .trim()
    .split(/\s+/u);
}
