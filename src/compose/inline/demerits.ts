import type { MilliPoints } from '../../model/units.ts';
import { type BreakLevel, type Breaks, forced } from './break-table.ts';

/** What one pass of the total fit is asked for. Lengths in thousandths of a point. */
export interface Pass {
  /** Width of the first line and of the others, indents taken off. */
  readonly firstWidth: number;
  readonly width: number;
  /** `balanced`: lines near `target`; `ragged`: lines near the width, none wider. */
  readonly shape: 'justified' | 'ragged' | 'balanced';
  readonly target: number;
  /** How much shorter than it should be a ragged line is at badness 100. */
  readonly rag: number;
  readonly level: BreakLevel;
  /** The most badness a line may have. */
  readonly tolerance: number;
  /** Stretch that every line gets for nothing, so that hopeless lines can be told apart. */
  readonly emergencyStretch: number;
  /** Added to the penalty of every hyphen that composition sets. */
  readonly hyphenPenalty: number;
  /** Lines in a row that may end in a hyphen. */
  readonly inARow: number;
  /** Least width of the last line. */
  readonly lastLine: number;
  /** Whether to keep the best breaks for every number of lines, not only the best of all. */
  readonly byLines: boolean;
  /** Ways with more lines than this are left out. */
  readonly mostLines: number;
  /** Whether to set a line wider than the measure where nothing else is left. */
  readonly overfull: boolean;
}

/** Demerits on the scale of Knuth & Plass 1981, p. 1128. */
export const linePenalty = 10;
export const fitnessDemerits = 3000;
export const hyphensInARowDemerits = 6000;
export const finalHyphenDemerits = 100_000;
export const shortLastLineDemerits = 200_000;
export const overfullDemerits = 1e9;
export const tooManyHyphensDemerits = 1e7;
export const worstBadness = 10_000;

/** The natural width of the line between two rows. */
export function lineWidth(breaks: Breaks, from: number, row: number): MilliPoints {
  return (
    (breaks.widthBefore[row] ?? 0) - (breaks.widthAfter[from] ?? 0) - (breaks.start[from] ?? 0) + (breaks.end[row] ?? 0)
  );
}

/**
 * The adjustment ratio (p. 1123) of the line between two rows, which is `width` wide: 0 is natural, -1 all shrink used,
 * 1 all stretch; below -1 it doesn't fit its measure.
 */
export function lineRatio(breaks: Breaks, pass: Pass, from: number, row: number, width: MilliPoints): number {
  const room = (from === 0 ? pass.firstWidth : pass.width) - width;
  const last = ((breaks.flags[row] ?? 0) & forced) !== 0;
  if (pass.shape !== 'justified') {
    if (room < 0) return Number.NEGATIVE_INFINITY;
    if (pass.shape === 'balanced') return Math.abs(pass.target - width) / pass.rag;
    return last ? 0 : room / pass.rag;
  }
  if (room < 0) {
    const shrink = (breaks.shrinkBefore[row] ?? 0) - (breaks.shrinkAfter[from] ?? 0);
    return shrink > 0 ? room / shrink : Number.NEGATIVE_INFINITY;
  }
  if (last || room === 0) return 0;
  const stretch = (breaks.stretchBefore[row] ?? 0) - (breaks.stretchAfter[from] ?? 0) + pass.emergencyStretch;
  return stretch > 0 ? room / stretch : Number.POSITIVE_INFINITY;
}

/** p. 1127: a hundred times the cube of the ratio. */
export function badnessOf(ratio: number): number {
  const size = Math.abs(ratio);
  return Math.min(worstBadness, 100 * size * size * size);
}

/** p. 1127: tight, normal, loose, very loose. */
export function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}
