import type { Figure } from '../model/block.ts';
import { readableText } from './characters.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { inlineElements } from './inline.ts';
import { listedId } from './listings.ts';
import { describedId, descriptionIdOf } from './long-description.ts';
import { pageMarkerElement } from './page-markers.ts';

/** A picture with its caption after it. One that says nothing and has no caption is no figure to be announced. */
export function figureElement(node: Figure, context: HtmlContext): Element {
  if (node.decorative && node.children.length === 0) return h('div.picture', pictureElement(node, context));
  const captions = node.children.flatMap((caption): ElementContent[] => [
    ...context.markers.before(caption).map(pageMarkerElement),
    h('figcaption', inlineElements(caption.children, context)),
  ]);
  return h('figure', { id: listedId(context.article, node) }, onLines([pictureElement(node, context), ...captions]));
}

/**
 * `alt` is empty only where a person called the picture decorative. Where nobody wrote an alternative there is none:
 * assistive technology then falls back on the caption, and nothing pretends that the picture is described.
 */
function pictureElement(node: Figure, context: HtmlContext): Element {
  const { graphic, alternative, decorative } = node;
  const alt = decorative ? '' : alternative === null ? null : readableText(alternative);
  const details = decorative ? null : descriptionIdOf(context.article, node);
  return h('img', {
    id: describedId(context.article, node),
    src: context.pictureAddress(graphic),
    alt,
    'aria-details': details,
    width: graphic.width,
    height: graphic.height,
  });
}
