import type { Judgement } from '../model/judgement.ts';
import type { Checkpoint } from './checkpoints/index.ts';

/**
 * The judgement that holds of a checkpoint: the last of those about it and about this text; of several on one day, one
 * that failed. Null where nobody has judged it. A judgement that names no text is taken to be about this one.
 */
export function judgementOf(
  { id, format }: Checkpoint,
  judgements: readonly Judgement[],
  textHash: string,
): Judgement | null {
  const about = judgements.filter(
    (judgement) =>
      (judgement.checkpoints === 'all' || judgement.checkpoints.includes(id)) &&
      (judgement.format === null || judgement.format === format) &&
      (judgement.of === null || judgement.of === textHash),
  );
  const rank = ({ when, outcome }: Judgement) => `${when} ${outcome === 'failed' ? 1 : 0}`;
  return about.reduce<Judgement | null>((last, one) => (last === null || rank(one) > rank(last) ? one : last), null);
}
