import type { JudgedFormat } from '../../model/judgement.ts';
import type { ContentKind } from '../content.ts';

/**
 * When a person has to look: always; where the publication has content of one of these kinds; or never, because
 * Imprint writes nothing of the kind into a file (`nothing` says what).
 */
export type Applies = 'always' | readonly ContentKind[] | { readonly nothing: string };

/** A requirement that no program can establish alone. */
export interface Checkpoint {
  /** As a judgement names it: '13-005', '1.1.1'. */
  readonly id: string;
  readonly format: JudgedFormat;
  readonly standard: string;
  readonly clause: string;
  /** The question to a person, in plain words; 'yes' means passed. */
  readonly asks: string;
  readonly applies: Applies;
  /** Content whose every place is to be looked at; null where it is the whole file. */
  readonly look: ContentKind | null;
}

/** Whether a checkpoint applies to a publication with content of these kinds. */
export function appliesTo({ applies }: Checkpoint, kinds: ReadonlySet<ContentKind>): boolean {
  if (applies === 'always') return true;
  return 'nothing' in applies ? false : applies.some((kind) => kinds.has(kind));
}
