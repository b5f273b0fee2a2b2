import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Inline } from '../../model/inline.ts';
import { putIntoHead } from './byline.ts';
import { dateNode, labelNode } from './house-words.ts';

/** The dates at the head: alone without a label, two on two lines with theirs. */
export function furnishDates(article: Article): Article {
  const { published, updated, language } = article.metadata;
  if ((published ?? updated) === null || article.children.some(({ type }) => type === 'publicationDate'))
    return article;
  const labels = labelsOf(language);
  const children: Inline[] = [];
  if (published !== null && published !== updated) {
    if (updated !== null) children.push(labelNode(labels.publishedOn, language));
    children.push(dateNode(published, language));
  }
  if (updated !== null) {
    if (children.length > 0) children.push({ type: 'lineBreak' });
    children.push(labelNode(labels.updatedOn, language), dateNode(updated, language));
  }
  return { ...article, children: putIntoHead(article.children, { type: 'publicationDate', children }) };
}
