import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askJudges } from '../../src/check/judges.ts';
import { results } from '../support/results.ts';
import { validators } from '../support/tools.ts';

const { cases, versions } = results();

const judges = (format: 'pdf' | 'epub') =>
  format === 'pdf' ? [validators.veraPdf(), validators.qpdf()] : [validators.epubCheck(), validators.ace()];

it('names what each judge said of finished files, with its version', async () => {
  const sound = cases.find(({ name }) => name === 'picture');
  const files = (sound?.editions ?? []).map(async ({ file, path }) => ({
    name: file,
    path,
    bytes: new Uint8Array(await readFile(path)),
  }));
  const evaluations = await askJudges(await Promise.all(files), judges);
  const said = evaluations.flatMap(({ tool, file, outcomes }) =>
    outcomes.map(({ rule, outcome }) => `${file}: ${rule.standard} by ${tool.name}: ${outcome}`),
  );
  expect(said).toEqual([
    'article.pdf: PDF/A-2A by veraPDF: passed',
    'article.pdf: PDF/UA-1 by veraPDF: passed',
    'article.pdf: PDF syntax by qpdf: passed',
    expect.stringMatching(/^article\.epub: EPUB 3\.3 by EPUBCheck: passed$/),
    expect.stringMatching(/^article\.epub: .* by Ace: passed$/),
  ]);
  expect(new Set(evaluations.map(({ tool }) => tool.version)).size).toBeGreaterThan(1);
  for (const { tool } of evaluations) expect(tool.version).toBe(versions[tool.name]);
});

it('is carried by every publication as data and as a page', async () => {
  for (const { folder, files } of cases) {
    expect(files).toEqual(expect.arrayContaining(['evidence.json', 'evidence.html', 'index.html']));
    const { assertions } = JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8')) as {
      readonly assertions: readonly { readonly outcome: string; readonly mode: string }[];
    };
    expect(assertions.some(({ mode, outcome }) => mode === 'automatic' && outcome === 'passed')).toBe(true);
  }
});
