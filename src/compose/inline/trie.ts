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
 * its node; the root is node 0.
 */
export interface Trie {
  /** For each node three numbers: its first child, how many it has, and where the levels of its pattern stand, or -1. */
  readonly nodes: Int32Array;
  readonly letter: Uint16Array;
  /** The levels of one pattern after those of another, before each how many they are. */
  readonly levels: Uint8Array;
  /** A small number for every letter that occurs, counted from 1; 0 for others, and past the end. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  /** Children of the root and of its children, which have many, by node and class of the letter; -1 where there is none. */
  readonly near: Int32Array;
}

export function packTrie([levels, root]: PatternFile): Trie {
  const firstChild: number[] = [0];
  const childCount: number[] = [0];
  const letter: number[] = [0];
  const pattern: number[] = [-1];
  const branches: (PatternBranch | null)[] = [root];
  for (let node = 0; node < branches.length; node++) {
    const branch = branches[node];
    firstChild[node] = branches.length;
    childCount[node] = 0;
    if (!branch) continue;
    for (const key in branch) {
      const child = branch[key];
      if (child === undefined) continue;
      letter.push(key.charCodeAt(0));
      pattern.push(typeof child === 'number' ? child : isPair(child) ? child[1] : -1);
      branches.push(typeof child === 'number' ? null : isPair(child) ? child[0] : child);
    }
    childCount[node] = branches.length - (firstChild[node] ?? 0);
  }
  const packed: number[] = [];
  const places = levels.map((own) => packed.push(own.length, ...own) - own.length - 1);
  const nodes = new Int32Array(3 * branches.length);
  for (let node = 0; node < branches.length; node++) {
    nodes[3 * node] = firstChild[node] ?? 0;
    nodes[3 * node + 1] = childCount[node] ?? 0;
    nodes[3 * node + 2] = places[pattern[node] ?? -1] ?? -1;
  }
  return {
    nodes,
    letter: Uint16Array.from(letter),
    levels: Uint8Array.from(packed),
    ...nearOf(firstChild, childCount, letter),
  };
}

function nearOf(
  firstChild: readonly number[],
  childCount: readonly number[],
  letter: readonly number[],
): Pick<Trie, 'near' | 'classes' | 'classCount'> {
  const nodes = 1 + (childCount[0] ?? 0);
  const end = (firstChild[nodes - 1] ?? 0) + (childCount[nodes - 1] ?? 0);
  const letters = [...new Set(letter.slice(1, end))];
  const classes = new Uint16Array(Math.max(0, ...letters) + 1);
  for (const [index, unit] of letters.entries()) classes[unit] = index + 1;
  const classCount = letters.length + 1;
  const near = new Int32Array(nodes * classCount).fill(-1);
  for (let node = 0; node < nodes; node++) {
    const first = firstChild[node] ?? 0;
    for (let child = first; child < first + (childCount[node] ?? 0); child++) {
      near[node * classCount + (classes[letter[child] ?? 0] ?? 0)] = child;
    }
  }
  return { near, classes, classCount };
}

function isPair(node: PatternBranch | readonly [PatternBranch, number]): node is readonly [PatternBranch, number] {
  return Array.isArray(node);
}

const fullStop = 0x2e;

let levelsOfWord = new Uint8Array(64);

/**
 * The level between every two letters of a lower-case word (Liang 1983, ch. 2): index k stands before letter k, and
 * an odd level is a hyphen. They are good until the next word's are asked for.
 */
export function levelsOf(trie: Trie, word: string): Uint8Array {
  if (word.length >= levelsOfWord.length) levelsOfWord = new Uint8Array(2 * word.length);
  const found = levelsOfWord;
  const places = word.length + 1;
  for (let at = 0; at < places; at++) found[at] = 0;
  for (let start = -1; start < word.length; start++) {
    const base = Math.max(start, 0);
    let node = 0;
    for (let at = start; at <= word.length; at++) {
      node = childOf(trie, node, at < 0 || at === word.length ? fullStop : word.charCodeAt(at));
      if (node < 0) break;
      const levels = trie.nodes[3 * node + 2] ?? -1;
      if (levels >= 0) raise(found, base, places, trie.levels, levels);
    }
  }
  return found;
}

function childOf({ nodes, letter: letters, near, classes, classCount }: Trie, node: number, letter: number): number {
  const close = node * classCount;
  if (close < near.length) return near[close + (classes[letter] ?? 0)] ?? -1;
  const first = nodes[3 * node] ?? 0;
  const end = first + (nodes[3 * node + 1] ?? 0);
  for (let child = first; child < end; child++) if (letters[child] === letter) return child;
  return -1;
}

/** Lets no level be lower than that of a pattern which begins at `base`. */
function raise(found: Uint8Array, base: number, places: number, levels: Uint8Array, from: number): void {
  const count = Math.min(levels[from] ?? 0, places - base);
  for (let k = 0; k < count; k++) {
    const level = levels[from + 1 + k] ?? 0;
    if (level > (found[base + k] ?? 0)) found[base + k] = level;
  }
}
