import type { PublicationDate } from '../model/block.ts';
import type { IsoDate, Metadata } from '../model/metadata.ts';
import { leavesOf } from '../model/visit.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h } from './element.ts';
import { inlineElements } from './inline.ts';

/** The date line; each date that is known for machines stands in a `time`. */
export function publicationDateElement(node: PublicationDate, context: HtmlContext): Element {
  const dates = datesOf(context.article.metadata);
  const dated = node.children.map(
    (child) => child.type !== 'label' && leavesOf(child).some(({ value }) => /\p{N}/u.test(value)),
  );
  const known = dated.filter(Boolean).length === dates.length;
  const content = node.children.flatMap((child, index): ElementContent[] => {
    const elements = inlineElements([child], context);
    const dateTime = known && dated[index] ? dates[dated.slice(0, index).filter(Boolean).length] : undefined;
    return dateTime ? [h('time', { dateTime }, elements)] : elements;
  });
  return h('p.date', content);
}

function datesOf({ published, updated }: Metadata): readonly IsoDate[] {
  return [published, updated].filter((date) => date !== null);
}
