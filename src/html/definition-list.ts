import type { Block, DefinitionDescription, DefinitionList, DefinitionTerm } from '../model/block.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { inlineElements } from './inline.ts';
import { pageMarkerElement } from './page-markers.ts';

type Blocks = (blocks: readonly Block[], context: HtmlContext) => ElementContent[];

/** Terms and descriptions. Between them nothing else may stand, so a page that begins with one is marked inside it. */
export function definitionListElement(node: DefinitionList, context: HtmlContext, blocks: Blocks): Element {
  const child = (item: DefinitionTerm | DefinitionDescription): Element => {
    const markers = context.markers.before(item).map(pageMarkerElement);
    if (item.type === 'definitionTerm') return h('dt', [...markers, ...inlineElements(item.children, context)]);
    return h('dd', onLines([...markers, ...blocks(item.children, context)]));
  };
  return h('dl', onLines(node.children.map(child)));
}
