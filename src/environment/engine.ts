import { setFlagsFromString } from 'node:v8';

/**
 * Flags of V8 for a process that lives for a second: what an article takes is less than what V8 takes to make machine
 * code of it. A book gets its machine code all the same, a little later. They hold for code that runs after they are set.
 */
const flags = [
  // V8 compiles a regular expression to bytecode for its first use and again to machine code for its second. Nearly all
  // of ours are used more than once.
  '--no-regexp-tier-up',
  // How much of a function runs before the optimizing compiler is asked for it, in bytes of bytecode; 67,584 by default.
  '--interrupt-budget=1500000',
  // How much of a function of WebAssembly runs before the same, about in bytes; 1,800,000 by default. One article's
  // shaping would end before the machine code is there, which takes 35 ms; a hundred articles' shaping hardly gains.
  '--wasm-tiering-budget=100000000',
  // Threads that share the copying of young objects wait for each other longer than it takes.
  '--no-parallel-scavenge',
];

/** The heap of one article is so small that to mark it at once takes less than to do so beside what runs. */
const articleFlags = ['--no-incremental-marking'];

export function setEngineFlags(job: 'article' | 'book' = 'article'): void {
  for (const flag of job === 'article' ? [...flags, ...articleFlags] : flags) setFlagsFromString(flag);
}
