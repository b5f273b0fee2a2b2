import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases } from '../support/cases.ts';
import { publishCase } from '../support/publish.ts';
import { results } from '../support/results.ts';
import { pathOf } from '../support/tools.ts';

const { cases } = results();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'again-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Names of files that differ, or that only one of the folders has. */
async function differing(one: string, other: string): Promise<readonly string[]> {
  const names = new Set([...(await readdir(one)), ...(await readdir(other))]);
  const differ: string[] = [];
  for (const name of names) {
    const [left, right] = await Promise.all([one, other].map((at) => readFile(join(at, name)).catch(() => null)));
    if (left == null || right == null || !left.equals(right)) differ.push(name);
  }
  return differ;
}

describe('the same article', () => {
  const names = ['picture', 'picture-ua-2', 'attached-source', 'german', '22-ja-pan'];
  const again = allCases().filter(({ name }) => names.includes(name));

  it.each(again)('gives the same bytes in another process: $name', async (one) => {
    const published = await publishCase(one, folder);
    const before = cases.find(({ name }) => name === one.name);
    expect(await differing(published.folder, before?.folder ?? '')).toEqual([]);
  });
});

describe('dist', () => {
  it('is what the default article gives: npm run publish:print renews it', async () => {
    const usual = allCases().find(({ name }) => name === 'default-article');
    if (usual === undefined) throw new Error("There is no case 'default-article'.");
    const now = await publishCase({ ...usual, name: 'dist', request: { editions: ['trade'] } }, folder);
    expect(await differing(pathOf('dist'), now.folder)).toEqual([]);
  });
});
