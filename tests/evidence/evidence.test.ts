import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import { contentOf } from '../../src/accessibility/content.ts';
import { evidenceOf, writeEvidenceJson } from '../../src/evidence/evidence.ts';
import { placesIn } from '../../src/evidence/places.ts';
import type { Evidence } from '../../src/evidence/types.ts';
import { inputWith, judged, pdfSays, richArticle, said } from './fixture.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/evidence.schema.json', import.meta.url), 'utf8'));
const validator = new Validator(schema as Schema, '2020-12', false);
const { textHash } = contentOf(richArticle());

function outcomeOf(evidence: Evidence, test: string, file: string): string | undefined {
  return evidence.assertions.find((one) => one.test === test && one.subject === file)?.outcome;
}

test('what is written is valid by the schema, and the same bytes each time', () => {
  const evidence = evidenceOf(
    inputWith({
      judgements: [
        judged({ of: textHash, note: 'All read aloud.' }),
        judged({ checkpoints: ['1.1.1'], format: 'epub' }),
      ],
      findings: [{ code: 'x', severity: 'note', message: 'M.', hint: null, file: 'harbour.txt', line: 1, column: 2 }],
    }),
  );
  const bytes = writeEvidenceJson(evidence);
  expect(validator.validate(JSON.parse(new TextDecoder().decode(bytes))).errors).toEqual([]);
  expect(Buffer.from(writeEvidenceJson(evidence)).equals(Buffer.from(bytes))).toBe(true);
});

test('the schema refuses evidence that lacks something or has something else', () => {
  const sound = JSON.parse(new TextDecoder().decode(writeEvidenceJson(evidenceOf(inputWith())))) as Evidence;
  expect(validator.validate(sound).valid).toBe(true);
  const { assertions: _, ...without } = sound;
  expect(validator.validate(without).valid).toBe(false);
  expect(validator.validate({ ...sound, more: 1 }).valid).toBe(false);
  const [first] = sound.assertions;
  expect(validator.validate({ ...sound, assertions: [{ ...first, outcome: 'perhaps' }] }).valid).toBe(false);
});

test('every field of the schema is described', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, ...rest } = node as Record<string, unknown>;
    for (const [name, value] of Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>)) {
      const target =
        String(value.$ref ?? '')
          .split('/')
          .at(-1) ?? '';
      const described = value.description ?? schema.$defs[target]?.description;
      if (typeof described !== 'string' || described.length < 5) bare.push(`${path}/${name}`);
      walk(value, `${path}/${name}`);
    }
    for (const [name, value] of Object.entries(rest)) walk(value, `${path}/${name}`);
  };
  walk(schema, '');
  expect(bare).toEqual([]);
});

test('files are told by their bytes and by what they claim', () => {
  const { subjects } = evidenceOf(inputWith());
  expect(subjects[0]).toMatchObject({ file: 'harbour.pdf', size: 148_200, claims: ['PDF/UA-1', 'PDF/A-2a'] });
  expect(subjects[0]?.sha256).not.toBe(subjects[1]?.sha256);
  expect(subjects[1]?.claims).toEqual([]);
});

test('rules are named by their tool, and each outcome by its file', () => {
  const evidence = evidenceOf(inputWith());
  expect(evidence.assertors).toEqual([{ id: 'imprint-0.1.0', type: 'software', name: 'Imprint', version: '0.1.0' }]);
  expect(outcomeOf(evidence, 'imprint:alternatives', 'harbour.pdf')).toBe('failed');
  expect(outcomeOf(evidence, 'imprint:heading-levels', 'harbour.epub')).toBe('passed');
  expect(evidence.tests.filter(({ id }) => id === 'imprint:heading-levels')).toHaveLength(1);
});

test('what nobody has judged is untested, what the article does not have does not apply', () => {
  const evidence = evidenceOf(inputWith());
  expect(outcomeOf(evidence, 'matterhorn:13-005', 'harbour.pdf')).toBe('untested');
  expect(outcomeOf(evidence, 'wcag:1.1.1', 'harbour.epub')).toBe('untested');
  expect(outcomeOf(evidence, 'matterhorn:19-001', 'harbour.pdf')).toBe('inapplicable');
  expect(outcomeOf(evidence, 'wcag:1.2.2', 'harbour.epub')).toBe('inapplicable');
  expect(outcomeOf(evidence, 'wcag:1.1.1', 'harbour.pdf')).toBeUndefined();
});

test('a judgement answers what it names, for the format it names, with who said so', () => {
  const evidence = evidenceOf(
    inputWith({
      judgements: [
        judged({ checkpoints: ['13-005', '1.1.1'], note: 'Well described.' }),
        judged({ checkpoints: ['1.3.1'], format: 'epub', outcome: 'failed', who: 'Bo' }),
      ],
    }),
  );
  expect(outcomeOf(evidence, 'matterhorn:13-005', 'harbour.pdf')).toBe('passed');
  expect(outcomeOf(evidence, 'wcag:1.3.1', 'harbour.epub')).toBe('failed');
  expect(outcomeOf(evidence, 'wcag:1.3.2', 'harbour.epub')).toBe('untested');
  const described = evidence.assertions.find((one) => one.test === 'wcag:1.1.1');
  expect(described).toMatchObject({ assertedBy: 'person: Ada Example', message: 'Well described.', look: 'pictures' });
});

test('a judgement of another text does not count, and one of none says that the text may have changed', () => {
  const evidence = evidenceOf(
    inputWith({
      judgements: [
        judged({ checkpoints: ['13-005'], of: '0'.repeat(64) }),
        judged({ checkpoints: ['09-001'], of: textHash }),
        judged({ checkpoints: ['06-004'] }),
      ],
    }),
  );
  expect(evidence.judgements.map(({ text }) => text)).toEqual(['other', 'same', 'unbound']);
  expect(outcomeOf(evidence, 'matterhorn:13-005', 'harbour.pdf')).toBe('untested');
  expect(outcomeOf(evidence, 'matterhorn:09-001', 'harbour.pdf')).toBe('passed');
  expect(outcomeOf(evidence, 'matterhorn:06-004', 'harbour.pdf')).toBe('passed');
});

test('places come from the finished files, with what stands there', () => {
  const { places } = evidenceOf(inputWith());
  const of = (subject: string, kind: string) =>
    places.find((one) => one.subject === subject && one.kind === kind)?.places;
  const page3 = { page: 3, document: null, line: null };
  expect(of('harbour.pdf', 'pictures')).toEqual([
    { ...page3, words: 'A ferry at the quay.' },
    { ...page3, words: '' },
  ]);
  expect(of('harbour.pdf', 'tables')).toEqual([{ ...page3, words: 'Crossing Fare' }]);
  expect(of('harbour.pdf', 'languageParts')).toEqual([{ ...page3, words: 'fr: le dernier bac' }]);
  expect(of('harbour.epub', 'languageParts')).toEqual([
    { page: null, document: 'EPUB/article.xhtml', line: 52, words: 'fr: le dernier bac' },
  ]);
});

test('a frame and its picture, a reference and its link are one place each; contents have none', () => {
  const at = { page: 2, file: null, line: null };
  const root = said('document', {
    children: [
      said('figure', {
        place: at,
        children: [said('figure', { alternative: 'A ferry.', place: at }), said('caption', {}, 'C')],
      }),
      said('figure', { place: at, alternative: '' }),
      said('noteReference', { place: at, children: [said('link', { place: at }, '1')] }),
      said('contents', { children: [said('link', { place: at }, 'The vote')] }),
    ],
  });
  const document = { ...pdfSays, root };
  expect(placesIn(document, 'pictures').map(({ words }) => words)).toEqual(['A ferry.']);
  expect(placesIn(document, 'links').map(({ words }) => words)).toEqual(['1']);
});

test('long words are cut at a space', () => {
  const root = said('document', { children: [said('quotation', {}, 'Water '.repeat(60))] });
  const [place] = placesIn({ ...pdfSays, root }, 'quotations');
  expect(place?.words).toMatch(/^(Water )+…$/);
  expect(place?.words.length).toBeLessThan(170);
});

test('a file that was not read back has no places', () => {
  expect(evidenceOf(inputWith({ documents: new Map() })).places).toEqual([]);
});
