import type { Range } from '../protected.ts';

/** How far back a sentence is looked for, in code units. */
const window = 420;

const stop = /[.!?…]["”»’“)]*\s+(?=["“„«‘(¿¡—–-]?\s?[\p{Lu}\p{N}])/gu;
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Sr|Sra|Mme|Mlle|bzw|Nr|No|г|им|ul|dr|prof|inż)\.$/u;

/** Where the sentence begins that runs up to `at`, as far as it is looked for. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - window);
  return sentencesOf(text, least, at).at(-1)?.from ?? least;
}

/** The sentences between two offsets; an abbreviation ends none. */
export function sentencesOf(text: string, from: number, to: number): readonly Range[] {
  const part = text.slice(from, to);
  const sentences: Range[] = [];
  let start = from;
  for (const end of part.matchAll(stop)) {
    if (abbreviation.test(part.slice(Math.max(0, end.index - 12), end.index + 1))) continue;
    const at = from + end.index + end[0].length;
    sentences.push({ from: start, to: at });
    start = at;
  }
  return start < to ? [...sentences, { from: start, to }] : sentences;
}
