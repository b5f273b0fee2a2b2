import type { Article } from '../model/article.ts';
import type { Report } from '../model/finding.ts';
import { accountFor } from './account.ts';
import { identifierOf } from './identifier.ts';
import { decode, type Input } from './text/bytes/decode.ts';

export type { Input } from './text/bytes/decode.ts';

/**
 * Reads one input into an article: what it is, in its order, with nothing lost. Reports what a person should look at.
 * Throws a `Refusal` for an input that holds no article.
 */
export async function read(input: Input, report: Report): Promise<Article> {
  const source = await decode(input, report);
  const { readText } = await import('./text/read.ts');
  const article = await readText(source, input.language, identifierOf(input.bytes), report);
  accountFor(article);
  return article;
}
