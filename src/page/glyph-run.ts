import type { Position } from '../model/position.ts';
import type { MilliPoints, Points } from '../model/units.ts';
import type { Colour } from './page.ts';

/** Names one font of the catalogue ('Literata-Text-Regular'); writers ask the catalogue for its file. */
export type FontId = string;

/**
 * Glyphs of one font, size, language and bidi level whose characters stand in one text leaf (or in none), as views on
 * composition's arrays. All arrays are parallel, in the order the glyphs are drawn.
 */
export interface GlyphRun {
  readonly font: FontId;
  readonly size: Points;
  readonly colour: Colour;
  /**
   * How much wider the glyphs are drawn than the font has them, in thousandths; 0 as they are, -20 narrower by 2 %. The
   * advances and offsets have it in them.
   */
  readonly expansion: number;
  /** Left edge of the first glyph, from the page's left edge. */
  readonly x: Points;
  readonly glyphs: Uint16Array;
  /** Advance of each glyph, kerning, justification, expansion and tracking included, in thousandths of a point. */
  readonly advances: Int32Array;
  /** Displacement of each glyph in thousandths of a point, y upwards; null where all are zero. */
  readonly xOffsets: Int32Array | null;
  readonly yOffsets: Int32Array | null;
  /** For each glyph, the code unit of `text` at which its cluster begins. */
  readonly clusters: Uint32Array;
  /**
   * The characters the glyphs stand for, in logical order, as a reader gets them: a hyphen that composition set at a
   * line's end is U+00AD, the space at a line's end is a space, small capitals keep the letters as authored.
   */
  readonly text: string;
  /** Position of `text[0]` in the article's tree; null for what composition inserted and for furniture. */
  readonly position: Position | null;
  /** Embedding level of UAX #9: even is left to right. */
  readonly level: number;
  /** ISO 15924 tag of the script: 'Latn', 'Cyrl', 'Grek', … */
  readonly script: string;
  /** BCP 47. */
  readonly language: string;
  /** Set where this run is one part of a word that is broken over lines, or begins with an initial. */
  readonly broken: BrokenWord | null;
}

/**
 * `first`: the part before the break, hyphen included; `word` is the whole word with the punctuation that belongs to it.
 * `rest`: what follows it, the trailing space included.
 * `initial`: the letter that begins the word on another line's baseline; `led`: what follows it, unless that is broken.
 */
export interface BrokenWord {
  readonly part: 'initial' | 'led' | 'first' | 'rest';
  readonly word: string;
  /** The initial before a part that is `led` or `first`. */
  readonly initial?: string;
}

/** The advance width of a run. */
export function widthOf(run: GlyphRun): MilliPoints {
  let width = 0;
  for (const advance of run.advances) width += advance;
  return width;
}
