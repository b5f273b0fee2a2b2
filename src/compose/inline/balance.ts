import { type Breaks, plainBreaks } from './break-table.ts';
import { lineWidth, type Pass } from './demerits.ts';
import { breakLines, type Solution } from './linebreak.ts';

/** Texts of more lines than this aren't headlines: balancing them would only narrow them. */
const mostLines = 12;
/** Steps between the narrowest and the widest measure that are tried. */
const steps = 8;
/** What a penalty of 100 is worth, as a part of the rag. */
const worthOfPenalty = 0.5;
/** How much a line may differ from the target at badness 100, as parts of the rag: strictly, and for a better break. */
const rags = [0.5, 1.5];

/**
 * Breaks a text into as few lines as its measure allows and makes these lines as long as each other: of several
 * targets for a line's length, the one whose longest and shortest line differ least. Null for long texts.
 */
export function balance(breaks: Breaks, ragged: Pass): Solution | null {
  const total = breaks.widthBefore[breaks.count - 1] ?? 0;
  if (total > ragged.width * mostLines) return null;
  // Where words must be broken, the fewest breaks in words are worth more than the fewest lines.
  const [fewest] = breakLines(breaks, { ...ragged, mostLines, byLines: ragged.level === plainBreaks });
  if (!fewest || fewest.lines < 2) return fewest ?? null;
  const { lines } = fewest;
  const widths = widthsOf(breaks, fewest);
  const narrowest = widths.reduce((sum, width) => sum + width, 0) / lines;
  const pass: Pass = { ...ragged, shape: 'balanced', byLines: true, mostLines: lines };
  let best = fewest;
  let leastCost = costOf(widths, fewest);
  for (let step = 0; step <= steps; step++) {
    const target = narrowest + ((ragged.width - narrowest) * step) / steps;
    for (const part of rags) {
      const tried = { ...pass, target, rag: ragged.rag * part };
      const found = breakLines(breaks, tried).find((other) => other.lines === lines);
      const cost = found ? costOf(widthsOf(breaks, found), found) : leastCost;
      if (!found || cost >= leastCost) continue;
      best = found;
      leastCost = cost;
    }
  }
  return best;

  /** The difference of the lines' lengths, and what their ends cost in the same unit. */
  function costOf(lengths: readonly number[], solution: Solution): number {
    const penalties = solution.rows.reduce((sum, row) => sum + (breaks.penalty[row] ?? 0), 0);
    return Math.max(...lengths) - Math.min(...lengths) + (penalties / 100) * ragged.rag * worthOfPenalty;
  }
}

function widthsOf(breaks: Breaks, solution: Solution): readonly number[] {
  return solution.rows.map((row, index) => lineWidth(breaks, solution.rows[index - 1] ?? 0, row));
}
