import { type Element, h, onLines } from '../../html/element.ts';
import type { Assertion, Assertor, Subject, Test } from '../types.ts';
import { english, outcomeMark, type PageParts, section, table } from './parts.ts';

/** What programs found: by file and program, the count first, then what failed, then what holds, folded. */
export function machinesSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const files = evidence.subjects.flatMap((subject) => [
    h('h3', [h('bdi', subject.file)]),
    ...fileResults(subject, parts),
  ]);
  return section('machines', labels.machines, [h('p', labels.machinesLead), ...files]);
}

function fileResults({ file }: Subject, parts: PageParts): readonly Element[] {
  const { evidence, labels } = parts;
  const tools = evidence.assertors.flatMap((assertor) => {
    const said = evidence.assertions.filter(
      ({ subject, assertedBy, mode }) => subject === file && assertedBy === assertor.id && mode === 'automatic',
    );
    return said.length === 0 ? [] : toolResults(assertor, said, parts);
  });
  return tools.length > 0 ? tools : [h('p', labels.notRead)];
}

function toolResults({ name, version }: Assertor, said: readonly Assertion[], parts: PageParts): readonly Element[] {
  const { labels } = parts;
  const rules = (of: readonly Assertion[]) => new Set(of.map(({ test }) => test)).size;
  const failed = said.filter(({ outcome }) => outcome === 'failed');
  const unsure = said.filter(({ outcome }) => outcome === 'cantTell' || outcome === 'untested');
  const holding = said.filter(({ outcome }) => outcome === 'passed');
  const checked = rules(said.filter(({ outcome }) => outcome !== 'inapplicable' && outcome !== 'untested'));
  return [
    h('p.summary', [
      outcomeMark(failed.length > 0 ? 'failed' : 'passed', parts, labels.summary(checked, rules(failed))),
      ` (${name} ${version})`,
    ]),
    ...([...failed, ...unsure].length === 0
      ? []
      : [h('ul.findings', onLines([...failed, ...unsure].map((one) => finding(one, parts))))]),
    ...(holding.length === 0 ? [] : [rulesThatHold(holding, parts)]),
  ];
}

function finding(one: Assertion, parts: PageParts): Element {
  const { says, standard, clause } = testOf(one, parts);
  return h('li', [
    outcomeMark(one.outcome, parts),
    ': ',
    english(parts, 'span', says),
    ...(one.message === null ? [] : [h('br'), english(parts, 'span', one.message)]),
    h('br'),
    english(parts, 'span', `${standard}, ${clause}; ${one.place ?? ''}`.replace(/; $/, '')),
    ...(one.place === null ? [`; ${parts.labels.wholeFile}`] : []),
  ]);
}

function rulesThatHold(holding: readonly Assertion[], parts: PageParts): Element {
  const { labels } = parts;
  const tests = new Map(holding.map((one) => [one.test, testOf(one, parts)]));
  const rows = [...tests.values()].map(({ says, standard, clause }) => [
    english(parts, 'span', says),
    english(parts, 'span', `${standard}, ${clause}`),
  ]);
  return h('details', [
    h('summary', `${labels.holding} (${rows.length})`),
    table(labels.holding, [labels.rule, labels.requirement], rows),
  ]);
}

function testOf({ test }: Assertion, { evidence }: PageParts): Test {
  const known = evidence.tests.find(({ id }) => id === test);
  if (!known) throw new Error(`no test is called ${test}`);
  return known;
}
