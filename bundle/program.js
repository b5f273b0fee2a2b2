import { createRequire } from 'node:module';

// Not imported: to give every name of node:fs to be imported, Node loads parts of it that no run needs.
const require = createRequire(import.meta.url);
const { readFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const { Script } = require('node:vm');

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Code for runs that end with what they publish, and for those that read it back and judge it: a third more. */
export const codes = { publishing: 'program.code', judging: 'program-judging.code' };

/** Null until something is loaded. */
export let script = null;
const module = { exports: {} };

/**
 * The exports of one of the modules that are entries of the bundle, by its path in src without ending. The program is
 * one script with the code that V8 made of it when it was built (bundle.mjs), so that it needn't be compiled again. V8
 * takes that code only where it is of the same version and has the same flags; else it compiles. Whoever asks first
 * chooses the code: what isn't in it is compiled when it is needed.
 */
export function load(entry, code = codes.publishing) {
  if (script === null) {
    const filename = file('program.cjs');
    script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: codeOf(code) });
    script.runInThisContext()(module, module.exports, require, import.meta.url);
  }
  return module.exports[entry]();
}

function codeOf(name) {
  try {
    return readFileSync(file(name));
  } catch {
    return undefined;
  }
}
