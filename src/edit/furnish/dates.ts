import { labelsOf } from '../../language/labels.ts';
import { writtenDate } from '../../language/written-dates.ts';
import type { Article } from '../../model/article.ts';
import { text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import { putIntoHead } from './byline.ts';

/** The dates at the head: alone without a label, two on two lines with theirs. */
export function furnishDates(article: Article): Article {
  const { published, updated, language } = article.metadata;
  if ((published ?? updated) === null || article.children.some(({ type }) => type === 'publicationDate'))
    return article;
  const labels = labelsOf(language);
  const children: Inline[] = [];
  if (published !== null && published !== updated) {
    if (updated !== null) children.push({ type: 'label', children: [text(labels.publishedOn)] });
    children.push(text(writtenDate(published, language)));
  }
  if (updated !== null) {
    if (children.length > 0) children.push({ type: 'lineBreak' });
    children.push({ type: 'label', children: [text(labels.updatedOn)] }, text(writtenDate(updated, language)));
  }
  return { ...article, children: putIntoHead(article.children, { type: 'publicationDate', children }) };
}
