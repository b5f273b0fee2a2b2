import { describe, expect, test } from 'vitest';
import { catalogue, fontEntry, loadFonts } from '../../src/fonts/catalogue.ts';
import { loadEmSquares } from '../support/fonts/em-squares.ts';

const fonts = await loadFonts();

describe('the catalogue', () => {
  test.each([...catalogue.keys()])('%s is there, and sets Latin', (id) => {
    const face = fonts.face(id);
    for (const character of 'AaÉéßżłŞț1“”„«»–—…€') expect(face.glyphOf(character.codePointAt(0) ?? 0)).not.toBe(0);
    expect(face.unitsPerEm).toBe(1000);
  });

  test.each([...catalogue.keys()])('%s sets Cyrillic and Greek, but where its family has none', (id) => {
    const face = fonts.face(id);
    const shown = [...'АяЂґΑω№'].filter((character) => face.glyphOf(character.codePointAt(0) ?? 0) !== 0);
    expect(shown.join('')).toBe(fontEntry(id).family === 'Atkinson Hyperlegible Next' ? '' : 'АяЂґΑω№');
  });

  test('weights, slants and optical sizes are told apart', () => {
    expect(fontEntry('Literata-Text-SemiBoldItalic')).toMatchObject({ weight: 600, italic: true, opticalSize: 'text' });
    expect(fontEntry('Literata-Small-Regular')).toMatchObject({ weight: 400, italic: false, opticalSize: 'small' });
    const outlines = [...catalogue.keys()].map((id) => fonts.face(id).outline(fonts.face(id).glyphOf(0x61)));
    expect(new Set(outlines).size).toBe(catalogue.size);
  });

  test('an unknown font is an error that names it', () => {
    expect(() => fontEntry('Literata-Text-Black')).toThrow("there is no font 'Literata-Text-Black'");
  });

  test('a file is read when its font is first used, and once', async () => {
    const read: string[] = [];
    const data = (await loadEmSquares()).data('Literata-Text-Regular');
    const lazy = await loadFonts((file) => {
      read.push(file);
      return data;
    });
    expect(read).toEqual([]);
    lazy.face('Literata-Text-Regular');
    lazy.face('Literata-Text-Regular');
    lazy.data('Literata-Text-Regular');
    expect(read).toEqual(['literata/Literata-Text-Regular.ttf']);
  });
});
