import { EPub } from 'epub-gen-memory';
import { describe, expect, it } from 'vitest';
import { checkEpub } from '../../../src/check/epub/check.ts';

const text = `<p>It was the best of times, it was the worst of times, and all that they had said of it was true in the end.</p>
<ul><li>One</li><li>Two</li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>`;

describe('an e-book of another maker', () => {
  it('fails by what it lacks, and by nothing else', async () => {
    const chapters = ['One', 'Two'].map((title) => ({ title, content: text }));
    const maker = new EPub(
      { title: 'A book', author: 'Ann Other', lang: 'en', description: 'Two chapters.' },
      chapters,
    );
    const outcomes = await checkEpub('book.epub', await maker.genEpub());
    const wrong = outcomes.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable');
    expect(wrong.map(({ outcome, rule }) => `${outcome} ${rule.id}`)).toEqual([
      'failed accessibility-access-modes',
      'failed accessibility-access-modes-sufficient',
      'failed accessibility-features-stated',
      'failed accessibility-hazards',
      'failed accessibility-summary',
      // The contents of its NCX have numbers and an entry for themselves.
      'cantTell nav-agrees-with-ncx',
    ]);
  });
});
