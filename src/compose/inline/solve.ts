import type { ParagraphStyle } from '../../theme/style.ts';
import { balance } from './balance.ts';
import { type Breaks, emergencies, hyphenated, jointed, lastResorts, plainBreaks } from './break-table.ts';
import { mostExpansion, type Pass } from './demerits.ts';
import { breakLines, type Solution } from './linebreak.ts';
import { riverIn } from './rivers.ts';

/** The best breaks of a paragraph, those with a line less and a line more, and others, where there are any. */
export interface Solved {
  /** Ascending by lines. */
  readonly solutions: readonly Solution[];
  readonly best: number;
}

/** Badness up to which a paragraph is set without hyphens: spaces a quarter as wide again as they are by themselves. */
const firstTolerance = 12;
/** Badness up to which a line may go with hyphens, and in a variant; and where no variants are wanted. */
const widestTolerance = 1500;
const singleTolerance = 200;
/** Badness up to which lines may go for the sake of fewer hyphens. */
const sparingTolerance = 12;
/** Demerits that a paragraph without a river may have beyond those of the best one. */
const riverDemerits = 10_000;
const anyBadness = 10_000;
const hyphenPenalty = 20;
/** How much shorter than the measure a ragged line of badness 100 is, in ems. */
const rag = 4;
/** Paragraphs longer than this have no variants, and rivers: they run over pages anyway. */
const mostLinesWithVariants = 80;

/** Of a text that stands on one ragged line: what is left free of the measure where no first line of two may be so short. */
export function leastRoomAlone(em: number): number {
  return rag * em * (Math.cbrt(widestTolerance / 100) + 1);
}

/**
 * Breaks a paragraph in passes, as TeX does: without hyphens; with hyphens, dear ones in names and short words and dear
 * breaks at no-break spaces among them, so that a narrow measure has all there is at once; however loose lines get; with
 * emergency stretch; and, where a word is wider than the measure, with any break. `share` is the part of the lines that
 * may end in a hyphen, in per cent; `em` the size of the text. With `alone`, nothing but the best way is looked for.
 */
export function solve(breaks: Breaks, style: ParagraphStyle, share: number, em: number, alone = false): Solved {
  const width = style.measure - style.indent;
  const justified = style.alignment === 'justified';
  const total = breaks.widthBefore[breaks.count - 1] ?? 0;
  const plain: Pass = {
    firstWidth: width - style.firstIndent,
    width,
    beside: style.beside ?? [],
    shape: justified ? 'justified' : 'ragged',
    target: 0,
    rag: rag * em,
    level: plainBreaks,
    tolerance: justified ? firstTolerance : anyBadness,
    expansion: justified ? mostExpansion : 0,
    emergencyStretch: 0,
    hyphenPenalty,
    inARow: style.hyphenation?.inARow ?? 1,
    lastLine: style.lastLine,
    byLines: false,
    mostLines: Number.POSITIVE_INFINITY,
    unbroken: [],
    avoided: 0,
    overfull: false,
  };
  if (style.balanced && !justified) {
    const balanced = balance(breaks, plain) ?? balance(breaks, desperate(plain));
    if (balanced) return { solutions: [balanced], best: 0 };
  }
  const byLines = total / width < mostLinesWithVariants;
  const tolerance = byLines ? widestTolerance : singleTolerance;
  const [unhyphenated] = breakLines(breaks, plain);
  if (unhyphenated) {
    const best = withoutRiver(breaks, plain, unhyphenated);
    if (alone) return { solutions: [best], best: 0 };
    const loose: Pass = { ...plain, level: lastResorts, tolerance, byLines, mostLines: best.lines + 1 };
    return withVariants(best, breakLines(breaks, loose));
  }
  const loose: Pass = { ...plain, level: lastResorts, tolerance, byLines };
  for (const passOf of [asItIs, looser, stretched, desperate]) {
    const pass = passOf(loose);
    const found = breakLines(breaks, pass);
    const cheapest = cheapestOf(found);
    if (!cheapest) continue;
    const best = pass === loose ? sparing(breaks, loose, cheapest, share) : withoutRiver(breaks, pass, cheapest);
    if (alone) return { solutions: [best], best: 0 };
    return withVariants(best, found, pass.byLines ? withoutHyphens(breaks, pass, best) : []);
  }
  throw new Error('the last pass found no breaks');
}

/** The passes that follow each other, made of the first one, since nearly always that is enough. */
function asItIs(loose: Pass): Pass {
  return loose;
}

function looser(loose: Pass): Pass {
  return { ...loose, tolerance: anyBadness - 1 };
}

function stretched(pass: Pass): Pass {
  const emergencyStretch = Math.round(pass.width / 20);
  return { ...pass, level: lastResorts, tolerance: anyBadness, byLines: false, emergencyStretch };
}

function desperate(pass: Pass): Pass {
  return { ...stretched(pass), level: emergencies, overfull: true };
}

/** Tries again with dearer hyphens while there are more of them than the style wants and the lines stay even. */
function sparing(breaks: Breaks, pass: Pass, first: Solution, share: number): Solution {
  let best = first;
  let chosen = pass;
  for (let dearer = 3; dearer <= 9; dearer *= 3) {
    if (hyphensOf(breaks, best).length <= Math.max(1, (best.lines * share) / 100)) break;
    const tried = { ...pass, hyphenPenalty: hyphenPenalty * dearer, tolerance: sparingTolerance };
    const found = cheapestOf(breakLines(breaks, tried));
    if (!found) break;
    best = found;
    chosen = tried;
  }
  return withoutRiver(breaks, chosen, best);
}

/** A way that costs hardly more and has no river, where there is one. */
function withoutRiver(breaks: Breaks, pass: Pass, best: Solution): Solution {
  if (pass.shape !== 'justified' || best.lines > mostLinesWithVariants) return best;
  const avoided = riverIn(breaks, pass, best.rows);
  if (avoided === null) return best;
  const tolerance = Math.max(pass.tolerance, widestTolerance);
  const other = cheapestOf(breakLines(breaks, { ...pass, tolerance, avoided }));
  if (!other || other.demerits > best.demerits + riverDemerits) return best;
  return riverIn(breaks, pass, other.rows) === null ? other : best;
}

/**
 * Ways without a hyphen at a line where the best one has it and a page may want to end: first those at odd lines are
 * left out, then those at even ones, so that two in a row don't have to go together.
 */
function withoutHyphens(breaks: Breaks, pass: Pass, best: Solution): readonly Solution[] {
  const hyphens = hyphensOf(breaks, best).filter((line) => line > 1 && line < best.lines - 1);
  return [1, 0].flatMap((odd) => {
    const unbroken = hyphens.filter((line) => line % 2 === odd);
    return unbroken.length === 0 ? [] : breakLines(breaks, { ...pass, unbroken, mostLines: best.lines + 1 });
  });
}

/** The lines that end in a hyphen, from 1. */
function hyphensOf(breaks: Breaks, { rows }: Solution): readonly number[] {
  const lines: number[] = [];
  for (let line = 1; line <= rows.length; line++) {
    if (((breaks.flags[rows[line - 1] ?? 0] ?? 0) & (hyphenated | jointed)) !== 0) lines.push(line);
  }
  return lines;
}

function cheapestOf(solutions: readonly Solution[]): Solution | null {
  const [first, ...others] = solutions;
  if (!first) return null;
  return others.reduce((best, other) => (other.demerits < best.demerits ? other : best), first);
}

/**
 * The best way, `found` of a line more or less, and `others`. What they cost more is counted from the best of their own
 * pass, in which hyphens may be cheaper.
 */
function withVariants(best: Solution, found: readonly Solution[], others: readonly Solution[] = []): Solved {
  const cheapest = Math.min(best.demerits, ...found.map(({ demerits }) => demerits));
  const variants = [best];
  for (const solution of [...found.filter(({ lines }) => lines !== best.lines), ...others]) {
    if (Math.abs(solution.lines - best.lines) > 1 || variants.some((known) => sameBreaks(known, solution))) continue;
    variants.push({ ...solution, demerits: best.demerits + Math.max(0, solution.demerits - cheapest) });
  }
  variants.sort((a, b) => a.lines - b.lines || a.demerits - b.demerits);
  return { solutions: variants, best: variants.indexOf(best) };
}

function sameBreaks(one: Solution, other: Solution): boolean {
  return one.lines === other.lines && one.rows.every((row, index) => row === other.rows[index]);
}
