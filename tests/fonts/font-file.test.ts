import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../src/fonts/font-file.ts';
import { emSquares } from '../support/fonts/em-squares.ts';
import { pathOf } from '../support/tools.ts';

const literata = readFileSync(pathOf('fonts/literata/Literata-Text-Regular.ttf'));

/** The font with other bytes at the beginning of a table, or of the file. */
function changed(tag: string | null, at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = new Uint8Array(literata);
  copy.set(bytes, (tag === null ? 0 : offsetOf(tag)) + at);
  return copy;
}

function offsetOf(tag: string): number {
  for (let record = 12; record < 12 + 16 * literata.readUInt16BE(4); record += 16) {
    if (literata.toString('latin1', record, record + 4) === tag) return literata.readUInt32BE(record + 8);
  }
  throw new Error(`no table ${tag}`);
}

test('a font tells its family, its features and whether it may be embedded', () => {
  const file = readFontFile(literata);
  expect(file).toMatchObject({ family: expect.stringContaining('Literata'), embeddable: true });
  expect('features' in file && ['onum', 'smcp', 'c2sc'].every((tag) => file.features.has(tag))).toBe(true);
});

test('a font may have PostScript outlines', () => {
  const file = readFontFile(emSquares('CFF'));
  expect(file).toMatchObject({ family: 'Em Squares', embeddable: true });
  expect('features' in file && file.features.has('smcp')).toBe(true);
});

describe('fsType', () => {
  test.each([
    [0x0000, true],
    [0x0002, false],
    [0x0004, true],
    [0x0008, true],
    [0x0006, true],
    [0x0100, true],
    [0x0200, false],
  ])('%i', (fsType, embeddable) => {
    expect(readFontFile(changed('OS/2', 8, fsType >> 8, fsType & 0xff))).toMatchObject({ embeddable });
  });
});

describe('what is no font that can be set with', () => {
  const tag = (words: string) => [...words].map((letter) => letter.charCodeAt(0));
  test.each([
    ['words', new TextEncoder().encode('This is not a font.'), "isn't a font"],
    ['nothing', new Uint8Array(), 'is a broken font'],
    ['half a font', literata.subarray(0, 5000), 'is a broken font'],
    ['PostScript without PostScript', changed(null, 0, ...tag('OTTO')), "is a font without the table 'CFF '"],
    [
      'a variable font',
      changed(null, 28, ...tag('fvar')),
      'is a variable font, and one with a single weight is wanted',
    ],
    ['a collection', changed(null, 0, ...tag('ttcf')), 'is a collection of fonts, and one font is wanted'],
    ['a web font', changed(null, 0, ...tag('wOF2')), 'is a web font, and a TrueType or OpenType file is wanted'],
    ['a table less', changed(null, 76, ...tag('none')), "is a font without the table 'cmap'"],
  ])('%s', (_, data, problem) => {
    expect(readFontFile(data)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
