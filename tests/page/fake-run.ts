import type { GlyphRun } from '../../src/page/glyph-run.ts';

/** A run in a font whose every glyph is half an em wide, as test fonts are. */
export function fakeRun(text: string, options: Partial<GlyphRun> = {}): GlyphRun {
  const count = text.length;
  return {
    font: 'Half-Em',
    size: 10,
    colour: '#000000',
    expansion: 0,
    x: 0,
    glyphs: Uint16Array.from(text, (character) => character.charCodeAt(0)),
    advances: new Int32Array(count).fill(5000),
    xOffsets: null,
    yOffsets: null,
    clusters: Uint32Array.from(text, (_, index) => index),
    text,
    position: null,
    level: 0,
    script: 'Latn',
    language: 'en',
    broken: null,
    ...options,
  };
}
