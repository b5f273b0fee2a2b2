import type { Match } from './match.ts';
import { nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { matchAt, type Words } from './words.ts';

const lead = /[\s,]*(?:[—–―-]\s*)?/uy;

/**
 * The attribution that begins right after a quotation's closing mark at `at`: `said NAME`, `NAME said`. `ended` says
 * that the quotation closed a sentence with a full stop, after which only a verb in lower case can still belong to it.
 */
export function attributionAfter(text: string, at: number, ended: boolean, words: Words): Match | null {
  const from = at + (matchAt(lead, text, at)?.[0].length ?? 0);
  const first = text[from] ?? '';
  if (first === '' || !/\p{L}/u.test(first)) return null;
  const capital = /\p{Lu}/u.test(first);
  if (ended && capital) return null;
  return (
    accordingAfter(text, at, from, words) ??
    invertedAfter(text, at, from, words) ??
    (capital ? null : verbFirst(text, at, from, words)) ??
    (words.grammar.order === 'both' ? subjectFirst(text, at, from, words) : null)
  );
}

function accordingAfter(text: string, at: number, from: number, words: Words): Match | null {
  const found = words.according?.exec(text.slice(from, from + 40));
  if (found?.index !== 0) return null;
  const phrase = nounPhraseAt(text, from + found[0].length, words);
  return phrase && { pattern: 'according', phrase, verb: null, span: { from: at, to: phrase.to }, sure: true };
}

/** 'dit-il', 'a-t-elle ajouté'. */
function invertedAfter(text: string, at: number, from: number, words: Words): Match | null {
  const found = words.inverted && matchAt(words.inverted, text, from);
  if (!found) return null;
  const to = from + found[0].length;
  const pronoun = (found[1] ?? found[2] ?? '').toLowerCase();
  const within = from + found[0].toLowerCase().indexOf(`-${pronoun}`) + 1;
  const phrase = nounPhraseAt(text, within, words);
  const verb = { from, to };
  return { pattern: 'verb-name', phrase, verb, span: { from: at, to }, sure: true };
}

/** 'said NAME', 'sagte die Sprecherin', 'a déclaré la maire'. */
function verbFirst(text: string, at: number, from: number, words: Words): Match | null {
  const found = matchAt(words.verb, text, from);
  if (!found) return null;
  const verbTo = from + found[0].length;
  const verb = { from, to: verbTo };
  const adverbs = matchAt(words.adverbs, text, verbTo)?.[0].length ?? 0;
  const phrase = nounPhraseAt(text, verbTo, words) ?? nounPhraseAt(text, verbTo + Math.max(0, adverbs - 1), words);
  if (phrase && !isObject(phrase)) {
    return { pattern: 'verb-name', phrase, verb, span: { from: at, to: tailOf(text, phrase.to, words) }, sure: true };
  }
  if (!words.grammar.dropsSubject && !ends(text, verbTo)) return null;
  return { pattern: 'dropped', phrase: null, verb, span: { from: at, to: verbTo }, sure: false };
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
  for (const [to, sure] of ends_(text, phrase, words)) {
    const gap = matchAt(words.adverbs, text, to)?.[0].length ?? 0;
    const found = matchAt(words.verb, text, to + gap);
    if (!found) continue;
    const verb = { from: to + gap, to: to + gap + found[0].length };
    const whole = { ...phrase, to: Math.max(phrase.to, to - (text[to - 1] === ',' ? 1 : 0)) };
    return { pattern: 'name-verb', phrase: whole, verb, span: { from: at, to: verb.to }, sure };
  }
  return null;
}

/** Where the subject can end: at the phrase, after an apposition in commas, after a relative clause. */
function ends_(text: string, phrase: Phrase, words: Words): readonly (readonly [number, boolean])[] {
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
function isModifier(passed: string, { grammar, stops, and }: Words): boolean {
  const tokens = passed.toLowerCase().split(/\s+/u);
  if (tokens.some((word) => and.has(word))) return false;
  const first = tokens[0] ?? '';
  return grammar.relative.includes(first) || stops.has(first) || grammar.of.includes(first);
}
