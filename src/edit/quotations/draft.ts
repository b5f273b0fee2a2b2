import type { TextBlock } from '../../model/block.ts';
import type { QuotationId, QuotationKind } from '../../model/quotation.ts';
import type { Flat } from '../flat.ts';
import type { Range } from '../protected.ts';
import type { Match } from './attribution/match.ts';
import type { Pairing } from './pairing.ts';

/** A block of text as the pass reads it. */
export interface Passage {
  readonly block: TextBlock;
  readonly flat: Flat;
  readonly text: string;
  readonly pairing: Pairing;
  /** Whether it stands right after the passage before it, so that a quotation can run on. */
  readonly follows: boolean;
}

/** One stretch of a quotation: passage by index, offsets of its text, marks included. */
export interface Part extends Range {
  readonly passage: number;
}

/** A quotation while it is read; speakers come last. */
export interface Draft {
  readonly id: QuotationId;
  readonly parent: Draft | null;
  readonly parts: readonly Part[];
  /** The words between the marks, in the passage where it begins; of one that runs on, up to that passage's end. */
  readonly words: Range;
  /** Where the last part's closing mark ends, in that part's passage. */
  readonly end: Part;
  readonly repair: 'none' | 'opening-inserted' | 'closing-inserted' | 'annotated-only';
  readonly dash: boolean;
  /** Found inside the marks already (by a dash or between commas). */
  readonly inside: Match | null;
  /** Found between two parts that are one sentence. */
  readonly between: Match | null;
}

/** A draft with what its sentence says of it. */
export interface Reading {
  readonly draft: Draft;
  readonly kind: QuotationKind;
  readonly match: Match | null;
  /** Index of the passage that `match` counts in. */
  readonly passage: number;
  /** The reading before it in the paragraph, of those that stand in no other quotation. */
  readonly previous: Reading | null;
  /** The reading before it in the paragraph, whose speaker goes on. */
  readonly continues: Reading | null;
}
