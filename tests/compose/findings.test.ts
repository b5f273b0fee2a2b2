import { describe, expect, test } from 'vitest';
import { overfullFinding, shortPageFinding } from '../../src/compose/findings.ts';
import type { TextPiece } from '../../src/compose/pages/lay-out.ts';
import type { Paragraph } from '../../src/model/block.ts';
import { positionsOf } from '../../src/model/position.ts';
import { sourceLeaf } from '../../src/model/text.ts';
import { metadata } from './composing.ts';
import { fakeText } from './pages/fake.ts';

const text = 'First.\n\nSecond.';
const paragraphs: readonly Paragraph[] = [
  { type: 'paragraph', children: [sourceLeaf('First.', { source: 0, from: 0, to: 6 })] },
  { type: 'paragraph', children: [sourceLeaf('Second.', { source: 0, from: 8, to: 15 })] },
];
const article = {
  sources: [{ name: 'a.txt', text }],
  metadata,
  children: paragraphs,
  quotations: new Map(),
  setAside: [],
};
const positions = positionsOf(article);

function piece(overfull: boolean, from = 0): TextPiece {
  const item = fakeText({ 3: 0 }, { position: positions.of(paragraphs[1] ?? raise()) });
  const variant = { lines: 3, demerits: 0, breaks: [4, 9, 14], overfull };
  return { type: 'text', item, variant, from, to: 3, y: 0 };
}

function raise(): never {
  throw new Error('no such paragraph');
}

test('a text with a line wider than the measure is found once, with its place', () => {
  expect(overfullFinding(piece(true), article, positions)).toMatchObject({
    code: 'overfull-line',
    severity: 'warning',
    file: 'a.txt',
    line: 3,
    column: 1,
  });
  expect(overfullFinding(piece(true, 2), article, positions)).toBeNull();
  expect(overfullFinding(piece(false), article, positions)).toBeNull();
});

describe('a page that isn’t full', () => {
  const page = { text: [piece(false)], notes: [], notesTop: null, rest: 20, height: 60, last: false, station: 0 };

  test('is found with its lines and its cost, where it ends', () => {
    expect(shortPageFinding(page, 'page', 10, article, positions)).toMatchObject({
      code: 'page-not-full',
      severity: 'warning',
      message: 'A page ends here 2 lines early, because whatever fills it costs more than the 35400 this costs.',
      file: 'a.txt',
      line: 3,
      column: 1,
    });
  });

  test('is called a column where it is one', () => {
    expect(shortPageFinding(page, 'column', 10, article, positions)).toMatchObject({
      message: 'A column ends here 2 lines early, because whatever fills it costs more than the 35400 this costs.',
      hint: 'Words added or taken out before this place fill the column.',
    });
  });

  test('isn’t found where it is the last, or full', () => {
    expect(shortPageFinding({ ...page, last: true }, 'page', 10, article, positions)).toBeNull();
    expect(shortPageFinding({ ...page, rest: 0 }, 'page', 10, article, positions)).toBeNull();
  });
});
