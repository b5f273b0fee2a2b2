import type { Gender } from '../../../language/attribution/index.ts';
import type { Range } from '../../protected.ts';
import { matchAt, type Words } from './words.ts';

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

interface Token extends Range {
  readonly word: string;
  readonly lower: string;
  readonly capital: boolean;
}

const token =
  /\s?(?:[lLdD][’'](?=\p{L}))?(?:\p{Lu}\.(?:-?\p{Lu}\.)*(?=\s)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑-](?=\p{L})[\p{L}\p{M}\p{N}]+)*(?:[’'](?=\s\p{L}))?)/uy;
const most = 9;

/** The noun phrase that begins at `at` (after spaces); null where none does. */
export function nounPhraseAt(text: string, at: number, words: Words): Phrase | null {
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
  if (grammar.indefinites.includes(first.lower) && !determines(text, first, words)) return whole('indefinite', null);
  const tokens = collect(text, first, words);
  if (tokens.length === 0) return null;
  const phrase = phraseOf(text, tokens, words);
  return phrase.name !== null || isDeterminer(first, words) || isBareNoun(tokens, words) ? phrase : null;
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
  if (grammar.declines) return tokens.length <= 4 && !/(?:о|но|o|ie)$/u.test(tokens[0]?.lower ?? '');
  return grammar.interruption !== 'comma' && tokens.length <= 3 && /[^s]s$/u.test(last);
}

function tokenAt(text: string, at: number, words: Words): Token | null {
  const found = matchAt(token, text, at);
  if (!found) return null;
  const bare = found[0].trimStart();
  const from = at + found[0].length - bare.length;
  const lower = bare.toLowerCase().replaceAll("'", '’');
  const dotted = text[from + bare.length] === '.' && isTitle(lower, words) && lower.length <= 4;
  return {
    from,
    to: from + bare.length + (dotted ? 1 : 0),
    word: bare,
    lower,
    capital: /^(?:[ldLD][’'])?\p{Lu}/u.test(bare),
  };
}

function isTitle(lower: string, { grammar }: Words): boolean {
  return grammar.titles.has(lower.replace(/\.$/, ''));
}

/** The tokens of the phrase: determiner, role, name, and what 'of' joins to them. */
function collect(text: string, first: Token, words: Words): readonly Token[] {
  const tokens: Token[] = [];
  const determined = isDeterminer(first, words);
  let next: Token | null = first;
  while (next && tokens.length < most && !endsPhrase(text, next, tokens, determined, words)) {
    tokens.push(next);
    next = tokenAt(text, next.to, words);
  }
  while (tokens.length > 0 && isLoose(tokens.at(-1) as Token, words)) tokens.pop();
  return tokens;
}

function isDeterminer({ lower }: Token, { determiners }: Words): boolean {
  return determiners.has(lower) || /^l[’']./u.test(lower);
}

/** Words that can't end a phrase. */
function isLoose({ lower, capital }: Token, { of, grammar }: Words): boolean {
  return !capital && (of.has(lower) || grammar.particles.includes(lower));
}

function endsPhrase(text: string, next: Token, tokens: readonly Token[], determined: boolean, words: Words): boolean {
  const { grammar, of, and, stops } = words;
  const last = tokens.at(-1);
  if (!last) return and.has(next.lower) || (!next.capital && !isDeterminer(next, words) && stops.has(next.lower));
  if (and.has(next.lower)) return true;
  const afterName = last.capital;
  if (next.capital)
    return isDayOrMonth(next.lower, grammar.capitalNouns) || (stops.has(next.lower) && grammar.capitalNouns);
  if (of.has(next.lower)) return last.capital && !determined && !tokenAt(text, next.to, words)?.capital;
  if (grammar.particles.includes(next.lower) && tokenAt(text, next.to, words)?.capital) return false;
  if (stops.has(next.lower) || /\p{Ll}ly$/u.test(next.lower)) return true;
  if (of.has(last.lower)) return false;
  if (isPastVerb(text, next, tokens, words)) return true;
  if (isVerb(next.lower, words)) return true;
  if (!afterName) return false;
  return !(determined && !isFullName(tokens)) && !leadsToName(text, next, words);
}

/** English: '-ed' after a noun, with no noun after it ('a captain called up'), is the verb and no adjective. */
function isPastVerb(text: string, next: Token, tokens: readonly Token[], words: Words): boolean {
  if (words.grammar.order !== 'both' || tokens.length < 2 || !/ed$/u.test(next.lower)) return false;
  const after = tokenAt(text, next.to, words);
  return !after || words.stops.has(after.lower) || words.and.has(after.lower) || words.determiners.has(after.lower);
}

function isVerb(lower: string, { verbs, grammar }: Words): boolean {
  return verbs.has(lower) || grammar.auxiliaries.includes(lower);
}

/** A role word between capitals: 'Harbour chief Ilse Maar', 'Japanese prime minister Shinzo Abe'. */
function leadsToName(text: string, from: Token, words: Words): boolean {
  let next: Token | null = from;
  for (let count = 0; next && count < 4; count++) {
    if (next.capital) return true;
    if (words.stops.has(next.lower) || words.and.has(next.lower) || isVerb(next.lower, words)) return false;
    next = tokenAt(text, next.to, words);
  }
  return false;
}

function isFullName(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 && tokens.at(-2)?.capital === true && tokens.at(-1)?.capital === true;
}

const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isDayOrMonth(lower: string, capitalNouns: boolean): boolean {
  return calendar.test(lower) || (capitalNouns && /^(?:mon|diens|donners|frei|sams|sonn)tag$|^mittwoch$/.test(lower));
}

function phraseOf(text: string, tokens: readonly Token[], words: Words): Phrase {
  const run = lastRun(tokens, words);
  const determiner = tokens[0] && isDeterminer(tokens[0], words) ? tokens[0].lower : null;
  const extended = run.length === 0 && determiner ? appositeName(text, tokens.at(-1)?.to ?? 0, words) : null;
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
  const bare = run.slice(title + 1);
  const determined = from === 1 && before !== undefined && isDeterminer(before, words);
  if (grammar.roleNoun) return nameAfterRole(bare, determined, grammar.roleNoun);
  return determined && title < 0 ? [] : bare;
}

function isNameToken(tokens: readonly Token[], index: number, { grammar }: Words): boolean {
  const current = tokens[index];
  if (!current) return false;
  if (index === 0 && isArticle(current.lower, grammar.definite, grammar.indefinite)) return false;
  return (
    current.capital || (grammar.particles.includes(current.lower) && index > 0 && tokens[index + 1]?.capital === true)
  );
}

function isArticle(lower: string, definite: readonly string[], indefinite: readonly string[]): boolean {
  return definite.includes(lower) || indefinite.includes(lower) || /^l[’']/u.test(lower);
}

/** German capitalises its nouns: a role before the name is known by its ending, and one noun alone is no name. */
function nameAfterRole(run: readonly Token[], determined: boolean, roleNoun: RegExp): readonly Token[] {
  const role = run.findLastIndex(({ lower }) => roleNoun.test(lower));
  const bare = run.slice(role + 1);
  return determined && role < 0 ? [] : bare;
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
  const days = tokens.some(({ lower }) => isDayOrMonth(lower, words.grammar.capitalNouns));
  return tokens.length > 0 && closed && !days ? tokens : null;
}

/** 'Putin and Mr Abe', 'Voss, Imhof and others': more than one subject. */
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
