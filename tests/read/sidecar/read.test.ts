import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { readSidecar } from '../../../src/read/sidecar/read.ts';

function read(text: string) {
  const findings: Finding[] = [];
  const sidecar = readSidecar('harbour.yaml', text, (finding) => findings.push(finding));
  const lines = findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`.trim());
  return { sidecar, lines, findings };
}

test('every field is read with its place', () => {
  const text = [
    'headline: Harbour town keeps its ferry',
    'kicker: null',
    'byline: [Ines Calloway, Tom Reyes]',
    'contributors:',
    '  - name: Ana Lima',
    '    role: trl',
    '  - name: Ben Tide',
    'series: {name: Harbours, position: 2.1}',
    'published: 2024-05-31T14:05',
    'language: en-GB',
    'source: https://gazette.example/harbour',
    'subjects: ferries',
    'accessibilityContact: access@gazette.example',
    'picture:',
    '  file: ferry.png',
    '  alternative: A ferry at the quay.',
    'blocks:',
    '  - starts: Three winters',
    '    type: heading',
    '    level: 3',
    '  - line: 12',
    '    type: setAside',
    'speakers:',
    '  - quotation: We will not be cut off',
    '    speaker: null',
    'pullQuotations:',
    '  - We will not be cut off',
    'directSpeech: plain',
    'confirmed:',
    '  - unbalanced-quotation',
    '  - code: ambiguous-date',
    '    line: 4',
  ].join('\n');
  const { sidecar, lines } = read(text);
  expect(lines).toEqual([]);
  expect(sidecar).toMatchObject({
    headline: { value: 'Harbour town keeps its ferry', span: { source: 1, from: 10, to: 38 } },
    kicker: { value: null },
    byline: { value: ['Ines Calloway', 'Tom Reyes'] },
    contributors: {
      value: [
        { name: 'Ana Lima', role: 'trl' },
        { name: 'Ben Tide', role: 'ctb' },
      ],
    },
    series: { value: { name: 'Harbours', position: '2.1' } },
    published: { value: '2024-05-31T14:05' },
    language: { value: 'en-GB' },
    address: { value: 'https://gazette.example/harbour' },
    subjects: { value: ['ferries'] },
    accessibilityContact: { value: 'access@gazette.example' },
    picture: { file: { value: 'ferry.png' }, alternative: { value: 'A ferry at the quay.' }, decorative: false },
    blocks: [
      { line: null, starts: 'Three winters', type: 'heading', level: 3 },
      { line: 12, starts: null, type: 'setAside' },
    ],
    speakers: [{ words: 'We will not be cut off', speaker: null }],
    pullQuotations: [{ value: 'We will not be cut off' }],
    directSpeech: 'plain',
    confirmed: [
      { name: 'unbalanced-quotation', line: null },
      { name: 'ambiguous-date', line: 4 },
    ],
  });
  expect(sidecar).not.toHaveProperty('deck');
});

test('what looks like a number or a truth value is words where words are meant', () => {
  const { sidecar, lines } = read('headline: 1984\nkicker: yes\ndeck: 1.10\npublished: 2013\nbyline: [007]');
  expect(lines).toEqual([]);
  expect(sidecar).toMatchObject({
    headline: { value: '1984' },
    kicker: { value: 'yes' },
    deck: { value: '1.10' },
    published: { value: '2013' },
    byline: { value: ['007'] },
  });
});

test('an empty sidecar says nothing', () => {
  for (const text of ['', '\n\n', '# only a comment\n', '---\n', 'null']) {
    const { sidecar, lines } = read(text);
    expect(lines).toEqual([]);
    expect(Object.keys(sidecar ?? {})).not.toContain('headline');
  }
});

test.each([
  ['titel: x', "1:1 There is no field 'titel'.", 'The fields are headline, kicker'],
  ['heedline: x', "1:1 There is no field 'heedline'.", "Did you mean 'headline'?"],
  ['title: x', "1:1 There is no field 'title'.", "Did you mean 'headline'?"],
  ['author: x', "1:1 There is no field 'author'.", "Did you mean 'byline'?"],
  ['picture:\n  file: a.png\n  alt: x', "3:3 There is no field 'alt' in 'picture'.", "Did you mean 'alternative'?"],
  ['blocks:\n  - type: note', "2:5 Item 1 of 'blocks' says neither 'line' nor 'starts'.", 'its first words'],
  ['blocks:\n  - {line: 1, type: aside}', "2:21 'type' of item 1 of 'blocks' is none of headline, kicker", ''],
  ['blocks:\n  - {line: 0, type: note}', "2:12 'line' of item 1 of 'blocks' is too small.", 'from 1'],
  ['speakers:\n  - quotation: We', "2:5 Item 1 of 'speakers' lacks 'speaker'.", 'null for nobody'],
  ['published: 31 May 2024', "1:12 'published' isn't written as it should be.", '2024-05-31'],
  ['published: 2023-02-29', '1:12 The calendar has no 2023-02-29.', ''],
  ['published: 2024-13', "1:12 'published' isn't written as it should be.", '2024-05'],
  ['language: English', "1:11 'language' isn't written as it should be.", 'BCP 47'],
  ['source: gazette.example', "1:9 'source' isn't written as it should be.", 'https://'],
  ['source: javascript:alert(1)', "1:9 'source' isn't written as it should be.", 'https://'],
  ['contributors: [{role: trl}]', "1:16 Item 1 of 'contributors' lacks 'name'.", 'a code of MARC'],
  ['contributors: [{name: Ana, role: boss}]', "1:34 'role' of item 1 of 'contributors' is none of", 'trl (translator)'],
  ['series: {name: A, position: two}', "1:29 'position' of 'series' isn't written as it should be.", 'Its place'],
  ['accessibilityContact: ask us', "1:23 'accessibilityContact' isn't written as it should be.", 'mail address'],
  ['subjects: {a: b}', "1:11 'subjects' is of the wrong kind.", 'one a list item'],
  ['headline: ""', "1:11 'headline' isn't written as it should be.", 'as words'],
  ['headline:', "1:10 'headline' is of the wrong kind.", 'as words'],
  ['picture: {alternative: x}', "1:10 'picture' lacks 'file'.", 'PNG or JPEG'],
  ['picture: {file: a.png, alternative: x, decorative: true}', "1:10 'picture' has an alternative and", ''],
  ['directSpeech: loud', "1:15 'directSpeech' is none of set-off, indented, plain.", ''],
  ['headline: a: b', "1:11 The sidecar isn't valid YAML", 'quotation marks'],
  ['headline: "a', "1:13 The sidecar isn't valid YAML", 'Close the quotation mark'],
  ['headline: a\nheadline: b', "2:1 The sidecar isn't valid YAML: Map keys must be unique.", 'Keep one'],
  ['headline: !!js/function "x"', "1:11 The sidecar isn't valid YAML: Unresolved tag", 'Remove the tag'],
  ['headline: &a x\ndeck: *a', '1:14 A sidecar has no anchors and aliases.', 'Write the value out.'],
  ['deck: &a x', '1:10 A sidecar has no anchors and aliases.', 'Write the value out.'],
  ['- a\n- b', '1:1 The sidecar is no list of fields.', 'headline: …'],
  ['just words', '1:1 The sidecar is no list of fields.', 'headline: …'],
])('%j is refused with its place and a way on', (text, start, hint) => {
  const { sidecar, lines, findings } = read(text);
  expect(sidecar).toBeNull();
  expect(lines[0]?.startsWith(start), lines[0]).toBe(true);
  expect(lines[0]).toContain(hint);
  expect(findings.every(({ severity, file }) => severity === 'error' && file === 'harbour.yaml')).toBe(true);
});

test('several errors are all told, one each', () => {
  const { lines } = read('titel: x\npublished: soon\nlanguage: English\nblocks:\n  - type: zap');
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(['1:1', '2:12', '3:11', '5:11', '5:5']);
});

test('what would keep the reader busy is refused at once', () => {
  for (const text of [
    '['.repeat(100_000),
    `headline: ${'x'.repeat(300_000)}`,
    '- '.repeat(20_000),
    '{a: '.repeat(9_000),
  ]) {
    const { sidecar, lines } = read(text);
    expect(sidecar).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/too (long|deeply)|no list of fields/);
  }
});

describe('judgements', () => {
  const sound = 'judgements:\n  - {who: Ada Example, when: 2025-06-28, checkpoints: [13-005, 1.1.1], outcome: passed}';

  test('are read with all that they say', () => {
    const { sidecar, lines } = read(
      `${sound}\n  - who: Bo\n    when: 2025-07-01\n    checkpoints: all\n    outcome: passed\n    format: epub\n    of: ${'a'.repeat(64)}\n    tool: NVDA 2025.3\n    note: Well\n      made.\n    credential: Certified`,
    );
    expect(lines).toEqual([]);
    expect(sidecar?.judgements).toEqual([
      {
        who: 'Ada Example',
        when: '2025-06-28',
        checkpoints: ['13-005', '1.1.1'],
        outcome: 'passed',
        format: null,
        of: null,
        tool: null,
        note: null,
        credential: null,
      },
      {
        who: 'Bo',
        when: '2025-07-01',
        checkpoints: 'all',
        outcome: 'passed',
        format: 'epub',
        of: 'a'.repeat(64),
        tool: 'NVDA 2025.3',
        note: 'Well made.',
        credential: 'Certified',
      },
    ]);
  });

  test.each([
    [
      '2025-06-28',
      '28 June 2025',
      "2:30 'when' of item 1 of 'judgements' isn't written as it should be.",
      '2025-06-28',
    ],
    ['2025-06-28', '1998-06-28', "2:30 'when' of item 1 of 'judgements' isn't written as it should be.", '2025-06-28'],
    ['2025-06-28', '2025-02-30', '2:30 The calendar has no 2025-02-30.', ''],
    ['13-005', '13-004', "2:56 Item 1 of 'checkpoints' of item 1 of 'judgements' is no checkpoint", 'evidence.html'],
    ['[13-005, 1.1.1]', '[]', "2:55 'checkpoints' of item 1 of 'judgements' is empty.", 'all, or a list'],
    ['[13-005, 1.1.1]', 'most', "2:55 'checkpoints' of item 1 of 'judgements' isn't written", 'all, or a list'],
    ['passed', 'good', "2:81 'outcome' of item 1 of 'judgements' is none of passed, failed.", ''],
    ['who: Ada Example, ', '', "2:5 Item 1 of 'judgements' lacks 'who'.", 'who, when'],
    [
      '[13-005, 1.1.1], outcome: passed',
      'all, outcome: failed',
      "2:5 Item 1 of 'judgements' calls everything failed",
      '',
    ],
    ['outcome: passed', 'outcome: passed, of: abc', "2:93 'of' of item 1 of 'judgements' isn't written", 'SHA-256'],
    [
      'outcome: passed',
      'outcome: passed, formt: pdf',
      "2:89 There is no field 'formt' in item 1 of 'judgements'",
      "'format'",
    ],
  ])('with %j as %j are refused with their place', (was, now, start, hint) => {
    const { sidecar, lines } = read(sound.replace(was, now));
    expect(sidecar).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(start), lines[0]).toBe(true);
    expect(lines[0]).toContain(hint);
  });
});
