import type { Article } from '../model/article.ts';
import type { Caption, Figure, Table } from '../model/block.ts';
import { childrenOf, type Node, plainTextOf } from '../model/visit.ts';
import { readableText } from './characters.ts';

/** A figure or a table that has a caption, and so a name to be listed under. */
export interface Listed {
  readonly block: Figure | Table;
  readonly id: string;
  /** The caption's words on one line, without the credit and the link to a description. */
  readonly label: string;
}

/** What an article has to list, in reading order. */
export interface Listings {
  readonly figures: readonly Listed[];
  readonly tables: readonly Listed[];
}

const known = new WeakMap<Article, Listings>();

/** The captioned figures and tables of an article; found once for it. What has no caption has no name to be found by. */
export function listingsOf(article: Article): Listings {
  const found = known.get(article);
  if (found) return found;
  const figures: Listed[] = [];
  const tables: Listed[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'figure') add(figures, node, 'figure');
    else if (node.type === 'table') add(tables, node, 'table');
    for (const child of childrenOf(node)) walk(child);
  };
  for (const block of article.children) walk(block);
  const listings = { figures, tables };
  known.set(article, listings);
  return listings;
}

/** The identifier of a figure's or a table's element, to which a list leads; null where none lists it. */
export function listedId(article: Article, block: Figure | Table): string | null {
  const { figures, tables } = listingsOf(article);
  return (block.type === 'figure' ? figures : tables).find((listed) => listed.block === block)?.id ?? null;
}

function add(list: Listed[], block: Figure | Table, name: string): void {
  const [first] = block.children;
  const label = first?.type === 'caption' ? labelOf(first) : '';
  if (label !== '') list.push({ block, id: `${name}-${list.length + 1}`, label });
}

function labelOf({ children }: Caption): string {
  const words = children.filter(({ type }) => type !== 'credit' && type !== 'crossReference');
  return readableText(plainTextOf({ type: 'caption', children: words })).trim();
}
