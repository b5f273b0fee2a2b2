import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appliesTo, checkpoints } from '../../src/accessibility/checkpoints/index.ts';
import type { ContentKind } from '../../src/accessibility/content.ts';

const idsOf = (format: string) => checkpoints.filter((one) => one.format === format).map(({ id }) => id);

test.each(['sidecar', 'book'])(
  'the schema of a %s knows every checkpoint that a judgement may name, and no other',
  (name) => {
    const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    expect(schema.properties.judgements.items.properties.checkpoints.items.enum).toEqual(
      checkpoints.map(({ id }) => id),
    );
  },
);

test('the conditions of the Matterhorn Protocol that need a human are all there, in their order', () => {
  const ids = idsOf('pdf');
  expect(ids).toHaveLength(48);
  expect(ids).toEqual([...new Set(ids)].sort());
  const byCheckpoint = countsOf(ids);
  expect(byCheckpoint).toEqual({
    '01': 3,
    '02': 1,
    '03': 3,
    '04': 1,
    '05': 3,
    '06': 1,
    '08': 2,
    '09': 3,
    11: 1,
    12: 1,
    13: 7,
    14: 3,
    15: 4,
    16: 3,
    17: 1,
    18: 2,
    19: 2,
    22: 1,
    24: 1,
    28: 3,
    29: 1,
    31: 1,
  });
});

function countsOf(ids: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id.slice(0, 2)] = (counts[id.slice(0, 2)] ?? 0) + 1;
  return counts;
}

test('the success criteria of WCAG 2.2 of the levels A and AA are all there', () => {
  const byLevel = (level: string) =>
    checkpoints.filter(({ standard }) => standard === `WCAG 2.2, level ${level}`).length;
  expect([byLevel('A'), byLevel('AA')]).toEqual([31, 24]);
  expect(idsOf('epub')).not.toContain('4.1.1');
});

test('every question ends with a mark and stands once in its format', () => {
  for (const format of ['pdf', 'epub']) {
    const asks = checkpoints.filter((one) => one.format === format).map((one) => one.asks);
    expect(asks.filter((words) => !words.endsWith('?'))).toEqual([]);
  }
});

test('a checkpoint applies where the publication has what it is about', () => {
  const applying = (...kinds: readonly ContentKind[]) =>
    new Set(checkpoints.filter((one) => appliesTo(one, new Set(kinds))).map(({ id }) => id));
  const plain = applying();
  expect([
    plain.has('09-001'),
    plain.has('1.3.1'),
    plain.has('15-001'),
    plain.has('1.1.1'),
    plain.has('03-003'),
  ]).toEqual([true, true, false, false, false]);
  expect(applying('tables').has('15-001')).toBe(true);
  expect(applying('pictures').has('1.1.1')).toBe(true);
  expect(applying('notes').has('19-001')).toBe(true);
  // Every e-book has contents, which are links.
  expect(plain.has('2.4.4')).toBe(true);
});
