import { femaleNames, maleNames } from '../../../language/attribution/given-names.ts';
import type { Gender } from '../../../language/attribution/index.ts';
import type { Range } from '../../protected.ts';
import { isLabel, startOfTwoNames } from '../people/two-names.ts';
import { subjectIn } from './cases.ts';
import { partitiveAt } from './partitive.ts';
import { tokensOfPhrase } from './phrase-extent.ts';
import { isDeterminer, isParticle, isPossessive, isVerb, type Token, tokenAt } from './tokens.ts';
import type { Words } from './words.ts';

/**
 * Who is named: a proper name, a pronoun of the third or first person, a description that the article may name
 * elsewhere ('the mayor') or one that it won't ('a captain').
 */
export type PhraseKind = 'name' | 'pronoun' | 'first' | 'definite' | 'indefinite';

export interface Phrase extends Range {
  readonly kind: PhraseKind;
  /** The proper name without titles; null where there is none. */
  readonly name: string | null;
  /** What the name's bearer is called beside it: 'Japanese prime minister'. */
  readonly role: string | null;
  readonly gender: Gender;
  /** Two or more speak at once. */
  readonly coordinated: boolean;
}

/** The noun phrase that begins at `at` (after spaces) and can be a subject; null where none does. */
export function nounPhraseAt(text: string, at: number, words: Words): Phrase | null {
  return phraseAt(text, at, words, words.grammar.declines);
}

/** The noun phrase after 'according to', in whatever case. */
export function sourcePhraseAt(text: string, at: number, words: Words): Phrase | null {
  return phraseAt(text, at, words, false);
}

function phraseAt(text: string, at: number, words: Words, nominative: boolean): Phrase | null {
  const { grammar } = words;
  const first = tokenAt(text, at, words);
  if (!first) return null;
  const whole = (kind: PhraseKind, gender: Gender): Phrase => ({
    from: first.from,
    to: first.to,
    kind,
    name: null,
    role: null,
    gender,
    coordinated: false,
  });
  if (grammar.first.includes(first.lower)) return whole('first', null);
  if (grammar.pronouns.has(first.lower)) return whole('pronoun', grammar.pronouns.get(first.lower) ?? null);
  const partitive = partitiveAt(text, first, words);
  if (partitive !== null) return { ...whole('definite', null), to: partitive, role: text.slice(first.from, partitive) };
  if (nominative && opensWithVerb(text, first, words)) return null;
  if (grammar.indefinites.includes(first.lower) && !determines(text, first, words)) return whole('indefinite', null);
  const all = tokensOfPhrase(text, first, words);
  const subject = nominative ? subjectIn(all) : { tokens: all, possessor: false };
  if (!subject || subject.tokens.length === 0) return null;
  const { tokens } = subject;
  if (subject.possessor) {
    const to = tokens.at(-1)?.to ?? first.to;
    return { ...whole('definite', null), to, role: text.slice(first.from, to) };
  }
  const phrase = phraseOf(text, tokens, words);
  return phrase.name !== null ||
    isDeterminer(first, words) ||
    tokens.some((token) => isPossessive(token, words)) ||
    isBareNoun(tokens, words)
    ? phrase
    : null;
}

/** 'Zadzwonił do mnie': a verb in the past that begins its sentence is no name. */
function opensWithVerb(text: string, first: Token, words: Words): boolean {
  if (!first.capital || !/(?:ł|ła|ły|ło|л|ла|ли|ло|лся|лась|лись)$/u.test(first.lower) || first.lower.length < 4)
    return false;
  if (maleNames.has(first.lower) || femaleNames.has(first.lower)) return false;
  const inside = /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, first.from - 2), first.from));
  const next = tokenAt(text, first.to, words);
  return !inside && next !== null && !next.capital && !isVerb(next.lower, words);
}

/** 'one' of 'one resident', 'eine' of 'eine Sprecherin'. */
function determines(text: string, first: Token, words: Words): boolean {
  const next = words.determiners.has(first.lower) ? tokenAt(text, first.to, words) : null;
  return (
    next !== null &&
    !words.and.has(next.lower) &&
    !isVerb(next.lower, words) &&
    (next.capital || !words.stops.has(next.lower))
  );
}

/** A noun without article or name: 'residents', 'бабушка'; adverbs and adjectives after a verb are none. */
function isBareNoun(tokens: readonly Token[], { grammar }: Words): boolean {
  const last = tokens.at(-1)?.lower ?? '';
  if (grammar.capitalNouns) return tokens.every(({ capital }) => capital);
  if (grammar.declines)
    return (
      tokens.length <= 4 && !/(?:(?<!-т)о|o|ie)$/u.test(tokens[0]?.lower ?? '') && !/(?:ом|ем|ами|em|ami)$/u.test(last)
    );
  return grammar.interruption !== 'comma' && tokens.length <= 3 && /[^s]s$/u.test(last);
}

function phraseOf(text: string, tokens: readonly Token[], words: Words): Phrase {
  const run = lastRun(tokens, words);
  const owned = tokens.some((token) => isPossessive(token, words)) ? 'his' : null;
  const determiner = tokens[0] && isDeterminer(tokens[0], words) ? tokens[0].lower : owned;
  const extended =
    run.length === 0 && (determiner || words.grammar.declines)
      ? appositeName(text, tokens.at(-1)?.to ?? 0, words)
      : null;
  const named = extended ? lastRun(extended, words) : run;
  const start = tokens[0]?.from ?? 0;
  const to = (extended ?? tokens).at(-1)?.to ?? start;
  const name = named.length > 0 ? text.slice(named[0]?.from, named.at(-1)?.to) : null;
  const roleTo = extended ? tokens.at(-1)?.to : named[0]?.from;
  const role = name === null ? text.slice(start, to) : text.slice(start, roleTo).trim();
  return {
    from: start,
    to,
    kind: name !== null ? 'name' : isIndefinite(determiner, words) ? 'indefinite' : 'definite',
    name,
    role: role === '' ? null : role,
    gender: genderOf([...tokens, ...(extended ?? [])], words),
    coordinated: isCoordinated(text, to, words),
  };
}

function isIndefinite(determiner: string | null, { grammar }: Words): boolean {
  return determiner === null || grammar.indefinite.includes(determiner);
}

function genderOf(tokens: readonly Token[], { grammar }: Words): Gender {
  const shown = tokens.map(({ lower }) => grammar.titles.get(lower.replace(/\.$/, '')) ?? null);
  return shown.find((gender) => gender !== null) ?? null;
}

/** The proper name at the end of the phrase, without titles; empty where the phrase ends in a common noun. */
function lastRun(tokens: readonly Token[], words: Words): readonly Token[] {
  const { grammar, of } = words;
  let from = tokens.length;
  while (from > 0 && isNameToken(tokens, from - 1, words)) from -= 1;
  const run = tokens.slice(from);
  const before = tokens[from - 1];
  if (!run[0]?.capital || (before && of.has(before.lower))) return [];
  const title = run.findLastIndex(({ lower }) => grammar.titles.has(lower.replace(/\.$/, '')));
  const named = run.slice(title + 1);
  const rest = isLabel(named.map(({ word }) => word)) ? named.slice(1) : named;
  const determined = from === 1 && before !== undefined && isDeterminer(before, words);
  const bare = grammar.roleNoun
    ? nameAfterRole(rest, determined, grammar.roleNoun)
    : determined && title < 0
      ? []
      : rest;
  return grammar.twoNames ? bare.slice(startOfTwoNames(bare.map(({ word }) => word))) : bare;
}

function isNameToken(tokens: readonly Token[], index: number, words: Words): boolean {
  const { grammar } = words;
  const current = tokens[index];
  if (!current || isPossessive(current, words)) return false;
  if (index === 0 && isArticle(current.lower, grammar.definite, grammar.indefinite)) return false;
  return current.capital || (index > 0 && isParticle(tokens[index - 1], current, tokens[index + 1], words));
}

function isArticle(lower: string, definite: readonly string[], indefinite: readonly string[]): boolean {
  return definite.includes(lower) || indefinite.includes(lower) || /^l[’']/u.test(lower);
}

/** German capitalises its nouns: a role before the name is known by its ending, and one noun alone is no name. */
function nameAfterRole(run: readonly Token[], determined: boolean, roleNoun: RegExp): readonly Token[] {
  const role = run.findLastIndex(({ lower }, index) => (determined || index < run.length - 1) && roleNoun.test(lower));
  const bare = run.slice(role + 1);
  return (determined && role < 0) || !bare[0]?.capital ? [] : bare;
}

/** The name after a description and a comma: 'Its regional director, Paul Ferreira,'. */
function appositeName(text: string, at: number, words: Words): readonly Token[] | null {
  if (!/^,\s\p{Lu}/u.test(text.slice(at, at + 4))) return null;
  const tokens: Token[] = [];
  let next = tokenAt(text, at + 1, words);
  while (
    next &&
    tokens.length < 5 &&
    (next.capital || (tokens.length > 0 && words.grammar.particles.includes(next.lower)))
  ) {
    tokens.push(next);
    next = tokenAt(text, next.to, words);
  }
  const after = text.slice(tokens.at(-1)?.to ?? at).match(/^\s*(.?)/su)?.[1] ?? '';
  const closed = after === '' || /[,.;:!?»”"’—–)-]/u.test(after) || (next !== null && isVerb(next.lower, words));
  const days = tokens.some(({ lower }) => words.grammar.days.includes(lower));
  return tokens.length > 0 && closed && !days ? tokens : null;
}

/** 'Maar and Mr Tveit', 'Voss, Imhof and others': more than one subject. */
function isCoordinated(text: string, at: number, words: Words): boolean {
  const rest = text.slice(at, at + 60);
  const and = words.grammar.and.join('|');
  const found = new RegExp(`^(?:,\\s\\p{Lu}[\\p{L}’-]+(?:\\s\\p{Lu}[\\p{L}’-]+)?)*,?\\s(?:${and})\\s(\\S+)`, 'u').exec(
    rest,
  );
  const next = found?.[1]?.toLowerCase().replace(/[.,;:]$/, '') ?? '';
  if (next === '') return false;
  return /^\p{Lu}/u.test(found?.[1] ?? '') || words.determiners.has(next) || words.grammar.indefinites.includes(next);
}
