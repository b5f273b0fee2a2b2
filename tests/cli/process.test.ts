import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../support/tools.ts';
import { stack } from './fake-environment.ts';

let folder = '';
beforeAll(() => {
  spawnSync(pathOf('node_modules/.bin/tsc'), ['--build', pathOf('tsconfig.json')]);
  folder = mkdtempSync(join(tmpdir(), 'imprint-test-'));
  const words = 'The council of Port Ellen voted on Friday to keep the ferry for one more winter.';
  writeFileSync(join(folder, 'a.txt'), `Harbour town keeps its ferry\n\n${`${words} ${words}\n\n`.repeat(400)}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function imprint(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf('build/bin.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH ?? '' },
  });
  return { status, stdout, stderr };
}

test('the program says its version', () => {
  expect(imprint('--version')).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
});

test('a missing file', () => {
  const stderr = "imprint: There is no file 'none.txt'.\n  Check its name and its folder.\n";
  expect(imprint('publish', 'none.txt')).toEqual({ status: 1, stdout: '', stderr });
});

test('nothing on standard input, and nothing left over', () => {
  const { status, stdout, stderr } = imprint('publish', '-', '--out', 'new/folder');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^imprint: /);
  expect(stderr).not.toMatch(stack);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a reader that goes away early is no failure', async () => {
  const child = spawn(process.execPath, [pathOf('build/bin.js'), 'inspect', 'a.txt'], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});
