import { expect, test } from 'vitest';
import { contentsOf } from '../../src/html/contents.ts';
import { heading, headline, text } from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { plainTextOf, textOf } from '../../src/model/visit.ts';

const call: Inline = { type: 'noteReference', footnote: 'note-1', children: [text('1')] };

test('the plain text of a heading has no call of a note in it, and stands on one line', () => {
  const block = heading(
    2,
    'What the',
    { type: 'lineBreak' },
    'council ',
    { type: 'emphasis', children: [text('knew')] },
    call,
  );
  expect(textOf(block)).toBe('What the\ncouncil knew1');
  expect(plainTextOf(block)).toBe('What the council knew');
});

test('the contents of an e-book are without calls', () => {
  const other: Inline = { type: 'noteReference', footnote: 'note-2', children: [text('2')] };
  const [top] = contentsOf({ children: [headline('A ferry', call), heading(2, 'Its timetable', other)] });
  expect([top?.label, top?.children[0]?.label]).toEqual(['A ferry', 'Its timetable']);
});
