import type { Article } from '../../model/article.ts';
import type { Block, Deck, Headline, Kicker } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { textOf } from '../../model/visit.ts';
import type { Sidecar, Stated } from './sidecar.ts';
import { asideOf, folded, leafOf, sidecarLeaf } from './words.ts';

export type HeaderType = (Headline | Kicker | Deck)['type'];

/** Reading order of the header; everything else comes after it. */
const order: readonly Block['type'][] = ['kicker', 'headline', 'deck', 'byline', 'publicationDate'];

/** Whether a block belongs to the header. */
export function isHeader(block: Block): boolean {
  return order.includes(block.type);
}

/** Puts a block of the header where the reading order has it; of its kind there must be none. */
export function withHeader(children: readonly Block[], block: Block): readonly Block[] {
  const rank = order.indexOf(block.type);
  const at = children.findIndex((other) => order.indexOf(other.type) > rank || !isHeader(other));
  const place = at < 0 ? children.length : at;
  return [...children.slice(0, place), block, ...children.slice(place)];
}

/** Makes words a block of the header: what was that block before becomes a paragraph of the body. */
export function promote(article: Article, type: HeaderType, children: readonly Inline[]): Article {
  const rest = article.children.filter((block) => block.type !== type);
  const former = article.children.find((block) => block.type === type);
  const body = former ? withBody(rest, { type: 'paragraph', children: (former as Headline).children }) : rest;
  const block: Block = { type, children };
  return {
    ...article,
    children: withHeader(body, block),
    metadata: { ...article.metadata, [type]: textOf(block) },
  };
}

/** Puts a block right after the header. */
export function withBody(children: readonly Block[], block: Block): readonly Block[] {
  const at = children.findIndex((other) => !isHeader(other));
  const place = at < 0 ? children.length : at;
  return [...children.slice(0, place), block, ...children.slice(place)];
}

/** Headline, kicker and deck as the sidecar has them. */
export function applyHeader(article: Article, sidecar: Sidecar): Article {
  const types: readonly HeaderType[] = ['headline', 'kicker', 'deck'];
  return types.reduce((changed, type) => applyField(changed, sidecar, type), article);
}

function applyField(article: Article, sidecar: Sidecar, type: HeaderType): Article {
  const stated: Stated<string | null> | undefined = sidecar[type];
  if (stated === undefined) return article;
  if (stated.value === null) return without(article, type);
  const present = article.children.find((block) => block.type === type);
  if (present && folded(textOf(present)) === folded(stated.value)) return article;
  const words = folded(stated.value);
  const twin = article.children.find((block) => block.type === 'paragraph' && folded(textOf(block)) === words);
  const cleared = present ? replaced(article, type) : article;
  if (twin && 'children' in twin) {
    const rest = { ...cleared, children: cleared.children.filter((block) => block !== twin) };
    return promote(rest, type, twin.children as readonly Inline[]);
  }
  const aside = cleared.setAside.find((entry) => entry.span.source === 0 && folded(entry.text) === words);
  const source = aside && cleared.sources[0];
  if (aside && source) {
    const rest = { ...cleared, setAside: cleared.setAside.filter((entry) => entry !== aside) };
    return promote(rest, type, [leafOf(source, aside.span)]);
  }
  return promote(cleared, type, [sidecarLeaf(sidecar.source, stated.value, stated.span)]);
}

/** A deck that is none goes on as the first paragraph; words above or in place of a headline are set aside. */
function without(article: Article, type: HeaderType): Article {
  const present = article.children.find((block) => block.type === type);
  if (!present) return article;
  if (type !== 'deck') return replaced(article, type);
  const children = article.children.filter((block) => block !== present);
  const paragraph: Block = { type: 'paragraph', children: (present as Deck).children };
  return { ...article, children: withBody(children, paragraph), metadata: { ...article.metadata, deck: null } };
}

function replaced(article: Article, type: HeaderType): Article {
  const present = article.children.filter((block) => block.type === type);
  return {
    ...article,
    children: article.children.filter((block) => block.type !== type),
    metadata: { ...article.metadata, [type]: null },
    setAside: [...article.setAside, ...asideOf(article, present, 'replaced by the sidecar')],
  };
}
