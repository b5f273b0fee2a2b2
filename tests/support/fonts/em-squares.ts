import { readFileSync } from 'node:fs';
import { type Fonts, loadFonts } from '../../../src/fonts/catalogue.ts';

/** A font whose every glyph but a few is one em wide: see build.py. */
export function emSquares(outlines: 'TrueType' | 'CFF'): Uint8Array {
  const file = outlines === 'CFF' ? 'em-squares.otf' : 'em-squares.ttf';
  return new Uint8Array(readFileSync(new URL(file, import.meta.url)));
}

/** The same squares whatever the id. */
export function loadEmSquares(): Promise<Fonts> {
  const data = emSquares('TrueType');
  return loadFonts(() => data);
}
