import { expect, test } from 'vitest';
import { runIn } from '../cli/fake-environment.ts';
import { placesOf } from '../support/pdf/places.ts';

const words =
  'the harbour council measured every channel before winter and told nobody which of the lights had been replaced while extraordinarily patient engineers considered timetables for another representative ferry'.split(
    ' ',
  );

/** Sentences that are unlike each other, as those of a book are: a step of a linear congruential generator a word. */
function prose(paragraphs: number): string {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const sentence = () => {
    const some = Array.from({ length: 8 + Math.floor(next() * 14) }, () => words[Math.floor(next() * words.length)]);
    return `The ${some.join(' ')}.`;
  };
  return Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(' ')).join('\n\n');
}

test('a page of a long text takes less than 3.3 kB, with its fonts and tags', async () => {
  const files = { 'a.txt': `A long winter\n\n${prose(150)}\n` };
  const { written, error } = await runIn({ files }, 'publish', 'a.txt', '--formats', 'pdf', '--page', 'a5');
  expect(error).toBe('');
  const bytes = written.get('dist/a.pdf') ?? new Uint8Array();
  const pages = (await placesOf(bytes)).length;
  expect(pages).toBeGreaterThan(20);
  expect(bytes.length / pages).toBeLessThan(3300);
}, 60_000);
