import type { CodeBlock, CodeLine, Stanza, Verse, VerseLine } from '../model/block.ts';
import { textOf } from '../model/visit.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { inlineElements } from './inline.ts';
import { pageMarkerElement } from './page-markers.ts';

/** Steps of indentation beyond which a line of verse, or what is turned over of one of code, goes no further in. */
const mostSteps = 6;

/** Code as typed; it runs from left to right in every article. */
export function codeBlockElement(node: CodeBlock, context: HtmlContext): Element {
  const last = node.children.length - 1;
  // The end of a line stands inside it: between lines that are blocks of their own it would be an empty one.
  const line = (child: CodeLine, index: number): ElementContent =>
    h('span', { className: codeLineClasses(child) }, [
      ...lineElements(child, context),
      ...(index === last ? [] : [lineEnd]),
    ]);
  const syntax = /^[\w+#-]+$/.exec(node.syntax ?? '')?.[0];
  const className = syntax === undefined ? null : [`language-${syntax.toLowerCase()}`];
  const dir = context.article.metadata.direction === 'rtl' ? 'ltr' : null;
  return h('pre', { dir }, h('code', { className }, node.children.map(line)));
}

/** What is too long goes on further in than the line itself, whose typed indentation is told in steps of two spaces. */
function codeLineClasses(line: CodeLine): string[] {
  const typed = (/^\s*/u.exec(textOf(line))?.[0] ?? '').replaceAll('\t', '    ').length;
  const steps = Math.min(Math.ceil(typed / 2), mostSteps);
  return steps === 0 ? ['code-line'] : ['code-line', `indent-${steps}`];
}

const lineEnd: ElementContent = { type: 'text', value: '\n' };

/** A poem: a paragraph a stanza, its lines parted by breaks, so that they are lines without the style sheet too. */
export function verseElement(node: Verse, context: HtmlContext): Element {
  const stanzas = node.children.flatMap((stanza): ElementContent[] => [
    ...context.markers.before(stanza).map(pageMarkerElement),
    stanzaElement(stanza, context),
  ]);
  return h('div.verse', onLines(stanzas));
}

export function stanzaElement(node: Stanza, context: HtmlContext): Element {
  const lines = node.children.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [h('br'), lineEnd]),
    verseLineElement(line, context),
  ]);
  return h('p.stanza', lines);
}

function verseLineElement(node: VerseLine, context: HtmlContext): Element {
  const className = node.indent > 0 ? ['line', `indent-${Math.min(node.indent, mostSteps)}`] : ['line'];
  return h('span', { className }, lineElements(node, context));
}

/** A line with the markers of the pages that begin with it, which may stand inside it alone. */
function lineElements(node: CodeLine | VerseLine, context: HtmlContext): ElementContent[] {
  return [...context.markers.before(node).map(pageMarkerElement), ...inlineElements(node.children, context)];
}
