import { type Element, h, onLines } from '../../html/element.ts';
import type { Finding } from '../../model/finding.ts';
import { type Holding, holdingOf } from '../holding.ts';
import type { Assertion, Assertor } from '../types.ts';
import { filesList } from './files-list.ts';
import { english, outcomeMark, type PageParts, section, sourceOf, table, testOf } from './parts.ts';

/** What programs found: by file and program, the count first, then what failed, then what holds, folded. */
export function machinesSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const single = evidence.subjects.map(({ file }) => file);
  // A comparison of files has a subject of its own.
  const compared = evidence.assertions.map(({ subject }) => subject).filter((subject) => !single.includes(subject));
  const shared = holdingOf(evidence).filter(({ files }) => files.length > 1);
  const files = [...single, ...new Set(compared)].flatMap((subject) => [
    h('h3', [h('bdi', subject)]),
    ...fileResults(subject, shared, parts),
  ]);
  return section('machines', labels.machines, [
    h('p', labels.machinesLead),
    ...whileMaking(parts),
    ...files,
    ...(shared.length === 0 ? [] : [h('h3', labels.holding), ...shared.map((one) => sharedRules(one, parts))]),
  ]);
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

function fileResults(file: string, shared: readonly Holding[], parts: PageParts): readonly Element[] {
  const { evidence, labels } = parts;
  const tools = evidence.assertors.flatMap((assertor) => {
    const said = evidence.assertions.filter(
      ({ subject, assertedBy, mode }) => subject === file && assertedBy === assertor.id && mode === 'automatic',
    );
    const elsewhere = shared.find((one) => one.assertor === assertor.id && one.files.includes(file)) ?? null;
    return said.length === 0 ? [] : toolResults(assertor, said, elsewhere, parts);
  });
  return tools.length > 0 ? tools : [h('p', labels.notRead)];
}

/** What one program says of one file; the rules that hold stand `elsewhere` where they hold for other files too. */
function toolResults(
  { name, version }: Assertor,
  said: readonly Assertion[],
  elsewhere: Holding | null,
  parts: PageParts,
): readonly Element[] {
  const { labels } = parts;
  const rules = (of: readonly Assertion[]) => new Set(of.map(({ test }) => test)).size;
  const failed = said.filter(({ outcome }) => outcome === 'failed');
  const unsure = said.filter(({ outcome }) => outcome === 'cantTell' || outcome === 'untested');
  const holding = said.filter(({ outcome }) => outcome === 'passed');
  const checked = rules(said.filter(({ outcome }) => outcome !== 'inapplicable' && outcome !== 'untested'));
  const summary =
    checked === 0
      ? outcomeMark('untested', parts, labels.notTried)
      : outcomeMark(failed.length > 0 ? 'failed' : 'passed', parts, labels.summary(checked, rules(failed)));
  return [
    h('p.summary', [summary, ` (${version === null ? name : `${name} ${version}`})`]),
    ...([...failed, ...unsure].length === 0
      ? []
      : [h('ul.findings', onLines([...failed, ...unsure].map((one) => finding(one, parts))))]),
    ...heldRules(holding, elsewhere, parts),
  ];
}

function heldRules(holding: readonly Assertion[], elsewhere: Holding | null, parts: PageParts): readonly Element[] {
  if (elsewhere !== null) {
    const words = `${parts.labels.holding} (${elsewhere.tests.length})`;
    return [h('p', [h('a', { href: `#${idOf(elsewhere)}` }, words)])];
  }
  const tests = [...new Set(holding.map(({ test }) => test))];
  return tests.length === 0 ? [] : [rulesThatHold(tests, parts)];
}

/** The rules that hold for several files, once. */
function sharedRules(one: Holding, parts: PageParts): Element {
  return rulesThatHold(one.tests, parts, one);
}

function idOf({ assertor, files }: Holding): string {
  return `holding-${[assertor, files[0]].join('-').replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

function finding(one: Assertion, parts: PageParts): Element {
  const { says, standard, clause } = testOf(one, parts);
  return h('li', [
    one.outcome === 'untested'
      ? outcomeMark('untested', parts, parts.labels.notTried)
      : outcomeMark(one.outcome, parts),
    ': ',
    english(parts, 'span', says),
    ...(one.message === null ? [] : [h('br'), english(parts, 'span', one.message)]),
    h('br'),
    english(parts, 'span', sourceOf(standard, clause)),
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

function rulesThatHold(ids: readonly string[], parts: PageParts, shared: Holding | null = null): Element {
  const { labels } = parts;
  const rows = ids.map((test) => {
    const { says, standard, clause } = testOf({ test }, parts);
    return [english(parts, 'span', says), english(parts, 'span', sourceOf(standard, clause))];
  });
  return h('details', [
    h('summary', [...(shared ? [...filesList(shared.files), ': '] : []), `${labels.holding} (${rows.length})`]),
    // A link to something folded unfolds it: the id stands inside.
    h('div', shared ? { id: idOf(shared), tabIndex: -1 } : {}, [
      table(labels.holding, [labels.rule, labels.requirement], rows),
    ]),
  ]);
}
