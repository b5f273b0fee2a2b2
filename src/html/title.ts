import type { Article } from '../model/article.ts';
import { plainTextOf, textBlocksOf } from '../model/visit.ts';
import { readableText } from './characters.ts';

/** How long a title may be that has to be taken from the text, in characters. */
const longest = 80;

/** The headline as plain text; where there is none, the first words of the text, since a document needs a title. */
export function titleOf(article: Pick<Article, 'children' | 'metadata'>): string {
  const headline = article.children.find(({ type }) => type === 'headline');
  const title = plain(headline ? plainTextOf(headline) : '') || plain(article.metadata.headline ?? '');
  if (title !== '') return title;
  const first = textBlocksOf(article)
    .map((block) => plain(plainTextOf(block)))
    .find((text) => text !== '');
  return first === undefined ? article.metadata.identifier : shortened(first);
}

function plain(text: string): string {
  return readableText(text).replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = characters.slice(0, longest).join('');
  return `${head.includes(' ') ? head.slice(0, head.lastIndexOf(' ')) : head}…`;
}
