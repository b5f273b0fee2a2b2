import type { Finding } from '../model/finding.ts';

/** In the order of their places: by file, line and column; those without a place last. */
export function byPlace(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      comparison(a.file ?? '\uffff', b.file ?? '\uffff') ||
      comparison(a.line ?? Infinity, b.line ?? Infinity) ||
      comparison(a.column ?? Infinity, b.column ?? Infinity),
  );
}

function comparison<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
