import { expect, it } from 'vitest';
import { Refusal } from '../../src/model/finding.ts';
import { accountFor } from '../../src/read/account.ts';
import { readText } from '../../src/read/text/read.ts';

const lines = (count: number, line: (index: number) => string, ending = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(ending);

/** Texts on which a step that isn't linear takes minutes; read with the runner's own limit of time. */
it.each([
  ['a line of 2 MB', `Headline\n\n${'The fox said, “no way”. '.repeat(80_000)}`],
  ['5,000 paragraphs', lines(5000, (index) => `This is paragraph ${index} of an article that goes on and on.`, '\n\n')],
  [
    '20,000 lines of a site',
    lines(20_000, (index) => ['Share', `READ MORE: story ${index}`, 'Advertisement'][index % 3] ?? ''),
  ],
  ['20,000 short lines', lines(20_000, (index) => `Short line ${index}`)],
  ['4,000 quoted blocks', lines(4000, (index) => `“Quoted words number ${index} here” — A Speaker`, '\n\n')],
  ['10,000 dates', lines(10_000, () => '12 March 2019')],
  ['500,000 tags', '<p>'.repeat(500_000)],
  ['open comments', '<b>x</b><!--'.repeat(100_000)],
  ['entities', '&amp;'.repeat(200_000)],
  ['combining marks', `e${'\u0301'.repeat(500_000)}`],
  ['hyphens', 'a-'.repeat(500_000)],
  ['spaces', `a${' '.repeat(2_000_000)}b`],
  ['arrows', 'a > '.repeat(300_000)],
  ['colons', 'a:'.repeat(500_000)],
  ['quotation marks', '"'.repeat(1_000_000)],
])('%s', async (_, text) => {
  try {
    accountFor(await readText({ name: 'long', text }, 'en', 'urn:uuid:long', () => {}));
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
  }
});
