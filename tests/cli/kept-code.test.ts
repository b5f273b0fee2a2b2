import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pathOf } from '../support/tools.ts';

/** What Node prints of the built program's script, run with some flags. */
function node(flags: readonly string[], code: string): string {
  const argv = [...flags, '--input-type=module', '--eval', code];
  return spawnSync(process.execPath, argv, { cwd: pathOf('.'), encoding: 'utf8', env: {} }).stdout;
}

const rejected =
  "import { script } from './build/program.js'; process.stdout.write(String(script.cachedDataRejected));";
const named = "import { publish } from './build/index.js'; process.stdout.write(typeof publish);";

test('the code that is kept beside the program is taken', () => {
  expect(node([], rejected)).toBe('false');
});

test('a Node with other flags compiles the program itself', () => {
  const flags = ['--no-lazy-feedback-allocation'];
  expect(node(flags, rejected)).toBe('true');
  expect(node(flags, named)).toBe('function');
});

test('nothing but ASCII is in the program', () => {
  const count =
    "import { readFileSync } from 'node:fs'; process.stdout.write(String(readFileSync('build/program.cjs').findIndex((byte) => byte > 127)));";
  expect(node([], count)).toBe('-1');
});
