import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import { placeOf, type SourceSpan } from '../model/source.ts';

/** A finding at a span of the article's source; without a span, at no line. */
export function findingAt(
  article: Pick<Article, 'sources'>,
  span: SourceSpan | null,
  finding: Pick<Finding, 'code' | 'severity' | 'message' | 'hint'>,
): Finding {
  const source = article.sources[span?.source ?? 0];
  const place = span && source ? placeOf(source, span.from) : null;
  return { ...finding, file: source?.name ?? null, line: place?.line ?? null, column: place?.column ?? null };
}
