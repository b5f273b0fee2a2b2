import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The program as one script with the code that V8 made of it when it was built (bundle.mjs), so that it needn't be
 * compiled again. V8 takes that code only where it is of the same version and has the same flags; else it compiles.
 */
export const script = new Script(readFileSync(file('program.cjs'), 'latin1'), {
  filename: file('program.cjs'),
  cachedData: codeOf('program.code'),
});

const module = { exports: {} };
script.runInThisContext()(module, module.exports, createRequire(import.meta.url), import.meta.url);

/** The exports of one of the modules that are entries of the bundle, by its path in src without ending. */
export const load = (entry) => module.exports[entry]();

function codeOf(name) {
  try {
    return readFileSync(file(name));
  } catch {
    return undefined;
  }
}
