import { type Element, h, onLines } from '../../html/element.ts';
import type { Finding } from '../../model/finding.ts';
import type { Assertion, Assertor, Subject } from '../types.ts';
import { english, outcomeMark, type PageParts, section, table, testOf } from './parts.ts';

/** What programs found: by file and program, the count first, then what failed, then what holds, folded. */
export function machinesSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const files = evidence.subjects.flatMap((subject) => [
    h('h3', [h('bdi', subject.file)]),
    ...fileResults(subject, parts),
  ]);
  return section('machines', labels.machines, [h('p', labels.machinesLead), ...whileMaking(parts), ...files]);
}

/** What the program warned of while it made the files: why a claim was withdrawn is among it. */
function whileMaking(parts: PageParts): readonly Element[] {
  const { maker, findings } = parts.evidence;
  const warnings = findings.filter(({ severity }) => severity !== 'note');
  if (warnings.length === 0) return [];
  return [
    h('h3', `${maker.name} ${maker.version}`),
    h('ul.findings', onLines(warnings.map((finding) => warning(finding, parts)))),
  ];
}

function warning({ message, hint, file, line }: Finding, parts: PageParts): Element {
  const where = [file, line].filter((part) => part !== null).join(':');
  return h('li', [
    english(parts, 'span', hint === null ? message : `${message} ${hint}`),
    ...(where === '' ? [] : [' (', h('bdi', where), ')']),
  ]);
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
    english(parts, 'span', `${standard}, ${clause}`),
    '; ',
    placeOf(one, parts),
  ]);
}

/** The place as the program puts it, as a link where it is a page. */
function placeOf({ subject, place }: Assertion, parts: PageParts): Element {
  if (place === null) return h('span', parts.labels.wholeFile);
  const page = /^page (\d+)/.exec(place)?.[1];
  const words = english(parts, 'span', place);
  return page === undefined ? words : h('a', { href: `${encodeURIComponent(subject)}#page=${page}` }, [words]);
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
