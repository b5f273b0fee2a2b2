import { directionOf } from '../language/direction.ts';
import { addressOf } from '../model/address.ts';
import type { CrossReference, Inline, InlineParent, LanguageSpan, Link, QuotationPart, Text } from '../model/inline.ts';
import { readableText } from './characters.ts';
import type { HtmlContext } from './context.ts';
import { type ElementContent, h } from './element.ts';
import { noteReferenceElement } from './footnotes.ts';
import { idOfTarget } from './long-description.ts';
import { mathsElement } from './maths.ts';
import { pageMarkerElement } from './page-markers.ts';

/** Inlines as phrasing content, page markers before and inside them. */
export function inlineElements(nodes: readonly Inline[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) => [
    ...context.markers.before(node).map(pageMarkerElement),
    ...inlineElement(node, context),
  ]);
}

function inlineElement(node: Inline, context: HtmlContext): ElementContent[] {
  switch (node.type) {
    case 'text':
      return textElements(node, context);
    case 'lineBreak':
      return [h('br')];
    case 'emphasis':
      return [h('em', childrenOf(node, context))];
    case 'strong':
      return [h('strong', childrenOf(node, context))];
    case 'quotationPart':
      return [quotationElement(node, context)];
    case 'link':
      return linkElements(node, context);
    case 'languageSpan':
      return [languageElement(node, context)];
    case 'dateline':
      return [h('span.dateline', childrenOf(node, context))];
    case 'personName':
      return [h('span.person', childrenOf(node, context))];
    case 'credit':
      return [h('span.credit', childrenOf(node, context))];
    case 'label':
      return [h('span.label', childrenOf(node, context))];
    case 'code':
      return [h('code', childrenOf(node, context))];
    case 'deletion':
      return [h('del', childrenOf(node, context))];
    case 'maths':
      return [mathsElement(node)];
    case 'crossReference':
      return crossReferenceElements(node, context);
    case 'locator':
      return childrenOf(node, context);
    case 'noteReference':
      return [noteReferenceElement(node, context, childrenOf(node, context))];
  }
}

function childrenOf(node: InlineParent, context: HtmlContext): ElementContent[] {
  return inlineElements(node.children, context);
}

function textElements(leaf: Text, { markers }: HtmlContext): ElementContent[] {
  const content: ElementContent[] = [];
  let from = 0;
  for (const { offset, marker } of markers.within(leaf)) {
    content.push({ type: 'text', value: readableText(leaf.value.slice(from, offset)) }, pageMarkerElement(marker));
    from = offset;
  }
  content.push({ type: 'text', value: readableText(leaf.value.slice(from)) });
  return content;
}

/** No `q`: readers ignore or double its marks, so the marks are text. */
function quotationElement(node: QuotationPart, context: HtmlContext): ElementContent {
  const kind = context.article.quotations.get(node.quotation)?.kind;
  return h('span', { className: kind ? ['quotation', kind] : ['quotation'] }, childrenOf(node, context));
}

/** The words alone where the address is none that a reader may follow. */
function linkElements(node: Link, context: HtmlContext): ElementContent[] {
  const href = addressOf(node.url, context.article.metadata.source);
  return href === null ? childrenOf(node, context) : [h('a', { href }, childrenOf(node, { ...context, inLink: true }))];
}

/** The words alone where the publication has no such place. */
function crossReferenceElements(node: CrossReference, context: HtmlContext): ElementContent[] {
  const id = idOfTarget(context.article, node.target);
  const href = id === null ? (context.placeAddress?.(node.target) ?? null) : `#${id}`;
  const role = id !== null && node.target.startsWith('picture:') ? 'doc-backlink' : null;
  return href === null
    ? childrenOf(node, context)
    : [h('a', { href, role }, childrenOf(node, { ...context, inLink: true }))];
}

function languageElement(node: LanguageSpan, context: HtmlContext): ElementContent {
  const { language } = node;
  const direction = directionOf(language);
  const dir = direction === context.article.metadata.direction ? null : direction;
  return h('span', { lang: language, xmlLang: language, dir }, childrenOf(node, context));
}
