import type { GlyphRun } from '../page/glyph-run.ts';
import type { ByteWriter } from './byte-writer.ts';
import { clusterTexts } from './cluster-texts.ts';
import type { GlyphCodes } from './glyph-codes.ts';

/**
 * Writes the operators that show a run's glyphs from the current point: strings of codes with adjustments between them
 * where an advance isn't the glyph's own (`TJ`), and a rise around glyphs that stand off the baseline (`Ts`). Rounding
 * never adds up: each adjustment is reckoned from where the glyphs before it have really come to stand.
 */
export function showText(run: GlyphRun, font: GlyphCodes, out: ByteWriter): void {
  const { glyphs, advances, xOffsets, yOffsets, clusters, text, level } = run;
  const shown = new ShownGlyphs(run.size * (1 + run.expansion / 1000), out);
  const forward = level % 2 === 0;
  const last = glyphs.length - 1;
  let texts: readonly string[] | null = null;
  let previous = -1;
  let wanted = 0;
  for (let index = 0; index <= last; index++) {
    const glyph = glyphs[index] ?? 0;
    const start = clusters[index] ?? 0;
    // A glyph that has a character for itself needs no text made for it.
    const alone = forward && (index < last ? clusters[index + 1] : text.length) === start + 1 && previous !== start;
    if (!alone) texts ??= clusterTexts(run);
    const code = alone ? font.ofUnit(glyph, text.charCodeAt(start)) : font.ofText(glyph, texts?.[index] ?? '');
    previous = start;
    if (yOffsets) shown.rise(yOffsets[index] ?? 0);
    shown.moveTo(xOffsets ? wanted + (xOffsets[index] ?? 0) : wanted);
    shown.glyph(code, font.width(glyph));
    wanted += advances[index] ?? 0;
  }
  shown.end();
}

const opened = 0x28;
const closed = 0x29;
const backslash = 0x5c;
const carriageReturn = 0x0d;

/**
 * Lengths in thousandths of a point. `size` is the horizontal one: `Tz` widens the glyphs and the adjustments between
 * them alike (ISO 32000-1, 9.4.4).
 */
class ShownGlyphs {
  readonly #size: number;
  readonly #out: ByteWriter;
  #at = 0;
  #rise = 0;
  #inArray = false;
  #inString = false;
  /** Where the last glyph was to stand, and the advance that the font gives it. */
  #x = 0;
  #advance = 0;

  constructor(size: number, out: ByteWriter) {
    this.#size = size;
    this.#out = out;
  }

  rise(rise: number): void {
    if (rise === this.#rise) return;
    this.#endArray();
    this.#out.number(rise / 1000);
    this.#out.text(' Ts\n');
    this.#rise = rise;
  }

  moveTo(x: number): void {
    const adjustment = this.#adjustmentOf(x);
    this.#x = x;
    if (adjustment === 0) return;
    this.#endString();
    if (!this.#inArray) this.#beginArray();
    this.#out.number(adjustment);
    this.#at -= adjustment * this.#size;
  }

  /**
   * What the last glyph's own advance asks for, which is the same for the same two glyphs and for all spaces of a line and
   * so takes hardly a byte; where that would be off by a thousandth of the size, what is right here.
   */
  #adjustmentOf(x: number): number {
    const exact = (this.#at - x) / this.#size;
    const own = Math.round((this.#advance - (x - this.#x)) / this.#size);
    return Math.abs(exact - own) < 1 ? own : Math.round(exact);
  }

  glyph(code: number, width: number): void {
    if (!this.#inString) {
      if (!this.#inArray) this.#beginArray();
      this.#out.byte(opened);
      this.#inString = true;
    }
    this.#codeByte(code >> 8);
    this.#codeByte(code & 0xff);
    this.#advance = width * this.#size;
    this.#at += this.#advance;
  }

  end(): void {
    this.rise(0);
    this.#endArray();
  }

  /** A byte of a literal string; a carriage return would be read as the end of a line (ISO 32000-1, 7.3.4.2). */
  #codeByte(byte: number): void {
    if (byte === carriageReturn) this.#out.text('\\r');
    else {
      if (byte === opened || byte === closed || byte === backslash) this.#out.byte(backslash);
      this.#out.byte(byte);
    }
  }

  #beginArray(): void {
    this.#out.byte(0x5b);
    this.#inArray = true;
  }

  #endString(): void {
    if (this.#inString) this.#out.byte(closed);
    this.#inString = false;
  }

  #endArray(): void {
    this.#endString();
    if (this.#inArray) this.#out.text(']TJ\n');
    this.#inArray = false;
  }
}
