import type { ParagraphStyle } from '../../theme/style.ts';
import { balance } from './balance.ts';
import { type Breaks, emergencies, hyphenated, lastResorts, plainBreaks } from './break-table.ts';
import { mostExpansion, type Pass } from './demerits.ts';
import { breakLines, type Solution } from './linebreak.ts';

/** The best breaks of a paragraph, and those with a line less and a line more where there are any. */
export interface Solved {
  /** Ascending by lines. */
  readonly solutions: readonly Solution[];
  readonly best: number;
}

/** Badness up to which a paragraph is set without hyphens: spaces a quarter wider than they are by themselves. */
const firstTolerance = 15;
/** Badness up to which a line may go with hyphens, and in a variant. */
const widestTolerance = 1500;
/** Badness up to which lines may go for the sake of fewer hyphens. */
const sparingTolerance = 20;
const anyBadness = 10_000;
const hyphenPenalty = 20;
/** Paragraphs longer than this have no variants: they run over pages anyway. */
const mostLinesWithVariants = 80;

/**
 * Breaks a paragraph in passes, as TeX does: without hyphens; with hyphens, dear ones in names and short words and dear
 * breaks at no-break spaces among them, so that a narrow measure has all there is at once; however loose lines get; with
 * emergency stretch; and, where a word is wider than the measure, with any break. `share` is the part of the lines that
 * may end in a hyphen, in per cent; `em` the size of the text.
 */
export function solve(breaks: Breaks, style: ParagraphStyle, share: number, em: number): Solved {
  const width = style.measure - style.indent;
  const justified = style.alignment === 'justified';
  const total = breaks.widthBefore[breaks.count - 1] ?? 0;
  const plain: Pass = {
    firstWidth: width - style.firstIndent,
    width,
    beside: style.beside ?? [],
    shape: justified ? 'justified' : 'ragged',
    target: 0,
    rag: 4 * em,
    level: plainBreaks,
    tolerance: justified ? firstTolerance : anyBadness,
    expansion: justified ? mostExpansion : 0,
    emergencyStretch: 0,
    hyphenPenalty,
    inARow: style.hyphenation?.inARow ?? 1,
    lastLine: style.lastLine,
    byLines: false,
    mostLines: Number.POSITIVE_INFINITY,
    overfull: false,
  };
  const byLines = total / width < mostLinesWithVariants;
  const loose: Pass = { ...plain, level: lastResorts, tolerance: widestTolerance, byLines };
  const looser: Pass = { ...loose, tolerance: anyBadness - 1 };
  const stretched: Pass = {
    ...plain,
    level: lastResorts,
    tolerance: anyBadness,
    emergencyStretch: Math.round(width / 20),
  };
  const desperate: Pass = { ...stretched, level: emergencies, overfull: true };
  if (style.balanced && !justified) {
    const balanced = balance(breaks, plain) ?? balance(breaks, desperate);
    if (balanced) return { solutions: [balanced], best: 0 };
  }
  const [unhyphenated] = breakLines(breaks, plain);
  if (unhyphenated) {
    return withVariants(unhyphenated, breakLines(breaks, { ...loose, mostLines: unhyphenated.lines + 1 }));
  }
  let solutions = sparing(breaks, loose, share);
  for (const pass of [looser, stretched, desperate]) if (solutions.length === 0) solutions = breakLines(breaks, pass);
  return withVariants(...bestAnd(solutions));
}

/** Tries again with dearer hyphens while there are more of them than the style wants and the lines stay even. */
function sparing(breaks: Breaks, pass: Pass, share: number): readonly Solution[] {
  let solutions = breakLines(breaks, pass);
  for (let dearer = 3; dearer <= 9 && solutions.length > 0; dearer *= 3) {
    const [best] = bestAnd(solutions);
    if (hyphensOf(breaks, best) <= Math.max(1, (best.lines * share) / 100)) break;
    const fewer = breakLines(breaks, { ...pass, hyphenPenalty: hyphenPenalty * dearer, tolerance: sparingTolerance });
    if (fewer.length === 0) break;
    solutions = fewer;
  }
  return solutions;
}

function hyphensOf(breaks: Breaks, solution: Solution): number {
  return solution.rows.filter((row) => ((breaks.flags[row] ?? 0) & hyphenated) !== 0).length;
}

function bestAnd(solutions: readonly Solution[]): [best: Solution, all: readonly Solution[]] {
  const [first, ...others] = solutions;
  if (!first) throw new Error('the last pass found no breaks');
  return [others.reduce((best, other) => (other.demerits < best.demerits ? other : best), first), solutions];
}

function withVariants(best: Solution, others: readonly Solution[]): Solved {
  const near = others.filter(({ lines }) => Math.abs(lines - best.lines) === 1);
  const solutions = [...near.map((other) => notBetterThan(best, other)), best].sort((a, b) => a.lines - b.lines);
  return { solutions, best: solutions.indexOf(best) };
}

/** A variant that only hyphens make good is never better than the paragraph without them. */
function notBetterThan(best: Solution, other: Solution): Solution {
  return other.demerits > best.demerits ? other : { ...other, demerits: best.demerits };
}
