import { describe, expect, test } from 'vitest';
import { appliesTo, checkpoints } from '../../src/accessibility/checkpoints/index.ts';
import { claimsOf } from '../../src/accessibility/claims.ts';
import { conformanceOf } from '../../src/accessibility/conformance.ts';
import { contentOf, contentOfAll } from '../../src/accessibility/content.ts';
import { factsOf } from '../../src/accessibility/facts.ts';
import { judgementFindings } from '../../src/accessibility/judgement-findings.ts';
import type { Figure } from '../../src/model/block.ts';
import { paragraph } from '../../src/model/build.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { judged, richArticle } from '../evidence/fixture.ts';

const article = richArticle();
const content = contentOf(article);
const claims = claimsOf(article, { format: 'epub', attachSource: false });

const conformance = (...judgements: readonly Judgement[]) => conformanceOf({ content, judgements, claims });

const asked = checkpoints.filter((one) => one.format === 'epub' && appliesTo(one, content.kinds)).map(({ id }) => id);

describe('a conformance', () => {
  test('is claimed where all that applies was judged and passed, with who judged it', () => {
    expect(conformance(judged({ credential: 'Certified' }))).toEqual({
      standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
      certifiers: [{ name: 'Ada Example', credential: 'Certified', date: '2025-06-28' }],
    });
  });

  test('may be established by several people, each a part', () => {
    const [first = '', ...rest] = asked;
    const held = conformance(
      judged({ who: 'Zoe', checkpoints: rest, when: '2025-06-01' }),
      judged({ who: 'Bo', checkpoints: [first], when: '2025-07-02' }),
    );
    expect(held?.certifiers.map(({ name, date }) => [name, date])).toEqual([
      ['Bo', '2025-07-02'],
      ['Zoe', '2025-06-01'],
    ]);
  });

  test('is not claimed where nobody judged, or one checkpoint is left', () => {
    expect(conformance()).toBeNull();
    for (const left of asked) {
      expect(conformance(judged({ checkpoints: asked.filter((id) => id !== left) })), left).toBeNull();
    }
  });

  test('is not claimed where a later judgement failed, and is again where a later one passed', () => {
    const failed = judged({ checkpoints: ['1.3.1'], outcome: 'failed', when: '2025-07-01' });
    expect(conformance(judged(), failed)).toBeNull();
    expect(conformance(failed, judged(), judged({ checkpoints: ['1.3.1'], when: '2025-07-02' }))).not.toBeNull();
  });

  test('of two judgements of one day, the one that failed holds', () => {
    const failed = judged({ checkpoints: ['1.3.1'], outcome: 'failed' });
    expect(conformance(judged(), failed)).toBeNull();
    expect(conformance(failed, judged())).toBeNull();
  });

  test('is not claimed on judgements of PDFs, or of another text', () => {
    expect(conformance(judged({ format: 'pdf' }))).toBeNull();
    expect(conformance(judged({ of: '0'.repeat(64) }))).toBeNull();
    expect(conformance(judged({ format: 'epub', of: content.textHash }))).not.toBeNull();
  });

  test('is not claimed where a picture has no alternative, whatever people say', () => {
    const bare = {
      ...article,
      children: article.children.map((block) =>
        block.type === 'figure' ? ({ ...block, alternative: null } satisfies Figure) : block,
      ),
    };
    const withdrawn = claimsOf(bare, { format: 'epub', attachSource: false });
    expect(conformanceOf({ content: contentOf(bare), judgements: [judged()], claims: withdrawn })).toBeNull();
  });

  test('stands in the facts, and the summary no longer says that nobody looked', () => {
    const options = { format: 'epub', claims, pageBreaks: false, pageSize: null } as const;
    const held = conformance(judged());
    expect(factsOf(article, { ...options, conformance: held })).toMatchObject({
      conformance: held,
      accessibilitySummary: 'Made by a program from the text of the article; people judged its accessibility.',
    });
    expect(factsOf(article, options)).not.toHaveProperty('conformance');
    expect(factsOf(article, options).accessibilitySummary).toContain('not evaluated by a person');
  });
});

describe('the content of an article', () => {
  test('is what its tree has', () => {
    expect([...content.kinds].sort()).toEqual(['captions', 'headings', 'languageParts', 'links', 'pictures', 'tables']);
    expect(contentOf({ children: [paragraph('Text.')] }).kinds.size).toBe(0);
  });

  test('has the hash of what is read: words and descriptions, without the colophon', () => {
    const hash = (children: typeof article.children) => contentOf({ children }).textHash;
    const one = paragraph('One.');
    expect(hash([one])).toMatch(/^[0-9a-f]{64}$/);
    expect(hash([one])).not.toBe(hash([paragraph('Two.')]));
    expect(hash([one, { type: 'colophon', children: [paragraph('PDF (A4)')] }])).toBe(hash([one]));
    const described = (alternative: string) =>
      hash(article.children.map((block) => (block.type === 'figure' ? { ...block, alternative } : block)));
    expect(described('A ferry.')).not.toBe(described('A bridge.'));
  });

  test('of several articles is that of all', () => {
    const plain = contentOf({ children: [paragraph('Text.')] });
    expect(contentOfAll([plain, content]).kinds).toEqual(content.kinds);
    // Its contents are links to headings.
    expect([...contentOfAll([plain, plain]).kinds].sort()).toEqual(['headings', 'links']);
    expect(contentOfAll([plain, content]).textHash).not.toBe(contentOfAll([content, plain]).textHash);
  });
});

test('judgements that do not count, and those that failed, are told', () => {
  const other = judged({ of: '0'.repeat(64) });
  const failed = judged({ checkpoints: ['1.3.1', '2.4.6'], outcome: 'failed', note: 'Headings say nothing.' });
  const findings = judgementFindings([judged(), other, failed, judged({ of: content.textHash })], content, 'a.yaml');
  expect(findings).toMatchObject([
    {
      code: 'judgement-outdated',
      severity: 'warning',
      message: 'The judgement of Ada Example of 2025-06-28 is about another text than this one; it does not count.',
      hint: `Judge this text, and write of: ${content.textHash}`,
      file: 'a.yaml',
    },
    {
      code: 'judgement-failed',
      message: 'Ada Example judged on 2025-06-28 that it fails 1.3.1, 2.4.6: Headings say nothing.',
    },
  ]);
});
