import { sentenceStart } from '../sentences.ts';
import type { Match, Pattern } from './match.ts';
import { nounPhraseAt, sourcePhraseAt } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import { accordingBetween, type Verb, verbsBetween } from './verbs.ts';
import type { Words } from './words.ts';

/**
 * The attribution in the sentence before an opening mark at `at`: `NAME said: “`, `NAME said the plan was “`,
 * `According to NAME, “`. It doesn't look further back than `least`. `whole` says that the quotation is a clause of its own.
 */
export function attributionBefore(text: string, least: number, at: number, whole: boolean, words: Words): Match | null {
  const from = Math.max(least, sentenceStart(text, at));
  const prefix = text.slice(0, at);
  const verbs = verbsIn(prefix, from, words);
  for (const verb of verbs.toReversed()) {
    const match = matchOf(prefix, from, verb, verbs, whole, words);
    if (match) return match;
    if (!words.weak.has(verb.verb)) break;
  }
  return accordingBefore(prefix, from, words) ?? labelled(prefix, from, words);
}

/** `NAME: “`: a name, and nothing but a colon; one word alone may be any heading. */
function labelled(prefix: string, from: number, words: Words): Match | null {
  const phrase = nounPhraseAt(prefix, from, words);
  if (phrase?.kind !== 'name' || !/^:\s*$/u.test(prefix.slice(phrase.to))) return null;
  const pattern = /\s/u.test(phrase.name ?? '') ? 'before' : 'nearby';
  return { pattern, phrase, verb: null, span: { from: phrase.from, to: prefix.length }, sure: true };
}

function verbsIn(prefix: string, from: number, words: Words): readonly Verb[] {
  const sentence = prefix.slice(from);
  return verbsBetween(prefix, from, prefix.length, words).filter((verb) => !isInsideMarks(sentence, verb.from - from));
}

/** Words inside another quotation of the sentence say nothing about this one. */
function isInsideMarks(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return (before.match(/[“„«]/gu)?.length ?? 0) > (before.match(/[”»]|“(?=[\s,.;:!?]|$)/gu)?.length ?? 0);
}

function matchOf(
  prefix: string,
  from: number,
  verb: Verb,
  verbs: readonly Verb[],
  whole: boolean,
  words: Words,
): Match | null {
  const tail = prefix.slice(verb.to);
  const adjacent = isAdjacent(tail, words);
  if (words.weak.has(verb.verb) && !adjacent && !(words.grammar.declines && whole && /:\s*$/u.test(tail))) return null;
  if (whole && !adjacent && !leadsOn(tail)) return null;
  const pattern: Pattern = whole || adjacent ? 'before' : 'around';
  const span = { from: verb.from, to: prefix.length };
  if (words.continuing.has(verb.verb)) {
    const phrase = nounPhraseAt(prefix, from, words);
    return { pattern: 'continuing', phrase: phrase && phrase.to < verb.from ? phrase : null, verb, span, sure: false };
  }
  if (isPassive(prefix, verb, words)) return null;
  const phrase = subjectOf(prefix, from, verb, verbs, words);
  if (!phrase) {
    if (!words.grammar.dropsSubject && !(adjacent && words.and.has(lastWord(prefix.slice(from, verb.from)))))
      return null;
    return { pattern: 'dropped', phrase: null, verb, span, sure: false };
  }
  return { pattern, phrase, verb, span: { from: Math.min(phrase.from, verb.from), to: prefix.length }, sure: adjacent };
}

function lastWord(text: string): string {
  return /([\p{L}’]+)\s*$/u.exec(text.slice(-20).toLowerCase())?.[1] ?? '';
}

/** Nothing, a colon, a comma or 'that' between the verb and the quotation. */
function isAdjacent(tail: string, { grammar }: Words): boolean {
  const bare = tail.trim().toLowerCase();
  return bare === '' || bare === ':' || bare === ',' || grammar.that.includes(bare) || isAdverbLed(bare, grammar);
}

/** 'odparła krótko:': one adverb between the verb and its colon. */
function isAdverbLed(bare: string, { declines }: Words['grammar']): boolean {
  return declines && /^\p{L}{2,}(?:о|o|ie|е):$/u.test(bare);
}

/** A colon or comma after a few words: 'told reporters on Monday: “'. */
function leadsOn(tail: string): boolean {
  const bare = tail.trim();
  if (/:$/u.test(bare)) return bare.split(/\s+/u).length <= 25;
  return /,$/u.test(bare) && bare.split(/\s+/u).length <= 9;
}

/** 'was called “…”', ', once described as “…”': the subject is what is spoken of. */
function isPassive(prefix: string, verb: Verb, { naming, grammar }: Words): boolean {
  if (grammar.order !== 'both' || !naming.has(verb.verb)) return false;
  const before = prefix.slice(Math.max(0, verb.from - 40), verb.from).toLowerCase();
  if (/(?<!\p{L})(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s|also\s)?$/u.test(before)) return true;
  return /,\s(?:\p{Ll}+\s)?$/u.test(before) && /^\sas(?!\p{L})/u.test(prefix.slice(verb.to, verb.to + 4));
}

/** 'According to NAME, … “'. */
function accordingBefore(prefix: string, from: number, words: Words): Match | null {
  const found = accordingBetween(prefix, from, prefix.length, words);
  if (!found || isInsideMarks(prefix.slice(from), found.from - from)) return null;
  const phrase = sourcePhraseAt(prefix, found.to, words);
  if (!phrase) return null;
  return { pattern: 'according', phrase, verb: null, span: { from: phrase.from, to: prefix.length }, sure: false };
}
