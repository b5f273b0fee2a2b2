import { noteLabelsFor } from '../language/note-labels.ts';
import type { Article } from '../model/article.ts';
import type { Block, Footnote } from '../model/block.ts';
import type { NoteReference } from '../model/inline.ts';
import { childrenOf, type Node } from '../model/visit.ts';
import { readableText } from './characters.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';

type Blocks = (blocks: readonly Block[], context: HtmlContext) => ElementContent[];

/** The identifiers by which an article's footnotes and their calls find each other. */
interface FootnoteLinks {
  /** By the note's `id` in the tree. */
  readonly notes: ReadonlyMap<string, string>;
  readonly calls: ReadonlyMap<NoteReference, string>;
  /** The first call of each note, by the note's `id` in the tree. */
  readonly firstCalls: ReadonlyMap<string, string>;
}

const known = new WeakMap<Article, FootnoteLinks>();

/** Found once for an article; an identifier of the source may be none that XML allows, so numbers take its place. */
function linksOf(article: Article): FootnoteLinks {
  const found = known.get(article);
  if (found) return found;
  const notes = new Map<string, string>();
  const calls = new Map<NoteReference, string>();
  const firstCalls = new Map<string, string>();
  const walk = (node: Node): void => {
    if (node.type === 'pullQuotation' && node.repeatsBody) return;
    if (node.type === 'footnote' && !notes.has(node.id)) notes.set(node.id, `note-${notes.size + 1}`);
    if (node.type === 'noteReference') {
      const id = `call-${calls.size + 1}`;
      calls.set(node, id);
      if (!firstCalls.has(node.footnote)) firstCalls.set(node.footnote, id);
    }
    for (const child of childrenOf(node)) walk(child);
  };
  for (const block of article.children) walk(block);
  const links = { notes, calls, firstCalls };
  known.set(article, links);
  return links;
}

/** The identifier of the first of an article's footnotes; null where it has none. */
export function firstNoteId(article: Article): string | null {
  return linksOf(article).notes.values().next().value ?? null;
}

/** The call of a note, raised; the number alone where there is no such note, or inside another link. */
export function noteReferenceElement(
  node: NoteReference,
  context: HtmlContext,
  content: readonly ElementContent[],
): Element {
  const { notes, calls } = linksOf(context.article);
  const note = notes.get(node.footnote);
  if (note === undefined || context.inLink) return h('sup', [...content]);
  const properties = { id: calls.get(node), href: `#${note}`, role: 'doc-noteref', 'epub:type': 'noteref' };
  return h('sup', h('a', properties, [...content]));
}

/** A note: its number, which leads back to its first call, then its words. */
export function footnoteElement(node: Footnote, context: HtmlContext, blocks: Blocks): Element {
  const { notes } = linksOf(context.article);
  const properties = { id: notes.get(node.id), role: 'doc-footnote', 'epub:type': 'footnote' };
  return h('aside.footnote', properties, onLines(withMarker(blocks(node.children, context), markerOf(node, context))));
}

function markerOf({ id, marker }: Footnote, { article }: HtmlContext): Element {
  const call = linksOf(article).firstCalls.get(id);
  const text = readableText(marker);
  if (call === undefined) return h('span', text);
  const ariaLabel = noteLabelsFor(article.metadata.language, text).back;
  return h('a', { href: `#${call}`, role: 'doc-backlink', ariaLabel }, text);
}

/** The number begins the note's first paragraph; where the note begins with something else it is one of its own. */
function withMarker(content: readonly ElementContent[], marker: Element): ElementContent[] {
  const index = content.findIndex((child) => child.type === 'element' && child.properties.role !== 'doc-pagebreak');
  const first = content[index];
  if (first?.type !== 'element' || first.tagName !== 'p') return [h('p', marker), ...content];
  const marked: Element = { ...first, children: [marker, { type: 'text', value: ' ' }, ...first.children] };
  return content.map((child) => (child === first ? marked : child));
}
