import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import { emphasis, paragraph } from '../../src/model/build.ts';
import type { GlyphRun } from '../../src/page/glyph-run.ts';
import { ByteWriter } from '../../src/pdf/byte-writer.ts';
import { clusterTexts } from '../../src/pdf/cluster-texts.ts';
import { GlyphCodes } from '../../src/pdf/glyph-codes.ts';
import { showText } from '../../src/pdf/show-text.ts';
import { toUnicodeMap } from '../../src/pdf/to-unicode.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { emSquares } from '../support/fonts/em-squares.ts';
import { contentStreamsOf, readPdf, streamsOf } from './support/read.ts';
import { inputOf, type SampleOptions } from './support/sample.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function textOf(text: string, typeset: SampleOptions['typeset'] = {}): Promise<string> {
  return (await readPdf(await writePdf(inputOf([paragraph(text)], fonts, { typeset })))).text;
}

describe('the text that glyphs stand for', () => {
  it.each([
    'office waffle affinity fjord',
    '“We’re – here”, 3–4 … ½',
    'NASA nasa NaSa',
    'Übermäßig ÉCOLE naïve Łódź',
    'Россия и ёлка, Ελλάδα',
    'а\u0301 и\u0306 combining e\u0301',
  ])('is what was set: %s', async (text) => {
    expect((await textOf(text)).normalize('NFC')).toBe(text.normalize('NFC'));
  });

  it('keeps spaces that no line is broken at', async () => {
    const maps = streamsOf(await writePdf(inputOf([paragraph('10\u00a0000\u202f€')], fonts)));
    expect(maps.join()).toMatch(/> <00A0>[\s\S]*> <202F>/);
  });

  it('keeps the letters of small capitals as they were written', async () => {
    expect(await textOf('NASA nasa NaSa', { features: ['smcp', 'c2sc'] })).toBe('NASA nasa NaSa');
  });

  it('goes on through emphasis', async () => {
    const { text } = await readPdf(await writePdf(inputOf([paragraph('a ', emphasis('grand'), ' plan')], fonts)));
    expect(text).toBe('a grand plan');
  });

  it('refuses a character that the font has no glyph for', async () => {
    await expect(textOf('日本')).rejects.toThrow("has no glyph for '日'");
  });
});

describe('a font with CFF outlines', () => {
  const squares = (outlines: 'TrueType' | 'CFF') => loadFonts(() => emSquares(outlines));
  const text = 'fish ½ “NASA” nasa ½';
  const typeset = { features: ['smcp'] };
  const written = async (outlines: 'TrueType' | 'CFF') =>
    writePdf(inputOf([paragraph(text)], await squares(outlines), { typeset }));

  it('is read as it was set, small capitals by their letters', async () => {
    expect((await readPdf(await written('CFF'))).text).toBe(text);
  });

  it('gives the same pages as the same font with TrueType outlines', async () => {
    expect(contentStreamsOf(await written('CFF'))).toEqual(contentStreamsOf(await written('TrueType')));
  });

  it('is embedded as CFF, without a map of glyphs', async () => {
    const file = await written('CFF');
    const objects = streamsOf(file).join();
    expect(Buffer.from(file).toString('latin1')).toContain('/Subtype /CIDFontType0C');
    expect(objects).toMatch(/\/Subtype\/CIDFontType0\/[\s\S]*EmSquares-Identity-H/);
    expect(objects).not.toContain('CIDToGIDMap');
    expect(objects).not.toContain('FontFile2');
  });
});

describe('clusterTexts', () => {
  const texts = (text: string, clusters: number[], level = 0) => {
    const glyphs = Uint16Array.from(clusters, () => 1);
    return clusterTexts({ glyphs, clusters: Uint32Array.from(clusters), text, level });
  };

  it('gives a ligature all its characters', () => {
    expect(texts('fix', [0, 2])).toEqual(['fi', 'x']);
  });

  it('shares out the characters of a cluster of several glyphs', () => {
    expect(texts('e\u0301a', [0, 0, 2])).toEqual(['e', '\u0301', 'a']);
    expect(texts('éa', [0, 0, 1])).toEqual(['e', '\u0301', 'a']);
    expect(texts('ǆa', [0, 0, 1])).toEqual(['d', 'z\u030c', 'a']);
    expect(texts('…', [0, 0, 0])).toEqual(['.', '.', '.']);
  });

  it('gives nothing to a glyph for which no character is left', () => {
    expect(texts('a', [0, 0, 0])).toEqual(['a', '', '']);
  });

  it('reads clusters backwards where the run is drawn from right to left', () => {
    expect(texts('שלום', [3, 2, 0], 1)).toEqual(['ם', 'ו', 'של']);
  });
});

describe('showText', () => {
  /** Every glyph is half an em wide, and its code is its number. */
  const font = new GlyphCodes({ name: 'F1', width: () => 500, code: (glyph) => glyph });
  /** What is written, the strings as hexadecimal codes. */
  const shown = (run: GlyphRun) => {
    const out = new ByteWriter();
    showText(run, font, out);
    return Buffer.from(out.take())
      .toString('latin1')
      .replace(/\(((?:\\[\s\S]|[^\\)])*)\)/g, (_, string: string) => {
        const bytes = string.replace(/\\([\s\S])/g, (__, character) => (character === 'r' ? '\r' : character));
        return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
      });
  };
  const run = (advances: number[], offsets: Partial<Pick<GlyphRun, 'xOffsets' | 'yOffsets'>> = {}): GlyphRun => ({
    font: 'Test',
    size: 10,
    colour: '#000000',
    expansion: 0,
    x: 0,
    glyphs: Uint16Array.from(advances, (_, index) => index + 1),
    advances: Int32Array.from(advances),
    xOffsets: null,
    yOffsets: null,
    clusters: Uint32Array.from(advances, (_, index) => index),
    text: 'x'.repeat(advances.length),
    position: null,
    level: 0,
    script: 'Latn',
    language: 'en',
    broken: null,
    ...offsets,
  });

  it('shows glyphs at their own advances in one string', () => {
    expect(shown(run([5000, 5000, 5000]))).toBe('[<000100020003>]TJ\n');
  });

  it('moves on by thousandths of the size where an advance is another', () => {
    expect(shown(run([4500, 6000, 5000]))).toBe('[<0001>50<0002>-100<0003>]TJ\n');
  });

  it('moves on by what the glyph itself asks for, as long as that is right to a thousandth', () => {
    expect(shown(run([4504, 4504, 4504, 5004, 4504, 5000]))).toBe('[<0001>50<0002>50<0003>49<00040005>49<0006>]TJ\n');
  });

  it('is never further off than a thousandth of the size', () => {
    const advances = Array.from({ length: 400 }, (_, index) => 4700 + ((index * 7919) % 613));
    const written = shown(run(advances));
    let [at, wanted, next] = [0, 0, 0];
    for (const [piece] of written.matchAll(/<\w+>|-?\d+(?=<)/g)) {
      if (!piece.startsWith('<')) {
        at -= Number(piece) * 10;
        continue;
      }
      for (let glyph = 0; glyph < (piece.length - 2) / 4; glyph++) {
        expect(Math.abs(at - wanted)).toBeLessThanOrEqual(10);
        at += 5000;
        wanted += advances[next++] ?? 0;
      }
    }
    expect(next).toBe(400);
  });

  it('reckons with glyphs and adjustments that are both drawn wider', () => {
    const expanded = { ...run([5100, 6100, 5100]), expansion: 20 };
    // Glyphs of 5.1 pt; a thousandth moves by .0102 pt.
    expect(shown(expanded)).toBe('[<00010002>-98<0003>]TJ\n');
  });

  it('does not add up what rounding leaves', () => {
    // Each advance is .4 thousandths of the size too wide: after ten, four thousandths must have been caught up with.
    const operators = shown(run(Array.from({ length: 11 }, () => 5004)));
    const caughtUp = [...operators.matchAll(/>(-?\d+)</g)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(caughtUp).toBe(-4);
  });

  it('writes codes that mean something in a string so that they come out as they are', () => {
    const glyphs = Uint16Array.of(0x28, 0x5c29, 0x0d0a, 0x5c);
    const codes = '<00285c290d0a005c>';
    expect(shown({ ...run([5000, 5000, 5000, 5000]), glyphs })).toBe(`[${codes}]TJ\n`);
  });

  it('raises a glyph that stands off the baseline, and comes back', () => {
    const offsets = { xOffsets: Int32Array.of(0, -1000, 0), yOffsets: Int32Array.of(0, 2500, 0) };
    expect(shown(run([5000, 0, 5000], offsets))).toBe('[<0001>]TJ\n2.5 Ts\n[100<0002>]TJ\n0 Ts\n[400<0003>]TJ\n');
  });
});

describe('toUnicodeMap', () => {
  it('takes at most a hundred entries at a time and writes astral characters as surrogates', () => {
    const map = toUnicodeMap(Array.from({ length: 101 }, () => '𝒜'));
    expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '1 beginbfchar']);
    expect(map).toContain('<0065> <D835DC9C>');
  });
});

describe('any text', () => {
  const letters = 'abcfijlmtABCVTfi éüñçßœЖщёийαβΩ0123456789.,-–’“”()/';
  const words = fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 40,
  });

  it('comes out as it went in, however its lines and pages are broken', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 40, max: 300 }), async (parts, measure) => {
        const text = parts.join(' ').replace(/ +/g, ' ').trim();
        fc.pre(text !== '');
        expect(await textOf(text, { measure, height: 220 })).toBe(text);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
