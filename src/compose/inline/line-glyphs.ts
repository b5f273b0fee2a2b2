import { glyphMask, perGlyph } from './glyph-store.ts';
import type { Placed } from './line.ts';

/** The glyphs of a line as parallel arrays, in the order they are drawn. Lengths in thousandths of a point. */
export interface LineGlyphs {
  readonly count: number;
  readonly glyphs: Uint16Array;
  readonly advances: Int32Array;
  /** Null where nothing is displaced. */
  readonly xOffsets: Int32Array | null;
  readonly yOffsets: Int32Array | null;
  /** Still to be filled. */
  readonly clusters: Uint32Array;
}

/** Bytes that lines take their arrays from: one buffer for each of them would cost more than what is in it. */
const slabSize = 1 << 15;
let slab = new ArrayBuffer(0);
let taken = 0;

/** Where `bytes` bytes stand free in the slab. */
function place(bytes: number): number {
  const from = taken;
  taken += (bytes + 3) & ~3;
  return from;
}

/** The glyphs of a line's pieces, with the widths that the pieces have on it. */
export function lineGlyphsOf(placed: readonly Placed[]): LineGlyphs {
  let count = 0;
  let displaced = false;
  for (const { word } of placed) {
    count += word.count;
    displaced ||= word.xOffsets !== null || word.yOffsets !== null;
  }
  const bytes = 12 * count + 4;
  if (taken + bytes > slab.byteLength) {
    slab = new ArrayBuffer(Math.max(slabSize, bytes));
    taken = 0;
  }
  const glyphs = new Uint16Array(slab, place(2 * count), count);
  const advances = new Int32Array(slab, place(4 * count), count);
  const clusters = new Uint32Array(slab, place(4 * count), count);
  const xOffsets = displaced ? new Int32Array(count) : null;
  const yOffsets = displaced ? new Int32Array(count) : null;
  let at = 0;
  for (const piece of placed) {
    fill(glyphs, advances, piece, at);
    if (xOffsets && yOffsets) displace(xOffsets, yOffsets, piece, at);
    at += piece.word.count;
  }
  return { count, glyphs, advances, xOffsets, yOffsets, clusters };
}

function fill(glyphs: Uint16Array, advances: Int32Array, piece: Placed, from: number): void {
  const { word, expansion } = piece;
  const { store, at, count } = word;
  const surplus = piece.space ? piece.width - word.width : 0;
  if (expansion === 0) {
    for (let i = 0, k = at; i < count; i++, k += perGlyph) {
      glyphs[from + i] = (store[k] ?? 0) & glyphMask;
      advances[from + i] = store[k + 1] ?? 0;
    }
    if (count > 0) advances[from] = (advances[from] ?? 0) + surplus;
    return;
  }
  const factor = 1 + expansion / 1000;
  let natural = 0;
  let right = 0;
  for (let i = 0, k = at; i < count; i++, k += perGlyph) {
    glyphs[from + i] = (store[k] ?? 0) & glyphMask;
    // Rounded where the glyph ends, not by itself, so that the glyphs together are as wide as the piece.
    natural += store[k + 1] ?? 0;
    const edge = Math.round(natural * factor) + surplus;
    advances[from + i] = edge - right;
    right = edge;
  }
}

function displace(xOffsets: Int32Array, yOffsets: Int32Array, { word, expansion }: Placed, from: number): void {
  const factor = 1 + expansion / 1000;
  for (let i = 0; i < word.count; i++) {
    xOffsets[from + i] = Math.round((word.xOffsets?.[i] ?? 0) * factor);
    yOffsets[from + i] = word.yOffsets?.[i] ?? 0;
  }
}
