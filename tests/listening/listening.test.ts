import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf } from '../../src/accessibility/content.ts';
import { evidenceOf, writeEvidenceHtml } from '../../src/evidence/evidence.ts';
import { sniffPicture } from '../../src/media/picture.ts';
import type { Refusal } from '../../src/model/finding.ts';
import { listeningItems, listeningTools } from '../../src/model/judgement.ts';
import { finishedArticle } from '../../src/publishing/article.ts';
import { readListeningFile, shippedListening } from '../../src/read/listening.ts';
import { inputWith } from '../evidence/fixture.ts';

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url));
const form = fileOf('listening.yaml').toString('utf8');

/** The form with the example in it filled in, its marks taken away. */
const filled = form
  .split('\n')
  .filter((line) => /^# ( *- | {2})|^# records:/.test(line) || line.startsWith('#  '))
  .map((line) => line.slice(2))
  .join('\n');

const read = (text: string) => readListeningFile('listening.yaml', new TextEncoder().encode(text));

function wordsOf(html: Uint8Array): string {
  const text = new TextDecoder().decode(html);
  return text
    .slice(text.indexOf('id="listening"'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('the form that ships is sound, and what it has not is not tried', async () => {
  const records = await shippedListening();
  const { listening } = evidenceOf(inputWith({ listening: records }));
  expect(listening).toHaveLength(listeningTools.length * listeningItems.length);
  for (const { tool, item, outcome, version } of listening) {
    const recorded = records.some((one) => one.tool === tool && one.heard.some((heard) => heard.item === item));
    expect([tool, item, outcome === 'untested', version === null]).toEqual([tool, item, !recorded, !recorded]);
  }
});

test('nothing recorded is said to be not tried, program by program', () => {
  const words = wordsOf(writeEvidenceHtml(evidenceOf(inputWith({ listening: [] }))));
  for (const tool of listeningTools) expect(words).toContain(`${tool} – ○\u00a0 not tried`.replaceAll('\u00a0', ''));
});

test('what is recorded enters the evidence with version, day and words; the rest of the program stays not tried', async () => {
  const records = await read(filled);
  expect(records).toMatchObject([{ tool: 'NVDA', version: '2025.1', when: '2025-06-28', format: 'pdf' }]);
  const evidence = evidenceOf(inputWith({ listening: records }));
  const heard = evidence.listening.filter(({ outcome }) => outcome !== 'untested');
  expect(heard).toEqual([
    {
      tool: 'NVDA',
      item: 'broken-word',
      outcome: 'passed',
      version: '2025.1',
      environment: 'Windows 11, Acrobat Reader 2025, voice eSpeak NG',
      who: 'your name, or how you want to be called',
      when: '2025-06-28',
      format: 'pdf',
      words: 'extraordinarily conscientious record',
    },
  ]);
  const words = wordsOf(writeEvidenceHtml(evidence));
  expect(words).toContain('NVDA 2025.1, Windows 11');
  expect(words).toContain('extraordinarily conscientious record');
  expect(words).toMatch(/table: ○\s+not tried/);
});

test('of two records of one thing the later counts', async () => {
  const [record] = await read(filled);
  if (!record) throw new Error('the form has no example');
  const later = {
    ...record,
    when: '2025-07-01',
    version: '2025.2',
    heard: [{ item: 'broken-word', outcome: 'failed', words: 'extra' }],
  } as const;
  const { listening } = evidenceOf(inputWith({ listening: [later, record] }));
  expect(listening[0]).toMatchObject({ outcome: 'failed', version: '2025.2' });
});

test.each([
  ['tool: NVDA', 'tool: Orca', 2, "'tool' of item 1 of 'records' is none of NVDA"],
  ['when: 2025-06-28', 'when: 2025-02-30', 6, 'The calendar has no 2025-02-30.'],
  ['item: broken-word', 'item: word', 9, "'item' of item 1 of 'heard' of item 1 of 'records' is none of broken-word"],
  ['version: "2025.1"', 'environment2: x', 2, "Item 1 of 'records' lacks 'version'."],
])('%j as %j is refused with its line', async (was, now, line, message) => {
  const error: unknown = await read(filled.replace(was, now)).catch((thrown: unknown) => thrown);
  const findings =
    error instanceof AggregateError ? error.errors.map((one: Refusal) => one.finding) : [(error as Refusal).finding];
  expect(findings[0]).toMatchObject({ file: 'listening.yaml', line });
  expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
});

test('the schema asks for the programs and the items that the evidence tells of', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/listening.schema.json', import.meta.url), 'utf8'));
  const { tool, heard } = schema.properties.records.items.properties;
  expect(tool.enum).toEqual(listeningTools);
  expect(heard.items.properties.item.enum).toEqual(listeningItems);
});

test('the specimen has all that the form asks about', async () => {
  const input = {
    name: 'specimen.md',
    bytes: fileOf('specimen.md'),
    loadPicture: async (file: string) => {
      const picture = sniffPicture(file, fileOf(file));
      if (picture.type === 'refused') throw new Error(picture.message);
      return picture.graphic;
    },
    sidecar: null,
  };
  const { article } = await finishedArticle(
    { input, language: null },
    () => [],
    () => undefined,
  );
  const { kinds } = contentOf(article);
  for (const kind of [
    'languageParts',
    'notes',
    'captions',
    'tables',
    'quotations',
    'orderedLists',
    'pictures',
  ] as const) {
    expect(kinds.has(kind), kind).toBe(true);
  }
  expect(article.children.filter(({ type }) => type === 'heading')).toHaveLength(9);
});
