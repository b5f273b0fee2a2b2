import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { DraftQuotation } from '../../../src/read/sidecar/draft.ts';
import { draftSidecar } from '../../../src/read/sidecar/draft.ts';
import { readSidecar } from '../../../src/read/sidecar/read.ts';
import { articleWith } from '../../site/fixture.ts';

const quotations: readonly DraftQuotation[] = [
  { text: 'We will not be cut off by anybody: “not even by the sea”', speaker: 'Ines Calloway', confidence: 'high' },
  { text: 'not even by the sea', speaker: 'Tom Reyes', confidence: 'high' },
  { text: 'We will not be cut off by bridges', speaker: 'Tom Reyes', confidence: 'low' },
  { text: 'so-called ferry', speaker: null, confidence: null },
];

const finding = (code: string): Finding => ({
  code,
  severity: 'warning',
  message: 'm',
  hint: null,
  file: 'harbour.txt',
  line: 4,
  column: 1,
});

function read(text: string) {
  const findings: Finding[] = [];
  const sidecar = readSidecar('harbour.yaml', text, (found) => findings.push(found));
  return { sidecar, messages: findings.map(({ line, message }) => `${line} ${message}`) };
}

const article = articleWith({ updated: null, dateline: 'PORT: “ELLEN”, May 31 –', subjects: ['no', '1984', '# a'] });

test('a draft is a sound sidecar that says what was read', () => {
  const { sidecar, messages } = read(draftSidecar({ article, quotations, findings: [], sidecar: null }));
  expect(messages).toEqual([]);
  expect(sidecar).toMatchObject({
    headline: { value: 'Harbour town votes to keep its last ferry' },
    kicker: { value: 'Transport' },
    byline: { value: ['Ines Calloway'] },
    published: { value: '2024-05-31T14:05' },
    dateline: { value: 'PORT: “ELLEN”, May 31 –' },
    language: { value: 'en-GB' },
    publisher: { value: 'The Sound Gazette' },
    address: { value: 'https://gazette.example/harbour' },
    subjects: { value: ['no', '1984', '# a'] },
    accessibilityContact: { value: 'access@gazette.example' },
    picture: null,
    blocks: [],
    pullQuotations: [],
    confirmed: [],
  });
  expect(sidecar).not.toHaveProperty('updated');
});

test('only speakers who are sure, by words that no other quotation has', () => {
  const { sidecar } = read(draftSidecar({ article, quotations, findings: [], sidecar: null }));
  expect(sidecar?.speakers.map(({ words, speaker }) => [words, speaker])).toEqual([
    ['We will not be cut off by anybody:', 'Ines Calloway'],
  ]);
});

test('what is in doubt stands in comments', () => {
  const { sidecar } = read(draftSidecar({ article, quotations, findings: [finding('ambiguous-date')], sidecar: null }));
  expect(sidecar).not.toHaveProperty('published');
  expect(sidecar).toHaveProperty('headline');
});

test('a commented line is a line of a sidecar, once its mark is taken away', () => {
  const draft = draftSidecar({
    article,
    quotations,
    findings: [finding('ambiguous-date'), finding('unbalanced-quotation')],
    sidecar: null,
  });
  const without = (start: string) => {
    const [, before = '', part = ''] =
      new RegExp(`^([\\s\\S]*)^#(${start}[\\s\\S]*?)\\n(?=\\n|#?\\w|$)`, 'm').exec(draft) ?? [];
    return before + part.replaceAll(/^#/gm, '');
  };
  expect(read(without('published:'))).toMatchObject({
    messages: [],
    sidecar: { published: { value: '2024-05-31T14:05' } },
  });
  expect(read(without('confirmed:'))).toMatchObject({
    messages: [],
    sidecar: {
      confirmed: [
        { name: 'ambiguous-date', line: 4 },
        { name: 'unbalanced-quotation', line: 4 },
      ],
    },
  });
});

test('all that an earlier sidecar says is kept', () => {
  const yaml = [
    'picture: {file: a.png, decorative: true, caption: "The quay: #1"}',
    'blocks: [{starts: "Three: winters", type: heading, level: 3}, {line: 4, type: setAside}]',
    'speakers: [{quotation: so-called ferry, speaker: null}]',
    'pullQuotations: ["cut off, by anybody"]',
    'directSpeech: plain',
    'judgements: [{who: "Ada: E", when: 2025-06-28, checkpoints: [13-005, 1.1.1], outcome: passed, note: "Yes, #1"}]',
    'confirmed: [decoded-as, {code: unbalanced-quotation, line: 9}]',
  ].join('\n');
  const { sidecar: earlier } = read(yaml);
  const { sidecar, messages } = read(draftSidecar({ article, quotations, findings: [], sidecar: earlier }));
  expect(messages).toEqual([]);
  expect(sidecar).toMatchObject({
    picture: { file: { value: 'a.png' }, alternative: null, decorative: true, caption: { value: 'The quay: #1' } },
    blocks: [
      { starts: 'Three: winters', type: 'heading', level: 3 },
      { line: 4, type: 'setAside' },
    ],
    pullQuotations: [{ value: 'cut off, by anybody' }],
    directSpeech: 'plain',
    judgements: [
      {
        who: 'Ada: E',
        when: '2025-06-28',
        checkpoints: ['13-005', '1.1.1'],
        outcome: 'passed',
        note: 'Yes, #1',
        of: null,
      },
    ],
    confirmed: [
      { name: 'decoded-as', line: null },
      { name: 'unbalanced-quotation', line: 9 },
    ],
  });
  expect(sidecar?.speakers).toContainEqual(expect.objectContaining({ words: 'so-called ferry', speaker: null }));
});
