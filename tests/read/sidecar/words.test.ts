import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalOf } from '../../../src/model/text.ts';
import { leavesOf } from '../../../src/model/visit.ts';
import { yamlScalar } from '../../../src/read/sidecar/parse.ts';
import { readSidecar } from '../../../src/read/sidecar/read.ts';
import { folded, leafOf } from '../../../src/read/sidecar/words.ts';
import { applySidecar } from '../../../src/read/sidecar.ts';
import { articleWith } from '../../site/fixture.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => /\S/.test(text));

test('any words survive YAML, and their leaf undoes to what stands there', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const report = (finding: { readonly message: string }) => expect.fail(finding.message);
      const sidecar = readSidecar('a.yaml', `headline: ${yamlScalar(text)}\n`, report);
      expect(sidecar?.headline?.value.replaceAll(/\s+/g, ' ')).toBe(text.replaceAll(/\s+/g, ' ').trim());
      if (sidecar === null) return;
      const load = () => expect.fail('there is no picture');
      const applied = await applySidecar(articleWith(), sidecar, load, report);
      for (const leaf of leavesOf({ children: applied.children }).filter(({ span }) => span.source === 1)) {
        expect(originalOf(leaf)).toBe(sidecar.source.text.slice(leaf.span.from, leaf.span.to));
      }
    }),
    { numRuns: 100 },
  );
});

test('text that comes back from what was set aside undoes to its source, and has nothing unprintable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const leaf = leafOf({ name: 'a', text }, { source: 0, from: 0, to: text.length });
      expect(originalOf(leaf)).toBe(text.slice(leaf.span.from, leaf.span.to));
      expect(leaf.value).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});

test('marks and spaces make no difference to what is meant', () => {
  expect(folded(' “We  won’t” –\u00a0he said…')).toBe(folded('"We won\'t" - he said...'));
  expect(folded('Fähre')).not.toBe(folded('Fahre'));
});
