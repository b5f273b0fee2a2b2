import type { Range } from '../../protected.ts';
import type { Phrase } from './noun-phrase.ts';

/** Where an attribution was found and by which shape; the shapes differ in how often they are right. */
export type Pattern =
  /** `” NAME said` */
  | 'name-verb'
  /** `” said NAME` */
  | 'verb-name'
  /** `NAME said: “` */
  | 'before'
  /** `NAME called it “…”`, `NAME said the plan was “…”` */
  | 'around'
  /** `NAME said …, adding “…”` */
  | 'continuing'
  | 'according'
  /** Inside the marks: `« …, dit NAME. … »` */
  | 'inside'
  /** A verb without a subject of its own. */
  | 'dropped'
  /** A sentence before or after the quotation names somebody who could be its speaker. */
  | 'nearby';

/** An attribution in the offsets of its paragraph. */
export interface Match {
  readonly pattern: Pattern;
  readonly phrase: Phrase | null;
  readonly verb: Range | null;
  /** Everything that isn't quoted, from where the quotation's words end to where they could go on. */
  readonly span: Range;
  /** Punctuation and order are those of a plain attribution. */
  readonly sure: boolean;
}
