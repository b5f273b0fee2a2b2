import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/fonts/catalogue.ts';
import type { Block } from '../../../src/model/block.ts';
import { emphasis, heading, paragraph } from '../../../src/model/build.ts';
import type { GlyphRun } from '../../../src/page/glyph-run.ts';
import type { Line } from '../../../src/page/page.ts';
import { press } from '../../../src/theme/press.ts';
import type { Opening, Theme } from '../../../src/theme/theme.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

const fonts = await loadFonts();
const { text } = press.formats.a4.roles;
const axis = press.formats.a4.margins.left;
const words =
  'the ferry between the two quays stopped running, nobody in the harbour town believed that it would be for good. The council had asked for a new timetable, the owners had asked for money, and the passengers had asked for nothing but a roof over the landing stage.';

function opened(opening: Partial<Opening>): Theme {
  return { ...press, opening: { initial: 3, leadIn: 'none', ...opening } };
}

/** The lines of the opening paragraph. */
async function linesOf(block: Block, opening: Partial<Opening> = {}): Promise<readonly Line[]> {
  const { pages } = await composed([block, ...news(2)], { theme: opened(opening) });
  return textFrames(pages)[0]?.lines ?? [];
}

function initialOf(lines: readonly Line[]): GlyphRun {
  const run = lines[0]?.runs[0];
  if (!run || run.size <= text.size) throw new Error('no initial');
  return run;
}

/** The height of the flat top of a glyph above the first line's baseline, in points. */
function topOf(run: GlyphRun, character: string, features: readonly string[] = []): number {
  const face = fonts.face(run.font);
  const { glyphs } = face.shape(character, { features, language: 'en', script: 'Latn', direction: 'ltr' });
  return ((face.box(glyphs[0] ?? 0)?.top ?? 0) * run.size) / face.unitsPerEm + (run.yOffsets?.[0] ?? 0) / 1000;
}

const startOf = (line: Line | undefined) => line?.runs[0]?.x ?? 0;

describe('an initial', () => {
  test.each([2, 3, 4])(
    'of %i lines stands on the baseline of the last and reaches the capitals of the first',
    async (lines) => {
      const set = await linesOf(paragraph(`When ${words}`), { initial: lines });
      const run = initialOf(set);
      expect(run.text).toBe('W');
      const sink = (set[lines - 1]?.baseline ?? 0) - (set[0]?.baseline ?? 0);
      expect(run.yOffsets).toEqual(Int32Array.of(-1000 * sink));
      const rest = set[0]?.runs[1];
      expect(rest && topOf({ ...rest, yOffsets: null }, 'H')).toBeCloseTo(topOf(run, 'H'), 2);
      expect(set.slice(1, lines).every((line) => startOf(line) > axis + 20)).toBe(true);
      expect(startOf(set[lines])).toBeCloseTo(axis, 6);
    },
  );

  test('reaches the small capitals of a lead-in', async () => {
    const set = await linesOf(paragraph(`When ${words}`), { leadIn: 'small-caps' });
    const rest = set[0]?.runs[1];
    expect(rest && topOf({ ...rest, yOffsets: null }, 'h', ['smcp'])).toBeCloseTo(topOf(initialOf(set), 'H'), 2);
    expect(rest?.text).toBe('hen');
  });

  test('leaves every line beside it as long as it is wide', async () => {
    const set = await linesOf(paragraph(`When ${words}`));
    const right = (line: Line | undefined) => {
      const run = line?.runs.at(-1);
      const advances = [...(run?.advances ?? [])];
      if (run?.text.endsWith(' ')) advances.pop();
      return (run?.x ?? 0) + advances.reduce((sum, advance) => sum + advance, 0) / 1000;
    };
    for (const line of set.slice(0, 3)) expect(Math.abs(right(line) - axis - 336)).toBeLessThan(3);
  });

  test.each(['H', 'P', 'L', 'I'])('%s stands with its stem on the margin', async (letter) => {
    const run = initialOf(await linesOf(paragraph(`${letter}hen ${words}`)));
    const face = fonts.face(run.font);
    const box = face.box(run.glyphs[0] ?? 0);
    const left = run.x + (run.xOffsets?.[0] ?? 0) / 1000 + ((box?.left ?? 0) * run.size) / face.unitsPerEm;
    expect(axis - left).toBeGreaterThan(4);
    expect(axis - left).toBeLessThan(6);
  });

  test.each(['A', 'O', 'T', 'W'])('%s, which begins with no stem, hangs out a little', async (letter) => {
    const run = initialOf(await linesOf(paragraph(`${letter}hen ${words}`)));
    const face = fonts.face(run.font);
    const box = face.box(run.glyphs[0] ?? 0);
    const left = run.x + (run.xOffsets?.[0] ?? 0) / 1000 + ((box?.left ?? 0) * run.size) / face.unitsPerEm;
    expect(axis - left).toBeGreaterThan(1);
    expect(axis - left).toBeLessThan(2.5);
  });

  test.each(['A', 'L'])('the first line comes nearer to %s than the others', async (letter) => {
    const set = await linesOf(paragraph(`${letter}hen ${words}`));
    expect(startOf(set[1]) - (set[0]?.runs[1]?.x ?? 0)).toBeGreaterThan(8);
  });

  test("'Q' keeps the line below clear of its tail", async () => {
    const set = await linesOf(paragraph(`Quite ${words}`));
    expect(startOf(set[3])).toBeGreaterThan(axis + 20);
    expect(startOf(set[4])).toBeCloseTo(axis, 6);
  });

  test('with an accent has a line of white above it, under a heading too', async () => {
    const distance = async (letter: string) => {
      const blocks = [heading(2, 'Ferry'), paragraph(`${letter}hen ${words}`)];
      const [above, below] = textFrames((await composed(blocks, { theme: opened({}) })).pages);
      return (below?.lines[0]?.baseline ?? 0) - (above?.lines[0]?.baseline ?? 0);
    };
    expect(await distance('A')).toBeCloseTo(text.leading, 6);
    expect(await distance('Ä')).toBeCloseTo(2 * text.leading, 6);
  });

  test('is one word with the letters after it, on one line', async () => {
    const [line] = await linesOf(paragraph(`When ${words}`));
    expect(line && textOfLine(line)).toMatch(/^When the ferry/);
    expect(line?.runs.slice(0, 3).map(({ broken }) => broken)).toEqual([
      { part: 'initial', word: 'When' },
      { part: 'led', word: 'When', initial: 'W' },
      null,
    ]);
  });

  test('is one word with what is broken at the end of its line', async () => {
    const long = `Donaudampfschifffahrtsgesellschaftskapitänspatentinhaberversammlungsprotokoll ${words}`;
    const { pages } = await composed([paragraph(long)], { theme: opened({}), language: 'de' });
    const runs =
      textFrames(pages)[0]
        ?.lines.slice(0, 2)
        .flatMap((line) => line.runs) ?? [];
    const word = long.split(' ')[0];
    expect(runs.slice(0, 3).map(({ broken }) => broken)).toEqual([
      { part: 'initial', word },
      { part: 'first', word, initial: 'D' },
      { part: 'rest', word },
    ]);
  });

  test.each([
    ['a quotation mark', paragraph(`“When ${words}”`)],
    ['a figure', paragraph(`12 ${words}`)],
    ['a dash', paragraph(`— When ${words}`)],
    ['a leaf of one letter', paragraph(emphasis('W'), `hen ${words}`)],
  ])('is none before %s', async (_, block) => {
    expect((await linesOf(block))[0]?.runs.every((run) => run.size === text.size)).toBe(true);
  });

  test('is none where the paragraph has fewer lines', async () => {
    const lines = await linesOf(paragraph('When the ferry between the two quays stopped running, nobody believed it.'));
    expect(lines.length).toBe(2);
    expect(() => initialOf(lines)).toThrow('no initial');
  });

  test('is none in any other paragraph, nor where the body opens otherwise', async () => {
    const { pages } = await composed([{ type: 'thematicBreak' }, paragraph(`When ${words}`)], { theme: opened({}) });
    expect(textFrames(pages).every(({ lines }) => lines[0]?.runs[0]?.size === text.size)).toBe(true);
    const more = await composed([heading(2, 'Ferry'), ...news(3)], { theme: opened({}) });
    expect(
      textFrames(more.pages)
        .slice(2)
        .every(({ lines }) => lines[0]?.runs[0]?.size === text.size),
    ).toBe(true);
  });

  test('is none unless asked for', async () => {
    const { pages } = await composed([paragraph(`When ${words}`)]);
    expect(textFrames(pages)[0]?.lines[0]?.runs.map((run) => run.size)).toEqual([text.size]);
  });
});
