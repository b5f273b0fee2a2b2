import type { GlyphRun } from '../page/glyph-run.ts';
import type { Colour } from '../page/page.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { GlyphCodes } from './glyph-codes.ts';
import { fill, number, stroke } from './numbers.ts';
import { showText } from './show-text.ts';

/** A transformation of the unit square (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * The operators of one page, in the page's own space (y upwards). Marked content is kept flat: to open one sequence
 * ends the one before, and each begins and ends on the same side of `BT` and `ET`.
 */
export class ContentStream {
  readonly #out: ByteWriter;
  #marked = false;
  #inText = false;
  #font: GlyphCodes | null = null;
  #size = 0;
  #colour = '';
  /** Horizontal scaling in thousandths beyond the font's own. */
  #expansion = 0;
  /** Where the current line begins. */
  #lineX = 0;
  #lineY = 0;

  /** Operators are written to the end of `out`, which is empty and is taken by `end`. */
  constructor(out: ByteWriter) {
    this.#out = out;
  }

  /** Opens marked content for text. `properties` is the inside of a property list. */
  markText(tag: string, properties: string): void {
    this.#endMark();
    this.#beginText();
    this.#beginMark(tag, properties);
  }

  /** Shows a run at the current mark; `y` is its baseline. */
  text(run: GlyphRun, font: GlyphCodes, y: number): void {
    this.#setFont(font, run.size);
    this.#setColour(run.colour);
    this.#setExpansion(run.expansion);
    const out = this.#out;
    out.number(run.x - this.#lineX);
    out.text(' ');
    out.number(y - this.#lineY);
    out.text(' Td\n');
    showText(run, font, out);
    this.#lineX = round(run.x);
    this.#lineY = round(y);
  }

  /** A filled rectangle that is marked by itself. */
  rectangle(tag: string, properties: string, box: readonly [number, number, number, number], colour: Colour): void {
    this.#figure(tag, properties, `${fill(colour)} ${box.map(number).join(' ')} re f`);
  }

  /** A row of round dots that is marked by itself: a dashed line whose dashes are caps alone, from right to left. */
  dots(
    tag: string,
    properties: string,
    [x, y, width, height]: readonly [number, number, number, number],
    distance: number,
    colour: Colour,
  ): void {
    const middle = number(y + height / 2);
    const line = `${number(x + width - height / 2)} ${middle} m ${number(x)} ${middle} l`;
    const style = `${stroke(colour)} ${number(height)} w 1 J [0 ${number(distance)}] 0 d`;
    this.#figure(tag, properties, `${style} ${line} S`);
  }

  /** A filled shape that is marked by itself. */
  polygon(tag: string, properties: string, corners: readonly (readonly [number, number])[], colour: Colour): void {
    const path = corners.map((corner, index) => `${corner.map(number).join(' ')} ${index === 0 ? 'm' : 'l'}`);
    this.#figure(tag, properties, `${fill(colour)} ${path.join(' ')} h f`);
  }

  /** A picture that is marked by itself. */
  picture(tag: string, properties: string, name: string, matrix: Matrix): void {
    this.#figure(tag, properties, `${matrix.map(number).join(' ')} cm /${name} Do`);
  }

  end(): Uint8Array {
    this.#endText();
    return this.#out.take();
  }

  #figure(tag: string, properties: string, operators: string): void {
    this.#endText();
    this.#beginMark(tag, properties);
    this.#out.text(`q ${operators} Q\n`);
    this.#endMark();
  }

  #beginMark(tag: string, properties: string): void {
    this.#out.text(`/${tag}<<${properties}>>BDC\n`);
    this.#marked = true;
  }

  #endMark(): void {
    if (this.#marked) this.#out.text('EMC\n');
    this.#marked = false;
  }

  #beginText(): void {
    if (this.#inText) return;
    this.#out.text('BT\n');
    this.#inText = true;
    this.#lineX = 0;
    this.#lineY = 0;
  }

  #endText(): void {
    this.#endMark();
    if (this.#inText) {
      this.#setExpansion(0);
      this.#out.text('ET\n');
    }
    this.#inText = false;
  }

  #setFont(font: GlyphCodes, size: number): void {
    if (font === this.#font && size === this.#size) return;
    this.#out.text(`/${font.name} ${number(size)} Tf\n`);
    this.#font = font;
    this.#size = size;
  }

  /** ISO 32000-1, 9.3.4: in per cent. */
  #setExpansion(expansion: number): void {
    if (expansion === this.#expansion) return;
    this.#out.text(`${number(100 + expansion / 10)} Tz\n`);
    this.#expansion = expansion;
  }

  #setColour(colour: Colour): void {
    if (colour === this.#colour) return;
    this.#out.text(`${fill(colour)}\n`);
    this.#colour = colour;
  }
}

/** To the precision that is written, so that relative moves don't drift. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
