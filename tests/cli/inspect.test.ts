import { expect, test } from 'vitest';
import type { Inspection } from '../../src/inspect/index.ts';
import { type Outcome, runIn } from './fake-environment.ts';

const article = [
  'Follow us on:',
  '',
  'Harbour town votes to keep its last ferry',
  '3/4/2024, 2:17 pm',
  '',
  'The council of Port Ellen voted on Friday to keep the ferry for one more winter, and to look for a second boat.',
  '',
  '“We will not be cut off,” said Tom Reyes, the mayor of the town, after a debate of three hours.',
  '',
  'The “last” ferry is forty years old, and its crew of nine has asked for a new one since the summer of 2016.',
  '',
  '“Nobody here wants a bridge,” said Ms Hale. “It would bring the lorries,” she added.',
  '',
  'Ines Calloway',
].join('\n');

async function inspected(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const outcome = await runIn({ files }, 'inspect', 'a.txt', ...flags);
  expect(outcome.error).toBe('');
  return JSON.parse(outcome.out) as Inspection;
}

function sidecarOf({ written }: Outcome): string {
  return Buffer.from(written.get('a.yaml') ?? []).toString();
}

async function draft(): Promise<string> {
  return sidecarOf(await runIn({ files: { 'a.txt': article } }, 'inspect', 'a.txt', '--write'));
}

test('inspect prints one JSON document and writes nothing', async () => {
  const { out, error, exitCode, written } = await runIn({ files: { 'a.txt': article } }, 'inspect', 'a.txt');
  expect([error, exitCode, written.size]).toEqual(['', 0, 0]);
  expect(JSON.parse(out)).toMatchObject({
    headline: 'Harbour town votes to keep its last ferry',
    byline: ['Ines Calloway'],
  });
});

test('what --write writes is read back without a change', async () => {
  const before = await inspected({ 'a.txt': article });
  const after = await inspected({ 'a.txt': article, 'a.yaml': await draft() });
  expect(after).toEqual(before);
  expect(before.quotations.filter(({ confidence }) => confidence === 'high').length).toBeGreaterThan(0);
});

test('--write replaces a sidecar only by --force, and never writes for standard input', async () => {
  const files = { 'a.txt': article, 'a.yaml': 'headline: Mine' };
  const refused = await runIn({ files }, 'inspect', 'a.txt', '--write');
  expect(refused).toMatchObject({
    exitCode: 1,
    error:
      "imprint: 'a.yaml' is there already.\n  Use --force to write it anew: what it says is kept, its comments are not.\n",
  });
  expect(refused.written.size).toBe(0);
  const forced = await runIn({ files }, 'inspect', 'a.txt', '--write', '--force');
  expect(sidecarOf(forced)).toContain('\nheadline: Mine\n');
  expect(await runIn({ input: article }, 'inspect', '-', '--write')).toMatchObject({ exitCode: 1, out: '' });
});

test('an editor changes a speaker, a block and a field, and asks for a pull quotation', async () => {
  const yaml = [
    'headline: A ferry stays',
    'byline: [Ada Quist]',
    'published: 2024-04-03',
    'blocks: [{starts: The “last” ferry, type: heading, level: 3}]',
    'speakers: [{quotation: Nobody here wants a bridge, speaker: Wilma Hale}]',
    'pullQuotations: [It would bring the lorries]',
  ].join('\n');
  const { headline, byline, published, blocks, quotations, setAside, findings } = await inspected({
    'a.txt': article,
    'a.yaml': yaml,
  });
  expect([headline, byline, published]).toEqual(['A ferry stays', ['Ada Quist'], '2024-04-03']);
  expect(blocks).toContainEqual(
    expect.objectContaining({ type: 'heading', level: 3, text: expect.stringMatching(/^The “last” ferry/) }),
  );
  expect(blocks).toContainEqual(
    expect.objectContaining({ type: 'pullQuotation', text: expect.stringContaining('It would bring the lorries') }),
  );
  expect(quotations.find(({ text }) => text.startsWith('Nobody'))).toMatchObject({
    speaker: 'Wilma Hale',
    confidence: 'high',
  });
  expect(setAside).toContainEqual(
    expect.objectContaining({ text: 'Harbour town votes to keep its last ferry', reason: 'replaced by the sidecar' }),
  );
  expect(findings.filter(({ code }) => /date|byline|sidecar/.test(code))).toEqual([]);
});

test('what is confirmed stops being a finding', async () => {
  const { findings } = await inspected({ 'a.txt': article });
  expect(findings.length).toBeGreaterThan(0);
  const confirmed = [...new Set(findings.map(({ code }) => code))];
  const after = await inspected({ 'a.txt': article, 'a.yaml': `confirmed: [${confirmed.join(', ')}]` });
  expect(after.findings).toEqual([]);
});

test('no word of the input is missing from the document, with a sidecar or without', async () => {
  for (const sidecar of [
    {},
    { 'a.yaml': 'headline: A ferry stays\nkicker: null\nblocks: [{line: 1, type: paragraph}]' },
  ]) {
    const text = JSON.stringify(await inspected({ 'a.txt': article, ...sidecar })).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    for (const word of article.match(/[\p{L}\p{N}]+/gu) ?? []) expect(text).toContain(word);
  }
});
