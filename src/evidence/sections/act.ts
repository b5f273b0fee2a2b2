import type { OutcomeValue } from '../../check/outcome.ts';
import { type Element, h, onLines } from '../../html/element.ts';
import { together } from '../together.ts';
import type { ActItem, Assertion } from '../types.ts';
import { english, outcomeMark, type PageParts, section, testOf } from './parts.ts';

/** What the European Accessibility Act asks of e-books, each item with what shows that it is answered. */
export function actSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const items = evidence.accessibilityAct.map((item) => actItem(item, parts));
  return section('act', labels.act, [h('p', labels.actLead), h('dl.act', onLines(items))]);
}

function actItem(item: ActItem, parts: PageParts): Element {
  const { labels } = parts;
  const shown = item.features.length + item.tests.length;
  return h('div', [
    english(parts, 'dt', `${item.item}: ${item.asks}`),
    english(parts, 'dd', item.answer),
    ...counts(item, parts).map((count) => h('dd', [count])),
    ...(shown === 0
      ? []
      : [
          h('dd', [
            h('details', [
              h('summary', `${labels.shownBy} (${shown})`),
              h('ul', onLines([...item.features.map(feature), ...proofs(item.tests, parts)])),
            ]),
          ]),
        ]),
  ]);
}

/** How many rules programs checked and how many questions people judged: machines and people apart. */
function counts(item: ActItem, parts: PageParts): readonly Element[] {
  const { labels } = parts;
  if (item.outcome === 'inapplicable') return [outcomeMark('inapplicable', parts)];
  const outcomes = (mode: Assertion['mode']) =>
    item.tests
      .map((test) =>
        together(
          assertionsOf(test, parts, mode).map(({ outcome }) => outcome),
          null,
        ),
      )
      .filter((outcome) => outcome !== null && outcome !== 'inapplicable');
  const rules = outcomes('automatic').filter((outcome) => outcome !== 'untested');
  const failed = rules.filter((outcome) => outcome === 'failed').length;
  const questions = outcomes('manual');
  const judged = questions.filter((outcome) => outcome !== 'untested');
  const mark = judged.includes('failed') ? 'failed' : judged.length < questions.length ? 'untested' : 'passed';
  return [
    ...(rules.length === 0
      ? []
      : [outcomeMark(failed > 0 ? 'failed' : 'passed', parts, labels.summary(rules.length, failed))]),
    ...(questions.length === 0 ? [] : [outcomeMark(mark, parts, labels.judgedOf(judged.length, questions.length))]),
  ];
}

function assertionsOf(test: string, { evidence }: PageParts, mode: Assertion['mode']): readonly Assertion[] {
  return evidence.assertions.filter((one) => one.test === test && one.mode === mode);
}

/** A feature that the files state in their metadata, by its name there. */
function feature(name: string): Element {
  return h('li', [h('code', `schema:accessibilityFeature ${name}`)]);
}

/** What was asked, under the outcome that it has: the outcome once, not beside each. */
function proofs(tests: readonly string[], parts: PageParts): readonly Element[] {
  const byOutcome = new Map<OutcomeValue, Element[]>();
  for (const test of tests) {
    const said = parts.evidence.assertions.filter((one) => one.test === test).map(({ outcome }) => outcome);
    const outcome = together(said, 'untested');
    const asked = english(parts, 'li', testOf({ test }, parts).says);
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), asked]);
  }
  return [...byOutcome].map(([outcome, asked]) => h('li', [outcomeMark(outcome, parts), ':', h('ul', onLines(asked))]));
}
