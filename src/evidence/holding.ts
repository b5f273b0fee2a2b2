import type { Evidence } from './types.ts';

/** Rules that hold for files, and by whose word. */
export interface Holding {
  /** Id of the program. */
  readonly assertor: string;
  readonly files: readonly string[];
  /** Ids of the tests, in the order of the first file. */
  readonly tests: readonly string[];
}

/** The rules that hold by each program: files for which the same ones hold stand together. */
export function holdingOf({ assertors, assertions }: Evidence): readonly Holding[] {
  const passed = assertions.filter(({ mode, outcome }) => mode === 'automatic' && outcome === 'passed');
  return assertors.flatMap(({ id }) => {
    const byFile = new Map<string, Set<string>>();
    for (const { subject, test, assertedBy } of passed) {
      if (assertedBy === id) byFile.set(subject, (byFile.get(subject) ?? new Set()).add(test));
    }
    const groups = new Map<string, { readonly files: string[]; readonly tests: readonly string[] }>();
    for (const [file, set] of byFile) {
      const tests = [...set];
      const key = JSON.stringify([...tests].sort());
      const group = groups.get(key);
      if (group) group.files.push(file);
      else groups.set(key, { files: [file], tests });
    }
    return [...groups.values()].map((group) => ({ assertor: id, ...group }));
  });
}
