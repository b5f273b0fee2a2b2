import type { Passage } from './draft.ts';
import type { Mark } from './marks-in.ts';

/** A quotation that runs over paragraphs, each of which opens it again, and only the last of which closes it. */
export interface Chain {
  /** Index of the passage it begins in, and of the last. */
  readonly first: number;
  readonly last: number;
  /** The opening mark in each passage. */
  readonly opens: readonly Mark[];
}

/** The chains of an article: strict, so that a mark that was forgotten doesn't swallow the paragraphs after it. */
export function chainsOf(passages: readonly Passage[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (let index = 0; index < passages.length; index++) {
    const { chain, last } = chainFrom(passages, index);
    if (chain) chains.push(chain);
    index = Math.max(index, last - 1);
  }
  return chains;
}

/** The chain that begins at a passage, and the passage at which it ends or breaks: up to there no other begins. */
function chainFrom(
  passages: readonly Passage[],
  first: number,
): { readonly chain: Chain | null; readonly last: number } {
  const open = runningMark(passages[first]);
  if (!open || isFragment(passages[first]?.text ?? '', open)) return { chain: null, last: first };
  const opens = [open];
  for (let index = first + 1; index < passages.length; index++) {
    const passage = passages[index];
    if (!passage?.follows) return { chain: null, last: index };
    const running = runningMark(passage);
    const again = openingAtStart(passage);
    if (!again || again.glyph !== open.glyph) return { chain: null, last: index };
    opens.push(again);
    if (running?.from === again.from) continue;
    return { chain: { first, last: index, opens }, last: index };
  }
  return { chain: null, last: passages.length };
}

/** Words that go on the writer's own sentence run over no paragraphs. */
function isFragment(text: string, { from, to }: Mark): boolean {
  return (
    /[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, from - 2), from)) && /^\s?\p{Ll}/u.test(text.slice(to, to + 2))
  );
}

/** The one mark that a paragraph leaves open to its end, which must be the end of a sentence. */
function runningMark(passage: Passage | undefined): Mark | null {
  if (!passage) return null;
  const { pairing, text } = passage;
  const [open, ...others] = pairing.unclosed;
  if (!open || others.length > 0 || open.family === 'single' || !/[.!?…:。！？।؟]['’›』]?\s*$/u.test(text.slice(-6)))
    return null;
  const closedAfter = pairing.pairs.some((pair) => pair.open.from > open.from && pair.open.family === open.family);
  return closedAfter ? null : open;
}

function openingAtStart({ pairing, text }: Passage): Mark | null {
  const start = text.length - text.trimStart().length;
  const marks = [...pairing.pairs.map((pair) => pair.open), ...pairing.unclosed];
  return marks.find((mark) => mark.from === start) ?? null;
}
