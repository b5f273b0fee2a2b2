import type { Edit } from '../model/text.ts';
import { addressGuard } from './protected.ts';

const spaced = /(?<=[\p{L}\p{M}\p{N}.,;:!?…)\]’”»“"'] )-{1,2}(?= [\p{L}“‘„«"'(])/gu;
const tight = /(?<=[\p{L}\p{M}’”"'!?.,])--(?=[\p{L}“‘"'])/gu;

/**
 * A hyphen or double hyphen that a typewriter put for a dash: between spaces it becomes `dash`, two between letters an
 * em dash. Before numbers nothing is touched, nor a single hyphen without spaces.
 */
export function dashEdits(text: string, dash: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('-')) return edits;
  const isAddress = addressGuard(text);
  for (const [typed, pattern, now] of [
    [' -', spaced, dash],
    ['--', tight, '—'],
  ] as const) {
    if (!text.includes(typed)) continue;
    for (const found of text.matchAll(pattern)) {
      const from = found.index;
      const to = from + found[0].length;
      if (!isAddress(from, to) && !betweenNumbers(text, from, to)) edits.push({ from, to, now });
    }
  }
  return edits;
}

function betweenNumbers(text: string, from: number, to: number): boolean {
  return /\d\s?$/.test(text.slice(Math.max(0, from - 3), from)) && /^\s?\d/.test(text.slice(to, to + 3));
}
