import { isDeterminer, isParticle, isPossessive, isVerb, type Token, tokenAt } from './tokens.ts';
import type { Words } from './words.ts';

const most = 9;

/** The tokens of the phrase: determiner, role, name, and what 'of' joins to them. */
export function tokensOfPhrase(text: string, first: Token, words: Words): readonly Token[] {
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

/** 'In Moscow', 'Am Dienstag'; a capital inside a sentence, as of Per or Will, begins a name. */
function opensAdverbial(text: string, first: Token, words: Words): boolean {
  if (!words.stops.has(first.lower) || isDeterminer(first, words)) return false;
  const named = first.capital && tokenAt(text, first.to, words)?.capital === true;
  return !(named && (isInside(text, first) || /^(?:per|will)$/u.test(first.lower)));
}

/** Words that can't end a phrase. */
function isLoose({ lower, capital }: Token, { of, grammar }: Words): boolean {
  return !capital && (of.has(lower) || grammar.particles.includes(lower));
}

function endsPhrase(text: string, next: Token, tokens: readonly Token[], determined: boolean, words: Words): boolean {
  const { grammar, of, and, stops } = words;
  const last = tokens.at(-1);
  if (!last) return and.has(next.lower) || opensAdverbial(text, next, words);
  if (and.has(next.lower)) return true;
  const afterName = last.capital && !isPossessive(last, words);
  if (next.capital) return grammar.days.includes(next.lower);
  if (
    (last.capital || of.has(last.lower) || /^(?:von|van|de)$/u.test(last.lower)) &&
    isParticle(last, next, tokenAt(text, next.to, words), words)
  )
    return false;
  if (of.has(next.lower)) return last.capital && !determined && !tokenAt(text, next.to, words)?.capital;
  if (stops.has(next.lower) || isClitic(next.lower, words)) return true;
  if (/\p{Ll}ly$/u.test(next.lower)) return !(determined && tokens.length === 1);
  if (of.has(last.lower)) return false;
  if (isPastVerb(text, next, tokens, words)) return true;
  if (isVerb(next.lower, words)) return true;
  if (!afterName) return false;
  if (grammar.declines && (tokens.length > 1 || isInside(text, last))) return true;
  return !(determined && !isFullName(tokens)) && !leadsToName(text, next, words);
}

function isInside(text: string, { from }: Token): boolean {
  return /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, from - 2), from));
}

/** French: 'm’a dit', 's’est': no part of the phrase before it. */
function isClitic(lower: string, { grammar }: Words): boolean {
  return grammar.interruption === 'comma' && /^[mtsnjq]’/u.test(lower);
}

/** English: '-ed' after a noun, with no noun after it ('a captain called up'), is the verb and no adjective. */
function isPastVerb(text: string, next: Token, tokens: readonly Token[], words: Words): boolean {
  if (words.grammar.order !== 'both' || tokens.length < 2 || !/ed$/u.test(next.lower)) return false;
  const after = tokenAt(text, next.to, words);
  return !after || words.stops.has(after.lower) || words.and.has(after.lower) || words.determiners.has(after.lower);
}

/** A role word between capitals: 'Harbour chief Ilse Maar', 'Lund council chair Odd Tveit'. */
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
