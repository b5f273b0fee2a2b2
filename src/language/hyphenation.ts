/** How words of one language are hyphenated. */
export interface HyphenationRules {
  /** Name of the pattern file in the package `hyphen` (hyph-utf8's name of the language). */
  readonly patterns: string;
  /** Least letters before the first hyphen and after the last: TeX's \lefthyphenmin and \righthyphenmin. */
  readonly before: number;
  readonly after: number;
  /** Languages of long words, where twice as many lines may end in a hyphen. */
  readonly longWords: boolean;
}

function rules(patterns: string, before = 2, after = 2, longWords = false): HyphenationRules {
  return { patterns, before, after, longWords };
}

const american = rules('en-us', 2, 3);
const british = rules('en-gb', 2, 3);
const german = rules('de-1996', 2, 2, true);
const norwegian = rules('nb', 2, 2, true);

/** By lower-case BCP 47 tag; the minima are hyph-utf8's (tex/generic/hyph-utf8/loadhyph). */
const byLanguage: Readonly<Record<string, HyphenationRules>> = {
  af: rules('af', 1, 2),
  be: rules('be', 2, 2, true),
  bg: rules('bg', 2, 2, true),
  ca: rules('ca'),
  cs: rules('cs', 2, 3, true),
  cy: rules('cy', 2, 3),
  da: rules('da', 2, 2, true),
  de: german,
  'de-1901': rules('de-1901', 2, 2, true),
  el: rules('el-monoton', 1, 1, true),
  en: american,
  'en-au': british,
  'en-gb': british,
  'en-ie': british,
  'en-in': british,
  'en-nz': british,
  'en-za': british,
  es: rules('es'),
  et: rules('et', 2, 3, true),
  eu: rules('eu', 2, 2, true),
  fi: rules('fi', 2, 2, true),
  fr: rules('fr'),
  ga: rules('ga', 2, 3),
  gl: rules('gl'),
  hr: rules('hr', 2, 2, true),
  hu: rules('hu', 2, 2, true),
  is: rules('is', 2, 2, true),
  it: rules('it'),
  la: rules('la'),
  lt: rules('lt', 2, 2, true),
  lv: rules('lv', 2, 2, true),
  nb: norwegian,
  nl: rules('nl', 2, 2, true),
  nn: rules('nn', 2, 2, true),
  no: norwegian,
  pl: rules('pl', 2, 2, true),
  pt: rules('pt', 2, 3),
  ro: rules('ro'),
  ru: rules('ru', 2, 2, true),
  sk: rules('sk', 2, 3, true),
  sl: rules('sl', 2, 2, true),
  sq: rules('sq'),
  sr: rules('sr-cyrl', 2, 2, true),
  'sr-latn': rules('sh-latn', 2, 2, true),
  sv: rules('sv', 2, 2, true),
  tr: rules('tr', 2, 2, true),
  uk: rules('uk', 2, 2, true),
};

/** Every pattern file that a language is hyphenated with. */
export const patternNames: ReadonlySet<string> = new Set(Object.values(byLanguage).map(({ patterns }) => patterns));

/** The rules for a BCP 47 tag, by the longest prefix that is known; null where a language isn't hyphenated. */
export function hyphenationRulesOf(language: string): HyphenationRules | null {
  const subtags = language.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const found = byLanguage[subtags.slice(0, length).join('-')];
    if (found) return found;
  }
  return null;
}
