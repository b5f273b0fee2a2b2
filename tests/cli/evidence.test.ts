import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nodeEnvironment } from '../../src/environment.ts';
import { pathOf } from '../support/tools.ts';

/** Writes files into a new folder. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'imprint-evidence-')), 'ferries');
  await mkdir(folder);
  for (const [name, words] of Object.entries(files)) await writeFile(join(folder, name), words);
  return folder;
}

/** Runs the program: its exit code, what it said, and the names of what it wrote. */
async function published(folder: string, ...argv: readonly string[]) {
  const said = { out: '', error: '' };
  const terminal = {
    ...nodeEnvironment().terminal,
    out: (text: string) => {
      said.out += text;
    },
    error: (text: string) => {
      said.error += text;
    },
  };
  const out = join(folder, 'dist');
  const exitCode = await run(['publish', ...argv, '--out', out], { ...nodeEnvironment(), terminal });
  const names = await readdir(out).catch(() => []);
  return { ...said, exitCode, names, folder: out };
}

const article = 'Ferry to stay\n\nThe council voted on Monday to keep the ferry, after a long evening.\n';

test('a headline that calls a note is the title, and its bookmark leads to it', async () => {
  const folder = await folderOf({
    'call.md': '# The ferry stays[^1]\n\nThe council voted on Monday to keep it.\n\n[^1]: For a year.\n',
  });
  expect(await published(folder, join(folder, 'call.md'))).toMatchObject({ error: '', exitCode: 0 });
});

test('an item that is a picture, a table or a list alone keeps its number', async () => {
  const folder = await folderOf({
    'items.md': `# Three items

They have no text of their own.

1. ![A light at sea](light.png)
2. | a | b |
   |---|---|
   | 1 | 2 |
3. - Inner one
   - Inner two
`,
  });
  await copyFile(pathOf('tests/cases/picture/sarn-light.png'), join(folder, 'light.png'));
  const { error, exitCode, folder: out } = await published(folder, join(folder, 'items.md'));
  expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 });
  let said = '';
  const terminal = {
    ...nodeEnvironment().terminal,
    out: (text: string) => {
      said += text;
    },
  };
  await run(['hear', join(out, 'items.pdf')], { ...nodeEnvironment(), terminal });
  expect(said.match(/label: .*/g)).toEqual(['label: 1.', 'label: 2.', 'label: 3.', 'label: •', 'label: •']);
});

test('formulas are heard in the e-book as what they are read as', async () => {
  const folder = await folderOf({
    'ladder.md': '---\nmaths: true\n---\n\n# A ladder\n\nIts foot stands $a^2$ from the wall, at the $n$th step.\n',
  });
  expect(await published(folder, join(folder, 'ladder.md'))).toMatchObject({ error: '', exitCode: 0 });
});

test('of all editions, braille is left out where the language has none; asked for alone, it is refused', async () => {
  const folder = await folderOf({ 'pan.txt': '商店街のパン屋\n\n商店街のパン屋に朝から行列ができた。\n' });
  const file = join(folder, 'pan.txt');
  const most = ['--language', 'ja', '--formats', 'epub', '--edition'];
  const all = await published(folder, file, ...most, 'all');
  expect(all).toMatchObject({ error: '', exitCode: 0 });
  expect(all.out).toContain("There is no braille edition in the article's language, 'ja'");
  expect(all.names).not.toContain('pan.brf');
  expect(await readFile(join(all.folder, 'pan.html'), 'utf8')).not.toContain('BRF');
  const alone = await published(folder, file, ...most, 'braille');
  expect(alone.exitCode).toBe(1);
  expect(alone.error).toContain('Leave the braille edition out.');
});

test('a book has a theme of one’s own beside the others, and its evidence', async () => {
  const folder = await folderOf({
    '1.txt': article,
    'evening.yaml': 'extends: large-print\nname: evening\npurpose: For those who read in the evening.\n',
    'book.yaml': 'title: Ferries\narticles: [1.txt]\n',
  });
  const theme = join(folder, 'evening.yaml');
  const { error, exitCode, names } = await published(folder, '--book', folder, '--theme', theme, '--edition', 'trade');
  expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 });
  expect(names).toEqual(
    expect.arrayContaining(['ferries.pdf', 'ferries-evening.pdf', 'ferries.epub', 'evidence.html']),
  );
});

test('a picture that leaves its place for the top of a page has its caption there', async () => {
  const folder = await folderOf({});
  const argv = ['--edition', 'large-print,clear-print', '--formats', 'pdf'];
  expect(await published(folder, pathOf('tests/cases/two-columns/article.md'), ...argv)).toMatchObject({
    error: '',
    exitCode: 0,
  });
});
