import type { Article } from '../model/article.ts';
import type { Block, Colophon } from '../model/block.ts';
import type { Node } from '../model/visit.ts';
import { blockElements } from './block.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { pageMarkerElement } from './page-markers.ts';

/**
 * The article without its colophon: a header of headline, byline and date, the body in its order, then the footnotes,
 * to each of which its call leads and which leads back to it.
 */
export function articleElement(context: HtmlContext): Element {
  const { children } = context.article;
  const blocks = children.filter(({ type }) => type !== 'colophon' && type !== 'footnote');
  const footnotes = children.filter(({ type }) => type === 'footnote');
  const body = blocks.findIndex((block) => !isHeader(block));
  const header = body < 0 ? blocks : blocks.slice(0, body);
  const rest = body < 0 ? [] : blocks.slice(body);
  return h(
    'article',
    onLines([
      ...headerElements(header, context),
      ...blockElements(rest, context),
      ...context.markers.atEnd.map(pageMarkerElement),
      ...blockElements(footnotes, context),
    ]),
  );
}

/** The colophon, which the article's last block is where there is one. */
export function colophonOf(article: Pick<Article, 'children'>): Colophon | null {
  return article.children.find((block) => block.type === 'colophon') ?? null;
}

function isHeader({ type }: Block): boolean {
  return type === 'byline' || type === 'publicationDate' || isTitle(type);
}

function isTitle(type: Block['type']): boolean {
  return type === 'kicker' || type === 'headline' || type === 'deck';
}

function headerElements(blocks: readonly Block[], context: HtmlContext): ElementContent[] {
  if (blocks.length === 0) return [];
  const after = blocks.findIndex(({ type }) => !isTitle(type));
  const titles = after < 0 ? blocks : blocks.slice(0, after);
  const rest = blocks.slice(titles.length);
  return [h('header', onLines([...titleElements(titles, context), ...blockElements(rest, context)]))];
}

/** Kicker and deck belong to the headline's group, which holds paragraphs and one heading and no page marker. */
function titleElements(titles: readonly Block[], context: HtmlContext): ElementContent[] {
  if (titles.length < 2 || !titles.some(({ type }) => type === 'headline')) return blockElements(titles, context);
  const { markers } = context;
  const before = (node: Node) => (titles.some((title) => title === node) ? [] : markers.before(node));
  const group = h('hgroup', onLines(blockElements(titles, { ...context, markers: { ...markers, before } })));
  return [...titles.flatMap((title) => markers.before(title)).map(pageMarkerElement), group];
}
