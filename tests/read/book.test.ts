import { expect, test } from 'vitest';
import { Refusal } from '../../src/model/finding.ts';
import { readBookFile } from '../../src/read/book.ts';

function read(text: string) {
  return readBookFile('book.yaml', new TextEncoder().encode(text));
}

test('a book has the judgements that stand in book.yaml, and none where there are none', async () => {
  const { judgements } = await read(
    'title: T\njudgements:\n  - {who: Ada, when: 2025-06-28, checkpoints: [1.1.1], outcome: failed, note: No.}\n',
  );
  expect(judgements).toMatchObject([{ who: 'Ada', checkpoints: ['1.1.1'], outcome: 'failed', note: 'No.', of: null }]);
  expect((await read('title: T\n')).judgements).toEqual([]);
});

test('a judgement of a book that is wrong is refused with its place', async () => {
  const refused = await read(
    'judgements:\n  - {who: Ada, when: 2025-06-31, checkpoints: all, outcome: passed}\n',
  ).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).finding).toMatchObject({ code: 'book-value', file: 'book.yaml', line: 2, column: 22 });
});
