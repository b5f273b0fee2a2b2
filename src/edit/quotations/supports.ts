import { grammarOf } from '../../language/attribution/index.ts';
import type { Match } from './attribution/match.ts';
import type { Passage } from './draft.ts';
import type { Workshop } from './repair.ts';

/** Whether words of the first or second person stand in a text. */
export function speaksOfItself(text: string, language: string): boolean {
  const speech = grammarOf(language)?.speech ?? [];
  const words =
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}\p{M}]+(?:’[\p{L}\p{M}]+)?/gu) ?? [];
  return words.some((word) => speech.includes(word) || speech.includes(word.split('’')[0] ?? ''));
}

/** The name or, without one, the words by which an attribution names its speaker. */
function speakerIn(match: Match | null, text: string): string | null {
  const phrase = match?.phrase;
  if (!phrase || phrase.kind === 'first') return null;
  if (phrase.kind === 'pronoun') return null;
  return phrase.name?.split(/\s/u).at(-1) ?? text.slice(phrase.from, phrase.to);
}

/** Whether the paragraph before (or after) has a quotation and names the same speaker. */
export function neighbourSpeaks(match: Match | null, { passages, index }: Workshop, step: -1 | 1): boolean {
  const passage = passages[index];
  const neighbour = passages[index + step];
  if (!passage || !neighbour) return false;
  const speaker = speakerIn(match, passage.text);
  return speaker !== null && hasMark(neighbour) && neighbour.text.includes(speaker);
}

function hasMark({ pairing }: Passage): boolean {
  return pairing.pairs.length + pairing.unclosed.length + pairing.unopened.length > 0;
}
