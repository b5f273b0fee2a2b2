import type { GlyphRun } from '../page/glyph-run.ts';
import { clusterTexts } from './cluster-texts.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import { hex4, number } from './numbers.ts';

/**
 * The operators that show a run's glyphs from the current point: strings of codes with adjustments between them where
 * an advance isn't the glyph's own (`TJ`), and a rise around glyphs that stand off the baseline (`Ts`). Rounding never
 * adds up: each adjustment is reckoned from where the glyphs before it have really come to stand.
 */
export function showText(run: GlyphRun, font: EmbeddedFont): string {
  const texts = textsOf(run);
  const shown = new ShownGlyphs(run.size * (1 + run.expansion / 1000));
  let wanted = 0;
  for (const [index, glyph] of run.glyphs.entries()) {
    shown.rise(run.yOffsets?.[index] ?? 0);
    shown.moveTo(wanted + (run.xOffsets?.[index] ?? 0));
    shown.glyph(font.code(glyph, texts[index] ?? ''), font.width(glyph));
    wanted += run.advances[index] ?? 0;
  }
  return shown.end();
}

/**
 * What each glyph stands for. Programs that read a PDF by its geometry would take an initial for a word of its own: it
 * stands for a space, and the letter after it, on the line where the word is read, for both.
 */
function textsOf(run: GlyphRun): readonly string[] {
  const texts = clusterTexts(run);
  if (run.broken?.part === 'initial') return texts.map(() => ' ');
  const led = run.broken?.initial ?? '';
  return led === '' || !isAtBeginning(run) ? texts : texts.map((text, index) => (index === 0 ? led + text : text));
}

/** Whether a run is the first one after its word's initial. */
function isAtBeginning({ broken, text }: GlyphRun): boolean {
  const [letters] = text.split('\u00ad');
  return broken?.word.startsWith((broken.initial ?? '') + letters) ?? false;
}

/**
 * Lengths in thousandths of a point. `size` is the horizontal one: `Tz` widens the glyphs and the adjustments between
 * them alike (ISO 32000-1, 9.4.4).
 */
class ShownGlyphs {
  readonly #size: number;
  #at = 0;
  #rise = 0;
  #codes = '';
  #pieces = '';
  #operators = '';

  constructor(size: number) {
    this.#size = size;
  }

  rise(rise: number): void {
    if (rise === this.#rise) return;
    this.#show();
    this.#operators += `${number(rise / 1000)} Ts\n`;
    this.#rise = rise;
  }

  moveTo(x: number): void {
    const adjustment = Math.round((this.#at - x) / this.#size);
    if (adjustment === 0) return;
    this.#endString();
    this.#pieces += number(adjustment);
    this.#at -= adjustment * this.#size;
  }

  glyph(code: number, width: number): void {
    this.#codes += hex4(code);
    this.#at += width * this.#size;
  }

  end(): string {
    this.rise(0);
    this.#show();
    return this.#operators;
  }

  #endString(): void {
    if (this.#codes !== '') this.#pieces += `<${this.#codes}>`;
    this.#codes = '';
  }

  #show(): void {
    this.#endString();
    if (this.#pieces !== '') this.#operators += `[${this.#pieces}]TJ\n`;
    this.#pieces = '';
  }
}
