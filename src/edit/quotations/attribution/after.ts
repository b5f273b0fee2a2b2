import type { Match } from './match.ts';
import { nounPhraseAt, type Phrase, sourcePhraseAt } from './noun-phrase.ts';
import { isPreposition } from './subject.ts';
import { subjectAfter, verbAfterAdverb } from './verb-subject.ts';
import { accordingAt, adverbsAt, invertedAt, verbAt } from './verbs.ts';
import { type Words, wordAt } from './words.ts';

const lead = /^[\s,]*(?:[—–―-]\s*)?/u;

/**
 * The attribution that begins right after a quotation's closing mark at `at`: `said NAME`, `NAME said`. `ended` says
 * that the quotation closed a sentence with a full stop, after which only a verb in lower case can still belong to it.
 */
export function attributionAfter(text: string, at: number, ended: boolean, words: Words): Match | null {
  const from = at + (lead.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  const first = text[from] ?? '';
  if (first === '' || !/\p{L}/u.test(first)) return null;
  const capital = /\p{Lu}/u.test(first);
  if (ended && capital) return null;
  return (
    accordingAfter(text, at, from, words) ??
    invertedAfter(text, at, from, words) ??
    (capital ? null : verbFirst(text, at, from, words)) ??
    (words.grammar.order === 'both' ? subjectFirst(text, at, from, words) : null) ??
    (capital || from === at ? null : unknownVerb(text, at, from, words))
  );
}

/** A verb that no table has, between the quotation's comma or dash and a full name: `», martèle Jean Dupont`. */
function unknownVerb(text: string, at: number, from: number, words: Words): Match | null {
  if (!/[,—–―]/u.test(text.slice(at - 2, from))) return null;
  const word = wordAt(text, from);
  if (!word || word.from !== from || word.lower.length < 3) return null;
  const { stops, and, of, determiners, adverbs, grammar } = words;
  if ([stops, and, of, determiners, adverbs].some((known) => known.has(word.lower))) return null;
  if (grammar.order === 'both' && !/(?:ed|s)$/u.test(word.lower)) return null;
  const phrase = nounPhraseAt(text, word.to, words);
  if (phrase?.kind !== 'name' || phrase.role !== null || !/\s/u.test(phrase.name ?? '')) return null;
  const { to } = word;
  return { pattern: 'verb-name', phrase, verb: { from, to }, span: { from: at, to: phrase.to }, sure: false };
}

function accordingAfter(text: string, at: number, from: number, words: Words): Match | null {
  const source = accordingAt(text, from, words);
  const phrase = source === null ? null : sourcePhraseAt(text, source, words);
  return phrase && { pattern: 'according', phrase, verb: null, span: { from: at, to: phrase.to }, sure: true };
}

/** 'dit-il', 'a-t-elle ajouté'. */
function invertedAfter(text: string, at: number, from: number, words: Words): Match | null {
  const verb = invertedAt(text, from, words);
  if (!verb) return null;
  const phrase = nounPhraseAt(text, verb.pronoun.from, words);
  const { to } = verb;
  return { pattern: 'verb-name', phrase, verb: { from, to }, span: { from: at, to }, sure: true };
}

/** 'said NAME', 'sagte die Sprecherin', 'a déclaré la maire'. */
function verbFirst(text: string, at: number, from: number, words: Words): Match | null {
  const verb = verbAfterAdverb(text, from, words);
  if (!verb) return null;
  const phrase = subjectAfter(text, verb.to, words);
  if (phrase && !isObject(phrase)) {
    return { pattern: 'verb-name', phrase, verb, span: { from: at, to: tailOf(text, phrase.to, words) }, sure: true };
  }
  if (!words.grammar.dropsSubject && !ends(text, verb.to)) return null;
  return { pattern: 'dropped', phrase: null, verb, span: { from: at, to: verb.to }, sure: false };
}

function isObject(phrase: Phrase): boolean {
  return phrase.kind === 'definite' && phrase.to - phrase.from < 2;
}

function ends(text: string, at: number): boolean {
  return /^\s*(?:[.,;:—–]|$)/u.test(text.slice(at, at + 4));
}

/** A separable verb's other half: 'fügte sie hinzu'. */
function tailOf(text: string, at: number, { grammar }: Words): number {
  if (!grammar.capitalNouns) return at;
  const found = /^\s(?:hinzu|mit|an|ein|aus|zu|fest|gesagt|erklärt|betont|berichtet|mitgeteilt)(?![\p{L}])/u.exec(
    text.slice(at, at + 14),
  );
  return at + (found?.[0].length ?? 0);
}

/** 'NAME said', 'the mayor, a farmer, said', 'an executive who asked not to be named said'. */
function subjectFirst(text: string, at: number, from: number, words: Words): Match | null {
  const phrase = nounPhraseAt(text, from, words);
  if (!phrase) return null;
  for (const [to, sure] of subjectEnds(text, phrase, words)) {
    const verb = verbAt(text, adverbsAt(text, to, words), words);
    if (!verb || saysOfAnother(text, verb.to)) continue;
    const whole = { ...phrase, to: Math.max(phrase.to, to - (text[to - 1] === ',' ? 1 : 0)) };
    return { pattern: 'name-verb', phrase: whole, verb, span: { from: at, to: verb.to }, sure };
  }
  return null;
}

/** 'Smith recalled her mother saying': the words are somebody else's. */
function saysOfAnother(text: string, at: number): boolean {
  return /^\s(?:[\p{L}’]+\s){1,4}(?:saying|telling|asking|say|tell|ask)(?!\p{L})/u.test(text.slice(at, at + 70));
}

/** Where the subject can end: at the phrase, after an apposition in commas, after a relative clause. */
function subjectEnds(text: string, phrase: Phrase, words: Words): readonly (readonly [number, boolean])[] {
  const rest = text.slice(phrase.to, phrase.to + 120);
  const found: [number, boolean][] = [[phrase.to, true]];
  const apposition = /^,\s[^,.;:!?“”"«»]{2,70},(?=\s)/u.exec(rest);
  if (apposition) found.push([phrase.to + apposition[0].length, true]);
  if (phrase.kind !== 'pronoun' && phrase.kind !== 'first') {
    for (const clause of rest.matchAll(/\s\p{L}+/gu)) {
      const passed = rest.slice(0, clause.index);
      if (/[,.;:!?“”"«»()—–]/u.test(passed)) break;
      if (passed.trim() === '' || !isModifier(passed.trim(), words)) continue;
      found.push([phrase.to + clause.index, false]);
    }
  }
  return found;
}

/** A relative clause or a prepositional phrase, and nothing that joins a second subject. */
function isModifier(passed: string, words: Words): boolean {
  const { grammar, and } = words;
  const tokens = passed.toLowerCase().split(/\s+/u);
  if (tokens.some((word) => and.has(word))) return false;
  const first = tokens[0] ?? '';
  return grammar.relative.includes(first) || isPreposition(first, words) || grammar.of.includes(first);
}
