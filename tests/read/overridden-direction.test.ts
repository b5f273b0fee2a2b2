import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { textOf } from '../../src/model/visit.ts';
import { read } from '../../src/read/index.ts';

async function readOf(name: string, text: string) {
  const findings: Finding[] = [];
  const article = await read({ name, bytes: new TextEncoder().encode(text), language: 'en' }, (finding) => {
    findings.push(finding);
  });
  return { words: article.children.map((block) => textOf(block)).join('|'), findings };
}

const body = 'The quay was closed on Monday, said the harbour master, who had seen the tide and the wind.';

describe('characters that override the direction of letters', () => {
  it.each([
    ['a.txt', `A head\u202eline of the day\n\n${body}\n`],
    ['a.md', `# A head\u202eline of the day\n\n${body}\n`],
  ])('are left out of %s and told with their place', async (name, text) => {
    const { words, findings } = await readOf(name, text);
    expect(words).toContain('A headline of the day');
    const finding = findings.find(({ code }) => code === 'overridden-direction');
    expect(finding).toMatchObject({ severity: 'warning', line: 1 });
    expect(finding?.message).toMatch(/^A character that overrides .* was left out/);
  });

  it('are left out of Markdown where they are typed as references', async () => {
    const { words } = await readOf('a.md', `# A head&#8238;line of the day\n\n${body}\n`);
    expect(words).not.toMatch(/\u202e/);
  });

  it('are no marks and no isolates, which stay', async () => {
    const { words, findings } = await readOf('a.md', `# A name \u2067שלום\u2069 here\n\n${body}\n`);
    expect(words).toContain('\u2067');
    expect(findings.map(({ code }) => code)).not.toContain('overridden-direction');
  });
});
