import { nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { adverbsAt, type Verb } from './verbs.ts';
import type { Words } from './words.ts';

/**
 * The subject of a verb of speech in the sentence from `from`: in front of it, in the main clause or the one before a
 * relative pronoun, or behind it where the language turns them round. `verbs` are all verbs of speech before it.
 */
export function subjectOf(
  prefix: string,
  from: number,
  verb: Verb,
  verbs: readonly Verb[],
  words: Words,
): Phrase | null {
  return (
    subjectBefore(prefix, from, verb, verbs, words) ??
    relativeSubject(prefix, from, verb, words) ??
    subjectBehind(prefix, verb, words)
  );
}

/** What the clause begins with, after adverbials, with nothing else up to the verb. */
function subjectBefore(prefix: string, from: number, verb: Verb, verbs: readonly Verb[], words: Words): Phrase | null {
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
  return subjectBeside(prefix, from, verb, words);
}

/** 'Holt, who said it was “…”': the name before the relative pronoun. */
function relativeSubject(prefix: string, from: number, verb: Verb, words: Words): Phrase | null {
  const base = Math.max(from, verb.from - 120);
  const before = prefix.slice(base, verb.from);
  const found = /(\p{Lu}[\p{L}\p{M}’-]*(?:\s\p{Lu}[\p{L}\p{M}’-]*)*),?\s(\p{Ll}+)\s(?:\p{Ll}+\s){0,2}$/u.exec(before);
  if (!found?.[1] || !words.grammar.relative.includes(found[2] ?? '') || found[2] === 'that') return null;
  const phrase = nounPhraseAt(prefix, base + found.index, words);
  return phrase?.kind === 'name' && phrase.to === base + found.index + found[1].length ? phrase : null;
}

/** A pronoun or a name right before the verb, after an adverbial without a comma: 'In my youth they said'. */
function subjectBeside(prefix: string, from: number, verb: Verb, words: Words): Phrase | null {
  if (words.grammar.capitalNouns) return null;
  const tokens = [...prefix.slice(Math.max(from, verb.from - 80), verb.from).matchAll(/\S+/gu)];
  while (tokens.length > 0 && isFiller(tokens.at(-1)?.[0] ?? '', words)) tokens.pop();
  const base = Math.max(from, verb.from - 80);
  let first = tokens.length;
  while (first > 0 && /^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(tokens[first - 1]?.[0] ?? '')) first -= 1;
  if (first === tokens.length) first -= 1;
  const start = tokens[first];
  const before = tokens[first - 1]?.[0].toLowerCase() ?? '';
  if (!start || words.and.has(before) || words.of.has(before)) return null;
  const phrase = nounPhraseAt(prefix, base + start.index, words);
  if (phrase?.kind === 'name' && words.stops.has(before) && !words.grammar.relative.includes(before)) return null;
  const personal = phrase?.kind === 'name' || phrase?.kind === 'pronoun' || phrase?.kind === 'first';
  return phrase && personal && gapEnd(prefix.slice(phrase.to, verb.from), words) === 0 ? phrase : null;
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
    /[;:—–(]\s*|,\s(?:and|but|while|though|et|mais|und|aber|y|pero|и|а|но|i|ale)\s|["”»’]\s+(?=(?:and|but|et|mais|und|aber|y|pero|и|а|но|i|ale)\s)|,\s/gu,
  )) {
    starts.push(found.index + found[0].length);
  }
  return starts.sort((a, b) => b - a).map((start) => from + start + skipAdverbs(clause.slice(start), words));
}

function skipAdverbs(clause: string, words: Words): number {
  const marks = /^[\s"“„«‘‚…]*/u.exec(clause)?.[0].length ?? 0;
  return adverbsAt(clause, marks, words);
}

/**
 * What may stand between a subject and its verb: adverbs and auxiliaries, an apposition or relative clause, a first
 * verb of the same subject ('welcomed the vote but'). The length that belongs to the subject's phrase; null where
 * something else stands there.
 */
function gapEnd(gap: string, words: Words): number | null {
  const bare = withoutAside(gap.trim());
  if (bare === '' || isFiller(bare, words)) return 0;
  const { grammar, and } = words;
  const first = bare.toLowerCase().match(/^[\p{L}’]+/u)?.[0] ?? '';
  if (/[“”«»;:]/u.test(bare)) return null;
  const joined = grammar.order === 'both' && /^\p{Ll}+\s(?:to|with|by|from|of)\s/u.test(bare);
  const modifies =
    joined || grammar.relative.includes(first) || grammar.of.includes(first) || isPreposition(first, words);
  if (modifies && !bare.includes(',') && bare.split(/\s+/u).length <= 12) return gap.indexOf(bare) + bare.length;
  const last = bare.toLowerCase().match(/[\p{L}’]+$/u)?.[0] ?? '';
  const joins = and.has(last) || ['but', 'then', 'mais', 'puis', 'aber', 'pero', 'но', 'ale', 'a'].includes(last);
  return joins && bare.split(/\s+/u).length <= 14 ? 0 : null;
}

/** An apposition or relative clause between commas, at the end of what stands before the verb, is passed over. */
function withoutAside(bare: string): string {
  const aside = /,[^,“”«»;:]{1,120}(?:,[^,“”«»;:]{1,60})?,$/u.exec(bare);
  return aside ? bare.slice(0, aside.index).trim() : bare;
}

export function isPreposition(word: string, { stops, auxiliaries, grammar }: Words): boolean {
  return (
    stops.has(word) &&
    !auxiliaries.has(word) &&
    !grammar.that.includes(word) &&
    !/^(?:is|are|was|were|be|been|being|do|does|can|could|may|might|must|shall|should|not|if|as|so|but)$/u.test(word)
  );
}

function isFiller(bare: string, words: Words): boolean {
  return bare
    .toLowerCase()
    .split(/[\s,]+/u)
    .every((word) => word === '' || words.adverbs.has(word) || words.auxiliaries.has(word) || /ly$/u.test(word));
}

/** The subject behind its verb: 'Am Montag sagte Müller: „', 'Как сказал мэр, «'. */
function subjectBehind(prefix: string, verb: Verb, words: Words): Phrase | null {
  if (words.grammar.order === 'both') return null;
  const phrase = nounPhraseAt(prefix, verb.to, words);
  return phrase && phrase.kind !== 'first' ? phrase : null;
}
