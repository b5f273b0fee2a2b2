import type { OutcomeValue } from '../check/outcome.ts';

/** The worst first; what nobody has tested is worse than what nobody can tell. */
const order: readonly OutcomeValue[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

/** Several outcomes as one: the worst of them; `none` where there are none. */
export function together<T>(outcomes: readonly OutcomeValue[], none: T): OutcomeValue | T {
  return order.find((outcome) => outcomes.includes(outcome)) ?? none;
}
