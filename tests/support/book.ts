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

/** Four articles in two parts, with subjects, an editor's speakers, publishers and an address. */
export async function anthologyFolder(name = 'harbour-anthology', more = ''): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'book-')), name);
  await mkdir(folder);
  const cases = [...bookCases, '13-british-singles-interview'];
  for (const [index, one] of cases.entries()) {
    await copyFile(pathOf(`tests/cases/${one}/article.txt`), join(folder, `${index + 1}.txt`));
  }
  const files: Readonly<Record<string, string>> = {
    '1.yaml': `publisher: The Lund Gazette
source: https://gazette.example/2014/03/12/ferry
subjects: [ferries, harbours]
speakers:
  - quotation: is not being retired, only rested.
    speaker: Ilse Maar
  - quotation: I would like to cross on her once more
    speaker: Ilse Maar
  - quotation: But a refit is not a timetable
    speaker: Odd Tveit
`,
    '3.yaml': 'publisher: Hainloher Bote\nsubjects: [Vereine]\n',
    '4.yaml': 'subjects: [bread, Harbours]\n',
    'book.yaml': `title: Harbour anthology
subtitle: Ferries, tides and bread
language: en-GB
creators: [Naoko Ito]
publisher: The Harbour Press
published: 2024-05
rights: © 2024 The Harbour Press
identifier: 978-0-306-40615-7
accessibilityContact: access@harbour.example
${more}parts:
  - title: At sea
    articles: [1.txt, 2.txt]
  - title: On land
    articles: [3.txt, 4.txt]
`,
  };
  for (const [file, words] of Object.entries(files)) await writeFile(join(folder, file), words);
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
