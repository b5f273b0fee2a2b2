import type { Grammar } from '../../../language/attribution/index.ts';
import type { Range } from '../../protected.ts';

/** A grammar's tables as they are looked up. */
export interface Words {
  readonly grammar: Grammar;
  readonly stops: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs of speech by their first word; the longest phrases come first. */
  readonly speech: Phrases;
  /** Verbs of naming and of carrying on. */
  readonly wide: Phrases;
  readonly participles: Phrases;
  readonly according: Phrases;
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const compiled = new WeakMap<Grammar, Words>();

/** The tables of a grammar, made once. */
export function wordsOf(grammar: Grammar): Words {
  const known = compiled.get(grammar);
  if (known) return known;
  const words: Words = {
    grammar,
    stops: new Set(grammar.stops),
    of: new Set(grammar.of),
    and: new Set(grammar.and),
    adverbs: new Set(grammar.adverbs),
    determiners: new Set([...grammar.definite, ...grammar.indefinite]),
    verbs: new Set([...grammar.verbs, ...grammar.participles]),
    weak: new Set(grammar.weak),
    naming: new Set(grammar.naming),
    continuing: new Set(grammar.continuing),
    auxiliaries: new Set(grammar.auxiliaries),
    speech: phrasesOf(grammar.verbs),
    wide: phrasesOf([...grammar.naming, ...grammar.continuing]),
    participles: phrasesOf(grammar.participles),
    according: phrasesOf(grammar.according),
  };
  compiled.set(grammar, words);
  return words;
}

function phrasesOf(entries: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    const parts = entry.split(' ');
    const first = parts[0] ?? '';
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return phrases;
}

/** One word in lower case, apostrophes as U+2019. */
export interface Word extends Range {
  readonly lower: string;
}

const wordPattern = /\s?([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/uy;

/** The word that begins at `at`, or after one space there. */
export function wordAt(text: string, at: number): Word | null {
  wordPattern.lastIndex = at;
  const found = wordPattern.exec(text);
  if (!found?.[1]) return null;
  const to = at + found[0].length;
  return { from: to - found[1].length, to, lower: found[1].toLowerCase().replaceAll("'", '’') };
}
