import { primaryOf } from './marks.ts';

/** Scripts (Unicode names) that a language is written in. */
const own: Readonly<Record<string, readonly string[]>> = {
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  be: ['Cyrillic'],
  bg: ['Cyrillic'],
  mk: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  kk: ['Cyrillic'],
  el: ['Greek'],
  ja: ['Hiragana', 'Katakana', 'Han'],
  zh: ['Han', 'Bopomofo'],
  ko: ['Hangul', 'Han'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  he: ['Hebrew'],
  yi: ['Hebrew'],
  hi: ['Devanagari'],
  mr: ['Devanagari'],
  ne: ['Devanagari'],
  bn: ['Bengali'],
  pa: ['Gurmukhi'],
  gu: ['Gujarati'],
  ta: ['Tamil'],
  te: ['Telugu'],
  kn: ['Kannada'],
  ml: ['Malayalam'],
  th: ['Thai'],
  ka: ['Georgian'],
  hy: ['Armenian'],
  am: ['Ethiopic'],
};

/** The scripts of a language by its BCP 47 tag; Latin where nothing else is known. */
export function scriptsOf(language: string): readonly string[] {
  return own[primaryOf(language)] ?? ['Latin'];
}

/** The language that words in a foreign script most probably are in, first fit. */
const guesses: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/[ў]/iu, 'be'],
  [/[ђћљњџј]/iu, 'sr'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/[پچژگ]/u, 'fa'],
  [/[ٹڈڑں]/u, 'ur'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Latin}/u, 'en'],
];

/**
 * A BCP 47 tag for words in a script that isn't that of their surroundings; null where the script tells no language.
 * Single letters are symbols (Ω, π, μ) and Roman numerals numbers, not words.
 */
export function languageOfScript(words: string): string | null {
  if (/^[IVXLCDM]+$/.test(words)) return null;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const guess = guesses.find(([script]) => script.test(words))?.[1] ?? null;
  const ideographic = guess === 'zh' || guess === 'ja' || guess === 'ko';
  return letters < 2 && !ideographic ? null : guess;
}
