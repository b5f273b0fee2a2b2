import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/finding.ts';
import { leavesOf } from '../../../src/model/visit.ts';
import { readMarkdown } from './reader.ts';

/** Marks of Markdown, and words that none of them swallows. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 999 }).map((number) => `w${number}q`) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '## ',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '|',
      '\n|-|-|\n',
      '[',
      '](https://a.example)',
      '![',
      '](a.png "t")',
      '[^1]',
      '\n\n[^1]: ',
      ':::verse\n',
      ':::definitions\n',
      ':::figure[',
      ':::aside\n',
      '\n:::\n',
      '\n: ',
      '    ',
      '\t',
      '\\',
      '&amp;',
      '&#0;',
      '\n---\n',
      '***\n',
      '<b>',
      '</b>',
      '<div>\n',
      '<!-- c -->',
      '\u0000',
      '\u00a0',
      '\ud800',
      'e\u0301',
      '“',
      '  \n',
      '{decorative}',
      '- [ ] ',
    ),
  },
);

const markdown = fc.array(fragment, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

describe('any Markdown', () => {
  it('is read without losing a word or its place, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const reading = await readMarkdown(text).catch((error: unknown) => {
          if (error instanceof Refusal) return null;
          throw error;
        });
        if (reading === null) return;
        const read = leavesOf(reading.article)
          .map(({ value }) => value)
          .join(' ');
        const aside = reading.article.setAside.filter(({ reason }) => reason !== 'markup').map((entry) => entry.text);
        const all = `${read} ${aside.join(' ')}`;
        for (const [word] of text.matchAll(/w\d+q/g)) {
          expect(all.includes(word) || isSwallowed(reading.article.setAside, word), `${word} is lost`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of ten thousand marks is read or refused in time', async () => {
    const many = 10_000;
    const texts = [
      '>',
      '[',
      '![',
      '*a ',
      '**',
      '`',
      '<',
      '&a',
      '[a](',
      '- ',
      ':::a\n',
      '- a\n',
      '<!-- ',
      '| ',
      '~~a',
      '_a',
      '1. ',
      '[^1]',
    ];
    for (const mark of texts) {
      const start = performance.now();
      await readMarkdown(`# H\n\n${mark.repeat(many)} end`).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
      expect(performance.now() - start, mark).toBeLessThan(8000);
    }
  }, 60_000);
});

/** Names of syntax and of fences are mark-up, whatever they spell. */
function isSwallowed(setAside: readonly { readonly text: string; readonly reason: string }[], word: string): boolean {
  return setAside.some(
    ({ text, reason }) => reason === 'markup' && /```|~~~|:::|\[\^/.test(text) && text.includes(word),
  );
}
