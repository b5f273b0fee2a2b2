import type { Block } from '../model/block.ts';
import type { Text } from '../model/inline.ts';
import type { Position, Positions } from '../model/position.ts';
import { isTextBlock, type Node } from '../model/visit.ts';
import { type Element, h } from './element.ts';
import { placesIn } from './page-marker-place.ts';

/** Where a page of the paged edition begins, and its number as printed ('2'). */
export interface PageBreak {
  readonly position: Position;
  readonly at: 'block' | 'word';
  readonly label: string;
}

/** A page break's element in the documents: its id, and the block it stands before or in. */
export interface PageMarker {
  readonly id: string;
  readonly label: string;
  readonly block: Block;
}

/** A marker inside a text leaf, before the character at `offset` (a code unit, at least 1). */
export interface PlacedMarker {
  readonly offset: number;
  readonly marker: PageMarker;
}

export interface PageMarkers {
  /** All of them, in order. */
  readonly all: readonly PageMarker[];
  /** Those that stand right before a node. */
  before(node: Node): readonly PageMarker[];
  /** Those that stand after the body, before the footnotes that close the article. */
  readonly atEnd: readonly PageMarker[];
  /** Those inside a text leaf, ascending. */
  within(leaf: Text): readonly PlacedMarker[];
}

/**
 * Finds the place of each page break: before a block, or inside a text block where the page begins there, but never
 * inside a word, a link or a heading (DPUB-ARIA 1.1, doc-pagebreak; DAISY's knowledge base, 'Page navigation'). `first`
 * counts the first of them among the publication's.
 */
export function pageMarkersOf(positions: Positions, pageBreaks: readonly PageBreak[], first = 1): PageMarkers {
  const before = new Map<Node, PageMarker[]>();
  const within = new Map<Text, PlacedMarker[]>();
  const placeIn = placesIn(positions);
  const atEnd: PageMarker[] = [];
  const all = pageBreaks.map(({ position, at, label }, index): PageMarker => {
    const outer = positions.resolve(position).path[0];
    const next = outer?.type === 'footnote' ? afterFootnotes(outer, positions) : null;
    const block = next ?? innermostBlock(positions.resolve(position).path);
    const marker = { id: `page-${first + index}`, label, block };
    const { node, offset } =
      at === 'word' && isTextBlock(block) && next === null ? placeIn(block, position) : { node: block, offset: 0 };
    if (node.type === 'text' && offset > 0) push(within, node, { offset, marker });
    else if (next === outer && outer) atEnd.push(marker);
    else push(before, node, marker);
    return marker;
  });
  return { all, atEnd, before: (node) => before.get(node) ?? [], within: (leaf) => within.get(leaf) ?? [] };
}

/** The empty element that marks where a page begins; its label is the bare number. */
export function pageMarkerElement({ id, label }: Pick<PageMarker, 'id' | 'label'>): Element {
  return h('span', { id, role: 'doc-pagebreak', 'epub:type': 'pagebreak', ariaLabel: label });
}

/**
 * Blocks contain inlines only through text blocks, so what leads to no text block is blocks all the way. What the
 * documents leave out is as far as a marker goes.
 */
function innermostBlock(path: readonly Node[]): Block {
  const leftOut = path.find((node) => node.type === 'pullQuotation' && node.repeatsBody);
  const block = leftOut ?? path.find(isTextBlock) ?? path.at(-1);
  if (!block) throw new Error('a page begins outside the article');
  return block as Block;
}

/**
 * The block that a page is marked before which begins in a footnote: the documents have their footnotes at the end, and
 * the list of pages goes by the order of the documents (EPUB 3.3, 7.4.1). The footnote itself where the body has ended.
 */
function afterFootnotes(footnote: Node, positions: Positions): Block {
  let next: Node | undefined = footnote;
  while (next?.type === 'footnote') next = positions.resolve(positions.after(next)).path[0];
  return (next === undefined || next.type === 'colophon' ? footnote : next) as Block;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
