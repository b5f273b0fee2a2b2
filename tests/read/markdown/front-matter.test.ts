import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/finding.ts';
import { readMarkdown, shapeOf } from './reader.ts';

async function refusal(text: string): Promise<string> {
  const error: unknown = await readMarkdown(text).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error('nothing was refused');
  const { code, line, column, message, hint } = error.finding;
  return `${code} ${line}:${column} ${message} ${hint ?? ''}`.trim();
}

describe('front matter', () => {
  it('says what the article is, under the names of a sidecar or those of other programs', async () => {
    const text =
      '---\nheadline: The Press\nkicker: "Work\\u0073hop"\ndeck: >\n  How it\n  goes\nauthors: [Ada, Bob]\ndate: 2024-05-31\nlanguage: fr\nsource: https://a.example/b\n---\n\n# The Press\n\nText.';
    const { article } = await readMarkdown(text, null, null);
    expect(shapeOf(article.children)).toBe(
      "kicker('Workshop') headline('The Press') deck('How it goes') paragraph('Text.')",
    );
    expect(article.metadata).toMatchObject({
      headline: 'The Press',
      byline: ['Ada', 'Bob'],
      published: '2024-05-31',
      language: 'fr',
      source: 'https://a.example/b',
    });
  });

  it('keeps another heading of the first level beside its headline', async () => {
    const { article } = await readMarkdown('---\nheadline: One\n---\n# Two\n\nText.');
    expect(shapeOf(article.children)).toBe("headline('One') heading('Two') paragraph('Text.')");
  });

  it('is refused with its place where a field is unknown, twice or wrong', async () => {
    expect(await refusal('---\nheadline: A\nhedline: B\n---\ntext')).toBe(
      "front-matter-unknown-field 3:1 There is no field 'hedline'. Did you mean 'headline'?",
    );
    expect(await refusal('---\ndate: 2024-01-01\npublished: 2024-01-02\n---\ntext')).toBe(
      "front-matter-twice 3:1 'published' says again what 'date' says. Keep one of them.",
    );
    expect(await refusal('---\ndate: yesterday\n---\ntext')).toMatch(/^front-matter-value 2:7 /);
    expect(await refusal('---\n  a: [\n---\ntext')).toMatch(
      /^front-matter-syntax \d:\d+ The front matter isn't valid YAML/,
    );
  });

  it('is never code', async () => {
    expect(await refusal('---js\nheadline: process.exit()\n---\ntext')).toMatch(/^front-matter-kind 1:1 /);
    expect(await refusal('+++\nheadline = "A"\n+++\ntext')).toMatch(/^front-matter-kind 1:1 /);
  });

  it('begins after a byte order mark, too', async () => {
    const { article } = await readMarkdown('\ufeff---\nheadline: A\n---\r\nText &amp; more.');
    expect(shapeOf(article.children)).toBe("headline('A') paragraph('Text & more.')");
  });
});
