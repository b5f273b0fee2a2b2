import type { Article } from './article.ts';
import type { Metadata } from './metadata.ts';

/** What is published as one: one article is a publication of one. */
export interface Publication {
  readonly metadata: Metadata;
  readonly articles: readonly Article[];
}
