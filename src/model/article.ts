import type { Block } from './block.ts';
import type { Metadata } from './metadata.ts';
import type { Quotation, QuotationId } from './quotation.ts';
import type { SourceSpan, SourceText } from './source.ts';

/** Text of the input that is no block, kept with the reason and the place, so that no word is ever lost. */
export interface SetAside {
  /** Exactly the source's characters under `span`. */
  readonly text: string;
  /** 'furniture: follow us', 'read as date', 'read as byline', 'read as credit', … */
  readonly reason: string;
  readonly span: SourceSpan;
}

/**
 * One article, in reading order: kicker, headline, deck, byline, publication date (each at most once and only where
 * known), the body, the colophon. Every character of `sources[0]` that isn't white space stands under the span of
 * exactly one text leaf or one `setAside` entry.
 */
export interface Article {
  readonly sources: readonly SourceText[];
  readonly metadata: Metadata;
  readonly children: readonly Block[];
  readonly quotations: ReadonlyMap<QuotationId, Quotation>;
  readonly setAside: readonly SetAside[];
}
