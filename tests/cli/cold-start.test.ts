import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pathOf } from '../support/tools.ts';

/** Every file of ours and every package that is loaded with a file, before anything is imported on demand. */
function loadedWith(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(pathOf(entry), 'utf8');
  const statements = source.matchAll(/^(?:import|export) (?!type\b)(?:([^'";]*?) from )?'([^']+)';/gm);
  for (const [, names = '', specifier = ''] of statements) {
    const onlyTypes = /^\{(?:\s*type\s[^,}]*,?)*\s*\}$/.test(names);
    if (onlyTypes) continue;
    if (specifier.startsWith('.')) loadedWith(join(dirname(entry), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

test('the program starts with nothing but its arguments', () => {
  const loaded = [...loadedWith('src/bin.ts')];
  expect(loaded.filter((name) => !name.startsWith('src/') && !name.startsWith('node:'))).toEqual(['commander']);
  expect(loaded).toContain('src/cli/run.ts');
  expect(
    loaded.filter((name) => /^src\/(compose|pdf|epub|html|fonts|read|edit|site|image|publish)/.test(name)),
  ).toEqual([]);
});
