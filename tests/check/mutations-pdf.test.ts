import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/check/check.ts';
import type { Outcome } from '../../src/check/outcome.ts';
import { readInput } from '../../src/cli/input.ts';
import { nodeEnvironment } from '../../src/environment.ts';
import { publish } from '../../src/publish.ts';
import { pdfMutations, type Victim } from '../support/broken/pdf-mutations.ts';
import { changedPdf } from '../support/broken/pdf-objects.ts';
import { pathOf } from '../support/tools.ts';

const articles: Readonly<Record<Victim, { readonly article: string; readonly attachSource: boolean }>> = {
  article: { article: pathOf('assets/article.txt'), attachSource: false },
  specimen: { article: pathOf('tests/cases/specimen/article.md'), attachSource: false },
  source: { article: pathOf('tests/cases/attached-source/article.txt'), attachSource: true },
};

const victims = new Map<Victim, Uint8Array>();

beforeAll(async () => {
  for (const victim of ['article', 'specimen', 'source'] as const) {
    const { article, attachSource } = articles[victim];
    const environment = { ...nodeEnvironment(), milliseconds: () => 0, sourceDateEpoch: null };
    const input = await readInput(article, environment);
    const options = { formats: ['pdf'] as const, page: null, language: null };
    const { files } = await publish({ input, ...options, attachSource, pictures: false }, environment);
    const file = files.find(({ name }) => name.endsWith('.pdf'));
    if (!file) throw new Error('No PDF was published.');
    victims.set(victim, file.bytes);
  }
}, 60_000);

function sound(victim: Victim): Uint8Array {
  const bytes = victims.get(victim);
  if (!bytes) throw new Error(`${victim} was not published.`);
  return bytes;
}

function told(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
    .map(({ rule, outcome, message }) => `${outcome} ${rule.id}: ${message}`);
}

describe.each(['article', 'specimen', 'source'] as const)('the sound PDF of %s', (victim) => {
  it('fails nothing and leaves nothing to look at', async () => {
    const { outcomes, tool } = await checkFile('sound.pdf', sound(victim));
    expect(told(outcomes)).toEqual([]);
    expect(tool.name).toBe('Imprint');
    expect(outcomes.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(35);
  });

  it('still does when it is written anew, unbroken', async () => {
    const { outcomes } = await checkFile('anew.pdf', await changedPdf(sound(victim), () => {}));
    expect(told(outcomes)).toEqual([]);
  });
});

describe('a PDF that is broken in one way', () => {
  it.each(pdfMutations)('$name: $rule', async ({ victim, rule, unsure, breaks }) => {
    const { outcomes } = await checkFile('broken.pdf', await changedPdf(sound(victim), breaks));
    const named = outcomes.filter((one) => one.rule.id === rule).map(({ outcome }) => outcome);
    expect(named, told(outcomes).join('\n')).toContain(unsure ? 'cantTell' : 'failed');
    for (const { outcome, message } of outcomes) if (outcome === 'failed') expect(message).toMatch(/^[A-Z‘].*[.]$/su);
  });

  it('is broken in many ways here', () => {
    expect(new Set(pdfMutations.map(({ rule }) => rule)).size).toBeGreaterThan(40);
  });
});
