import type { Block, List, ListItem } from '../model/block.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { pageMarkerElement } from './page-markers.ts';

type Blocks = (blocks: readonly Block[], context: HtmlContext) => ElementContent[];

/** A list; its markers are the browser's own, so that they are neither heard twice nor lost. */
export function listElement(node: List, context: HtmlContext, blocks: Blocks): Element {
  const item = (child: ListItem, index: number): Element =>
    h(
      'li',
      { value: node.ordered ? ownNumberOf(child, node.start + index) : null },
      onLines([...context.markers.before(child).map(pageMarkerElement), ...blocks(child.children, context)]),
    );
  const items = onLines(node.children.map(item));
  if (!node.ordered) return h('ul', items);
  return h('ol', { start: node.start === 1 ? null : node.start, type: numberingOf(node) }, items);
}

/** The number that an item's marker has, where it isn't the one that follows. */
function ownNumberOf({ marker }: ListItem, expected: number): number | null {
  const number = /^\D{0,2}(\d{1,6})\D{0,2}$/.exec(marker)?.[1];
  return number === undefined || Number(number) === expected ? null : Number(number);
}

/** The `type` of an ordered list whose markers are letters or roman numerals. */
function numberingOf(node: List): string | null {
  const first = node.children[0]?.marker.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  if (/^[iI]$/.test(first) && node.start === 1) return first;
  return /^[a-z]$/.test(first) ? 'a' : /^[A-Z]$/.test(first) ? 'A' : null;
}
