import { type Element, h, onLines } from '../../html/element.ts';
import { together } from '../together.ts';
import type { ActItem } from '../types.ts';
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
    ...(item.tests.length === 0 && item.outcome !== 'inapplicable'
      ? []
      : [h('dd', [outcomeMark(item.outcome, parts)])]),
    ...(shown === 0
      ? []
      : [
          h('dd', [
            h('details', [
              h('summary', `${labels.shownBy} (${shown})`),
              h('ul', onLines([...item.features.map(feature), ...item.tests.map((test) => proof(test, parts))])),
            ]),
          ]),
        ]),
  ]);
}

/** A feature that the files state in their metadata, by its name there. */
function feature(name: string): Element {
  return h('li', [h('code', `schema:accessibilityFeature ${name}`)]);
}

function proof(test: string, parts: PageParts): Element {
  const outcomes = parts.evidence.assertions.filter((one) => one.test === test).map(({ outcome }) => outcome);
  return h('li', [outcomeMark(together(outcomes), parts), ': ', english(parts, 'span', testOf({ test }, parts).says)]);
}
