import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BookRequest, type PublishedBook, publishBook } from '../../build/index.js';
import { readBookFolder } from '../../src/cli/book-folder.ts';
import { testEnvironment } from './publish.ts';
import { pathOf } from './tools.ts';

/** Two articles in English and one in German, whose subheads and lists are in the second. */
export const bookCases = ['01-seedlike-ferry', 'lists-and-subheads', 'german'] as const;

/** A folder of articles in a folder of its own, with a book.yaml where one is wanted. */
export async function bookFolder(yaml: string | null, name = 'harbour-stories'): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'book-')), name);
  await mkdir(folder);
  for (const [index, one] of bookCases.entries()) {
    await copyFile(pathOf(`tests/cases/${one}/article.txt`), join(folder, `${index + 1}.txt`));
  }
  if (yaml !== null) await writeFile(join(folder, 'book.yaml'), yaml);
  return folder;
}

export async function publishedBook(folder: string, options: Partial<BookRequest> = {}): Promise<PublishedBook> {
  const environment = testEnvironment();
  const found = await readBookFolder(folder, environment);
  const request = {
    formats: ['pdf', 'epub'],
    page: null,
    language: null,
    attachSource: false,
    pictures: false,
  } as const;
  return publishBook({ ...found, ...request, ...options }, environment);
}
