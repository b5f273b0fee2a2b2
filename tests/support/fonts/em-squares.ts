import { readFileSync } from 'node:fs';
import { type Fonts, loadFonts } from '../../../src/fonts/catalogue.ts';

/** Fonts whose every glyph is one em wide, whatever the id: see build.py. */
export function loadEmSquares(): Promise<Fonts> {
  const data = new Uint8Array(readFileSync(new URL('em-squares.ttf', import.meta.url)));
  return loadFonts(() => data);
}
