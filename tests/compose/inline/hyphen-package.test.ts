import fc from 'fast-check';
import createHyphenator from 'hyphen';
import { expect, test } from 'vitest';
import { hyphenatorOf } from '../../../src/compose/inline/hyphenate.ts';
import { patternBytes, patternsOfBytes } from '../../../src/compose/inline/pattern-bytes.ts';
import { type PatternFile, packed } from '../../../src/compose/inline/trie.ts';

/** The package's patterns gave what LuaTeX gives for 136,000 words; its own engine is the measure for ours. */
test.each(['en-us', 'en-gb', 'de-1996', 'fr', 'ru', 'pl'])(
  '%s: our trie finds what the package finds',
  async (name) => {
    const { default: file } = (await import(`hyphen/patterns/${name}.js`)) as { default: PatternFile };
    const rules = { patterns: name, before: 2, after: 2, longWords: false };
    const [levels, root] = file;
    const own = hyphenatorOf(packed([levels, root]), rules);
    const theirs = createHyphenator([levels, root] as never, { hyphenChar: '|' }) as (text: string) => string;
    const letters = name === 'ru' ? 'абвгдежзийклмнопрстуфхцчшщъыьэюя' : 'aaeeiioouubcdfghjklmnpqrstvwxyzéüßłś';
    const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(words, (word) => {
        const points = [0, ...own.points(word), word.length];
        const broken = points.slice(1).map((point, k) => word.slice(points[k], point));
        expect(broken.join('|')).toBe(theirs(word));
      }),
      { numRuns: 300 },
    );
  },
);

test.each(['en-gb', 'ru', 'hu', 'el-monoton'])(
  '%s: the bytes that the built program keeps have the same patterns',
  async (name) => {
    const { default: file } = (await import(`hyphen/patterns/${name}.js`)) as { default: PatternFile };
    const patterns = packed(file);
    expect(patternsOfBytes(patternBytes(patterns))).toEqual(patterns);
  },
);
