import { primaryOf } from '../language/marks.ts';

/** How a language is brailled. */
export interface LanguageTables {
  /** Every letter and mark written out. */
  readonly uncontracted: string;
  /** With the language's contractions; null where liblouis has no table of them, or where the language has none. */
  readonly contracted: string | null;
  /** What readers of the language get where nobody sets it. */
  readonly grade: 1 | 2;
  /** Whether the table has signs of emphasis. */
  readonly emphasis: boolean;
}

const only = (uncontracted: string): LanguageTables => ({ uncontracted, contracted: null, grade: 1, emphasis: false });
const both = (uncontracted: string, contracted: string): LanguageTables => ({ ...only(uncontracted), contracted });

/**
 * Tables of liblouis by primary language, those of six dots that braille all letters and print's marks. English is Unified
 * English Braille, contracted, as publishers in English-speaking countries bring it out; other languages are written
 * out where nobody sets `braille.grade`. Tables of computer braille and of eight dots are left out (Hebrew, Turkish,
 * Romanian, Bulgarian, Croatian, Lithuanian, …), and so is Chinese, whose table brailles too few characters; liblouis 3.2
 * has none for Japanese and Ukrainian, and its 'ru-litbrl.ctb' never ends on some texts.
 */
const tables: Readonly<Record<string, LanguageTables>> = {
  en: { uncontracted: 'en-ueb-g1.ctb', contracted: 'en-ueb-g2.ctb', grade: 2, emphasis: true },
  fr: both('fr-bfu-comp6.utb', 'fr-bfu-g2.ctb'),
  de: both('de-de-g1.ctb', 'de-de-g2.ctb'),
  es: only('es-g1.ctb'),
  it: only('it-it-comp6.utb'),
  pt: both('pt-pt-g1.utb', 'pt-pt-g2.ctb'),
  ca: only('ca-g1.ctb'),
  nl: only('nl-NL-g0.utb'),
  af: only('afr-za-g1.ctb'),
  sv: only('Se-Se-g1.utb'),
  da: both('da-dk-g16.ctb', 'da-dk-g26.ctb'),
  nb: both('no-no-g0.utb', 'no-no-g2.ctb'),
  nn: only('no-no-g0.utb'),
  no: both('no-no-g0.utb', 'no-no-g2.ctb'),
  fi: only('fi.utb'),
  ru: only('ru-ru-g1.utb'),
  pl: only('Pl-Pl-g1.utb'),
  cs: only('cs-g1.ctb'),
  sk: only('sk-g1.ctb'),
  sl: only('sl-si-g1.utb'),
  sr: only('sr-g1.ctb'),
  hu: only('hu-hu-g1.ctb'),
  lv: only('Lv-Lv-g1.utb'),
  cy: both('cy-cy-g1.utb', 'cy-cy-g2.ctb'),
  ga: only('ga-g1.utb'),
  eo: only('eo-g1.ctb'),
  el: only('el.ctb'),
  ar: only('ar-ar-g1.utb'),
  fa: only('fa-ir-g1.utb'),
  hi: only('hi-in-g1.utb'),
  mr: only('mr-in-g1.utb'),
  bn: only('be-in-g1.utb'),
  ta: only('ta-ta-g1.ctb'),
  te: only('te-in-g1.utb'),
  ko: only('ko-g1.ctb'),
};

/** The tables of a language by its BCP 47 tag; null where there are none. */
export function tablesOf(language: string): LanguageTables | null {
  return tables[primaryOf(language)] ?? null;
}

/** Primary languages that can be brailled. */
export const brailleLanguages: readonly string[] = Object.keys(tables);

/** The table of a language in a grade: the only one there is, where the language has no contractions. */
export function tableOf({ uncontracted, contracted }: LanguageTables, grade: 1 | 2): string {
  return grade === 2 ? (contracted ?? uncontracted) : uncontracted;
}

const letters: Readonly<Record<string, string>> = {
  'ru-ru-g1.utb': 'а',
  'sr-g1.ctb': 'а',
  'el.ctb': 'α',
  'ar-ar-g1.utb': 'ب',
  'fa-ir-g1.utb': 'ب',
  'hi-in-g1.utb': 'क',
  'mr-in-g1.utb': 'क',
  'be-in-g1.utb': 'ক',
  'ta-ta-g1.ctb': 'க',
  'te-in-g1.utb': 'క',
  'ko-g1.ctb': '가',
};

/** A small letter that a table knows. */
export function letterOf(table: string): string {
  return letters[table] ?? 'a';
}
