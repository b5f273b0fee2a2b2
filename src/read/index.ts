import type { Article } from '../model/article.ts';
import type { Report } from '../model/finding.ts';
import type { Graphic } from '../model/graphic.ts';
import type { SourceText } from '../model/source.ts';
import { accountFor } from './account.ts';
import { identifierOf } from './identifier.ts';
import { reportOverrides } from './overridden-direction.ts';
import { decode, type Input } from './text/bytes/decode.ts';

export type { Input } from './text/bytes/decode.ts';

/** An input, and how a picture that it names is loaded from its folder; none can be where that isn't given. */
export interface ReadInput extends Input {
  readonly loadPicture?: ((file: string) => Promise<Graphic>) | null;
}

/**
 * Reads one input into an article: what it is, in its order, with nothing lost. Reports what a person should look at.
 * Throws a `Refusal` for an input that holds no article.
 */
export async function read(input: ReadInput, report: Report): Promise<Article> {
  const source = await decode(input, report);
  reportOverrides(source, report);
  if (isMarkdown(input.name)) return accounted(await markdownOf(source, input, report));
  const { readText } = await import('./text/read.ts');
  const article = await readText(source, input.language, identifierOf(input.bytes), report);
  return accounted(article);
}

/** Whether a file's name says that it is Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

async function markdownOf(source: SourceText, input: ReadInput, report: Report): Promise<Article> {
  const { readMarkdown } = await import('./markdown/read.ts');
  const { language, bytes, loadPicture = null } = input;
  return readMarkdown(source, { language, identifier: identifierOf(bytes), loadPicture }, report);
}

function accounted(article: Article): Article {
  accountFor(article);
  return article;
}
