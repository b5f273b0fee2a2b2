import type { MilliPoints } from '../../model/units.ts';
import { type BreakLevel, type Breaks, forced } from './break-table.ts';

/** What one pass of the total fit is asked for. Lengths in thousandths of a point. */
export interface Pass {
  /** Width of the first line and of the others, indents taken off. */
  readonly firstWidth: number;
  readonly width: number;
  /** What the first lines leave free beside an initial; counted from the first one. */
  readonly beside: readonly number[];
  /** `balanced`: lines near `target`; `ragged`: lines near the width, none wider. */
  readonly shape: 'justified' | 'ragged' | 'balanced';
  readonly target: number;
  /** How much shorter than it should be a ragged line is at badness 100. */
  readonly rag: number;
  readonly level: BreakLevel;
  /** The most badness a line may have. */
  readonly tolerance: number;
  /** How much wider or narrower letters may be drawn, in thousandths. */
  readonly expansion: number;
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
  /** Lines, from 1, that may not end in a hyphen; only with `byLines`. */
  readonly unbroken: readonly number[];
  /** A break that no line may end at; 0 for none. */
  readonly avoided: number;
  /** Whether to set a line wider than the measure where nothing else is left. */
  readonly overfull: boolean;
}

/** Demerits on the scale of Knuth & Plass 1981, p. 1128. */
export const linePenalty = 10;
export const fitnessDemerits = 3000;
/** For two lines in a row that begin with the same word, and for two that end with the same. */
export const similarityDemerits = 1500;
export const hyphensInARowDemerits = 4000;
export const finalHyphenDemerits = 20_000;
export const shortLastLineDemerits = 40_000;
export const overfullDemerits = 1e9;
export const tooManyHyphensDemerits = 1e7;
export const worstBadness = 10_000;

/** The natural width of the line between two rows. */
export function lineWidth(breaks: Breaks, from: number, row: number): MilliPoints {
  return (
    (breaks.widthBefore[row] ?? 0) - (breaks.widthAfter[from] ?? 0) - (breaks.start[from] ?? 0) + (breaks.end[row] ?? 0)
  );
}

/** What stands at the same edge of two lines in a row: the same word twice is seen at once. */
export function similarEdges(breaks: Breaks, from: number, row: number): number {
  const end = breaks.endWord[row] ?? 0;
  const start = breaks.startWord[row] ?? 0;
  return (
    (end !== 0 && end === breaks.endWord[from] ? similarityDemerits : 0) +
    (start !== 0 && start === breaks.startWord[from] ? similarityDemerits : 0)
  );
}

/** Letters a fiftieth wider or narrower aren't seen to be (microtype's default), in thousandths. */
export const mostExpansion = 20;
/**
 * The ratio at which letters are as wide or narrow as they may be; what is left over is the spaces'. Below 1, because
 * letters give unseen what spaces give to be seen.
 */
export const expansionLimit = 0.1;

/** The adjustment ratio of spaces that give or take `flex` at ratio 1 and letters that do `letters` at most. */
export function ratioOf(room: MilliPoints, flex: MilliPoints, letters: MilliPoints): number {
  if (room <= flex * expansionLimit + letters) {
    const all = flex + letters / expansionLimit;
    return all > 0 ? room / all : Number.POSITIVE_INFINITY;
  }
  return flex > 0 ? (room - letters) / flex : Number.POSITIVE_INFINITY;
}

/**
 * The adjustment ratio (p. 1123) of the line between two rows, which is `width` wide: 0 is natural, -1 all shrink used,
 * 1 all stretch; below -1 it doesn't fit its measure. Letters give and take beside the spaces. `beside` is what the
 * line leaves free for an initial.
 */
export function lineRatio(
  breaks: Breaks,
  pass: Pass,
  from: number,
  row: number,
  width: MilliPoints,
  beside: MilliPoints = 0,
): number {
  const room = (from === 0 ? pass.firstWidth : pass.width) - beside - width;
  const last = ((breaks.flags[row] ?? 0) & forced) !== 0;
  if (pass.shape !== 'justified') {
    if (room < 0) return Number.NEGATIVE_INFINITY;
    if (pass.shape === 'balanced') return Math.abs(pass.target - width) / pass.rag;
    return last ? 0 : room / pass.rag;
  }
  if (room === 0 || (last && room > 0)) return 0;
  const letters = (((breaks.lettersBefore[row] ?? 0) - (breaks.lettersAfter[from] ?? 0)) * pass.expansion) / 1000;
  if (room < 0) {
    const shrink = (breaks.shrinkBefore[row] ?? 0) - (breaks.shrinkAfter[from] ?? 0);
    return -ratioOf(-room, shrink, letters);
  }
  const stretch = (breaks.stretchBefore[row] ?? 0) - (breaks.stretchAfter[from] ?? 0) + pass.emergencyStretch;
  return ratioOf(room, stretch, letters);
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
