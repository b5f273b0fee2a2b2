import { headingLevelOf } from '../roles.ts';
import { alternativeOf } from '../said.ts';
import { attribute, elementsNamed, textOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

const order = defineRule(
  'heading-levels',
  [wcag, '1.3.1'],
  'No heading is more than one level below the one before it in its document.',
  (book) => {
    const { documents, headings } = contentOf(book);
    if (headings.length === 0) return 'inapplicable';
    return documents.flatMap(({ file, elements }) => {
      let last: number | null = null;
      return elements.flatMap((element): readonly Remark[] => {
        const level = headingLevelOf(element);
        if (level === null) return [];
        const before = last;
        last = level;
        if (before === null || level <= before + 1) return [];
        return [failed(`${cited(textOf(element))} is of level ${level}, after one of level ${before}.`, file, element)];
      });
    });
  },
);

const first = defineRule(
  'heading-first',
  [wcag, '1.3.1'],
  'The first heading of the book is of the first level.',
  (book) => {
    const [heading] = contentOf(book).headings;
    if (!heading)
      return contentOf(book).words > 1000 ? [unsure('The book has no heading.', book.package.file)] : 'inapplicable';
    const level = headingLevelOf(heading.element) ?? 1;
    return level <= 1 ? [] : [unsure(`It is of level ${level}.`, heading.file, heading.element)];
  },
);

const words = defineRule('heading-words', [wcag, '2.4.6'], 'Each heading has words.', (book) => {
  const { headings } = contentOf(book);
  if (headings.length === 0) return 'inapplicable';
  return headings
    .filter(({ element }) => {
      if (textOf(element) !== '' || attribute(element, 'aria-label') || attribute(element, 'aria-hidden') === 'true')
        return false;
      return !elementsNamed(element, 'img', 'svg:svg').some((picture) => alternativeOf(picture));
    })
    .map(({ file, element }) => failed('It is empty.', file, element));
});

export const headingRules: readonly EpubRule[] = [order, first, words];
