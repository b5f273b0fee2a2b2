import type { Patterns } from './trie.ts';

/**
 * Patterns as bytes, as the built program keeps them: the number of nodes, the trie's arrays one after another in the
 * byte order of the machine that builds, and the rest as JSON.
 */
export function patternBytes({ trie, exceptions }: Patterns): Uint8Array {
  const { firstChild, letter, pattern, levels } = trie;
  const rest = new TextEncoder().encode(JSON.stringify({ levels, exceptions }));
  const bytes = new Uint8Array(restOf(letter.length) + rest.length);
  new Int32Array(bytes.buffer, 0, 1)[0] = letter.length;
  new Int32Array(bytes.buffer, 4, firstChild.length).set(firstChild);
  new Uint16Array(bytes.buffer, 4 + firstChild.byteLength, letter.length).set(letter);
  new Int16Array(bytes.buffer, 4 + firstChild.byteLength + letter.byteLength, pattern.length).set(pattern);
  bytes.set(rest, restOf(letter.length));
  return bytes;
}

/** The arrays are views of the bytes, which must start at a multiple of four in their buffer. */
export function patternsOfBytes(bytes: Uint8Array): Patterns {
  const { buffer, byteOffset } = bytes;
  const nodes = new Int32Array(buffer, byteOffset, 1)[0] ?? 0;
  const letters = byteOffset + 4 + (nodes + 1) * 4;
  const { levels, exceptions } = JSON.parse(new TextDecoder().decode(bytes.subarray(restOf(nodes)))) as Rest;
  return {
    trie: {
      firstChild: new Int32Array(buffer, byteOffset + 4, nodes + 1),
      letter: new Uint16Array(buffer, letters, nodes),
      pattern: new Int16Array(buffer, letters + nodes * 2, nodes),
      levels,
    },
    exceptions,
  };
}

interface Rest {
  readonly levels: Patterns['trie']['levels'];
  readonly exceptions: Patterns['exceptions'];
}

/** Where the JSON starts. */
function restOf(nodes: number): number {
  return 4 + (nodes + 1) * 4 + nodes * 2 + nodes * 2;
}
