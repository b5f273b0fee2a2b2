import type { Match, Pattern } from './match.ts';
import { nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { matchAt, type Words } from './words.ts';

const window = 420;

/**
 * The attribution in the sentence before an opening mark at `at`: `NAME said: “`, `NAME said the plan was “`,
 * `According to NAME, “`. It doesn't look further back than `least`. `whole` says that the quotation is a clause of its own.
 */
export function attributionBefore(text: string, least: number, at: number, whole: boolean, words: Words): Match | null {
  const from = Math.max(least, sentenceStart(text, at));
  const prefix = text.slice(0, at);
  const verbs = verbsIn(prefix, from, words);
  for (const verb of verbs.toReversed()) {
    const match = matchAtVerb(prefix, from, verb, verbs, whole, words);
    if (match) return match;
    if (!isPassing(prefix.slice(verb.from, verb.to), words)) break;
  }
  return accordingBefore(prefix, from, words);
}

interface VerbAt {
  readonly from: number;
  readonly to: number;
}

/** Where the sentence begins that runs up to `at`; an abbreviation's stop ends none. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - window);
  const before = text.slice(least, at);
  let start = 0;
  for (const found of before.matchAll(/[.!?…]["”»’“)]*\s+(?=["“„«‘(¿¡—–-]?\s?[\p{Lu}\p{N}])/gu)) {
    const until = before.slice(0, found.index + 1);
    if (/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Sr|Sra|Mme|bzw|г|им|ul|dr|prof|No)\.$/u.test(until))
      continue;
    start = found.index + found[0].length;
  }
  return least + start;
}

function verbsIn(prefix: string, from: number, words: Words): VerbAt[] {
  const sentence = prefix.slice(from);
  return [...sentence.matchAll(words.anyVerb)]
    .map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
    .filter((verb) => !isInsideMarks(sentence, verb.from - from));
}

/** Words inside another quotation of the sentence say nothing about this one. */
function isInsideMarks(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return (before.match(/[“„«]/gu)?.length ?? 0) > (before.match(/[”»]|“(?=[\s,.;:!?]|$)/gu)?.length ?? 0);
}

function isPassing(verb: string, { weak }: Words): boolean {
  return weak.has(verb.toLowerCase());
}

function matchAtVerb(
  prefix: string,
  from: number,
  verb: VerbAt,
  verbs: readonly VerbAt[],
  whole: boolean,
  words: Words,
): Match | null {
  const word = prefix.slice(verb.from, verb.to).toLowerCase().replace(/\s+/gu, ' ');
  const tail = prefix.slice(verb.to);
  const adjacent = isAdjacent(tail, words);
  if (words.weak.has(word) && !adjacent) return null;
  if (whole && !adjacent && !leadsOn(tail)) return null;
  const pattern: Pattern = whole || adjacent ? 'before' : 'around';
  const span = { from: verb.from, to: prefix.length };
  if (words.continuing.has(word)) return { pattern: 'continuing', phrase: null, verb, span, sure: false };
  const phrase = subjectOf(prefix, from, verb, verbs, words) ?? subjectBehind(prefix, verb, words);
  if (!phrase) {
    if (!words.grammar.dropsSubject) return null;
    return { pattern: 'dropped', phrase: null, verb, span, sure: false };
  }
  return { pattern, phrase, verb, span: { from: Math.min(phrase.from, verb.from), to: prefix.length }, sure: adjacent };
}

/** Nothing, a colon, a comma or 'that' between the verb and the quotation. */
function isAdjacent(tail: string, { grammar }: Words): boolean {
  const bare = tail.trim().toLowerCase();
  return bare === '' || bare === ':' || bare === ',' || grammar.that.includes(bare);
}

/** A colon or comma after a few words: 'told reporters on Monday: “'. */
function leadsOn(tail: string): boolean {
  const bare = tail.trim();
  if (/:$/u.test(bare)) return bare.split(/\s+/u).length <= 25;
  return /,$/u.test(bare) && bare.split(/\s+/u).length <= 9;
}

/** The subject in front of a verb: what the clause begins with, after adverbials, with nothing else between. */
function subjectOf(prefix: string, from: number, verb: VerbAt, verbs: readonly VerbAt[], words: Words): Phrase | null {
  const inner = verbs.filter(({ to }) => to < verb.from).map(({ to }) => to);
  for (const start of clauseStarts(prefix, from, verb.from, inner, words)) {
    const phrase = nounPhraseAt(prefix, start, words);
    if (!phrase || phrase.to > verb.from) continue;
    if (phrase.coordinated) return phrase;
    const gap = prefix.slice(phrase.to, verb.from);
    const end = gapEnd(gap, words);
    if (end === null) continue;
    return end > 0 ? { ...phrase, to: phrase.to + end } : phrase;
  }
  return null;
}

/** Beginnings of the clause that the verb stands in, the nearest first; one may follow another verb of speech. */
function clauseStarts(
  prefix: string,
  from: number,
  to: number,
  inner: readonly number[],
  words: Words,
): readonly number[] {
  const clause = prefix.slice(from, to);
  const that = new RegExp(`^\\s(?:${words.grammar.that.join('|')})(?=\\s)`, 'u');
  const starts = [0, ...inner.map((at) => at - from + (that.exec(prefix.slice(at, to))?.[0].length ?? 0))];
  for (const found of clause.matchAll(
    /[;:—–(]\s*|,\s(?:and|but|while|though|et|mais|und|aber|y|pero|и|а|но|i|ale)\s|["”»’]\s+|,\s/gu,
  )) {
    starts.push(found.index + found[0].length);
  }
  return starts.sort((a, b) => b - a).map((start) => from + start + skipAdverbs(clause.slice(start), words));
}

function skipAdverbs(clause: string, words: Words): number {
  const marks = /^[\s"“„«‘‚…]*/u.exec(clause)?.[0].length ?? 0;
  return marks + (matchAt(words.adverbs, clause, marks)?.[0].length ?? 0);
}

/**
 * What may stand between a subject and its verb: adverbs and auxiliaries, an apposition or relative clause, a first
 * verb of the same subject ('welcomed the vote but'). The length that belongs to the subject's phrase; null where
 * something else stands there.
 */
function gapEnd(gap: string, words: Words): number | null {
  const bare = gap.trim();
  if (bare === '' || isFiller(bare, words)) return 0;
  const { grammar, and } = words;
  if (/^,.*,$/su.test(bare)) return bare.includes('“') || bare.length > 140 ? null : 0;
  const first = bare.toLowerCase().match(/^[\p{L}’]+/u)?.[0] ?? '';
  if (/[“”«»;:]/u.test(bare)) return null;
  if (!bare.includes(',') && (grammar.relative.includes(first) || grammar.of.includes(first)))
    return gap.trimEnd().length;
  const last = bare.toLowerCase().match(/[\p{L}’]+$/u)?.[0] ?? '';
  const joins =
    and.has(last) || ['but', 'then', 'mais', 'puis', 'aber', 'pero', 'но', 'ale', 'и', 'a', 'и'].includes(last);
  return joins && bare.split(/\s+/u).length <= 14 ? 0 : null;
}

function isFiller(bare: string, words: Words): boolean {
  const { grammar } = words;
  return bare
    .toLowerCase()
    .split(/[\s,]+/u)
    .every(
      (word) =>
        word === '' || grammar.adverbs.includes(word) || grammar.auxiliaries.includes(word) || /ly$/u.test(word),
    );
}

/** The subject behind its verb: 'Am Montag sagte Müller: „', 'Как сказал мэр, «'. */
function subjectBehind(prefix: string, verb: VerbAt, words: Words): Phrase | null {
  if (words.grammar.order === 'both') return null;
  const phrase = nounPhraseAt(prefix, verb.to, words);
  return phrase && phrase.kind !== 'first' ? phrase : null;
}

/** 'According to NAME, … “'. */
function accordingBefore(prefix: string, from: number, words: Words): Match | null {
  const sentence = prefix.slice(from);
  const found = words.according?.exec(sentence);
  if (!found || isInsideMarks(sentence, found.index)) return null;
  const phrase = nounPhraseAt(prefix, from + found.index + found[0].length, words);
  if (!phrase) return null;
  return { pattern: 'according', phrase, verb: null, span: { from: phrase.from, to: prefix.length }, sure: false };
}
