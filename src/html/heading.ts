import type { Heading, Headline } from '../model/block.ts';
import type { HtmlContext } from './context.ts';
import { type Element, h } from './element.ts';
import { inlineElements } from './inline.ts';

/** A heading at its level in the contents; none where it has no words, since an empty one is a step into nowhere. */
export function headingElements(node: Headline | Heading, context: HtmlContext): Element[] {
  const entry = context.headings.get(node);
  if (!entry) return [];
  return [h(`h${Math.min(entry.level, 6)}`, { id: entry.id }, inlineElements(node.children, context))];
}
