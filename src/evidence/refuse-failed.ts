import type { Evaluation, Outcome } from '../check/outcome.ts';
import type { Claims } from '../model/edition.ts';
import { type Finding, Refusal } from '../model/finding.ts';

/**
 * Refuses to publish files in which a check failed: throws a Refusal, or an AggregateError of one for each. What had
 * been found before writing, and had taken a claim away (a picture without an alternative), is no surprise: the files
 * claim nothing that it breaks.
 */
export function refuseFailed(evaluations: readonly Evaluation[], claims: readonly Claims[]): void {
  const withdrawn = new Set(claims.flatMap(({ findings }) => findings.map(({ code }) => code)));
  const failures = evaluations.flatMap(({ tool, file, outcomes }) =>
    outcomes
      .filter(({ outcome }) => outcome === 'failed')
      .filter((outcome) => !isExcused(outcome, withdrawn))
      .map((outcome) => new Refusal(findingOf(outcome, file, tool.name))),
  );
  const [only] = failures;
  if (!only) return;
  throw failures.length === 1 ? only : new AggregateError(failures, 'The finished files do not pass the checks');
}

/** Clauses about alternatives: ISO 14289-1, 7.3; ISO 14289-2, 8.2.5.28.2; ISO 19005-2, 6.7.4; WCAG 2.2, 1.1.1. */
const aboutAlternatives: readonly (readonly [standard: RegExp, clause: RegExp])[] = [
  [/14289/, /^(7\.3|8\.2\.5\.28)/],
  [/19005/, /^6\.7/],
  [/WCAG/, /^1\.1\.1/],
];

function isExcused({ rule }: Outcome, withdrawn: ReadonlySet<string>): boolean {
  if (!withdrawn.has('missing-alternative')) return false;
  return aboutAlternatives.some(([standard, clause]) => standard.test(rule.standard) && clause.test(rule.clause));
}

function findingOf({ rule, message, place }: Outcome, file: string, tool: string): Finding {
  const where = place === null ? '' : ` (${place})`;
  return {
    code: 'check-failed',
    severity: 'error',
    message: `${file} fails the rule ${rule.id} of ${tool}${where}: ${message ?? rule.says}`,
    hint: `The rule stands for ${[rule.standard, rule.clause].filter((part) => part !== '').join(', ')}. Nothing was written.`,
    file: null,
    line: null,
    column: null,
  };
}
