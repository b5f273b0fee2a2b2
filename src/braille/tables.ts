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
 * out where nobody sets `braille.grade`. Their table in liblouis is that of the language's literary code.
 */
const tables: Readonly<Record<string, LanguageTables>> = {
  en: { uncontracted: 'en-ueb-g1.ctb', contracted: 'en-ueb-g2.ctb', grade: 2, emphasis: true },
  fr: both('fr-bfu-comp6.utb', 'fr-bfu-g2.ctb'),
  de: both('de-de-g1.ctb', 'de-de-g2.ctb'),
  es: only('es-g1.ctb'),
  ru: only('ru-ru-g1.utb'),
  pl: only('Pl-Pl-g1.utb'),
  el: only('el.ctb'),
  ar: only('ar-ar-g1.utb'),
  hi: only('hi-in-g1.utb'),
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
  'el.ctb': 'α',
  'ar-ar-g1.utb': 'ب',
  'hi-in-g1.utb': 'क',
};

/** A small letter that a table knows. */
export function letterOf(table: string): string {
  return letters[table] ?? 'a';
}
