import type { SourceSpan } from './source.ts';

export type QuotationId = string;

/**
 * `direct`: a clause; `fragment`: quoted words inside the writer's sentence; `multi`: over several paragraphs;
 * `nested`: inside another; `dialogue`: led by a dash; `scare`, `title`, `name`: no speech, so no speaker;
 * `headline`: stands in the headline.
 */
export type QuotationKind =
  | 'direct'
  | 'fragment'
  | 'multi'
  | 'nested'
  | 'dialogue'
  | 'scare'
  | 'title'
  | 'name'
  | 'headline';

export type Confidence = 'high' | 'medium' | 'low';

/**
 * What is known of a quotation. Its text and order come from the `quotationPart`s that carry its id, never from here;
 * every record has at least one part.
 */
export interface Quotation {
  readonly id: QuotationId;
  readonly kind: QuotationKind;
  /** The fullest name that the article gives for the speaker; null where there is none or it can't be resolved. */
  readonly speaker: string | null;
  /** The whole noun phrase at the attribution ('the Clinton campaign', 'she'). */
  readonly mention: string | null;
  readonly mentionSpan: SourceSpan | null;
  /** The verb of attribution, as it stands. */
  readonly verb: string | null;
  readonly verbSpan: SourceSpan | null;
  /** How sure `speaker` is; null where there is no speaker. */
  readonly confidence: Confidence | null;
  /** Whether an editor named `speaker`. */
  readonly confirmed?: true;
  /** The quotation this one stands inside. */
  readonly parent: QuotationId | null;
  /** Whether the source's marks were whole, or how they were mended. */
  readonly repair: 'none' | 'opening-inserted' | 'closing-inserted' | 'annotated-only';
}
