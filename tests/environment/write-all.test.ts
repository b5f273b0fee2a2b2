import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from '../../src/environment/disk.ts';
import { epochOf } from '../../src/environment.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprint-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

test('all files appear, in folders that were not there, and nothing else', async () => {
  const place = join(folder, 'a/b');
  await nodeDisk.writeAll(place, [
    { name: 'x.pdf', bytes: bytes('x') },
    { name: 'index.html', bytes: bytes('i') },
  ]);
  expect(readdirSync(place).sort()).toEqual(['index.html', 'x.pdf']);
  expect(text('a/b/x.pdf')).toBe('x');
});

test('files of an earlier run are replaced, others stay', async () => {
  writeFileSync(join(folder, 'x.pdf'), 'old');
  writeFileSync(join(folder, 'other'), 'other');
  await nodeDisk.writeAll(folder, [{ name: 'x.pdf', bytes: bytes('new') }]);
  expect(readdirSync(folder).sort()).toEqual(['other', 'x.pdf']);
  expect(text('x.pdf')).toBe('new');
});

test('a failure in the middle leaves what was there before', async () => {
  writeFileSync(join(folder, 'a.pdf'), 'old');
  const files = [
    { name: 'a.pdf', bytes: bytes('new') },
    { name: 'b.epub', bytes: bytes('new') },
    { name: 'missing/index.html', bytes: bytes('new') },
  ];
  await expect(nodeDisk.writeAll(folder, files)).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.pdf']);
  expect(text('a.pdf')).toBe('old');
});

test('a failure leaves no folder that it made', async () => {
  const place = join(folder, 'new/deep');
  await expect(nodeDisk.writeAll(place, [{ name: 'missing/x', bytes: bytes('x') }])).rejects.toThrow('ENOENT');
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

test('a folder that stands where a file should is kept aside and replaced only by a whole set', async () => {
  mkdirSync(join(folder, 'index.html'));
  const files = [
    { name: 'index.html', bytes: bytes('i') },
    { name: 'missing/x', bytes: bytes('x') },
  ];
  await expect(nodeDisk.writeAll(folder, files)).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['index.html']);
});

test('what stands at a path is told', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await nodeDisk.kindOf(join(folder, 'file'))).toBe('file');
  expect(await nodeDisk.kindOf(folder)).toBe('folder');
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  expect(await nodeDisk.kindOf(join(folder, 'pipe'))).toBe('file');
  expect(await nodeDisk.kindOf('/dev/null')).toBe('other');
  expect(await nodeDisk.kindOf(join(folder, 'none'))).toBeNull();
  expect(await nodeDisk.kindOf(join(folder, 'file', 'below'))).toBeNull();
});

test('only whole seconds are an epoch', () => {
  expect(['0', '1714521600', '', '-1', '1.5', 'now', undefined].map(epochOf)).toEqual([
    0,
    1714521600,
    null,
    null,
    null,
    null,
    null,
  ]);
});
