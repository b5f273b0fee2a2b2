import type { OutcomeValue } from '../check/outcome.ts';

/** The worst first; what nobody has tested is worse than what nobody can tell. */
const order: readonly OutcomeValue[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

/** Several outcomes as one: the worst of them; `untested` where there are none. */
export function together(outcomes: readonly OutcomeValue[]): OutcomeValue {
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'untested';
}
