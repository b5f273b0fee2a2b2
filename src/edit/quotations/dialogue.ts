import type { Range } from '../protected.ts';
import type { Attributor } from './attribution/index.ts';
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
  const parts: Range[] = [];
  let from = text.length - text.trimStart().length;
  for (const { hole } of interruptions) {
    if (!hole) continue;
    parts.push({ from, to: hole.from });
    from = hole.to;
  }
  parts.push({ from, to });
  return { parts: parts.filter((part) => part.to > part.from), words, match };
}
