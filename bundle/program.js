import { createRequire } from 'node:module';

// Not imported: to give every name of node:fs to be imported, Node loads parts of it that no run needs.
const require = createRequire(import.meta.url);
const { readFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const { Script } = require('node:vm');

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
script.runInThisContext()(module, module.exports, require, import.meta.url);

/** The exports of one of the modules that are entries of the bundle, by its path in src without ending. */
export const load = (entry) => module.exports[entry]();

function codeOf(name) {
  try {
    return readFileSync(file(name));
  } catch {
    return undefined;
  }
}
