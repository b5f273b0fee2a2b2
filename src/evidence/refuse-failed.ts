import type { Evaluation, Outcome, Rule } from '../check/outcome.ts';
import type { Edition } from '../model/edition.ts';
import { type Finding, Refusal } from '../model/finding.ts';

/**
 * Refuses to publish files in which a check failed: throws a Refusal, or an AggregateError of one for each. A picture
 * without an alternative, which took claims away before anything was written, is no surprise where the file itself says
 * that its text is not enough.
 */
export function refuseFailed(
  evaluations: readonly Evaluation[],
  editions: readonly Pick<Edition, 'file' | 'facts'>[],
): void {
  const undescribed = new Set(
    editions.filter(({ facts }) => !facts.accessModesSufficient.includes('textual')).map(({ file }) => file),
  );
  const failures = evaluations.flatMap(({ tool, file, outcomes }) =>
    outcomes
      .filter(({ outcome }) => outcome === 'failed')
      .filter(({ rule }) => !(undescribed.has(file) && isAboutAlternatives(rule)))
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

function isAboutAlternatives(rule: Rule): boolean {
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
