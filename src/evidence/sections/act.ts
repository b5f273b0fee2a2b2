import { type Element, h, onLines } from '../../html/element.ts';
import type { ActItem } from '../types.ts';
import { english, outcomeMark, type PageParts, section } from './parts.ts';

/** What the European Accessibility Act asks of e-books, each item with what shows that it is answered. */
export function actSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const items = evidence.accessibilityAct.map((item) => actItem(item, parts));
  return section('act', labels.act, [h('p', labels.actLead), h('dl.act', onLines(items))]);
}

function actItem(item: ActItem, parts: PageParts): Element {
  const { labels } = parts;
  const shown = [...item.features, ...item.tests];
  return h('div', [
    english(parts, 'dt', `${item.item}: ${item.asks}`),
    english(parts, 'dd', item.answer),
    ...(item.tests.length === 0 && item.outcome !== 'inapplicable'
      ? []
      : [h('dd', [outcomeMark(item.outcome, parts)])]),
    ...(shown.length === 0
      ? []
      : [
          h('dd', [
            h('details', [
              h('summary', `${labels.shownBy} (${shown.length})`),
              h('ul', onLines(shown.map((name) => h('li', [h('code', name)])))),
            ]),
          ]),
        ]),
  ]);
}
