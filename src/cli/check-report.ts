import type { Evaluation, Outcome, OutcomeValue } from '../check/outcome.ts';
import { counted, printable } from './report.ts';

/** What was found, for a person: of each file what failed and what somebody must look at; what passed as a number. */
export function checkReport(evaluations: readonly Evaluation[]): string {
  return evaluations.map((evaluation) => `${linesOf(evaluation).map(printable).join('\n')}\n`).join('\n');
}

function linesOf({ tool, file, outcomes }: Evaluation): readonly string[] {
  const of = (value: OutcomeValue) => outcomes.filter(({ outcome }) => outcome === value);
  const failed = of('failed');
  const unsure = of('cantTell');
  const untested = of('untested');
  const passed = new Set(of('passed').map(({ rule }) => rule.id)).size;
  const counts = [
    failed.length > 0 ? `${failed.length} failed` : 'nothing failed',
    ...(unsure.length > 0 ? [`${unsure.length} to look at`] : []),
    ...(passed > 0 ? [`${counted(passed, 'rule')} passed`] : []),
  ];
  const head = untested.length > 0 && outcomes.length === untested.length ? 'not asked' : counts.join(', ');
  return [
    `${file}, by ${tool.name}${tool.version === '' ? '' : ` ${tool.version}`}: ${head}`,
    ...group('Failed', failed),
    ...group('Look at', unsure),
    ...untested.map(({ message }) => `  ${message ?? 'Not tested.'}`),
  ];
}

function group(name: string, outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.length === 0) return [];
  return [`  ${name}`, ...outcomes.map((outcome) => `    ${lineOf(outcome)}`)];
}

function lineOf({ rule, message, place }: Outcome): string {
  const where = place === null ? '' : `${place}: `;
  return `${where}${message ?? rule.says} (${rule.id}; ${rule.standard}, ${rule.clause})`;
}
