import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { Refusal } from '../../src/model/finding.ts';
import { textOf } from '../../src/model/visit.ts';
import { read } from '../../src/read/index.ts';

async function reading(text: string, language: string | null = null) {
  const findings: Finding[] = [];
  const article = await read({ name: 'a.txt', bytes: new TextEncoder().encode(text), language }, (finding) =>
    findings.push(finding),
  );
  return { article, codes: findings.map((finding) => finding.code), findings };
}

describe('what is no article', () => {
  it.each([
    'Follow us on:\nShare\nTweet\nMost read\n© 2019 Northern Wire. All rights reserved.',
    'シェア\nツイート\n関連記事:駅前再開発の行方',
    'Skip to main content\n12 March 2019',
  ])('only lines of a site are refused: %j', async (text) => {
    const failure = await reading(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    if (failure instanceof Refusal) {
      expect(failure.finding).toMatchObject({ code: 'no-article', severity: 'error', file: 'a.txt', line: 1 });
    }
  });
});

describe('what looks wrong and is published', () => {
  it('a word of 20,000 letters', async () => {
    const { article } = await reading(`A headline here\n\n${'x'.repeat(20_000)}`);
    expect(article.children).toHaveLength(2);
  });

  it('emoji and astral letters', async () => {
    const { article } = await reading(
      'The 😀 headline of 𝒜\n\nThe first paragraph 👩‍👩‍👧 of the story is long enough to be one.',
    );
    expect(textOf(article)).toContain('👩‍👩‍👧');
  });

  it('NUL and control characters, with their place', async () => {
    const { findings } = await reading(
      'The headline\n\nThe first\u0000 paragraph of the\u0007 story is long enough to be one.',
    );
    expect(findings).toMatchObject([{ code: 'control-characters', severity: 'warning', line: 3, column: 10 }]);
  });

  it('text without a headline', async () => {
    const { article, codes } = await reading(
      'The ferry between the two islands has been sold to a company that nobody on either of them had heard of, the council said on Monday evening after a long meeting.\n\nIt sails on Friday, and nobody knows where it goes from there.',
    );
    expect(article.metadata.headline).toBeNull();
    expect(codes).toContain('no-headline');
  });

  it('mark-up, with a finding', async () => {
    const { article, codes } = await reading(
      '<h1>Goats mow the bank</h1><p>They do it <i>well</i> enough for most people here.</p>',
    );
    expect(article.metadata.headline).toBe('Goats mow the bank');
    expect(codes).toContain('mark-up');
  });
});

describe('metadata', () => {
  it('has an identifier that depends on the bytes alone', async () => {
    const one = (await reading('The headline\n\nSome text that follows it.')).article.metadata.identifier;
    const two = (await reading('The headline\n\nSome text that follows it!')).article.metadata.identifier;
    expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one).not.toBe(two);
    expect((await reading('The headline\n\nSome text that follows it.')).article.metadata.identifier).toBe(one);
  });

  it('takes the language that was given', async () => {
    const { article } = await reading('The headline\n\nSome text that follows it.', 'en-GB');
    expect(article.metadata.language).toBe('en-GB');
  });

  it('says both readings of a date that has two', async () => {
    const { findings } = await reading(
      'The choir sings at last\n03/04/2019\n\nIt had rehearsed for nine years without a concert.',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-date', line: 2, message: expect.stringContaining('2019-03-04') }),
    );
  });
});
