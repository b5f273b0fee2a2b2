import { femaleNames, maleNames } from '../../../language/attribution/given-names.ts';
import type { Match } from './match.ts';
import { isAdverbShaped, subjectAfter } from './verb-subject.ts';
import { type Word, type Words, wordAt } from './words.ts';

/**
 * An attribution by its shape alone, with a verb that no table has: a dash, a word in lower case that looks like a
 * verb, no more than a clause up to the next stop or dash. Polish needs a name there, as it sets no comma before it.
 */
export function shapedAt(text: string, at: number, start: number, to: number, words: Words): Match | null {
  const before =
    text
      .slice(Math.max(0, at - 3), at + 1)
      .trimEnd()
      .replace(/[—–―-]$/u, '')
      .trimEnd()
      .at(-1) ?? '';
  const marked = /[,!?…]/u.test(before) || (!words.grammar.declines && /^\s—\p{Ll}/u.test(text.slice(at, at + 3)));
  const verb = verbLike(text, start, words);
  if (!verb || verb.to > to) return null;
  const clause = /^[^.!?…:;«»„“”—–]*(?:[.!?…:,]?\s[—–―]|[—–―]|[.!?…]|$)/u.exec(
    text.slice(verb.from, Math.min(to, verb.from + 140)),
  );
  if (!clause || clause[0].split(/\s+/u).length > 14) return null;
  const reflexive = /^\s(?:się|sie)(?!\p{L})/u.exec(text.slice(verb.to, verb.to + 5))?.[0].length ?? 0;
  const end = verb.to + reflexive;
  const phrase = subjectAfter(text, end, words);
  const known =
    phrase && phrase.to <= to && (phrase.kind !== 'definite' || phrase.to - phrase.from > 2) ? phrase : null;
  const lone = /^\.\s[—–]\s\p{Lu}/u.test(text.slice(end, end + 5));
  const plain =
    marked || (known?.kind === 'name' && (reflexive > 0 || words.grammar.declines)) || reflexive > 0 || lone;
  if (!plain) return null;
  const range = { from: verb.from, to: end };
  return {
    pattern: known ? 'inside' : 'dropped',
    phrase: known,
    verb: range,
    span: { from: at, to: known?.to ?? end },
    sure: false,
  };
}

/** The word that looks like a verb: the first, or the second after an adverb or an object pronoun. */
function verbLike(text: string, start: number, words: Words): Word | null {
  const first = wordAt(text, start);
  if (first?.from !== start || !/^\p{Ll}/u.test(text.slice(start, start + 2))) return null;
  const { objects } = words.grammar;
  const passes = objects.includes(first.lower) || (words.grammar.declines && isAdverbShaped(first.lower, words));
  if (isVerbShaped(first.lower, words)) return first;
  const second = passes ? wordAt(text, first.to) : null;
  return second && isVerbShaped(second.lower, words) ? second : null;
}

function isVerbShaped(word: string, { stops, and, determiners, adverbs, of, naming, grammar }: Words): boolean {
  if (word.length < 4 || maleNames.has(word) || femaleNames.has(word)) return false;
  if ([stops, and, determiners, adverbs, of, naming].some((known) => known.has(word))) return false;
  return grammar.verbShape?.test(word) === true;
}
