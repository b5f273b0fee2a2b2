import type { Face } from './face.ts';
import { scriptOf } from './script.ts';

/** A character that a face can't show. */
export interface Uncovered {
  /** 'Devanagari', 'Arabic', …; 'emoji' or 'symbol' for what belongs to no script. */
  readonly script: string;
  /** The whole grapheme, its marks included. */
  readonly character: string;
  /** Code units from the text's beginning. */
  readonly offset: number;
}

/** Set by composition itself: white space, and hyphens and spaces that HarfBuzz makes from others. */
const setByComposition = /^[\t\n\r\u00a0\u2007\u2028\u2029\u202f]$/u;
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
/** Made when it is first asked for, since making it takes 12 ms and nearly all texts are covered. */
let graphemes: Intl.Segmenter | undefined;

const knownByFace = new WeakMap<Face, Map<string, boolean>>();

/** The first character that a face can't show, or null. Characters are looked up once for each face. */
export function uncovered(face: Face, text: string): Uncovered | null {
  let offset = 0;
  for (const character of text) {
    if (!hasGlyph(face, character)) {
      graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
      const grapheme = graphemes.segment(text).containing(offset);
      const whole = grapheme?.segment ?? character;
      if (!isCovered(face, whole)) {
        return { script: nameOf(whole), character: whole, offset: grapheme?.index ?? offset };
      }
    }
    offset += character.length;
  }
  return null;
}

/** Whether a face shows a grapheme, composed or with marks of its own. */
export function isCovered(face: Face, grapheme: string): boolean {
  const known = knownOf(face);
  let covered = known.get(grapheme);
  if (covered === undefined) {
    covered = [...grapheme].every((character) => hasGlyph(face, character)) || shapesWhole(face, grapheme);
    known.set(grapheme, covered);
  }
  return covered;
}

function hasGlyph(face: Face, character: string): boolean {
  const known = knownOf(face);
  let covered = known.get(character);
  if (covered === undefined) {
    covered =
      face.glyphOf(character.codePointAt(0) ?? 0) !== 0 ||
      setByComposition.test(character) ||
      invisible.test(character) ||
      shapesWhole(face, character);
    known.set(character, covered);
  }
  return covered;
}

/** HarfBuzz composes, decomposes and finds a hyphen for a hyphen: what it leaves as glyph 0 has no shape. */
function shapesWhole(face: Face, text: string): boolean {
  const visible = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const script = scriptOf(visible)?.tag ?? 'Latn';
  const { glyphs } = face.shape(visible, { features: [], language: 'und', script, direction: 'ltr' });
  return !glyphs.includes(0);
}

function knownOf(face: Face): Map<string, boolean> {
  let known = knownByFace.get(face);
  if (!known) {
    known = new Map();
    knownByFace.set(face, known);
  }
  return known;
}

function nameOf(grapheme: string): string {
  return scriptOf(grapheme)?.name ?? (/\p{Extended_Pictographic}/u.test(grapheme) ? 'emoji' : 'symbol');
}
