import { describe, expect, test } from 'vitest';
import { describe as describePages } from '../../src/page/describe.ts';
import { composed } from './composing.ts';
import { sample, sampleQuotations } from './sample.ts';

/** Pages as text: what a change of the layout does is read in their diff. `npm run test:update` takes it over. */
describe('the sample’s pages', () => {
  test.each(['a4', 'letter', 'a5'] as const)('on %s', async (format) => {
    const { pages, findings } = await composed(sample, { format, quotations: sampleQuotations });
    await expect(describePages(pages)).toMatchFileSnapshot(`expected/sample.${format}.txt`);
    expect(findings).toEqual([]);
  });
});
