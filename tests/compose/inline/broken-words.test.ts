import { describe, expect, test } from 'vitest';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import type { InlineText } from '../../../src/compose/inline/paragraph.ts';
import { bestLines, inlineText, paragraphStyle, squares } from './setting.ts';

type Part = readonly [text: string, broken: string | null];

function partsOf(text: InlineText, ems: number, language = 'en'): readonly (readonly Part[])[] {
  const inline = { ...text, stretches: text.stretches.map((stretch) => ({ ...stretch, language })) };
  return bestLines(setParagraph(inline, paragraphStyle(ems, { lastLine: 0 }), squares)).map(({ runs }) =>
    runs.map((run) => [run.text, run.broken && `${run.broken.part} of ${run.broken.word}`] as const),
  );
}

describe('a word broken over lines', () => {
  test('is whole on its first part, punctuation included, and the rest takes the space', () => {
    expect(partsOf(inlineText('we saw “representatives,” no more'), 17)).toEqual([
      [
        ['we saw ', null],
        ['“represen\u00ad', 'first of “representatives,”'],
      ],
      [
        ['tatives,” ', 'rest of “representatives,”'],
        ['no more ', null],
      ],
    ]);
  });

  test('after the author’s own hyphen keeps it', () => {
    expect(partsOf(inlineText('be well-known there'), 8)).toEqual([
      [
        ['be ', null],
        ['well-', 'first of well-known'],
      ],
      [['known ', 'rest of well-known']],
      [['there ', null]],
    ]);
  });

  test('over three lines is whole on the first', () => {
    const parts = partsOf(inlineText('extraordinarily'), 7).flat();
    expect(parts.map(([text]) => text.replace('\u00ad', '').trim()).join('')).toBe('extraordinarily');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(([, broken]) => broken)).toEqual([
      'first of extraordinarily',
      ...parts.slice(1).map(() => 'rest of extraordinarily'),
    ]);
  });

  test('of two leaves has parts of one leaf each', () => {
    const text = '(representatives) gone';
    const leaves = [0, 1, 16, text.length];
    const origins = leaves.slice(1).map((to, k) => ({ from: leaves[k] ?? 0, to, position: 8 + 10 * k }));
    expect(partsOf({ ...inlineText(text), origins }, 11)).toEqual([
      [
        ['(', null],
        ['represen\u00ad', 'first of representatives'],
      ],
      [
        ['tatives', 'rest of representatives'],
        [') ', null],
      ],
      [['gone ', null]],
    ]);
  });
});

describe('what is never broken', () => {
  test.each(['3-4', '2010–12', 'covid-19', 'x-ray', '-5', '$1-2bn'])('%s', (word) => {
    const parts = partsOf(inlineText(`abc ${word} def`), 9).flat();
    expect(parts.every(([, broken]) => broken === null)).toBe(true);
  });

  test('capitals, and names inside sentences, but for a hole in the line', () => {
    const capitals = partsOf(inlineText('we say ORGANIZATION here'), 14).flat();
    expect(capitals.map(([text]) => text)).toEqual(['we say ', 'ORGANIZATION ', 'here ']);
    const [first] = partsOf(inlineText('we all met Washington there'), 10.3);
    expect(first?.map(([text]) => text)).toEqual(['we all met ']);
    const [hole] = partsOf(inlineText('we met Washington there'), 12);
    expect(hole?.map(([text]) => text)).toEqual(['we met ', 'Wash\u00ad']);
  });

  test('links and other unbreakable stretches', () => {
    const text = inlineText('we say organization here');
    const unbreakable = { ...text, stretches: text.stretches.map((stretch) => ({ ...stretch, breakable: false })) };
    expect(
      partsOf(unbreakable, 14)
        .flat()
        .map(([part]) => part),
    ).toEqual(['we say ', 'organization ', 'here ']);
  });
});

describe('web addresses', () => {
  test('break after strokes and before full stops, without a hyphen', () => {
    const parts = partsOf(inlineText('https://example.org/section/article'), 16).flat();
    expect(parts.map(([text]) => text)).toEqual(['https://example', '.org/section/', 'article ']);
  });
});
