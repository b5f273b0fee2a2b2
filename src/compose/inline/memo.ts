import type { MilliPoints } from '../../model/units.ts';
import type { RankedWord } from './penalties.ts';
import type { PointRows } from './point-rows.ts';
import type { Point } from './points.ts';

/** What was found out about a shaped word, kept with it and forgotten with it; null where nobody asked yet. */
export interface WordMemo {
  /** Where a line may end inside it. */
  points: readonly Point[] | null;
  /** What that cost where it was asked for last. */
  ranked: RankedWord | null;
  /** The same as rows for the table of breaks. */
  rows: PointRows | null;
  /** How far its first and its last character hang out of the measure. */
  hangsBefore: MilliPoints | null;
  hangsAfter: MilliPoints | null;
}
