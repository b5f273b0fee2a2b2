import type { Evaluation } from '../check/outcome.ts';
import type { Assertion, Assertor, Test } from './types.ts';

/** What one side has to say: who, what is asked, what the answer is. */
export interface Results {
  readonly assertors: readonly Assertor[];
  readonly tests: readonly Test[];
  readonly assertions: readonly Assertion[];
}

/** What programs found, each rule by the name of its tool: rules of two tools may have one name. */
export function machineResults(evaluations: readonly Evaluation[]): Results {
  const assertors = new Map<string, Assertor>();
  const tests = new Map<string, Test>();
  const assertions: Assertion[] = [];
  for (const { tool, file, outcomes } of evaluations) {
    const version = tool.version === '' ? null : tool.version;
    const assertor = [slugOf(tool.name), version].filter((part) => part !== null).join('-');
    assertors.set(assertor, { id: assertor, type: 'software', name: tool.name, version });
    for (const { rule, outcome, message, place } of outcomes) {
      const test = `${slugOf(tool.name)}:${rule.id}`;
      const { says, standard, clause } = rule;
      if (!tests.has(test)) tests.set(test, { id: test, says, standard, clause: clause === '' ? null : clause });
      assertions.push({
        assertedBy: assertor,
        subject: file,
        test,
        mode: 'automatic',
        outcome,
        message,
        place,
        look: null,
      });
    }
  }
  return { assertors: [...assertors.values()], tests: [...tests.values()], assertions };
}

/** 'veraPDF' → 'verapdf', 'Ace by DAISY' → 'ace-by-daisy'. */
function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
