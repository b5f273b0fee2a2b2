import type { Range } from '../../protected.ts';
import { type Phrases, type Word, type Words, wordAt } from './words.ts';

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
function anyVerbAt(text: string, at: number, words: Words): Verb | null {
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

/** 'l’a dit', 'nous a confié', 'le dijo': the word after object pronouns. */
function afterClitic(text: string, first: Word, { grammar }: Words): Word {
  if (grammar.order === 'both') return first;
  const elided = grammar.interruption === 'comma' && /^[lmt]’(?=\p{L})/u.test(first.lower);
  if (elided) return { ...first, from: first.from + 2, lower: first.lower.slice(2) };
  return grammar.objects.includes(first.lower) ? (wordAt(text, first.to) ?? first) : first;
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
  if (!word || !found?.[1] || !found[2]) return null;
  const pronoun = { from: word.to - found[2].length, to: word.to };
  if (words.verbs.has(found[1])) return { from: at, to: word.to, pronoun };
  if (!words.auxiliaries.has(found[1])) return null;
  const next = wordAt(text, word.to);
  const participle = next && (phraseAt(text, next, words.participles) ?? laterParticiple(text, next, words));
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

/** Polish: 'jej zdaniem' says whose opinion it is before the word. */
function owned(text: string, from: number, at: number, { determiners }: Words): boolean {
  const before = /([\p{L}\p{M}]+)\s$/u.exec(text.slice(Math.max(from, at - 20), at))?.[1];
  return before !== undefined && determiners.has(before.toLowerCase());
}

/** The first 'according to' between two offsets; null where a possessive says whose words they are. */
export function accordingBetween(text: string, from: number, to: number, words: Words): Range | null {
  for (const found of text.slice(from, to).matchAll(/(?<![\p{L}\p{M}\p{N}’'-])\p{L}/gu)) {
    const at = from + found.index;
    const end = accordingAt(text, at, words);
    if (end !== null && end <= to) return owned(text, from, at, words) ? null : { from: at, to: end };
  }
  return null;
}
