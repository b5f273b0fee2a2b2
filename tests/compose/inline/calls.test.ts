import { expect, test } from 'vitest';
import type { InlineText } from '../../../src/compose/inline/paragraph.ts';
import { createPointFinder } from '../../../src/compose/inline/points.ts';
import { prepare } from '../../../src/compose/inline/prepare.ts';
import type { Paragraph } from '../../../src/model/block.ts';
import { paragraph, text } from '../../../src/model/build.ts';
import type { Inline } from '../../../src/model/inline.ts';
import { composed, textFrames, textOfLine } from '../composing.ts';
import { inlineText, square, squares } from './setting.ts';

function call(): Inline {
  return { type: 'noteReference', footnote: 'a', children: [text('17')] };
}

/** Paragraphs that end their first line elsewhere each: one letter more before the call. */
function shifted(before: string, after: string): readonly Paragraph[] {
  const start = 'In the weeks after the vote the council of the town had heard of nothing but ';
  return Array.from({ length: 24 }, (_, index) => paragraph(`${start}${'i'.repeat(index)} ${before}`, call(), after));
}

async function linesOf(before: string, after: string): Promise<readonly string[]> {
  const { pages } = await composed(shifted(before, after), { format: 'a5' });
  return textFrames(pages).flatMap(({ lines }) => lines.map((line) => textOfLine(line)));
}

test.each([
  ['the ferry—', 'and of the timetable.'],
  ['the ferry —', ' and of the timetable.'],
  ['the ferry ', ' and of the timetable.'],
  ['the ferry-', 'boats of the town and their timetable.'],
  ['https://example.org/ferry/', ' and of the timetable.'],
])('a line never begins with the call after ‘%s’', async (before, after) => {
  const lines = await linesOf(before, after);
  expect(lines.filter((line) => line.includes('17'))).toHaveLength(24);
  expect(lines.filter((line) => line.startsWith('17'))).toEqual([]);
});

test('a word before a call is hyphenated like any other', () => {
  const word = 'transportation';
  const style = { ...square, features: ['sups'] };
  const base = inlineText(`${word}17`);
  const [stretch] = base.stretches;
  if (!stretch) throw new Error('no stretch');
  const stretches = [
    { ...stretch, to: word.length },
    { ...stretch, from: word.length, style },
  ];
  const pointsIn = (inline: InlineText) =>
    prepare(inline, squares.words).flatMap((item) =>
      item.type === 'box'
        ? createPointFinder(squares.hyphenators)
            .pointsOf(item, inline.text)
            .map(({ offset }) => offset)
        : [],
    );
  expect(pointsIn({ ...base, stretches })).toEqual(pointsIn(inlineText(word)));
  expect(pointsIn(inlineText(word)).length).toBeGreaterThan(0);
});
