import type { OutcomeValue } from '../../check/outcome.ts';
import { type Element, type ElementContent, h, onLines } from '../../html/element.ts';
import type { EvidenceLabels } from '../../language/evidence-labels.ts';
import type { Assertion, Evidence, EvidencePlace, Test } from '../types.ts';

/** What every part of the page is made with. */
export interface PageParts {
  readonly evidence: Evidence;
  readonly labels: EvidenceLabels;
  /** BCP 47, of the labels. */
  readonly language: string;
}

type Child = ElementContent | string;

/** A section with its heading. */
export function section(id: string, heading: string, children: readonly ElementContent[]): Element {
  return h('section', { ariaLabelledBy: id }, onLines([h('h2', { id }, heading), ...children]));
}

/** Words in English on a page that speaks another language. */
export function english({ language }: PageParts, name: string, children: readonly Child[] | string): Element {
  const properties = /^en(-|$)/.test(language) ? {} : { lang: 'en', dir: 'ltr' };
  return h(name, properties, typeof children === 'string' ? [children] : [...children]);
}

/** An outcome in words, with a sign of its own: never by colour alone. */
export function outcomeMark(outcome: OutcomeValue, { labels }: PageParts, words = labels.outcomes[outcome]): Element {
  return h('span', { className: ['outcome', outcome.toLowerCase()] }, [
    h('span', { ariaHidden: 'true' }, `${signs[outcome]}\u00a0`),
    words,
  ]);
}

const signs: Readonly<Record<OutcomeValue, string>> = {
  passed: '✓',
  failed: '✗',
  cantTell: '?',
  inapplicable: '–',
  untested: '○',
};

/** Headings of the columns and rows of cells; the first cell of a row is its header. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Child[])[]): Element {
  return h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h(
      'table',
      onLines([
        h('caption', caption),
        h('thead', [
          h(
            'tr',
            head.map((words) => h('th', { scope: 'col' }, words)),
          ),
        ]),
        h(
          'tbody',
          onLines(
            rows.map(([first = '', ...rest]) =>
              h('tr', [h('th', { scope: 'row' }, [first]), ...rest.map((cell) => h('td', [cell]))]),
            ),
          ),
        ),
      ]),
    ),
  ]);
}

/** What a test asks. */
export function testOf({ test }: Pick<Assertion, 'test'>, { evidence }: PageParts): Test {
  const known = evidence.tests.find(({ id }) => id === test);
  if (!known) throw new Error(`no test is called ${test}`);
  return known;
}

/** Where it is: a page of a PDF can be linked to, a document of an e-book is named. */
export function placeLink(file: string, { page, document, line }: EvidencePlace, { labels }: PageParts): Element {
  const href = page === null ? encodeURIComponent(file) : `${encodeURIComponent(file)}#page=${page}`;
  const inBook = document === null ? file : line === null ? document : `${document}:${line}`;
  return h('a', { href }, page === null ? [h('bdi', inBook)] : `${labels.page} ${page}`);
}
