import type { ShapedText } from '../../fonts/face.ts';
import type { ShapedWord } from './shaping.ts';

/** Numbers kept for each glyph: the glyph with `unsafeBit`, its advance, its cluster. */
export const perGlyph = 3;
export const glyphMask = 0xffff;
const unsafeBit = 0x10000;

/**
 * Numbers of some two hundred words: a word's glyphs stand together there, where arrays of its own would be four more
 * objects to make and to look up. A store is forgotten with the last of its words.
 */
const storeSize = 1 << 12;
let store = new Int32Array(0);
let taken = 0;

/** Where the glyphs of a word stand. */
export interface StoredGlyphs {
  readonly store: Int32Array;
  readonly at: number;
  readonly count: number;
}

export function storeGlyphs({
  glyphs,
  advances,
  clusters,
  unsafe,
}: Omit<ShapedText, 'xOffsets' | 'yOffsets'>): StoredGlyphs {
  const count = glyphs.length;
  if (taken + perGlyph * count > store.length) {
    store = new Int32Array(Math.max(storeSize, perGlyph * count));
    taken = 0;
  }
  const at = taken;
  for (let i = 0; i < count; i++) {
    store[taken++] = (glyphs[i] ?? 0) | (unsafe[i] === 1 ? unsafeBit : 0);
    store[taken++] = advances[i] ?? 0;
    store[taken++] = clusters[i] ?? 0;
  }
  return { store, at, count };
}

/** The advance of one of a word's glyphs, in thousandths of a point. */
export function advanceOf({ store, at }: ShapedWord, glyph: number): number {
  return store[at + perGlyph * glyph + 1] ?? 0;
}

/** The code unit of the word at which a glyph's cluster begins; undefined after the last one. */
export function clusterOf({ store, at, count }: ShapedWord, glyph: number): number | undefined {
  return glyph < count ? store[at + perGlyph * glyph + 2] : undefined;
}

/** Whether a break before a glyph's cluster would change the shapes. */
export function isUnsafe({ store, at, count }: ShapedWord, glyph: number): boolean {
  return glyph < count && (store[at + perGlyph * glyph] ?? 0) >= unsafeBit;
}

/** Whether a cluster begins at a code unit of the word. */
export function beginsCluster(word: ShapedWord, offset: number): boolean {
  for (let glyph = 0; glyph < word.count; glyph++) if (clusterOf(word, glyph) === offset) return true;
  return false;
}
