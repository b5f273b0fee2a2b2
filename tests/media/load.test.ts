import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeDisk } from '../../src/environment/disk.ts';
import { loadPictureBeside } from '../../src/media/load.ts';
import { png } from './pictures.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'imprint-test-'));
  mkdirSync(join(root, 'articles/pictures'), { recursive: true });
  writeFileSync(join(root, 'secret.png'), png(2, 2));
  writeFileSync(join(root, 'articles/a.png'), png(3, 2));
  writeFileSync(join(root, 'articles/pictures/Fähre am Kai.png'), png(4, 2));
  writeFileSync(join(root, 'articles/words.png'), 'words');
  symlinkSync('../secret.png', join(root, 'articles/out.png'));
  symlinkSync('..', join(root, 'articles/up'));
  symlinkSync('pictures', join(root, 'articles/within'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const load = (file: string) => loadPictureBeside(nodeDisk, join(root, 'articles/a.yaml'), file);

test.each([
  ['a.png', 3],
  ['./a.png', 3],
  ['pictures/Fähre am Kai.png', 4],
  ['within/Fähre am Kai.png', 4],
])('%s is loaded', async (file, width) => {
  expect(await load(file)).toMatchObject({ width });
});

test.each([
  ['../secret.png', "isn't a file in the article's folder"],
  ['pictures/../../secret.png', "isn't a file in the article's folder"],
  ['/etc/passwd', "isn't a file in the article's folder"],
  ['https://example.org/a.png', "isn't a file in the article's folder"],
  ['file:///etc/passwd', "isn't a file in the article's folder"],
  ['C:\\a.png', "isn't a file in the article's folder"],
  ['..\\secret.png', "isn't a file in the article's folder"],
  ['a\0.png', "isn't a file in the article's folder"],
  ['out.png', "leads out of the article's folder"],
  ['up/secret.png', "leads out of the article's folder"],
  ['none.png', 'There is no picture'],
  ['pictures', 'is no file'],
  ['words.png', 'is no picture that can be read'],
])('%s is refused', async (file, message) => {
  await expect(load(file)).rejects.toMatchObject({ finding: { message: expect.stringContaining(message) } });
});
