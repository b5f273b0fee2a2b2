import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEpub } from '../../src/check/epub/check.ts';
import { readEpub } from '../../src/check/epub/read.ts';
import { pagesOfEpub, wordsOfEpub } from '../../src/check/epub/words.ts';
import type { Outcome } from '../../src/check/outcome.ts';
import { judgePages } from '../../src/check/pages.ts';
import { differenceOf } from '../../src/check/parity.ts';
import { readPdf } from '../../src/check/pdf/read.ts';
import { mutate, mutations, rewritten } from '../support/broken/epub-mutations.ts';
import { allCases } from '../support/cases.ts';
import { publishCase } from '../support/publish.ts';
import type { PublishedCase } from '../support/results.ts';

const sound = ['20-ru-metro', '23-ar-manara', 'markdown-article', 'picture', 'specimen'] as const;

interface Book {
  readonly bytes: Uint8Array;
  readonly published: PublishedCase;
}

let folder: string;
const books = new Map<string, Book>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutations-'));
  for (const one of allCases().filter(({ name }) => sound.some((wanted) => wanted === name))) {
    const published = await publishCase(one, folder);
    const edition = published.editions.find(({ format }) => format === 'epub');
    if (edition) books.set(one.name, { bytes: await readFile(edition.path), published });
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function bookOf(name: string): Book {
  const book = books.get(name);
  if (!book) throw new Error(`${name} was not published.`);
  return book;
}

/** What is neither passed nor inapplicable. */
function wrongIn(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
    .map(({ outcome, rule, message, place }) => `${outcome} ${rule.id}: ${message} (${place})`);
}

describe('a sound e-book', () => {
  it.each(sound)('passes every rule: %s', async (name) => {
    const { bytes } = bookOf(name);
    const outcomes = await checkEpub('article.epub', bytes);
    expect(outcomes.length).toBeGreaterThan(70);
    expect(wrongIn(outcomes)).toEqual([]);
  });

  it.each(sound)('passes when it is written anew: %s', async (name) => {
    expect(wrongIn(await checkEpub('article.epub', await rewritten(bookOf(name).bytes)))).toEqual([]);
  });

  it.each(sound)('says the words of its source, in their order: %s', async (name) => {
    const { bytes, published } = bookOf(name);
    expect(differenceOf(wordsOfEpub(await readEpub(bytes)), published.flows.epub)).toBeNull();
  });
});

describe('a broken e-book', () => {
  it('is broken in many ways', () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
    expect(new Set(mutations.map(({ rule }) => rule)).size).toBeGreaterThan(50);
  });

  it.each(mutations)('is named: $name', async (mutation) => {
    const outcomes = await checkEpub('article.epub', await mutate(bookOf('specimen').bytes, mutation));
    const named = outcomes.filter(({ rule }) => rule.id === mutation.rule);
    expect(named.map(({ outcome }) => outcome)).toContain(mutation.outcome);
    const told = named.find(({ outcome }) => outcome === mutation.outcome);
    expect(told?.message).toBeTruthy();
    expect(told?.place).toBeTruthy();
  });
});

describe('the comparison of an e-book with its source', () => {
  const damages: readonly { readonly name: string; readonly change: (text: string) => string }[] = [
    {
      name: 'two paragraphs that changed places',
      change: (text) => {
        const [whole, one, two] =
          /(<p>The price of newsprint.*<\/p>)\n(<figure[^>]*>[\s\S]*?<\/figure>)/.exec(text) ?? [];
        return whole === undefined ? text : text.replace(whole, `${two}\n${one}`);
      },
    },
    {
      name: 'a quotation that was lost',
      change: (text) => text.replace(/<blockquote>[\s\S]*?<\/blockquote>\n/, ''),
    },
    {
      name: 'a paragraph that is hidden',
      change: (text) => text.replace('<p>Nobody goes there alone', '<p hidden="">Nobody goes there alone'),
    },
    { name: 'a hyphen left in a word', change: (text) => text.replace('compositor', 'compo-sitor') },
    {
      name: 'a paragraph said twice',
      change: (text) => text.replace(/(<p>Nobody goes there alone.*<\/p>)/, '$1$1'),
    },
  ];

  it.each(damages)('finds $name', async ({ name, change }) => {
    const { bytes, published } = bookOf('specimen');
    const broken = await mutate(bytes, { name, files: /article\.xhtml$/, change });
    expect(differenceOf(wordsOfEpub(await readEpub(broken)), published.flows.epub)).not.toBeNull();
  });

  it('knows the words of each page', async () => {
    const pages = pagesOfEpub(await readEpub(bookOf('specimen').bytes));
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    for (const { words } of pages) expect(words.length).toBeGreaterThan(50);
  });
});

describe('the comparison of an e-book’s pages with the printed ones', () => {
  async function printed(name: string) {
    const edition = bookOf(name).published.editions.find(({ format }) => format === 'pdf');
    return readPdf(await readFile(edition?.path ?? ''));
  }

  // Arabic is published as an e-book alone.
  it.each(sound.filter((name) => name !== '23-ar-manara'))('finds them alike: %s', async (name) => {
    const outcomes = judgePages(await readEpub(bookOf(name).bytes), await printed(name));
    expect(outcomes.map(({ outcome, message }) => `${outcome} ${message}`)).toEqual(['passed null']);
  });

  const moves: readonly { readonly name: string; readonly change: (text: string) => string }[] = [
    { name: 'a mark that comes a paragraph too late', change: (text) => moved(text, '4', '<p>To run it') },
    { name: 'a mark that comes a paragraph too early', change: (text) => moved(text, '3', '<h2 id="heading-5"') },
    { name: 'a mark that comes a line too early', change: (text) => moved(text, '2', 'A compositor learns') },
    { name: 'marks of a page that there isn’t', change: (text) => text.replace('aria-label="5"', 'aria-label="55"') },
  ];

  it.each(moves)('finds $name', async ({ name, change }) => {
    const broken = await mutate(bookOf('specimen').bytes, { name, files: /article\.xhtml$/, change });
    const outcomes = judgePages(await readEpub(broken), await printed('specimen'));
    expect(outcomes.map(({ outcome }) => outcome)).toContain('failed');
  });
});

/** Puts the mark of a page before another place. */
function moved(text: string, page: string, before: string): string {
  const mark = new RegExp(`<span id="page-${page}"[^>]*></span>\n?`).exec(text)?.[0] ?? '';
  return text.replace(mark, '').replace(before, () => mark.trim() + before);
}
