import type { Range } from '../protected.ts';
import type { Attributor } from './attribution/index.ts';
import type { Interruption } from './attribution/inside.ts';
import type { Match } from './attribution/match.ts';
import type { Passage } from './draft.ts';

export interface Dialogue {
  /** What is spoken, the leading dash included, without the attributions between. */
  readonly parts: readonly Range[];
  readonly words: Range;
  readonly match: Match | null;
}

/**
 * A paragraph that a dash opens as speech. A hyphen, and a dash in a language that doesn't open speech with one, need
 * an attribution to be believed.
 */
export function dialogueOf({ block, text, pairing }: Passage, attributor: Attributor): Dialogue | null {
  if (block.type !== 'paragraph') return null;
  const lead = /^\s*([—–―-])\s?(?=[\p{L}\p{N}¡¿«"„“…])/u.exec(text);
  if (!lead) return null;
  const to = text.trimEnd().length;
  const words = { from: lead[0].length, to };
  const interruptions = attributor.dialogue(text, words.from, to);
  const match = interruptions[0]?.match ?? null;
  const believed = match !== null || (attributor.dialogueDash && lead[1] !== '-');
  if (!believed || pairing.pairs.some(({ open }) => open.from === words.from)) return null;
  return { parts: partsOf(text.length - text.trimStart().length, to, interruptions), words, match };
}

const opener = /(?<=[.!?…:]\s)[—–]\s?(?=[\p{Lu}¡¿])/gu;

/**
 * Speech that a dash opens inside a paragraph, up to its end: after a colon, or after a sentence where an attribution
 * behind another dash shows that somebody speaks.
 */
export function laterDialogueOf({ block, text, pairing }: Passage, attributor: Attributor): Dialogue | null {
  if (block.type !== 'paragraph' || !attributor.dialogueDash) return null;
  const to = text.trimEnd().length;
  for (const dash of text.matchAll(opener)) {
    const at = dash.index;
    if (pairing.pairs.some(({ open, close }) => open.from < at && close.to > at)) continue;
    const words = { from: at + dash[0].length, to };
    const interruptions = attributor.dialogue(text, words.from, to);
    const inside = interruptions[0]?.match ?? null;
    const colon = text[at - 2] === ':';
    const led = colon ? (attributor.before(text, 0, at, true, to) ?? attributor.opening(text, at - 1)) : null;
    const match = inside?.phrase ? inside : (led ?? inside);
    if (!match && !colon) continue;
    const found = match && !match.phrase ? named(match, text, at, attributor) : match;
    return { parts: partsOf(at, to, interruptions), words, match: found };
  }
  return null;
}

/** A verb alone: the sentence before the dash may say whom it means. */
function named(match: Match, text: string, at: number, attributor: Attributor): Match {
  const phrase = attributor.opening(text, at - 1)?.phrase ?? null;
  const apart =
    phrase !== null && (match.verb === null || phrase.to <= match.verb.from || phrase.from >= match.verb.to);
  return apart ? { ...match, pattern: 'nearby', phrase } : match;
}

/** What is spoken between two offsets, without the holes. */
function partsOf(start: number, to: number, interruptions: readonly Interruption[]): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const { hole } of interruptions) {
    if (!hole) continue;
    parts.push({ from, to: hole.from });
    from = hole.to;
  }
  parts.push({ from, to });
  return parts.filter((part) => part.to > part.from);
}
