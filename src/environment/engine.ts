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
  // The heap is small: threads that share its marking and its copying wait for each other longer than that takes.
  '--no-incremental-marking',
  '--no-parallel-scavenge',
];

export function setEngineFlags(): void {
  for (const flag of flags) setFlagsFromString(flag);
}
