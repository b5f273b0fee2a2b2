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
  '--interrupt-budget=500000',
  // How much of a function of WebAssembly runs before the same, about in bytes; 1,800,000 by default. One article's
  // shaping would end before the machine code is there, which takes 25 ms.
  '--wasm-tiering-budget=10000000',
];

export function setEngineFlags(): void {
  for (const flag of flags) setFlagsFromString(flag);
}
