import { isVerb, type Token, tokenAt } from './tokens.ts';
import type { Words } from './words.ts';

const longest = 5;

/** Where 'one of the …' ends that begins with a token; null where none begins. */
export function partitiveAt(text: string, first: Token, words: Words): number | null {
  const start = text
    .slice(first.from, first.from + 24)
    .toLowerCase()
    .replaceAll("'", '’');
  const known = words.grammar.partitives
    .filter(
      (entry) =>
        start.startsWith(entry) && !/[\p{L}\p{M}]/u.test(entry.endsWith('’') ? '' : (start[entry.length] ?? '')),
    )
    .sort((a, b) => b.length - a.length)[0];
  if (known === undefined) return null;
  let to = first.from + known.length;
  for (let count = 0; count < longest; count++) {
    const next = tokenAt(text, to, words);
    if (!next || endsGroup(next, count, words)) break;
    to = next.to;
  }
  return to > first.from + known.length ? to : null;
}

function endsGroup({ lower }: Token, count: number, words: Words): boolean {
  if (count === 0 && words.determiners.has(lower)) return false;
  const { stops, and } = words;
  return stops.has(lower) || and.has(lower) || isVerb(lower, words);
}
