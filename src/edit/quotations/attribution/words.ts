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

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

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
    phrases.set(first, [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length));
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

/** A verb as it stands. `verb` is what the tables call it. */
export interface Verb extends Range {
  readonly verb: string;
}

/** The verb of speech that begins exactly at `at`, with its auxiliary: 'said', 'has said', 'm’a souvent demandé'. */
export function verbAt(text: string, at: number, words: Words): Verb | null {
  const first = wordStarting(text, at);
  if (!first) return null;
  const main = afterClitic(text, first, words);
  const found = perfectAt(text, main, words) ?? phraseAt(text, main, words.speech);
  return found && { from: first.from, to: found.to, verb: found.verb };
}

/** The verb of speech, of naming or of carrying on that begins exactly at `at`. */
export function anyVerbAt(text: string, at: number, words: Words): Verb | null {
  const speech = verbAt(text, at, words);
  if (speech) return speech;
  const first = wordStarting(text, at);
  const found = first && phraseAt(text, afterClitic(text, first, words), words.wide);
  return found && first && { from: first.from, to: found.to, verb: found.verb };
}

function wordStarting(text: string, at: number): Word | null {
  const word = wordAt(text, at);
  return word?.from === at ? word : null;
}

/** French: 'l’a dit', 'nous a confié', 'm’explique'. */
function afterClitic(text: string, first: Word, { grammar }: Words): Word {
  if (grammar.interruption !== 'comma') return first;
  const elided = /^[lm]’(?=\p{L})/u.exec(first.lower);
  if (elided) return { ...first, from: first.from + 2, lower: first.lower.slice(2) };
  return ['nous', 'lui', 'leur', 'vous', 'me', 'te', 'y'].includes(first.lower) ? (wordAt(text, first.to) ?? first) : first;
}

/** An auxiliary, at most two adverbs, a participle. */
function perfectAt(text: string, first: Word, words: Words): Verb | null {
  if (!words.auxiliaries.has(first.lower)) return null;
  let next = wordAt(text, first.to);
  for (let count = 0; next && count < 3; count++) {
    const found = phraseAt(text, next, words.participles);
    if (found) return { from: first.from, to: found.to, verb: found.verb };
    if (!isAdverb(next.lower, words) && next.lower !== 'été') return null;
    next = wordAt(text, next.to);
  }
  return null;
}

/** The longest phrase of a table that begins with a word. */
function phraseAt(text: string, first: Word, phrases: Phrases): Verb | null {
  for (const parts of phrases.get(first.lower) ?? []) {
    let last: Word | null = first;
    for (const part of parts.slice(1)) {
      last = last && wordAt(text, last.to);
      if (last?.lower !== part) last = null;
    }
    if (last) return { from: first.from, to: last.to, verb: parts.join(' ') };
  }
  return null;
}

/** Every verb between two offsets, ascending. */
export function verbsBetween(text: string, from: number, to: number, words: Words): readonly Verb[] {
  const verbs: Verb[] = [];
  for (const found of text.slice(from, to).matchAll(/(?<![\p{L}\p{M}\p{N}’'-])\p{L}/gu)) {
    const at = from + found.index;
    if (at < (verbs.at(-1)?.to ?? 0)) continue;
    const verb = anyVerbAt(text, at, words);
    if (verb && verb.to <= to) verbs.push(verb);
  }
  return verbs;
}

/** A verb with its pronoun behind it: 'dit-il', 'a-t-elle ajouté'. */
export function invertedAt(text: string, at: number, words: Words): (Range & { readonly pronoun: Range }) | null {
  if (words.grammar.interruption !== 'comma') return null;
  const word = wordStarting(text, at);
  const found = word && /^(.+?)(?:-t)?-(ils?|elles?|on|je)$/u.exec(word.lower);
  if (!found?.[1] || !found[2]) return null;
  const pronoun = { from: word.to - found[2].length, to: word.to };
  if (words.verbs.has(found[1])) return { from: at, to: word.to, pronoun };
  if (!words.auxiliaries.has(found[1])) return null;
  const next = wordAt(text, word.to);
  const participle =
    next && (phraseAt(text, next, words.participles) ?? laterParticiple(text, next, words));
  return participle && { from: at, to: participle.to, pronoun };
}

function laterParticiple(text: string, adverb: Word, words: Words): Verb | null {
  const next = wordAt(text, adverb.to);
  return next && phraseAt(text, next, words.participles);
}

/** How far adverbs reach from `at`, the space after them included. */
export function adverbsAt(text: string, at: number, words: Words): number {
  let end = at;
  for (;;) {
    const word = wordAt(text, end);
    if (!word || !isAdverb(word.lower, words)) break;
    end = text[word.to] === ',' ? word.to + 1 : word.to;
  }
  return end + (/^\s*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

function isAdverb(word: string, { adverbs, grammar }: Words): boolean {
  return adverbs.has(word) || (grammar.order === 'both' && /\p{Ll}ly$/u.test(word));
}

/** 'according to', 'selon': where what follows begins; null where none begins at `at`. */
export function accordingAt(text: string, at: number, words: Words): number | null {
  const first = wordStarting(text, at);
  const found = first && phraseAt(text, first, words.according);
  return found ? found.to : null;
}

/** The first 'according to' between two offsets. */
export function accordingBetween(text: string, from: number, to: number, words: Words): Range | null {
  for (const found of text.slice(from, to).matchAll(/(?<![\p{L}\p{M}\p{N}’'-])\p{L}/gu)) {
    const at = from + found.index;
    const end = accordingAt(text, at, words);
    if (end !== null && end <= to) return { from: at, to: end };
  }
  return null;
}
