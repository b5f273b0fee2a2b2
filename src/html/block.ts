import { directionOf } from '../language/direction.ts';
import type { Block, Colophon, LanguagePart, LongDescription, Note, Paragraph, PullQuotation } from '../model/block.ts';
import { isDirectSpeech } from '../model/direct-speech.ts';
import { initialOf, openingOf } from '../model/opening.ts';
import { textOf } from '../model/visit.ts';
import type { HtmlContext } from './context.ts';
import { definitionListElement } from './definition-list.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { figureElement } from './figure.ts';
import { footnoteElement } from './footnotes.ts';
import { headingElements } from './heading.ts';
import { inlineElements } from './inline.ts';
import { listElement } from './list.ts';
import { describedId } from './long-description.ts';
import { pageMarkerElement } from './page-markers.ts';
import { publicationDateElement } from './publication-date.ts';
import { tableElements } from './table.ts';
import { codeBlockElement, stanzaElement, verseElement } from './typed-lines.ts';

/** A quotation mark that begins a paragraph of direct speech and hangs into its indent. */
const openingMark = /^[“”„‟«»"‘‚']/;

/** Blocks as flow content, each after the markers of the pages that begin with it. */
export function blockElements(blocks: readonly Block[], context: HtmlContext): ElementContent[] {
  return blocks.flatMap((block) => [
    ...context.markers.before(block).map(pageMarkerElement),
    ...blockElement(block, context),
  ]);
}

function blockElement(block: Block, context: HtmlContext): ElementContent[] {
  switch (block.type) {
    case 'kicker':
      return [h('p.kicker', inlineElements(block.children, context))];
    case 'headline':
    case 'heading':
      return headingElements(block, context);
    case 'deck':
      return [h('p.deck', { role: 'doc-subtitle' }, inlineElements(block.children, context))];
    case 'byline':
      return [h('p.byline', inlineElements(block.children, context))];
    case 'publicationDate':
      return [publicationDateElement(block, context)];
    case 'paragraph':
      return [paragraphElement(block, context)];
    case 'displayMaths':
      return [h('div.maths', inlineElements(block.children, context))];
    case 'figure':
      return [figureElement(block, context)];
    case 'caption':
      return [h('p.caption', inlineElements(block.children, context))];
    case 'list':
      return [listElement(block, context, blockElements)];
    case 'listItem':
      return [h('li', onLines(blockElements(block.children, context)))];
    case 'blockQuotation':
      return [h('blockquote', onLines(blockElements(block.children, context)))];
    case 'pullQuotation':
      return pullQuotationElements(block, context);
    case 'note':
      return [noteElement(block, context)];
    case 'table':
      return tableElements(block, context);
    case 'codeBlock':
      return [codeBlockElement(block, context)];
    case 'verse':
      return [verseElement(block, context)];
    case 'stanza':
      return [stanzaElement(block, context)];
    case 'definitionList':
      return [definitionListElement(block, context, blockElements)];
    case 'aside':
      return [h('aside', onLines(blockElements(block.children, context)))];
    case 'longDescription':
      return [longDescriptionElement(block, context)];
    case 'languagePart':
      return [languagePartElement(block, context)];
    case 'footnote':
      return [footnoteElement(block, context, blockElements)];
    case 'definitionDescription':
      return blockElements(block.children, context);
    case 'tableRow':
      return block.children.flatMap((cell) => blockElement(cell, context));
    case 'tableCell':
    case 'codeLine':
    case 'verseLine':
    case 'definitionTerm':
      // Set by what they stand in; alone they are text like any other.
      return [h('p', inlineElements(block.children, context))];
    case 'displayPage':
      return blockElements(block.children, context);
    case 'contents':
      return [h('ol.contents', itemsOf(block.children, context))];
    case 'contentsEntry':
      return blockElements(block.children, context);
    case 'contentsLine':
      return [h('p', inlineElements(block.children, context))];
    case 'index':
      return [h('ul.index', itemsOf(block.children, context))];
    case 'indexEntry':
      return inlineElements(block.children, context);
    case 'thematicBreak':
      return [h('hr')];
    case 'colophon':
      return [colophonElement(block, context)];
  }
}

/** Entries as items of a list, each with the markers of the pages that begin with it. */
function itemsOf(entries: readonly Block[], context: HtmlContext): ElementContent[] {
  return onLines(entries.map((entry) => h('li', blockElements([entry], context))));
}

function paragraphElement(node: Paragraph, context: HtmlContext): Element {
  if (!isDirectSpeech(node, context.article.quotations)) {
    return h('p', { className: openingClasses(node, context) }, inlineElements(node.children, context));
  }
  const hung = openingMark.test(textOf(node));
  const className = hung ? ['direct-speech', 'hung'] : ['direct-speech'];
  return h('p', { className }, inlineElements(node.children, context));
}

/** Characters that a paragraph has for each line beside an initial, so that the initial doesn't reach below it. */
const charactersOfLine = 60;

/** How the theme has the body open. The letters of a word stay together: the style sheet finds the first one. */
function openingClasses(node: Paragraph, { article, opening }: HtmlContext): string[] | null {
  if (!opening || openingOf(article) !== node) return null;
  const lines = opening.initial ?? Number.POSITIVE_INFINITY;
  const initial = initialOf(node) !== '' && textOf(node).length >= lines * charactersOfLine;
  const classes = [...(opening.leadIn === 'small-caps' ? ['lead-in'] : []), ...(initial ? ['initial'] : [])];
  return classes.length === 0 ? null : classes;
}

/** What repeats the body is left out: nobody should hear it twice. */
function pullQuotationElements(node: PullQuotation, context: HtmlContext): Element[] {
  if (node.repeatsBody) return [];
  const name = node.children.length > 1 ? node.children.at(-1) : undefined;
  const words = node.children.filter((paragraph) => paragraph !== name);
  const quoted = h('blockquote', onLines(blockElements(words, context)));
  if (!name) return [h('div.pull-quotation', onLines([quoted]))];
  // HTML keeps the speaker's name out of `blockquote`.
  const markers = context.markers.before(name).map(pageMarkerElement);
  const attribution = h('figcaption', inlineElements(name.children, context));
  return [h('figure.pull-quotation', onLines([quoted, ...markers, attribution]))];
}

function noteElement(node: Note, context: HtmlContext): Element {
  return h('div', { className: ['note', node.kind] }, onLines(blockElements(node.children, context)));
}

function colophonElement(node: Colophon, context: HtmlContext): Element {
  return h('section.colophon', { role: 'doc-colophon' }, onLines(blockElements(node.children, context)));
}

/** Right after its picture, which names it as its details. */
function longDescriptionElement(node: LongDescription, context: HtmlContext): Element {
  const id = describedId(context.article, node);
  return h('div.long-description', { id }, onLines(blockElements(node.children, context)));
}

function languagePartElement(node: LanguagePart, context: HtmlContext): Element {
  const { language } = node;
  const direction = directionOf(language);
  const dir = direction === context.article.metadata.direction ? null : direction;
  return h('div', { lang: language, xmlLang: language, dir }, onLines(blockElements(node.children, context)));
}
