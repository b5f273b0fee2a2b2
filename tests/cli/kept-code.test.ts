import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pathOf } from '../support/tools.ts';

/** What Node prints of the built program's script, run with some flags. */
function node(flags: readonly string[], code: string): string {
  const argv = [...flags, '--input-type=module', '--eval', code];
  return spawnSync(process.execPath, argv, { cwd: pathOf('.'), encoding: 'utf8', env: {} }).stdout;
}

const rejectedFor = (job: 'publishing' | 'judging') =>
  `import { codes, load, script } from './build/program.js';
  load('publish', codes.${job});
  process.stdout.write(String(script.cachedDataRejected));`;
const named = "import { publish } from './build/index.js'; process.stdout.write(typeof publish);";

test.each(['publishing', 'judging'] as const)('the code that is kept for %s is taken', (job) => {
  expect(node([], rejectedFor(job))).toBe('false');
});

test('a Node with other flags compiles the program itself', () => {
  const flags = ['--no-lazy-feedback-allocation'];
  expect(node(flags, rejectedFor('publishing'))).toBe('true');
  expect(node(flags, named)).toBe('function');
});

test('nothing but ASCII is in the program', () => {
  const count =
    "import { readFileSync } from 'node:fs'; process.stdout.write(String(readFileSync('build/program.cjs').findIndex((byte) => byte > 127)));";
  expect(node([], count)).toBe('-1');
});
