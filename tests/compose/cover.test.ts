import { describe, expect, test } from 'vitest';
import { composeCover, loadTypesetter } from '../../src/compose/index.ts';
import { shortened } from '../../src/compose/shorten.ts';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { widthOf } from '../../src/page/glyph-run.ts';
import { press } from '../../src/theme/press.ts';
import { metadata, textFrames, textOfLine } from './composing.ts';

const fonts = loadFonts();

async function coverOf(facts: Partial<Metadata>) {
  const all = { ...metadata, ...facts };
  return composeCover(all, press, await loadTypesetter(await fonts, [all.language]));
}

describe('a cover', () => {
  test('says kicker, headline, byline and publisher, in the theme’s colours', async () => {
    const cover = await coverOf({
      kicker: 'Transport',
      headline: 'Harbour town votes to keep its ferry',
      byline: ['Ingrid Vale', 'Émile Ångström'],
      publisher: 'The Quay',
    });
    expect(cover.words).toEqual([
      'Transport',
      'Harbour town votes to keep its ferry',
      'Ingrid Vale, Émile Ångström',
      'The Quay',
    ]);
    expect(cover.page.width / cover.page.height).toBeCloseTo(2 / 3, 6);
    expect(cover.page.frames[0]).toMatchObject({ type: 'rule', colour: press.colours.accent, width: 480, height: 720 });
    const drawn = textFrames([cover.page]).map(({ lines }) =>
      lines.map(textOfLine).join('').replaceAll('\u00A0', ' ').trim(),
    );
    expect(drawn).toEqual(cover.words);
  });

  const cases: readonly (readonly [string, Partial<Metadata>])[] = [
    [
      'a very long headline',
      { headline: 'Harbour town votes to keep its ferry and its quay '.repeat(20), byline: ['Ingrid Vale'] },
    ],
    ['a very long word', { headline: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6), language: 'de' }],
    ['many authors', { headline: 'Ferry', byline: Array.from({ length: 30 }, (_, index) => `Author Number ${index}`) }],
    ['nothing but a headline', { headline: 'Ferry' }],
  ];
  test.each(cases)('holds %s', async (_, facts) => {
    const { page } = await coverOf(facts);
    let above = 0;
    for (const frame of textFrames([page])) {
      for (const line of frame.lines) {
        expect(line.baseline).toBeGreaterThan(above);
        above = line.baseline;
        for (const run of line.runs.filter(({ text }) => text.trim() !== '')) {
          expect(run.x).toBeGreaterThan(40);
          expect(run.x + widthOf(run) / 1000).toBeLessThan(page.width);
        }
      }
    }
    expect(above).toBeLessThan(page.height - 20);
  });

  test('sets a short headline large and breaks no word where a smaller size keeps it whole', async () => {
    const [large] = textFrames([(await coverOf({ headline: 'Ferry saved' })).page]);
    expect(large?.lines[0]?.runs[0]?.size).toBe(66);
    const [whole] = textFrames([(await coverOf({ headline: 'Incomprehensibilities of the council' })).page]);
    expect(whole?.lines.map(textOfLine).some((line) => line.endsWith('\u00AD'))).toBe(false);
  });

  test('sets a headline of some words in four lines at most', async () => {
    const [headline] = textFrames([(await coverOf({ headline: 'Copper mine reopens after 11-week strike' })).page]);
    expect(headline?.lines.map((line) => textOfLine(line).trim())).toEqual([
      'Copper mine',
      'reopens after',
      '11-week strike',
    ]);
  });

  test('has a pattern of its own where the face lacks the letters, or where nothing is known', async () => {
    for (const facts of [{ headline: '日本とロシア', language: 'ja' }, { headline: null }]) {
      const cover = await coverOf(facts);
      expect(cover.words).toEqual([]);
      expect(cover.page.frames.every((frame) => frame.type === 'rule')).toBe(true);
    }
    const frames = async (headline: string) => (await coverOf({ headline, language: 'ja' })).page.frames;
    expect(await frames('日本')).toEqual(await frames('日本'));
    expect(await frames('日本')).not.toEqual(await frames('東京'));
  });
});

test('a text is shortened between words', () => {
  expect(shortened('Harbour town votes', 45)).toBe('Harbour town votes');
  expect(shortened('Harbour  town\nvotes to keep its ferry, its quay and its lamp', 45)).toBe(
    'Harbour town votes to keep its ferry, its…',
  );
  expect(shortened('Harbour town votes, again', 20)).toBe('Harbour town votes…');
  expect([...shortened('x'.repeat(60), 45)]).toHaveLength(45);
});
