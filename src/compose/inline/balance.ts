import type { Breaks } from './break-table.ts';
import { lineMeasure, type Pass } from './demerits.ts';
import { breakLines, type Solution } from './linebreak.ts';

/** Texts of more lines than this aren't headlines: balancing them would only narrow them. */
const mostLines = 12;
/** Steps between the narrowest and the widest measure that are tried. */
const steps = 12;
/** How much a line may differ from the target at badness 100, and what a penalty of 100 is worth: a part of the rag. */
const ragOfTarget = 0.5;

/**
 * Breaks a text into as few lines as its measure allows and makes these lines as long as each other: of several
 * targets for a line's length, the one whose longest and shortest line differ least. Null for long texts.
 */
export function balance(breaks: Breaks, ragged: Pass): Solution | null {
  const total = breaks.widthBefore[breaks.count - 1] ?? 0;
  if (total > ragged.width * mostLines) return null;
  const [fewest] = breakLines(breaks, { ...ragged, byLines: true });
  if (!fewest || fewest.lines > mostLines) return null;
  if (fewest.lines < 2) return fewest;
  const widths = widthsOf(breaks, ragged, fewest);
  const narrowest = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  let best = fewest;
  let leastCost = costOf(widths, fewest, ragged);
  for (let step = 0; step <= steps; step++) {
    const target = narrowest + ((ragged.width - narrowest) * step) / steps;
    const pass: Pass = { ...ragged, shape: 'balanced', target, rag: ragged.rag * ragOfTarget, byLines: true };
    const found = breakLines(breaks, pass).find(({ lines }) => lines === fewest.lines);
    if (!found) continue;
    const cost = costOf(widthsOf(breaks, ragged, found), found, ragged);
    if (cost >= leastCost) continue;
    best = found;
    leastCost = cost;
  }
  return best;

  /** The difference of the lines' lengths, and what their ends cost in the same unit. */
  function costOf(lengths: readonly number[], solution: Solution, pass: Pass): number {
    const penalties = solution.rows.reduce((sum, row) => sum + (breaks.penalty[row] ?? 0), 0);
    return Math.max(...lengths) - Math.min(...lengths) + (penalties / 100) * pass.rag * ragOfTarget;
  }
}

function widthsOf(breaks: Breaks, pass: Pass, solution: Solution): readonly number[] {
  return solution.rows.map((row, index) => lineMeasure(breaks, pass, solution.rows[index - 1] ?? 0, row).width);
}
