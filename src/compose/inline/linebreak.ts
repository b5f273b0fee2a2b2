import { type Breaks, emergencies, forced, hyphenated, jointed } from './break-table.ts';
import {
  badnessOf,
  finalHyphenDemerits,
  fitnessDemerits,
  fitnessOf,
  hyphensInARowDemerits,
  linePenalty,
  lineRatio,
  lineWidth,
  overfullDemerits,
  type Pass,
  shortLastLineDemerits,
  similarEdges,
  tooManyHyphensDemerits,
  worstBadness,
} from './demerits.ts';
import { Candidates, SearchNodes } from './search.ts';

/** The best breaks for one number of lines. */
export interface Solution {
  readonly lines: number;
  readonly demerits: number;
  /** Rows of the breaks at which the lines end. */
  readonly rows: readonly number[];
  readonly overfull: boolean;
}

/** One search runs at a time, and hands over copies of what it found. */
const nodes = new SearchNodes();
const candidates = new Candidates();

/**
 * Total fit: the breaks with the least sum of demerits over all lines (Knuth & Plass, Breaking paragraphs into lines,
 * Software – Practice and Experience 11, 1981, pp. 1119–1184; the algorithm is on p. 1156). Beside the break itself a
 * node of the search is told apart by its line's fitness class, by how many hyphens stand in a row at it and, where
 * asked for, by its line's number, so that the result is the true optimum of all these demerits. Ascending by
 * lines; empty where the pass finds no way.
 */
export function breakLines(breaks: Breaks, pass: Pass): readonly Solution[] {
  return new LineSearch(breaks, pass).run() ? solutionsOf(breaks.count - 1, pass.byLines) : [];
}

class LineSearch {
  private readonly breaks: Breaks;
  private readonly pass: Pass;
  /** Where lines differ in width, a break is another one for each line that it may end. */
  private readonly apart: boolean;
  /** Whether no line can stand that begins after a line that is too short. */
  private readonly inOrder: boolean;
  /** The active rows from which a line may reach the one that is looked at: indices, the last one exclusive. */
  private head = 0;
  private tail = 1;

  constructor(breaks: Breaks, pass: Pass) {
    this.breaks = breaks;
    this.pass = pass;
    this.apart = pass.byLines || pass.beside.length > 0;
    this.inOrder = breaks.inOrder && pass.beside.length === 0 && pass.shape !== 'balanced';
  }

  /** Whether there is a way to the last row. */
  run(): boolean {
    const { breaks, pass } = this;
    const { count, level, flags } = breaks;
    nodes.start(count);
    candidates.start(this.apart, pass.inARow);
    nodes.begin(0);
    nodes.add(0, 0, 1, 0, 0, -1, false);
    const { active } = nodes;
    active[0] = 0;
    for (let row = 1; row < count; row++) {
      if ((level[row] ?? 0) > pass.level || row === pass.avoided) continue;
      const ends = ((flags[row] ?? 0) & forced) !== 0;
      candidates.clear();
      for (let k = this.head; k < this.tail; k++) {
        const from = active[k] ?? 0;
        if (!this.tryLine(from, row, false) && this.inOrder && from !== 0) break;
      }
      const past = this.firstNotPast(active, row);
      const none = ends || past === this.tail;
      if (candidates.empty && pass.overfull && none) this.tryLine(active[this.tail - 1] ?? 0, row, true);
      this.head = ends ? this.tail : past;
      if (candidates.empty) {
        if (none) return false;
        continue;
      }
      candidates.keep(nodes, row);
      active[this.tail++] = row;
    }
    return true;
  }

  /** The lines that the row may end. */
  private beginRow(): void {
    if (!this.apart) {
      candidates.begin(0, 0);
      return;
    }
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (let k = this.head; k < this.tail; k++) {
      const from = nodes.active[k] ?? 0;
      first = Math.min(first, nodes.line[nodes.first[from] ?? 0] ?? 0);
      last = Math.max(last, nodes.line[(nodes.end[from] ?? 1) - 1] ?? 0);
    }
    candidates.begin(first + 1, last + 1);
  }

  /** Index of the first active row from which a line can still reach a row after this one. */
  private firstNotPast(active: Int32Array, row: number): number {
    let k = this.head;
    while (k < this.tail && this.isPast(active[k] ?? 0, row)) k++;
    return k;
  }

  private isPast(from: number, row: number): boolean {
    const { breaks, pass } = this;
    const width = (breaks.widthBefore[row] ?? 0) - (breaks.widthAfter[from] ?? 0) - (breaks.start[from] ?? 0);
    const shrink = (breaks.shrinkBefore[row] ?? 0) - (breaks.shrinkAfter[from] ?? 0);
    const letters = (breaks.lettersBefore[row] ?? 0) - (breaks.lettersAfter[from] ?? 0);
    const room = (from === 0 ? pass.firstWidth : pass.width) - this.leastBeside(from);
    return width - shrink - (letters * pass.expansion) / 1000 - breaks.slack > room;
  }

  /** The least that a line from a row leaves free beside an initial, whichever line it is. */
  private leastBeside(from: number): number {
    if (this.pass.beside.length === 0) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let node = nodes.first[from] ?? 0; node < (nodes.end[from] ?? 0); node++) {
      least = Math.min(least, this.besideLine(node));
    }
    return least;
  }

  /** What the line that follows a node leaves free beside an initial. */
  private besideLine(node: number): number {
    return this.pass.beside[nodes.line[node] ?? 0] ?? 0;
  }

  /** False for a line that is too short. */
  private tryLine(from: number, row: number, force: boolean): boolean {
    const first = nodes.first[from] ?? 0;
    const end = nodes.end[from] ?? 0;
    if (this.pass.beside.length === 0) return this.tryNodes(from, row, force, first, end, 0);
    for (let node = first; node < end; node++) this.tryNodes(from, row, force, node, node + 1, this.besideLine(node));
    return true;
  }

  /** The line between two rows, which leaves `beside` free, after each of some nodes of the first row. */
  private tryNodes(from: number, row: number, force: boolean, first: number, end: number, beside: number): boolean {
    const { breaks, pass } = this;
    const width = lineWidth(breaks, from, row);
    const ratio = lineRatio(breaks, pass, from, row, width, beside);
    const fits = ratio >= -1;
    if (!fits && !force) return true;
    const badness = fits ? badnessOf(ratio) : worstBadness;
    if (badness > pass.tolerance && !force) return ratio < 0;
    if (candidates.empty) this.beginRow();
    const flags = breaks.flags[row] ?? 0;
    const hyphen = (flags & (hyphenated | jointed)) !== 0;
    const penalty = (breaks.penalty[row] ?? 0) + ((flags & hyphenated) !== 0 ? pass.hyphenPenalty : 0);
    const weight = linePenalty + badness + penalty;
    const similar = pass.shape === 'balanced' ? 0 : similarEdges(breaks, from, row);
    const ownDemerits = weight * weight + similar + (fits ? 0 : overfullDemerits + width * 1000);
    const demerits = ownDemerits + (row === breaks.count - 1 ? this.lastLineDemerits(from, width) : 0);
    const fitness = pass.shape === 'justified' ? fitnessOf(ratio) : 1;
    // What is the same for all nodes is looked up once: there are some for every line that could be.
    const { line: lines, demerits: sums, hyphens: rows, fitness: classes } = nodes;
    const { mostLines, inARow } = pass;
    const unbroken = hyphen && pass.unbroken.length > 0 ? pass.unbroken : null;
    for (let node = first; node < end; node++) {
      const line = (lines[node] ?? 0) + 1;
      if (line > mostLines || unbroken?.includes(line)) continue;
      let total = (sums[node] ?? 0) + demerits;
      if (hyphen) {
        let hyphens = (rows[node] ?? 0) + 1;
        if (hyphens > inARow) {
          if (pass.level < emergencies) continue;
          total += tooManyHyphensDemerits;
          hyphens = inARow;
        }
        if (hyphens > 1) total += hyphensInARowDemerits;
        if (Math.abs(fitness - (classes[node] ?? 1)) > 1) total += fitnessDemerits;
        candidates.offer(line, fitness, hyphens, total, node, !fits);
      } else {
        if (Math.abs(fitness - (classes[node] ?? 1)) > 1) total += fitnessDemerits;
        candidates.offer(line, fitness, 0, total, node, !fits);
      }
    }
    return true;
  }

  private lastLineDemerits(from: number, width: number): number {
    if (from === 0) return 0;
    const fragment = ((this.breaks.flags[from] ?? 0) & hyphenated) !== 0 ? finalHyphenDemerits : 0;
    return fragment + (width < this.pass.lastLine ? shortLastLineDemerits : 0);
  }
}

/** The best way to a row, or the best for each number of lines; nodes of a row ascend by lines where these matter. */
function solutionsOf(lastRow: number, byLines: boolean): readonly Solution[] {
  const solutions: Solution[] = [];
  const end = nodes.end[lastRow] ?? 0;
  let best = nodes.first[lastRow] ?? 0;
  for (let node = best + 1; node < end; node++) {
    if (byLines && nodes.line[node] !== nodes.line[best]) {
      solutions.push(solutionTo(best));
      best = node;
    } else if ((nodes.demerits[node] ?? 0) < (nodes.demerits[best] ?? 0)) best = node;
  }
  solutions.push(solutionTo(best));
  return solutions;
}

function solutionTo(last: number): Solution {
  const rows: number[] = [];
  for (let node = last; (nodes.previous[node] ?? -1) >= 0; node = nodes.previous[node] ?? -1) {
    rows.push(nodes.row[node] ?? 0);
  }
  return {
    lines: nodes.line[last] ?? 0,
    demerits: nodes.demerits[last] ?? 0,
    rows: rows.reverse(),
    overfull: nodes.overfull[last] === 1,
  };
}
