import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBookFolder } from '../../src/cli/book-folder.ts';
import { partTitle } from '../../src/cli/part-folders.ts';
import { publishBook } from '../../src/publish-book.ts';
import { entriesOf } from '../epub/book.ts';
import { testEnvironment } from '../support/publish.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprint-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `# The story of ${name.replaceAll(/\W/g, ' ')}\n\nIt was told by the sea.\n`);
  }
}

const members = async () =>
  (await readBookFolder(folder, testEnvironment())).members.map(({ file, part }) => [
    relative(folder, file),
    part && `${part.number} ${part.title}`,
  ]);

it('folders are parts, in the order of their names, after what stands in none', async () => {
  put(
    'preface.md',
    '02-harbour_stories/b.md',
    '02-harbour_stories/a.md',
    '01. The sea/a.md',
    '.kept/a.md',
    'pictures/x.png',
  );
  expect(await members()).toEqual([
    ['preface.md', null],
    ['01. The sea/a.md', '1 The sea'],
    ['02-harbour_stories/a.md', '2 Harbour stories'],
    ['02-harbour_stories/b.md', '2 Harbour stories'],
  ]);
});

it.each([
  ['02-harbour_stories', 'Harbour stories'],
  ['3_the north', 'The north'],
  ['1984', '1984'],
  ['10) морские истории', 'Морские истории'],
  ['07-', '07'],
])('the name %s gives the title %s', (name, title) => {
  expect(partTitle(name)).toBe(title);
});

it('a folder of articles inside of a part is refused by name', async () => {
  put('one/a.md', 'one/deep/b.md');
  await expect(members()).rejects.toThrow(
    `The articles in '${join(folder, 'one', 'deep')}' lie too deep: a part of a book has no parts of its own.`,
  );
});

it('what book.yaml lists is all there is', async () => {
  put('one/a.md', 'two.md');
  writeFileSync(join(folder, 'book.yaml'), 'articles: [two.md]\n');
  expect(await members()).toEqual([['two.md', null]]);
});

it('parts stand in the navigation of the e-book, with their articles below', async () => {
  put('1-sea/a.md', '2-land/b.md');
  const { folderName, book, members: found } = await readBookFolder(folder, testEnvironment());
  const request = { folderName, book, members: found, formats: ['epub'] as const, page: null };
  const { editions } = await publishBook(
    { ...request, language: 'en', attachSource: false, pictures: false },
    testEnvironment(),
  );
  const [epub] = editions;
  const navigation = entriesOf(epub?.bytes ?? new Uint8Array()).find(({ name }) => name.endsWith('nav.xhtml'));
  const text =
    navigation?.bytes
      .toString('utf8')
      .replaceAll(/<[^>]+>|\s+/g, ' ')
      .replaceAll(/\s+/g, ' ') ?? '';
  expect(text).toMatch(/Sea The story of 1 sea a md Land The story of 2 land b md/);
});
