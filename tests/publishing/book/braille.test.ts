import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PublishedBook } from '../../../src/publish-book.ts';
import type { BookRequest } from '../../../src/publishing/book/book.ts';
import { anthologyFolder, bookFolder, publishedBook } from '../../support/book.ts';
import { pathOf } from '../../support/tools.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(dirname(folder), { recursive: true, force: true });
});

async function published(folder: string, options: Partial<BookRequest>): Promise<PublishedBook> {
  folders.push(folder);
  return publishedBook(folder, options);
}

/** The lines of each braille page, those without a cell left out. */
function pagesOf({ editions }: PublishedBook): readonly (readonly string[])[] {
  const bytes = editions.find(({ format }) => format === 'braille')?.bytes ?? new Uint8Array();
  const pages = Buffer.from(bytes).toString('ascii').split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\r\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

describe('a book in braille', () => {
  it('has its front first, with numbers of its own, then parts, articles and its end', async () => {
    const book = await published(await anthologyFolder(), { editions: ['trade', 'braille'], page: 'a5' });
    const pages = pagesOf(book);
    // Title page, imprint and contents: print pages in roman, braille pages after a p.
    expect(pages.slice(0, 3).map((page) => [page[0], page.at(-1)])).toEqual([
      ['I', 'P#A'],
      ['II', 'P#B'],
      ['III', 'P#C'],
    ]);
    // 'At sea', on page 1 of the print edition and of its own.
    expect(pages.find((page) => page.at(-1) === '#A')?.[0]).toBe('#A');
    const text = pages.flat().join(' ');
    expect(text).toContain(',AT SEA');
    expect(text).toContain(',S\\RCES');
  });

  it('is an edition of its own, whose facts are those of all its articles', async () => {
    const { editions, files } = await published(await anthologyFolder(), { editions: ['trade', 'braille'] });
    const braille = editions.find(({ format }) => format === 'braille');
    expect(braille).toMatchObject({ name: 'braille', file: 'harbour-anthology.brf', mediaType: 'text/x-brf' });
    expect(braille?.facts.accessibilityFeatures).toEqual(['braille', 'pageBreakMarkers', 'readingOrder', 'unlocked']);
    expect(braille?.facts.languages).toEqual(expect.arrayContaining(['en-GB', 'de']));
    expect(files.map(({ name }) => name)).toContain('harbour-anthology.brf');
  });

  it('tells no pages where there are none', async () => {
    const book = await published(await bookFolder(null), { editions: ['braille'], formats: ['epub'] });
    expect(pagesOf(book).length).toBeGreaterThan(3);
    const facts = book.editions.find(({ format }) => format === 'braille')?.facts;
    expect(facts?.accessibilityFeatures).not.toContain('pageBreakMarkers');
  });

  it('is left out beside others where an article can’t be brailled, and refused where it is asked for alone', async () => {
    const folder = await bookFolder(null);
    await copyFile(pathOf('tests/cases/22-ja-pan/article.txt'), join(folder, '4.txt'));
    const book = await published(folder, { editions: ['trade', 'braille'], formats: ['epub'] });
    expect(book.editions.map(({ format }) => format)).toEqual(['epub']);
    expect(book.findings.map(({ code, severity }) => `${code} ${severity}`)).toContain('braille-language warning');
    const alone = published(folder, { editions: ['braille'], formats: ['epub'] });
    await expect(alone).rejects.toMatchObject({ finding: { code: 'braille-language' } });
  });
});
