import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedBook } from '../../../src/publish-book.ts';
import type { BookRequest } from '../../../src/publishing/book/book.ts';
import { anthologyFolder, bookFolder, publishedBook } from '../../support/book.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(dirname(folder), { recursive: true, force: true });
});

async function published(folder: string, options: Partial<BookRequest> = {}): Promise<PublishedBook> {
  folders.push(folder);
  return publishedBook(folder, { evidence: true, ...options });
}

/** What the evidence says by a rule, file by file. */
function saidBy({ files }: PublishedBook, rule: string): readonly string[] {
  const json = files.find(({ name }) => name === 'evidence.json')?.bytes ?? new Uint8Array();
  const { assertions } = JSON.parse(Buffer.from(json).toString('utf8')) as {
    readonly assertions: readonly { readonly test: string; readonly subject: string; readonly outcome: string }[];
  };
  return assertions
    .filter(({ test }) => test === `imprint:${rule}`)
    .map(({ subject, outcome }) => `${subject} ${outcome}`);
}

const editions = ['trade', 'newspaper', 'large-print', 'clear-print', 'dyslexia', 'braille'] as const;
const pdfs = ['', '-newspaper', '-large-print', '-clear-print', '-dyslexia'].map(
  (end) => `harbour-anthology${end}.pdf`,
);

describe('an anthology in every edition', () => {
  let book: PublishedBook;

  beforeAll(async () => {
    book = await published(await anthologyFolder('harbour-anthology', 'halfTitle: true\n'), { editions });
  }, 60_000);

  it('says the same words in the same order in all of its files', () => {
    const passed = pdfs.map((file) => `${file} passed`);
    expect(saidBy(book, 'words-of-tags')).toEqual(passed);
    expect(saidBy(book, 'words-of-content')).toEqual(passed);
    expect(saidBy(book, 'words-of-spine')).toEqual(['harbour-anthology.epub passed']);
  });

  it('has bookmarks that lead to its sections, those without a heading too', () => {
    expect(saidBy(book, 'outline')).toEqual(pdfs.map((file) => `${file} passed`));
  });

  it('has the pages of the trade edition in its e-book', () => {
    expect(saidBy(book, 'page-breaks-agree')).toEqual(['harbour-anthology.epub passed']);
  });
});

describe('evidence is found for a book', () => {
  it('of one standard or the other', async () => {
    const book = await published(await anthologyFolder(), { pdfStandard: 'ua-2+a-4f' });
    expect(saidBy(book, 'words-of-tags')).toEqual(['harbour-anthology.pdf passed']);
  });

  it('whose articles open on the next page', async () => {
    const book = await published(await anthologyFolder('harbour-anthology', 'openings: next\n'));
    expect(saidBy(book, 'page-breaks-agree')).toEqual(['harbour-anthology.epub passed']);
  });

  it('without parts', async () => {
    const book = await published(await bookFolder(null));
    expect(saidBy(book, 'words-of-content')).toEqual(['harbour-stories.pdf passed']);
  });

  it('of one article', async () => {
    const book = await published(await bookFolder('title: Alone\narticles: [2.txt]\n'));
    expect(saidBy(book, 'outline')).toEqual(['harbour-stories.pdf passed']);
  });
});
