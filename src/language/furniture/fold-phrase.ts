import { foldDigits, foldWord } from '../fold.ts';

/** A line as phrases are compared: folded, numbers as `#`, without what surrounds the words. */
export function foldPhrase(line: string): string {
  // Nearly all phrases of the lists are folded as they stand.
  if (/^[a-z](?:[a-z'-]| (?! ))*[a-z]$/.test(line)) return line;
  return foldWord(foldDigits(line))
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/(\p{L})\s*[:：]\s*#/gu, '$1 #')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{M}#©¿"(【［[]+|[^\p{L}\p{M}#)%+）］\]】?!]+$/gu, '');
}
