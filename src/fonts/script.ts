import { once } from '../model/once.ts';

/** A script: its ISO 15924 tag and the name a reader knows. */
export interface Script {
  readonly tag: string;
  readonly name: string;
}

const scripts: readonly (readonly [tag: string, property: string, name?: string])[] = [
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Grek', 'Greek'],
  ['Arab', 'Arabic'],
  ['Hebr', 'Hebrew'],
  ['Deva', 'Devanagari'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Hani', 'Han', 'Chinese characters'],
  ['Hang', 'Hangul'],
  ['Bopo', 'Bopomofo'],
  ['Thai', 'Thai'],
  ['Beng', 'Bengali'],
  ['Gujr', 'Gujarati'],
  ['Guru', 'Gurmukhi'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Orya', 'Oriya'],
  ['Sinh', 'Sinhala'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Tibt', 'Tibetan'],
  ['Armn', 'Armenian'],
  ['Geor', 'Georgian'],
  ['Ethi', 'Ethiopic'],
  ['Khmr', 'Khmer'],
  ['Laoo', 'Lao'],
  ['Mymr', 'Myanmar'],
  ['Mong', 'Mongolian'],
  ['Syrc', 'Syriac'],
  ['Thaa', 'Thaana'],
  ['Cher', 'Cherokee'],
  ['Copt', 'Coptic'],
  ['Goth', 'Gothic'],
];

const patterns = scripts.map(([tag, property, name]) => ({
  script: { tag, name: name ?? property },
  pattern: once(() => new RegExp(`\\p{Script=${property}}`, 'u')),
}));

/** The script of a character; null for what every script shares (digits, marks, punctuation) and for rare scripts. */
export function scriptOf(character: string): Script | null {
  return patterns.find(({ pattern }) => pattern().test(character))?.script ?? null;
}

/**
 * The one script of a piece of text, null where it has no letters. Undefined where it may mix scripts, so that its
 * characters must be looked at one by one.
 */
export function singleScriptOf(text: string, from: number, to: number): string | null | undefined {
  let script: string | null = null;
  for (let at = from; at < to; at++) {
    const own = commonScriptOf(text.charCodeAt(at));
    if (own === undefined || (own !== null && script !== null && own !== script)) return undefined;
    script = own ?? script;
  }
  return script;
}

/** Latin, Cyrillic or null for a mark of the usual blocks; undefined for any other character. */
function commonScriptOf(unit: number): string | null | undefined {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? 'Latn' : null;
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? null : 'Latn';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl';
  if (unit >= 0x1e00 && unit < 0x1f00) return 'Latn';
  return unit >= 0x2000 && unit < 0x20d0 ? null : undefined;
}
