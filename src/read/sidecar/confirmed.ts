import type { Finding } from '../../model/finding.ts';
import type { Sidecar } from './sidecar.ts';

/** Fields of the sidecar, and how the codes of findings begin that doubt what was read into them. */
const doubts: readonly (readonly [field: keyof Sidecar, codes: RegExp])[] = [
  ['headline', /headline/],
  ['kicker', /kicker/],
  ['deck', /deck/],
  ['byline', /byline|author/],
  ['published', /date(?!line)/],
  ['dateline', /dateline/],
  ['language', /language/],
  ['picture', /^(missing-picture|picture-missing)/],
];

/** The fields that findings doubt. */
export function doubtedFields(findings: readonly Finding[]): ReadonlySet<string> {
  const open = findings.filter(({ severity }) => severity !== 'note');
  return new Set(doubts.filter(([, codes]) => open.some(({ code }) => codes.test(code))).map(([field]) => field));
}

/**
 * Findings without those that a person has answered: a field that the sidecar states is no longer in doubt, and what
 * it lists under `confirmed` was looked at. Errors and findings about the sidecar itself always stay.
 */
export function withoutConfirmed(findings: readonly Finding[], sidecar: Sidecar): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'error' || !isConfirmed(finding, sidecar));
}

function isConfirmed(finding: Finding, sidecar: Sidecar): boolean {
  if (finding.file === sidecar.source.name) return false;
  const stated = doubts.some(([field, codes]) => sidecar[field] != null && codes.test(finding.code));
  return (
    stated ||
    sidecar.confirmed.some(({ name, line }) => names(name, finding) && (line ?? finding.line) === finding.line)
  );
}

function names(name: string, finding: Finding): boolean {
  if (name === finding.code) return true;
  return doubts.some(([field, codes]) => field === name && codes.test(finding.code));
}
