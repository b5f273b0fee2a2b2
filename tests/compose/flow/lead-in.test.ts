import { describe, expect, test } from 'vitest';
import { leadInOf, withLeadIn } from '../../../src/compose/flow/lead-in.ts';
import { loadFonts } from '../../../src/fonts/catalogue.ts';
import { paragraph } from '../../../src/model/build.ts';
import { press } from '../../../src/theme/press.ts';
import { composed, textFrames } from '../composing.ts';
import { bookText, inlineText } from '../inline/setting.ts';

const face = (await loadFonts()).face('Literata-Text-Regular');

describe('the words that lead in', () => {
  test.each([
    ['When it stopped, nobody believed it.', 'When it stopped,'],
    ['When the old ferry between two quays stopped running', 'When the old ferry'],
    ['Nobody knows who was the first to say it', 'Nobody knows who was the first'],
    ['It rained.', 'It rained.'],
    ['St. Petersburg, in May', 'St. Petersburg,'],
    ['Ferries — all of them', 'Ferries'],
    ['Rain', 'Rain'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(text.slice(0, leadInOf(text))).toBe(words);
  });

  test('are a stretch of their own in small capitals, the text as it was', () => {
    const { text, stretches } = withLeadIn(inlineText('When it stopped', bookText), 7, press);
    expect(text).toBe('When it stopped');
    expect(stretches.map(({ from, to, style }) => [from, to, style.features, style.tracking])).toEqual([
      [0, 7, ['onum', 'smcp'], 50],
      [7, 15, ['onum'], 0],
    ]);
  });
});

/** Whether a glyph is drawn for a small capital alone. */
function isSmall(glyph: number | undefined): boolean {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const properties = { language: 'en', script: 'Latn', direction: 'ltr' } as const;
  const small = face.shape(letters, { features: ['smcp'], ...properties }).glyphs;
  return glyph !== undefined && small.includes(glyph);
}

test('small capitals are glyphs of the font, and what is read is as it was written', async () => {
  const theme = { ...press, opening: { initial: null, leadIn: 'small-caps' } as const };
  const text = 'When it stopped, nobody in the harbour town believed it.';
  const set = async (asked: typeof press) => {
    const { pages } = await composed([paragraph(text), paragraph(text)], { theme: asked });
    return textFrames(pages).map(({ lines }) => lines[0]?.runs ?? []);
  };
  const [small, other] = await set(theme);
  const [plain] = await set(press);
  expect(small?.map((run) => run.text).join('')).toBe(plain?.map((run) => run.text).join(''));
  expect(small?.[0]?.glyphs[0]).toBe(plain?.[0]?.glyphs[0]);
  expect(small?.[0]?.glyphs[1]).not.toBe(plain?.[0]?.glyphs[1]);
  expect(other?.[0]?.glyphs[1]).toBe(plain?.[0]?.glyphs[1]);
});

test('no word leads in beyond the first line', async () => {
  const { a4 } = press.formats;
  const opening = { initial: null, leadIn: 'small-caps' } as const;
  const theme = { ...press, opening, formats: { ...press.formats, a4: { ...a4, measure: 150 } } };
  const { pages } = await composed([paragraph('Nobody knows who was the first to say that it had stopped.')], {
    theme,
  });
  const [first, second] = textFrames(pages)[0]?.lines ?? [];
  const small = (line: typeof first) => line?.runs.filter((run) => run.advances.length > 0 && isSmall(run.glyphs[1]));
  expect(small(first)?.length).toBe(1);
  expect(second?.runs.map((run) => run.text).join('')).toMatch(/^(?:who|was|the|first)/);
  expect(small(second)).toEqual([]);
});
