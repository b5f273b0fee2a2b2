/** A node of the package `hyphen`'s data: children by letter, an index of levels, or both. */
type PatternNode = number | PatternBranch | readonly [PatternBranch, number];
interface PatternBranch {
  readonly [letter: string]: PatternNode;
}

/** A pattern file of the package `hyphen`: levels, the trie of patterns, and words whose hyphens are listed. */
export type PatternFile = readonly [
  levels: readonly (readonly number[])[],
  root: PatternBranch,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

/**
 * Liang's patterns packed into typed arrays. The children of a node stand in consecutive slots, a slot's number is
 * its node; the root is node 0. The children of a node end where those of the next one start.
 */
export interface Trie {
  /** One more than there are nodes. */
  readonly firstChild: Int32Array;
  readonly letter: Uint16Array;
  /** Index into `levels` of the pattern that ends here, or -1. */
  readonly pattern: Int16Array;
  readonly levels: readonly (readonly number[])[];
}

export interface Patterns {
  readonly trie: Trie;
  /** Words whose hyphens are listed, as the file has them. */
  readonly exceptions: Readonly<Record<string, readonly number[]>>;
}

export function packed([levels, root, exceptions = {}]: PatternFile): Patterns {
  const firstChild: number[] = [];
  const letter: number[] = [0];
  const pattern: number[] = [-1];
  const branches: (PatternBranch | null)[] = [root];
  for (let node = 0; node < branches.length; node++) {
    const branch = branches[node];
    firstChild.push(branches.length);
    if (!branch) continue;
    for (const key in branch) {
      const child = branch[key];
      if (child === undefined) continue;
      letter.push(key.charCodeAt(0));
      pattern.push(typeof child === 'number' ? child : isPair(child) ? child[1] : -1);
      branches.push(typeof child === 'number' ? null : isPair(child) ? child[0] : child);
    }
  }
  firstChild.push(branches.length);
  const trie = {
    firstChild: Int32Array.from(firstChild),
    letter: Uint16Array.from(letter),
    pattern: Int16Array.from(pattern),
    levels,
  };
  return { trie, exceptions };
}

function isPair(node: PatternBranch | readonly [PatternBranch, number]): node is readonly [PatternBranch, number] {
  return Array.isArray(node);
}

const fullStop = 0x2e;

/** The root's children by letter, 0 where there is none: from there every search starts. */
const rootsByTrie = new WeakMap<Trie, Uint16Array>();

function rootsOf(trie: Trie): Uint16Array {
  let roots = rootsByTrie.get(trie);
  if (!roots) {
    const letters = trie.letter.subarray(1, trie.firstChild[1]);
    roots = new Uint16Array(letters.reduce((most, letter) => Math.max(most, letter), 0) + 1);
    for (let index = letters.length - 1; index >= 0; index--) roots[letters[index] ?? 0] = index + 1;
    rootsByTrie.set(trie, roots);
  }
  return roots;
}

/**
 * The level between every two letters of a lower-case word (Liang 1983, ch. 2): index k stands before letter k, and
 * an odd level is a hyphen.
 */
export function levelsOf(trie: Trie, word: string): Uint8Array {
  const { firstChild, letter: letters, pattern, levels: all } = trie;
  const roots = rootsOf(trie);
  const { length } = word;
  const found = new Uint8Array(length + 1);
  for (let start = -1; start < length; start++) {
    const base = Math.max(start, 0);
    let node = roots[start < 0 ? fullStop : word.charCodeAt(start)] ?? 0;
    for (let at = start + 1; node > 0; at++) {
      const ending = pattern[node] ?? -1;
      const levels = ending < 0 ? undefined : all[ending];
      if (levels) raise(found, base, levels);
      if (at > length) break;
      const letter = at === length ? fullStop : word.charCodeAt(at);
      const end = firstChild[node + 1] ?? 0;
      let child = firstChild[node] ?? end;
      while (child < end && letters[child] !== letter) child++;
      node = child < end ? child : 0;
    }
  }
  return found;
}

function raise(found: Uint8Array, base: number, levels: readonly number[]): void {
  for (let k = 0; k < levels.length; k++) {
    const level = levels[k] ?? 0;
    if (level > (found[base + k] ?? 255)) found[base + k] = level;
  }
}
