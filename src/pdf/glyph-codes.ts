import type { FontId } from '../page/glyph-run.ts';
import type { EmbeddedFont, EmbeddedFonts } from './embedded-fonts.ts';

/** The codes of a font's glyphs, of which nearly all stand for one and the same character everywhere. */
export class GlyphCodes {
  readonly #font: EmbeddedFont;
  /** For each glyph the code unit that it stood for first, and its code for that; code 0 is no glyph's. */
  readonly #units = new Uint16Array(1 << 16);
  readonly #codes = new Uint16Array(1 << 16);

  constructor(font: EmbeddedFont) {
    this.#font = font;
  }

  /** Its name among the resources of a page. */
  get name(): string {
    return this.#font.name;
  }

  /** Advance width of a glyph in thousandths of the size. */
  width(glyph: number): number {
    return this.#font.width(glyph);
  }

  /** The code of a glyph that stands for one code unit of a text. */
  ofUnit(glyph: number, unit: number): number {
    const known = this.#codes[glyph] ?? 0;
    if (known !== 0 && this.#units[glyph] === unit) return known;
    const code = this.#font.code(glyph, String.fromCharCode(unit));
    if (known === 0) {
      this.#units[glyph] = unit;
      this.#codes[glyph] = code;
    }
    return code;
  }

  /** The code of a glyph that stands for any text. */
  ofText(glyph: number, text: string): number {
    return this.#font.code(glyph, text);
  }
}

/** The codes of every font of one file. */
export class FontCodes {
  readonly #fonts: EmbeddedFonts;
  readonly #codes = new Map<FontId, GlyphCodes>();

  constructor(fonts: EmbeddedFonts) {
    this.#fonts = fonts;
  }

  get(id: FontId): GlyphCodes {
    let codes = this.#codes.get(id);
    if (!codes) {
      codes = new GlyphCodes(this.#fonts.get(id));
      this.#codes.set(id, codes);
    }
    return codes;
  }
}
