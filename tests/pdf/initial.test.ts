import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import { paragraph } from '../../src/model/build.ts';
import type { GlyphRun } from '../../src/page/glyph-run.ts';
import type { Frame, Page } from '../../src/page/page.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { structureTree } from '../support/structure-tree.ts';
import { contentStreamsOf, readPdf, streamsOf } from './support/read.ts';
import { inputOf } from './support/sample.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

/** The glyphs `from` to `to` of a run, each of one character. */
function part(run: GlyphRun, from: number, to: number, changes: Partial<GlyphRun>): GlyphRun {
  return {
    ...run,
    glyphs: run.glyphs.subarray(from, to),
    advances: run.advances.subarray(from, to),
    clusters: run.clusters.subarray(from, to).map((cluster) => cluster - from),
    text: run.text.slice(from, to),
    position: run.position === null ? null : run.position + from,
    ...changes,
  };
}

/** The first letter as an initial of two lines, `length` letters in its word. */
function withInitial(pages: readonly Page[], length: number): readonly Page[] {
  const frame = (one: Frame): Frame => {
    const line = one.type === 'text' ? one.lines[0] : undefined;
    const run = line?.runs[0];
    if (one.type !== 'text' || !line || !run) return one;
    const word = run.text.slice(0, length);
    const runs = [
      part(run, 0, 1, { size: 32, yOffsets: Int32Array.of(-16_000), broken: { part: 'initial', word } }),
      part(run, 1, length, { x: run.x + 40, broken: { part: 'led', word, initial: run.text.slice(0, 1) } }),
      part(run, length, run.glyphs.length, { x: run.x + 70 }),
      ...line.runs.slice(1).map((other) => ({ ...other, x: other.x + 50 })),
    ];
    return { ...one, lines: [{ ...line, runs }, ...one.lines.slice(1)] };
  };
  return pages.map((page) => ({ ...page, frames: page.frames.map(frame) }));
}

const write = (text: string, length: number) =>
  writePdf(inputOf([paragraph(text)], fonts, { pages: (pages) => withInitial(pages, length) }));

describe('an initial', () => {
  it('is one word with the letters after it, in one Span', async () => {
    expect(await structureTree(await write('When it stopped.', 4))).toBe(
      ['Document', '  Art', '    P', '      Span (alt: When)', "        'When'", "      'it stopped.'"].join('\n'),
    );
  });

  it('is read with its word on the line where that stands', async () => {
    const file = await write('When it stopped.', 4);
    expect((await readPdf(file)).text).toBe('When it stopped.');
    const [content = ''] = contentStreamsOf(file);
    expect(content.match(/\/ActualText\([^)]*\)/g)).toEqual(['/ActualText( )', '/ActualText(When)']);
    const maps = streamsOf(file).filter((stream) => stream.includes('bfchar'));
    expect(maps.join()).toMatch(/> <0020>[\s\S]*> <00570068>/);
  });

  it('stands on its own baseline and leaves the others where they are', async () => {
    const [content = ''] = contentStreamsOf(await write('When it stopped.', 4));
    expect(content).toMatch(/-16 Ts\n\[[^\]]+\]TJ\n0 Ts\n/);
  });

  it('begins another word when the same one is broken later on', async () => {
    const input = inputOf([paragraph('When it stopped.'), paragraph('When')], fonts, {
      typeset: { broken: { When: [2] } },
      pages: (pages) => pages,
    });
    expect(await structureTree(await writePdf(input))).toContain(
      "    P\n      Span (alt: When)\n        'Wh'\n        'en'",
    );
  });
});
