// What src/compose/inline/patterns.ts gives, from the files that bundle.mjs has packed.
import { readFileSync } from 'node:fs';
import { patternsOfBytes } from '../src/compose/inline/pattern-bytes.ts';

export async function patternsOf(name) {
  const file = readFileSync(new URL(`hyphenation/${name}`, import.meta.url));
  // A small file is a piece of a buffer that others share, anywhere in it.
  return patternsOfBytes(file.byteOffset % 4 === 0 ? file : new Uint8Array(file));
}
