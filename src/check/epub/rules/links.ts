import type { EpubContents } from '../contents.ts';
import { alternativeOf } from '../said.ts';
import { targetOf } from '../target.ts';
import { attribute, elementsNamed, listOf, textOf } from '../tree.ts';
import type { Found } from './content.ts';
import { whyNowhere } from './order.ts';
import { cited, defineRule, type EpubRule, epub33, failed, type Remark, wcag } from './rule.ts';

/** Links of all documents. */
export function linksOf({ documents }: EpubContents): readonly Found[] {
  return documents.flatMap((document) =>
    elementsNamed(document.top, 'a', 'svg:a')
      .filter((element) => attribute(element, 'href') !== null)
      .map((element) => ({ file: document.file, document, element })),
  );
}

const words = defineRule('link-words', [wcag, '2.4.4'], 'Each link has words.', (book) => {
  const links = linksOf(book);
  if (links.length === 0) return 'inapplicable';
  return links
    .filter(({ element }) => {
      const named = [element, ...elementsNamed(element, 'img', 'svg:svg', 'm:math')].some((one) => alternativeOf(one));
      const title = attribute(element, 'title') ?? '';
      return !named && title === '' && textOf(element) === '' && listOf(element, 'aria-labelledby').length === 0;
    })
    .filter(
      ({ element }) => attribute(element, 'aria-hidden') !== 'true' && elementsNamed(element, 'm:math').length === 0,
    )
    .map(({ file, element }) => failed(`The link to ${attribute(element, 'href')} has no words.`, file, element));
});

const targets = defineRule(
  'link-targets',
  [epub33, '3.6'],
  'Each link inside the book leads to a place that is there.',
  (book) => {
    const links = linksOf(book).filter(({ document }) => document !== book.nav);
    if (links.length === 0) return 'inapplicable';
    return links.flatMap(({ file, element }): readonly Remark[] => {
      const why = whyNowhere(book, targetOf(file, attribute(element, 'href') ?? ''));
      return why === null ? [] : [failed(`${cited(textOf(element))} ${why}.`, file, element)];
    });
  },
);

export const linkRules: readonly EpubRule[] = [words, targets];
