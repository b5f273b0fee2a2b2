import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadWithStandIns } from '../src/stand-ins.ts';

const require = createRequire(import.meta.url);

interface Package {
  readonly EPub: new (options: object, chapters: readonly object[]) => object;
}

const untitled = { title: 7 };

test('a package that does not load with its stand-ins leaves nothing behind', () => {
  const before = Object.keys(require.cache);
  expect(() => loadWithStandIns('epub-gen-memory', { ow: null })).toThrow(TypeError);
  expect(Object.keys(require.cache)).toEqual(before);
});

test('a package loaded with a stand-in uses it, and whoever else loads the package gets the whole of it', () => {
  const standIns = { './util/predicates': './util/predicates-nop' };
  const { EPub } = loadWithStandIns('epub-gen-memory', standIns) as Package;
  expect(() => new EPub(untitled, [])).not.toThrow();
  const whole = require('epub-gen-memory') as Package;
  expect(() => new whole.EPub(untitled, [])).toThrow(/title/);
});
