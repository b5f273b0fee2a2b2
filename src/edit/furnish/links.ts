import type { Article } from '../../model/article.ts';
import type { TextBlock } from '../../model/block.ts';
import { visit } from '../../model/visit.ts';
import { flatten, mapTextBlocks, type Stretch, wrapStretches } from '../flat.ts';
import { addressesIn } from '../protected.ts';

/** Web and mail addresses that stand in the text become links. */
export function furnishLinks(article: Article): Article {
  return { ...article, children: mapTextBlocks(article.children, linkBlock) };
}

function linkBlock(block: TextBlock): TextBlock {
  if (block.type === 'byline' || block.type === 'publicationDate') return block;
  const addresses = addressesIn(flatten(block).text);
  if (addresses.length === 0 || hasLink(block)) return block;
  const stretches = addresses.map(
    ({ from, to, url }): Stretch => ({ from, to, inner: [], wrap: (children) => ({ type: 'link', url, children }) }),
  );
  return wrapStretches(block, stretches);
}

function hasLink(block: TextBlock): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === 'link') found = true;
  });
  return found;
}
