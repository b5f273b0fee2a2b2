import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/visit.ts';
import { articleOf, edited } from './article.ts';

const span = { source: 0, from: 0, to: 0 };
const source = '“We go on,” she said.\nNora Pike left.\n“Nobody asked us,” said Nora Pike.';

describe('what a person says beside the article', () => {
  it('stands above the speaker that was read', () => {
    const speakers = [{ words: 'We go on', speaker: 'Nora Pike', span }];
    const { article } = edited(articleOf(source), { sidecar: { speakers, pullQuotations: [] } });
    expect([...article.quotations.values()].map(({ speaker, confidence }) => [speaker, confidence])).toEqual([
      ['Nora Pike', 'high'],
      ['Nora Pike', 'high'],
    ]);
  });

  it('can take a speaker away', () => {
    const speakers = [{ words: 'Nobody asked us', speaker: null, span }];
    const { article } = edited(articleOf(source), { sidecar: { speakers, pullQuotations: [] } });
    expect([...article.quotations.values()].at(-1)).toMatchObject({ speaker: null, confidence: null });
  });

  it('sets a pull quotation with its speaker, and says where its words aren’t found', () => {
    const pullQuotations = [
      { value: 'Nobody asked us', span },
      { value: 'Everybody did', span },
    ];
    const { article, findings } = edited(articleOf(source), { sidecar: { speakers: [], pullQuotations } });
    const pulled = article.children.filter((block) => block.type === 'pullQuotation');
    expect(pulled).toMatchObject([{ repeatsBody: true }]);
    expect(pulled.flatMap(({ children }) => children.map((line) => textOf(line)))).toEqual([
      '“Nobody asked us”',
      'Nora Pike',
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['sidecar-not-found']);
  });
});
