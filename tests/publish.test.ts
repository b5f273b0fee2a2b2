import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { EditionName } from '../src/model/edition.ts';
import { textOf } from '../src/model/visit.ts';
import { publish } from '../src/publish.ts';
import { readBook } from './support/epub/archive.ts';
import { testEnvironment } from './support/publish.ts';
import { pathOf } from './support/tools.ts';

const published = async (editions: readonly EditionName[], formats: readonly ('pdf' | 'epub')[] = ['pdf', 'epub']) => {
  const bytes = await readFile(pathOf('assets/article.txt'));
  const input = { name: 'lists.txt', bytes, sidecar: null };
  const options = { formats, editions, page: 'a4', language: null, attachSource: false, pictures: false } as const;
  return publish({ input, ...options }, testEnvironment());
};

test('each edition is a file of its own, by its own name and identifier', async () => {
  const { editions, files } = await published(['trade', 'large-print', 'dyslexia']);
  expect(editions.map(({ name, format, file }) => [name, format, file])).toEqual([
    ['trade', 'pdf', 'lists.pdf'],
    ['large-print', 'pdf', 'lists-large-print.pdf'],
    ['dyslexia', 'pdf', 'lists-dyslexia.pdf'],
    ['epub', 'epub', 'lists.epub'],
  ]);
  expect(new Set(editions.map(({ identifier }) => identifier)).size).toBe(4);
  expect(files.at(-1)?.name).toBe('index.html');
});

test('large print is said to be that, and no other edition', async () => {
  const { editions } = await published(['trade', 'large-print', 'clear-print']);
  const large = editions.filter(({ facts }) => facts.accessibilityFeatures.includes('largePrint'));
  expect(large.map(({ name }) => name)).toEqual(['large-print']);
});

test('an edition is the same file, whichever others are made with it, but for what it says of them', async () => {
  const [alone, among] = [await published(['trade']), await published(['trade', 'clear-print'])];
  expect(alone.pages.length).toBe(among.pages.length);
  expect(alone.editions[0]?.identifier).toBe(among.editions[0]?.identifier);
  const colophon = ({ article }: typeof alone) => textOf(article).slice(-80);
  expect(colophon(alone)).toMatch(/PDF \(A4\), EPUB 3$/);
  expect(colophon(among)).toMatch(/PDF \(A4\), PDF \(A4, clear print\), EPUB 3$/);
});

test('the page list of the e-book is that of one edition: the trade edition, or else the first', async () => {
  const labelsIn = async ({ editions }: Awaited<ReturnType<typeof published>>) => {
    const epub = editions.find(({ format }) => format === 'epub');
    const files = await readBook(Buffer.from(epub?.bytes ?? []));
    const text = (part: RegExp) => [...files].find(([name]) => part.test(name))?.[1].toString('utf8') ?? '';
    const list = /<nav [^>]*page-list.*?<\/nav>/s.exec(text(/nav\.xhtml$/))?.[0] ?? '';
    return { pages: list.match(/<li>/g)?.length ?? 0, source: /pageBreakSource">([^<]*)</.exec(text(/\.opf$/))?.[1] };
  };
  const both = await published(['trade', 'large-print']);
  const large = await published(['large-print']);
  const [trade, largePrint] = [both.editions[0], large.editions[0]];
  expect(await labelsIn(both)).toEqual({ pages: trade?.pages, source: trade?.identifier });
  expect(await labelsIn(large)).toEqual({ pages: largePrint?.pages, source: largePrint?.identifier });
  expect(largePrint?.pages).toBeGreaterThan(trade?.pages ?? 0);
});

test('what is found on pages says of which edition, where there are several', async () => {
  const messages = (await published(['trade', 'large-print'])).findings.map(({ message }) => message);
  const alone = (await published(['large-print'])).findings.map(({ message }) => message);
  expect(alone.some((message) => message.startsWith('large-print: '))).toBe(false);
  for (const message of messages.filter((one) => one.startsWith('large-print: '))) {
    expect(alone).toContain(message.slice('large-print: '.length));
  }
});
