import { marksOf, primaryOf } from '../../language/marks.ts';
import { type Family, type Mark, marksIn } from './marks-in.ts';
import { roleOf } from './role.ts';

/** Two marks that belong together; `depth` is 1 for a pair that stands in no other. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
  readonly depth: number;
  readonly inner: readonly Pair[];
}

/** What the marks of one paragraph are. */
export interface Pairing {
  /** The outermost pairs, ascending. */
  readonly pairs: readonly Pair[];
  /** Closing marks without a partner. */
  readonly unopened: readonly Mark[];
  /** Opening marks without a partner, from the outside in. */
  readonly unclosed: readonly Mark[];
  readonly apostrophes: readonly Mark[];
  readonly primes: readonly Mark[];
}

interface Open {
  readonly mark: Mark;
  readonly inner: Pair[];
}

const deepest = 3;

/** Pairs the quotation marks of one paragraph; never looks beyond it. */
export function pairMarks(text: string, language: string): Pairing {
  const marks = marksIn(text);
  const context = { text, language: primaryOf(language), elisions: marksOf(language).elisions, marks };
  const stack: Open[] = [];
  const pairs: Pair[] = [];
  const unopened: Mark[] = [];
  const unclosed: Mark[] = [];
  const apostrophes: Mark[] = [];
  const primes: Mark[] = [];
  const drop = (open: Open) => {
    unclosed.push(open.mark);
    const outer = stack.at(-1)?.inner ?? pairs;
    for (const pair of open.inner) outer.push(pair);
  };
  marks.forEach((mark, index) => {
    const role = roleOf(
      context,
      index,
      stack.map((open) => open.mark),
    );
    if (role === 'apostrophe') apostrophes.push(mark);
    else if (role === 'prime') primes.push(mark);
    else if (role === 'open') {
      if (stack.length < deepest) stack.push({ mark, inner: [] });
      else unclosed.push(mark);
    } else {
      const partner = partnerOf(stack, mark.family);
      if (partner < 0) unopened.push(mark);
      else {
        while (stack.length - 1 > partner) drop(stack.pop() as Open);
        const open = stack.pop() as Open;
        (stack.at(-1)?.inner ?? pairs).push({ open: open.mark, close: mark, depth: 0, inner: open.inner });
      }
    }
  });
  while (stack.length > 0) drop(stack.pop() as Open);
  unclosed.sort((a, b) => a.from - b.from);
  return { pairs: pairs.map((pair) => withDepth(pair, 1)), unopened, unclosed, apostrophes, primes };
}

function partnerOf(stack: readonly Open[], family: Family): number {
  return stack.findLastIndex((open) => open.mark.family === family);
}

function withDepth(pair: Pair, depth: number): Pair {
  return { ...pair, depth, inner: pair.inner.map((inner) => withDepth(inner, depth + 1)) };
}

/** Every pair, outer ones first. */
export function allPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.flatMap((pair) => [pair, ...allPairs(pair.inner)]);
}
