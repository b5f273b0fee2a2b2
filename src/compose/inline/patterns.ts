import { type PatternFile, type Patterns, packed } from './trie.ts';

/** The patterns of a language by their name in the package `hyphen`. The built program reads them packed (bundle.mjs). */
export async function patternsOf(name: string): Promise<Patterns> {
  const { default: file } = (await import(`hyphen/patterns/${name}.js`)) as { default: PatternFile };
  return packed(file);
}
