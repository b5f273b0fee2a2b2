import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nodeEnvironment } from '../../src/environment.ts';
import { pathOf } from '../support/tools.ts';

const article = 'Ferry to stay\n\nThe council voted on Monday to keep the ferry, after a long evening.\n';
const head = 'name: evening\npurpose: For those who read in the evening.\n';

/** Publishes a small article in a theme: what was said, and where it was written. */
async function publishIn(theme: string, ...more: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'imprint-themes-'));
  const file = join(folder, 'ferry.txt');
  const yaml = join(folder, 'theme.yaml');
  await writeFile(file, article);
  await writeFile(yaml, theme);
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
  const argv = ['publish', file, '--out', join(folder, 'dist'), '--formats', 'pdf', '--theme', yaml, ...more];
  const exitCode = await run(argv, { ...nodeEnvironment(), terminal });
  return { ...said, exitCode, folder: join(folder, 'dist'), yaml };
}

test('a theme of one’s own is an edition more, named by itself', async () => {
  const { exitCode, folder, error } = await publishIn(`extends: large-print\n${head}colours:\n  paper: '#FFFDF4'\n`);
  expect(error).toBe('');
  expect(exitCode).toBe(0);
  const [trade, own] = await Promise.all([
    readFile(join(folder, 'ferry.pdf')),
    readFile(join(folder, 'ferry-evening.pdf')),
  ]);
  expect(own.equals(trade)).toBe(false);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  expect(page).toContain('For those who read in the evening.');
  expect(page).toContain('PDF (evening)');
});

test('it may be set in font files of its own', async () => {
  const font = pathOf('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
  const { exitCode, error } = await publishIn(`extends: clear-print\n${head}text:\n  font: ${font}\n`);
  expect(error).toBe('');
  expect(exitCode).toBe(0);
});

test('what is wrong with it is said with its place, and nothing is published', async () => {
  const { exitCode, error, yaml } = await publishIn(`extends: trade\n${head}colours:\n  text: '#999999'\n`);
  expect(exitCode).not.toBe(0);
  expect(error).toContain(`${yaml}:5:9`);
  expect(error).toContain('The colour text, #999999, has a contrast of 2.84:1 to the paper, #FFFFFF: text needs 7:1.');
});

test('a theme that isn’t there, and two of one name', async () => {
  const theme = `extends: trade\n${head}`;
  expect((await publishIn(theme, '--theme', 'nowhere.yaml')).error).toContain("There is no theme 'nowhere.yaml'.");
  const { yaml } = await publishIn(theme);
  expect((await publishIn(theme, '--theme', yaml)).error).toContain("Two themes are called 'evening'.");
});
