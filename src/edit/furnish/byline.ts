import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import { houseWords, labelNode } from './house-words.ts';

const head: readonly Block['type'][] = ['kicker', 'headline', 'deck', 'byline', 'publicationDate'];

/** Puts a block of the head where the order of a reader has it. */
export function putIntoHead(children: readonly Block[], block: Block): readonly Block[] {
  const rank = head.indexOf(block.type);
  const before = children.findLastIndex(({ type }) => head.includes(type) && head.indexOf(type) < rank);
  return [...children.slice(0, before + 1), block, ...children.slice(before + 1)];
}

/** The byline from the names that are known: 'By ' and the names. */
export function furnishByline(article: Article): Article {
  const { byline: names, language } = article.metadata;
  if (names.length === 0 || article.children.some(({ type }) => type === 'byline')) return article;
  const labels = labelsOf(language);
  const children: Inline[] = [labelNode(labels.by, language)];
  names.forEach((name, index) => {
    if (index > 0) children.push(index === names.length - 1 ? houseWords(labels.and, language) : text(labels.comma));
    children.push({ type: 'personName', children: [text(name)] });
  });
  return { ...article, children: putIntoHead(article.children, { type: 'byline', children }) };
}
