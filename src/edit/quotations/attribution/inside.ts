import type { Range } from '../../protected.ts';
import type { Match } from './match.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { shapedAt } from './shape.ts';
import { subjectAfter, verbAfterAdverb } from './verb-subject.ts';
import { invertedAt } from './verbs.ts';
import type { Words } from './words.ts';

/** An attribution inside the marks, and whether the words of the quotation have a hole there. */
export interface Interruption {
  readonly match: Match;
  /** What isn't spoken, spaces and dashes included; null where the language keeps it inside the quotation. */
  readonly hole: Range | null;
}

const longest = 4000;

/** The attributions inside a quotation's words, `from` to `to`, ascending: `«…, — сказал NAME. — …»`. */
export function interruptionsIn(text: string, from: number, to: number, words: Words): readonly Interruption[] {
  if (to - from > longest) return [];
  switch (words.grammar.interruption) {
    case 'dash':
      return dashes(text, from, to, words);
    case 'comma':
      return commas(text, from, to, words);
    case 'none':
      return [];
  }
}

/** Between dashes: Russian and Polish with spaces around, Spanish with the dash on the attribution. */
function dashes(text: string, from: number, to: number, words: Words): readonly Interruption[] {
  const found: Interruption[] = [];
  const opener = /\s[—–―-]\s?|(?<=[.,!?…»”])\s?[—–―]\s?/gu;
  opener.lastIndex = from + 1;
  for (let dash = opener.exec(text); dash && dash.index < to; dash = opener.exec(text)) {
    const start = dash.index + dash[0].length;
    const match = spokenAt(text, dash.index, start, to, words) ?? shapedAt(text, dash.index, start, to, words);
    if (!match) continue;
    const close = /[—–―-]\s?[.,;:!?]?\s*/gu;
    close.lastIndex = match.span.to;
    const next = closingDash(text, match.span.to, to, close);
    const hole = { from: dash.index, to: next ?? to };
    found.push({ match, hole });
    opener.lastIndex = Math.max(hole.to, opener.lastIndex);
  }
  return found;
}

/** The dash that ends an attribution, with what belongs to it; the attribution may go on for a clause or two. */
function closingDash(text: string, from: number, to: number, close: RegExp): number | null {
  close.lastIndex = from;
  for (let dash = close.exec(text); dash && dash.index < to; dash = close.exec(text)) {
    const spaced = /\s/u.test(text[dash.index - 1] ?? '') || dash[0] !== dash[0].trimEnd() || /[.,;:!?]/u.test(dash[0]);
    if (spaced) return Math.min(dash.index + dash[0].length, to);
  }
  return null;
}

function spokenAt(text: string, at: number, start: number, to: number, words: Words): Match | null {
  const verb = verbAfterAdverb(text, start, words);
  if (!verb || verb.to > to) return null;
  const phrase = subjectAfter(text, verb.to, words);
  const end = phrase && phrase.to <= to ? phrase.to : verb.to;
  const known =
    phrase && phrase.to <= to && /^\s*[\p{P}]|^\s|^$/u.test(text.slice(phrase.to, phrase.to + 2)) ? phrase : null;
  return {
    pattern: known ? 'inside' : 'dropped',
    phrase: known,
    verb,
    span: { from: at, to: end },
    sure: known !== null,
  };
}

/** French: a verb and its subject between commas, or up to a full stop, inside the guillemets. */
function commas(text: string, from: number, to: number, words: Words): readonly Interruption[] {
  const found: Interruption[] = [];
  for (const comma of text.slice(from, to).matchAll(/[,!?…]\s/gu)) {
    const start = from + comma.index + comma[0].length;
    const match = invertedMatch(text, start, words) ?? spokenAt(text, start - comma[0].length, start, to, words);
    if (!match?.phrase || match.phrase.kind === 'first') continue;
    const after = text.slice(match.span.to, Math.min(to, match.span.to + 90));
    if (/^(?:,\s[^.,!?«»]{2,70})?\s*(?:[.,;!?…]|$)/u.test(after) && match.span.to <= to)
      found.push({ match, hole: null });
  }
  return found.slice(0, 1);
}

function invertedMatch(text: string, start: number, words: Words): Match | null {
  const verb = invertedAt(text, start, words);
  if (!verb) return null;
  const phrase = nounPhraseAt(text, verb.pronoun.from, words);
  const range = { from: start, to: verb.to };
  return { pattern: 'inside', phrase, verb: range, span: range, sure: true };
}
