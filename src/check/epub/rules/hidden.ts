import type { Element } from 'xast';
import { cascadeOf } from '../cascade.ts';
import { attribute, childrenOf, elementsIn, textOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

const fromEars = defineRule(
  'text-not-hidden',
  [wcag, '1.3.1'],
  'Text that is shown is not kept from screen readers.',
  (book) =>
    contentOf(book).documents.flatMap(({ file, top }) => {
      const all = textOf(childrenOf(top, 'body')[0] ?? top).length;
      return outermost(top, (element) => attribute(element, 'aria-hidden') === 'true').flatMap(
        (element): readonly Remark[] => {
          const hidden = textOf(element).length;
          const link = [element, ...elementsIn(element)].some(
            ({ name, attributes }) => name === 'a' && attributes.href !== undefined && attributes.tabindex !== '-1',
          );
          if (link) return [failed('A link is kept from screen readers, but not from the keyboard.', file, element)];
          if (hidden === 0 || element.name.startsWith('m:') || element.name.startsWith('svg:')) return [];
          if (hidden > 400 || hidden > all / 2) return [failed('Its text is kept from screen readers.', file, element)];
          return hidden > 3 ? [unsure('Its text is kept from screen readers.', file, element)] : [];
        },
      );
    }),
);

const fromAll = defineRule('text-shown', [wcag, '1.3.1'], 'No text of the book is shown to nobody.', (book) =>
  contentOf(book).documents.flatMap((document) => {
    const cascade = cascadeOf(document, ['display', 'visibility']);
    const isShown = (element: Element) =>
      attribute(element, 'hidden') !== null ||
      cascade.of(element, 'display')?.value.toLowerCase() === 'none' ||
      cascade.of(element, 'visibility')?.value.toLowerCase() === 'hidden';
    const body = childrenOf(document.top, 'body')[0] ?? document.top;
    return outermost(body, isShown)
      .filter(
        (element) => textOf(element).split(' ').length > 5 && !/^(?:nav|script|style|template)$/u.test(element.name),
      )
      .map((element) => unsure('Its text is shown to nobody.', document.file, element));
  }),
);

/** Elements that a test holds of, but not of any around them. */
function outermost(top: Element, test: (element: Element) => boolean): readonly Element[] {
  if (test(top)) return [top];
  return childrenOf(top).flatMap((child) => outermost(child, test));
}

export const hiddenRules: readonly EpubRule[] = [fromEars, fromAll];
