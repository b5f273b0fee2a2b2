import { type Breaks, forced, insideBox } from './break-table.ts';
import { expansionLimit, lineRatio, lineWidth, type Pass } from './demerits.ts';

/** Word spaces one under the other that are seen as a river. */
const riverLength = 4;

/** A space on a line, from its left edge to its right, and how many spaces stand in the chain that ends with it. */
interface Gap {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * The break at the end of a middle line of the first river between justified lines: a chain of word spaces, each under
 * at least half of the one above (or over half of it, where it is narrower). Null where there is none.
 */
export function riverIn(breaks: Breaks, pass: Pass, rows: readonly number[]): number | null {
  let above: readonly Gap[] = [];
  for (const [index, row] of rows.entries()) {
    above = gapsOf(breaks, pass, rows[index - 1] ?? 0, row).map(({ left, right }) => ({
      left,
      right,
      length: 1 + longestOver(above, left, right),
    }));
    if (above.some(({ length }) => length >= riverLength)) return rows[index - riverLength / 2] ?? null;
  }
  return null;
}

function longestOver(above: readonly Gap[], left: number, right: number): number {
  let longest = 0;
  for (const gap of above) {
    const common = Math.min(right, gap.right) - Math.max(left, gap.left);
    if (gap.length > longest && 2 * common >= Math.min(right - left, gap.right - gap.left)) longest = gap.length;
  }
  return longest;
}

/** The spaces of a line as they are set, from the column's left edge. Those where no line may end aren't known. */
function gapsOf(breaks: Breaks, pass: Pass, from: number, row: number): Omit<Gap, 'length'>[] {
  const ratio = lineRatio(breaks, pass, from, row, lineWidth(breaks, from, row));
  const sums = ratio < 0 ? breaks.shrinkBefore : breaks.stretchBefore;
  const starts = ratio < 0 ? breaks.shrinkAfter : breaks.stretchAfter;
  const letters = (Math.max(-1, Math.min(1, ratio / expansionLimit)) * pass.expansion) / 1000;
  const left =
    (from === 0 ? pass.width - pass.firstWidth : 0) - (breaks.start[from] ?? 0) - (breaks.widthAfter[from] ?? 0);
  const gaps: Omit<Gap, 'length'>[] = [];
  for (let at = from + 1; at < row; at++) {
    if (((breaks.flags[at] ?? 0) & (insideBox | forced)) !== 0) continue;
    const flex = (sums[at] ?? 0) - (starts[from] ?? 0);
    const own = (starts[at] ?? 0) - (sums[at] ?? 0);
    const wider = letters * ((breaks.lettersBefore[at] ?? 0) - (breaks.lettersAfter[from] ?? 0));
    const edge = left + (breaks.widthBefore[at] ?? 0) + ratio * flex + wider;
    const width = (breaks.widthAfter[at] ?? 0) - (breaks.widthBefore[at] ?? 0) + ratio * own;
    gaps.push({ left: edge, right: edge + width });
  }
  return gaps;
}
