import { primaryOf } from '../marks.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Grammar } from './grammar.ts';
import { polish } from './polish.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

export type { Gender, Grammar } from './grammar.ts';

const grammars: Readonly<Record<string, Grammar>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ru: russian,
  pl: polish,
};

/** The grammar of attribution for a BCP 47 tag; null where quotations get no speakers by it. */
export function grammarOf(language: string): Grammar | null {
  return grammars[primaryOf(language)] ?? null;
}
