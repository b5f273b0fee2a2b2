import { type Breaks, forced, insideBox } from './break-table.ts';
import { expansionLimit, lineRatio, lineWidth, type Pass } from './demerits.ts';

/** Word spaces one under the other that are seen as a river. */
const riverLength = 4;

/** The spaces of a line from left to right: their edges, and how many stand in the chain that ends with each. */
class Gaps {
  count = 0;
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly length: number[] = [];

  add(left: number, right: number): void {
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.length[this.count] = 1;
    this.count++;
  }
}

/** Two lines are looked at, of one paragraph at a time. */
let above = new Gaps();
let below = new Gaps();

/**
 * The break at the end of a middle line of the first river between justified lines: a chain of word spaces, each under
 * at least half of the one above (or over half of it, where it is narrower). Null where there is none.
 */
export function riverIn(breaks: Breaks, pass: Pass, rows: readonly number[]): number | null {
  if (rows.length < riverLength) return null;
  above.count = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    below.count = 0;
    addGaps(below, breaks, pass, rows[index - 1] ?? 0, row);
    if (chain(above, below) >= riverLength) return rows[index - riverLength / 2] ?? null;
    [above, below] = [below, above];
  }
  return null;
}

/** Lets the chains that end above go on below; gives the length of the longest one there. */
function chain(above: Gaps, below: Gaps): number {
  let longest = 0;
  for (let gap = 0; gap < below.count; gap++) {
    const length = 1 + longestOver(above, below.left[gap] ?? 0, below.right[gap] ?? 0);
    below.length[gap] = length;
    if (length > longest) longest = length;
  }
  return longest;
}

function longestOver(above: Gaps, left: number, right: number): number {
  let longest = 0;
  for (let gap = 0; gap < above.count; gap++) {
    const from = above.left[gap] ?? 0;
    const to = above.right[gap] ?? 0;
    const common = Math.min(right, to) - Math.max(left, from);
    const length = above.length[gap] ?? 0;
    if (length > longest && 2 * common >= Math.min(right - left, to - from)) longest = length;
  }
  return longest;
}

/** The spaces of a line as they are set, from the column's left edge. Those where no line may end aren't known. */
function addGaps(gaps: Gaps, breaks: Breaks, pass: Pass, from: number, row: number): void {
  const ratio = lineRatio(breaks, pass, from, row, lineWidth(breaks, from, row));
  const sums = ratio < 0 ? breaks.shrinkBefore : breaks.stretchBefore;
  const starts = ratio < 0 ? breaks.shrinkAfter : breaks.stretchAfter;
  const letters = (Math.max(-1, Math.min(1, ratio / expansionLimit)) * pass.expansion) / 1000;
  const left =
    (from === 0 ? pass.width - pass.firstWidth : 0) - (breaks.start[from] ?? 0) - (breaks.widthAfter[from] ?? 0);
  for (let at = from + 1; at < row; at++) {
    if (((breaks.flags[at] ?? 0) & (insideBox | forced)) !== 0) continue;
    const flex = (sums[at] ?? 0) - (starts[from] ?? 0);
    const own = (starts[at] ?? 0) - (sums[at] ?? 0);
    const wider = letters * ((breaks.lettersBefore[at] ?? 0) - (breaks.lettersAfter[from] ?? 0));
    const edge = left + (breaks.widthBefore[at] ?? 0) + ratio * flex + wider;
    const width = (breaks.widthAfter[at] ?? 0) - (breaks.widthBefore[at] ?? 0) + ratio * own;
    gaps.add(edge, edge + width);
  }
}
