import type { Article } from '../../model/article.ts';
import type { Inline, Text } from '../../model/inline.ts';
import { insertedLeaf } from '../../model/text.ts';
import { leavesOf } from '../../model/visit.ts';
import { cutLeaves, leavesText } from '../text/leaves.ts';
import { creditOf } from '../text/parts/credit.ts';
import { asideOf, leafOf } from './words.ts';

/** The article, and inlines that moved between its tree and what was set aside. */
export interface Moved {
  readonly article: Article;
  readonly children: readonly Inline[];
}

/** Text that becomes a caption: a credit at its end stands in the tree by itself, as the reader of captions has it. */
export function withCredit(article: Article, children: readonly Inline[]): Moved {
  const leaves = children.filter((child): child is Text => child.type === 'text');
  const credit = leaves.length === children.length ? creditOf(leavesText(leaves)) : null;
  if (credit === null) return { article, children };
  const [words, rest] = cutLeaves(leaves, credit.from);
  const name = leavesText(leaves).slice(credit.wordsFrom, credit.wordsTo);
  return {
    article: { ...article, setAside: [...article.setAside, ...asideOf(article, rest, 'read as credit')] },
    children: [...words, { type: 'credit', children: [insertedLeaf(name)] }],
  };
}

/** A caption that becomes text: the credit's words come back as they stood. */
export function withoutCredit(article: Article, children: readonly Inline[]): Moved {
  const words = children.filter(({ type }) => type !== 'credit');
  const source = article.sources[0];
  const last = words.flatMap((word) => leavesOf(word)).findLast(({ span }) => span.source === 0 && span.to > span.from);
  if (words.length === children.length || !source || !last) return { article, children };
  const credits = article.setAside.filter(
    ({ reason, span }) =>
      reason === 'read as credit' &&
      span.from >= last.span.to &&
      source.text.slice(last.span.to, span.from).trim() === '',
  );
  const [credit] = credits;
  if (!credit) return { article, children };
  const setAside = article.setAside.filter((entry) => entry !== credit);
  return { article: { ...article, setAside }, children: [...words, insertedLeaf(' '), leafOf(source, credit.span)] };
}
