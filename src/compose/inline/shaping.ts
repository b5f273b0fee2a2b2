import type { Fonts } from '../../fonts/catalogue.ts';
import type { Face, ShapedText } from '../../fonts/face.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { InitialPlace, TextStyle } from '../../theme/style.ts';
import { storeGlyphs } from './glyph-store.ts';
import type { WordMemo } from './memo.ts';
import { Recent } from './recent.ts';
import { type Spacing, spacingOf } from './spacing.ts';

/** Shaped characters of one setting. Lengths in thousandths of a point, tracking included. */
export interface ShapedWord {
  /** The store that has its glyphs, and the first one's place in it. */
  readonly store: Int32Array;
  readonly at: number;
  /** How many glyphs it has. */
  readonly count: number;
  readonly xOffsets: Int32Array | null;
  readonly yOffsets: Int32Array | null;
  readonly width: MilliPoints;
  /** A number for the word's letters and figures, whatever their case and the marks around them; 0 without any. */
  readonly form: number;
  readonly memo: WordMemo;
}

/** What a word looks like. */
type Shapes = ShapedText & { readonly width: MilliPoints };

/** What is asked for most comes first, and what was found out stands in the word itself: that is soonest at hand. */
class Word implements ShapedWord, WordMemo {
  readonly width: MilliPoints;
  private known = -1;
  hangsBefore: MilliPoints | null = null;
  hangsAfter: MilliPoints | null = null;
  points: WordMemo['points'] = null;
  ranked: WordMemo['ranked'] = null;
  rows: WordMemo['rows'] = null;
  readonly store: Int32Array;
  readonly at: number;
  readonly count: number;
  readonly xOffsets: Int32Array | null;
  readonly yOffsets: Int32Array | null;
  private readonly text: string;

  constructor(shapes: Shapes, text: string) {
    const { store, at, count } = storeGlyphs(shapes);
    this.width = shapes.width;
    this.store = store;
    this.at = at;
    this.count = count;
    this.xOffsets = shapes.xOffsets;
    this.yOffsets = shapes.yOffsets;
    this.text = text;
  }

  get memo(): WordMemo {
    return this;
  }

  get form(): number {
    if (this.known < 0) this.known = formOf(this.text);
    return this.known;
  }
}

/** All that decides how characters are shaped: a style without its colour, a language and a script. */
export interface Setting {
  readonly face: Face;
  readonly style: TextStyle;
  readonly language: string;
  readonly script: string;
  readonly size: MilliPoints;
  /** Added after every letter, in thousandths of a point. */
  readonly tracking: MilliPoints;
  /** Whether its letters may be drawn a little wider or narrower to even out a line's spaces. */
  readonly expands: boolean;
  /** Natural width of the face's space. */
  readonly space: MilliPoints;
  readonly spacing: Spacing;
  /** Whether it is that of calls of notes, which alone are set in superior figures. */
  readonly superior: boolean;
  /** The sign set at a line's end where a word is broken. */
  readonly hyphen: string;
  /** The characters of a text between two code units, or all of them. */
  shape(text: string, from?: number, to?: number): ShapedWord;
  /** So many spaces, shaped. */
  blanks(count: number): ShapedWord;
}

/** Shapes words once: the same word in the same setting is looked up. */
export interface Words {
  setting(style: TextStyle, language: string, script: string): Setting;
}

/** Words of one setting in a generation: those of a long article, or the usual ones of a book. */
const wordsKept = 8000;

export function createWords(fonts: Fonts): Words {
  const settings = new Map<string, Setting>();
  const lastOf = new WeakMap<TextStyle, Setting>();
  return {
    setting(style, language, script) {
      const last = lastOf.get(style);
      if (last?.language === language && last.script === script) return last;
      const key = `${style.font}|${style.size}|${style.tracking}|${style.wordSpacing}|${style.callSize}|${style.features.join(' ')}|${style.spacesKept === true}|${keyOf(style)}|${language}|${script}`;
      let setting = settings.get(key);
      if (!setting) {
        setting = createSetting(fonts.face(style.font), style, language, script);
        settings.set(key, setting);
      }
      lastOf.set(style, setting);
      return setting;
    },
  };
}

function createSetting(face: Face, style: TextStyle, language: string, script: string): Setting {
  const words = new Recent<ShapedWord>(wordsKept);
  const superior = style.features.includes('sups');
  const raised = superior && (style.callSize !== undefined || !hasSuperiors(face, language, script));
  const size = raised ? Math.round((style.size * (style.callSize ?? superiorSize)) / 1000) : style.size;
  const rise = raised ? riseOf(face, style.size, size) : 0;
  const scale = size / face.unitsPerEm;
  const tracking = Math.round((style.size * style.tracking) / 1000);
  const figures = raised ? style.features.filter((tag) => tag !== 'sups') : style.features;
  // Letters that stand apart don't run together.
  const features = tracking === 0 ? figures : [...figures, '-liga', '-clig'];
  const properties = { features, language, script, direction: 'ltr' } as const;
  const shapeAnew = (text: string): ShapedWord => {
    const shaped = face.shape(text, properties);
    if (text.includes('//')) loosenStrokes(shaped, face);
    const set = lifted(scaled(shaped, scale, tracking), rise);
    const word = new Word(style.initial ? placed(set, style.initial) : set, text);
    words.set(text, word);
    return word;
  };
  const shape = (text: string, from = 0, to = text.length): ShapedWord => {
    const word = text.slice(from, to);
    return words.get(word) ?? shapeAnew(word);
  };
  let blank: ShapedWord | null = null;
  const blanks = (count: number): ShapedWord => {
    if (count !== 1) return shape(' '.repeat(count));
    blank ??= shape(' ');
    return blank;
  };
  const space = Math.round(face.advance(face.glyphOf(0x20)) * scale);
  const expands = tracking === 0 && !style.initial && expandableScripts.has(script) && !isMonospaced(face);
  const hyphen = face.glyphOf(0x2010) === 0 ? '-' : '‐';
  const spacing = spacingOf(size, space, tracking + Math.round((style.size * (style.wordSpacing ?? 0)) / 1000));
  return { face, style, language, script, size, tracking, expands, space, spacing, superior, hyphen, shape, blanks };
}

/** Of the text's size, what figures have that are set superior in a face without figures of that kind. */
const superiorSize = 620;

/** Of the height of capitals, what a call rises at least: one of the text's own size is still seen to be none of its letters. */
const leastRise = 0.35;

/** How far above the baseline a call stands, so that it ends where capitals do. */
function riseOf(face: Face, around: MilliPoints, size: MilliPoints): MilliPoints {
  const capitals = (length: MilliPoints) => (face.capHeight * length) / face.unitsPerEm;
  return Math.round(Math.max(capitals(around - size), capitals(around) * leastRise));
}

/** Whether a face has superior figures of its own. */
function hasSuperiors(face: Face, language: string, script: string): boolean {
  const glyphOf = (features: readonly string[]) =>
    face.shape('1', { features, language, script, direction: 'ltr' }).glyphs[0];
  return glyphOf(['sups']) !== glyphOf([]);
}

/** Letters that stand above their line's baseline. */
function lifted(word: Shapes, rise: MilliPoints): Shapes {
  if (rise === 0) return word;
  return { ...word, yOffsets: word.advances.map((_, index) => (word.yOffsets?.[index] ?? 0) + rise) };
}

function keyOf({ initial }: TextStyle): string {
  return initial ? `${initial.sink} ${initial.out} ${initial.width}` : '';
}

/** An initial stands below its line's baseline, and takes the room that it was given. */
function placed(word: Shapes, { sink, out, width }: InitialPlace): Shapes {
  const last = word.advances.length - 1;
  return {
    ...word,
    advances: word.advances.map((advance, index) => advance + (index === last ? width - word.width : 0)),
    xOffsets: word.advances.map((_, index) => (word.xOffsets?.[index] ?? 0) - out),
    yOffsets: word.advances.map((_, index) => (word.yOffsets?.[index] ?? 0) - sink),
    width,
  };
}

/** Scripts whose letters stand side by side and may differ in width unseen; joined letters and ideographs may not. */
const expandableScripts: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/** Letters that stand in columns keep their width. */
function isMonospaced(face: Face): boolean {
  return face.advance(face.glyphOf(0x69)) === face.advance(face.glyphOf(0x6d));
}

/** FNV-1a over the letters and figures, so that no table of words is kept. */
function formOf(text: string): number {
  let hash = 0x811c9dc5;
  let some = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return formOfAny(text);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    if (!((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39))) continue;
    hash = Math.imul(hash ^ lower, 0x01000193);
    some = true;
  }
  return some ? (hash | 1) >>> 1 : 0;
}

function formOfAny(text: string): number {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return (hash | 1) >>> 1;
}

/** Programs that read a PDF by its geometry take letters that are kerned by a fifth of an em for two words. */
const mostKerning = 0.15;

/** The two strokes of 'https://' are kerned so much that they would be read apart. */
function loosenStrokes({ glyphs, advances }: ShapedText, face: Face): void {
  const stroke = face.glyphOf(0x2f);
  for (let i = 0; i < glyphs.length; i++) {
    if (glyphs[i] !== stroke) continue;
    advances[i] = Math.max(advances[i] ?? 0, Math.round(face.advance(stroke) - mostKerning * face.unitsPerEm));
  }
}

function scaled(shaped: ShapedText, scale: number, tracking: number): Shapes {
  const { advances, xOffsets, yOffsets } = shaped;
  let width = 0;
  for (let i = 0; i < advances.length; i++) {
    // A mark without width of its own stays over its letter: the letter's tracking follows the mark.
    const spaced = advances[i + 1] === 0 ? 0 : tracking;
    const advance = Math.round((advances[i] ?? 0) * scale) + spaced;
    advances[i] = advance;
    width += advance;
  }
  return { ...shaped, xOffsets: scaleAll(xOffsets, scale), yOffsets: scaleAll(yOffsets, scale), width };
}

function scaleAll(offsets: Int32Array | null, scale: number): Int32Array | null {
  return offsets?.map((offset) => Math.round(offset * scale)) ?? null;
}
