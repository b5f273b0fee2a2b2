import { describe, expect, it } from 'vitest';
import { differenceOf, wordsOf } from '../../src/check/parity.ts';
import { textOfStructure } from '../support/pdf/structure.ts';
import { results } from '../support/results.ts';

const { broken, verdicts, pdf } = results();

describe('a judge that is shown a broken file', () => {
  const spoilt = broken.flatMap((file) =>
    Object.entries(file.expected).map(([validator, rules]) => ({ ...file, validator, rules })),
  );

  it('is every judge of a whole file', () => {
    expect(new Set(spoilt.map((file) => file.validator))).toEqual(new Set(['veraPDF', 'qpdf', 'EPUBCheck', 'Ace']));
  });

  it.each(spoilt)('$validator rejects $name', ({ path, validator, rules }) => {
    const said = verdicts.filter((verdict) => verdict.file === path && verdict.validator === validator);
    expect(said.some((verdict) => !verdict.passed)).toBe(true);
    const broke = said.flatMap((verdict) => verdict.complaints.map((complaint) => complaint.rule));
    expect(rules.filter((rule) => broke.includes(rule))).not.toEqual([]);
  });

  it.each(broken.filter((file) => file.name === 'rewritten, not broken'))('accepts $path', ({ path }) => {
    const said = verdicts.filter((verdict) => verdict.file === path);
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(said.filter((verdict) => !verdict.passed)).toEqual([]);
  });
});

describe('the comparison with the article', () => {
  it.each(broken.filter((file) => file.flows !== null))('finds $name', ({ path, flows }) => {
    const words = wordsOf(textOfStructure(pdf[path]?.structure ?? []));
    expect(words.length).toBeGreaterThan(50);
    expect(differenceOf(words, flows ?? [])).not.toBeNull();
  });
});
