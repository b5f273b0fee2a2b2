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
  // Where lines differ in width, a break is another one for each line that it may end.
  const apart = pass.byLines || pass.beside.length > 0;
  nodes.start(breaks.count);
  candidates.start(apart, pass.inARow);
  nodes.begin(0);
  nodes.add(0, 0, 1, 0, 0, -1, false);
  let active: number[] = [0];
  let head = 0;
  for (let row = 1; row < breaks.count; row++) {
    if ((breaks.level[row] ?? 0) > pass.level || row === pass.avoided) continue;
    const ends = ((breaks.flags[row] ?? 0) & forced) !== 0;
    beginRow();
    for (let k = head; k < active.length; k++) tryLine(active[k] ?? 0, row, false);
    const past = firstNotPast(row);
    if (candidates.empty && pass.overfull && (ends || past === active.length)) tryLine(active.at(-1) ?? 0, row, true);
    head = past;
    candidates.keep(nodes, row);
    if (candidates.empty && (ends || head === active.length)) return [];
    if (ends || head > 1000) {
      active = ends ? [] : active.slice(head);
      head = 0;
    }
    if (!candidates.empty) active.push(row);
  }
  return solutionsOf(breaks.count - 1, pass.byLines);

  function beginRow(): void {
    if (!apart) {
      candidates.begin(0, 0);
      return;
    }
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (let k = head; k < active.length; k++) {
      const from = active[k] ?? 0;
      first = Math.min(first, nodes.line[nodes.first[from] ?? 0] ?? 0);
      last = Math.max(last, nodes.line[(nodes.end[from] ?? 1) - 1] ?? 0);
    }
    candidates.begin(first + 1, last + 1);
  }

  /** Index of the first active break from which a line can still reach a row after this one. */
  function firstNotPast(row: number): number {
    let k = head;
    while (k < active.length && isPast(active[k] ?? 0, row)) k++;
    return k;
  }

  function isPast(from: number, row: number): boolean {
    const width = (breaks.widthBefore[row] ?? 0) - (breaks.widthAfter[from] ?? 0) - (breaks.start[from] ?? 0);
    const shrink = (breaks.shrinkBefore[row] ?? 0) - (breaks.shrinkAfter[from] ?? 0);
    const letters = (breaks.lettersBefore[row] ?? 0) - (breaks.lettersAfter[from] ?? 0);
    const room = (from === 0 ? pass.firstWidth : pass.width) - leastBeside(from);
    return width - shrink - (letters * pass.expansion) / 1000 - breaks.slack > room;
  }

  /** The least that a line from a break leaves free beside an initial, whichever line it is. */
  function leastBeside(from: number): number {
    if (pass.beside.length === 0) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let node = nodes.first[from] ?? 0; node < (nodes.end[from] ?? 0); node++) {
      least = Math.min(least, besideLine(node));
    }
    return least;
  }

  /** What the line that follows a node leaves free beside an initial. */
  function besideLine(node: number): number {
    return pass.beside[nodes.line[node] ?? 0] ?? 0;
  }

  function tryLine(from: number, row: number, force: boolean): void {
    const first = nodes.first[from] ?? 0;
    const end = nodes.end[from] ?? 0;
    if (pass.beside.length === 0) tryNodes(from, row, force, first, end, 0);
    else for (let node = first; node < end; node++) tryNodes(from, row, force, node, node + 1, besideLine(node));
  }

  /** The line between two rows, which leaves `beside` free, after each of some nodes of the first row. */
  function tryNodes(from: number, row: number, force: boolean, first: number, end: number, beside: number): void {
    const width = lineWidth(breaks, from, row);
    const ratio = lineRatio(breaks, pass, from, row, width, beside);
    const fits = ratio >= -1;
    if (!fits && !force) return;
    const badness = fits ? badnessOf(ratio) : worstBadness;
    if (badness > pass.tolerance && !force) return;
    const flags = breaks.flags[row] ?? 0;
    const hyphen = (flags & (hyphenated | jointed)) !== 0;
    const penalty = (breaks.penalty[row] ?? 0) + ((flags & hyphenated) !== 0 ? pass.hyphenPenalty : 0);
    const weight = linePenalty + badness + penalty;
    const similar = pass.shape === 'balanced' ? 0 : similarEdges(breaks, from, row);
    const ownDemerits = weight * weight + similar + (fits ? 0 : overfullDemerits + width * 1000);
    const demerits = ownDemerits + (row === breaks.count - 1 ? lastLineDemerits(from, width) : 0);
    const fitness = pass.shape === 'justified' ? fitnessOf(ratio) : 1;
    for (let node = first; node < end; node++) {
      const line = (nodes.line[node] ?? 0) + 1;
      if (line > pass.mostLines || (hyphen && pass.unbroken.includes(line))) continue;
      let total = (nodes.demerits[node] ?? 0) + demerits;
      let hyphens = hyphen ? (nodes.hyphens[node] ?? 0) + 1 : 0;
      if (hyphens > pass.inARow) {
        if (pass.level < emergencies) continue;
        total += tooManyHyphensDemerits;
        hyphens = pass.inARow;
      }
      if (hyphens > 1) total += hyphensInARowDemerits;
      if (Math.abs(fitness - (nodes.fitness[node] ?? 1)) > 1) total += fitnessDemerits;
      candidates.offer(line, fitness, hyphens, total, node, !fits);
    }
  }

  function lastLineDemerits(from: number, width: number): number {
    if (from === 0) return 0;
    const fragment = ((breaks.flags[from] ?? 0) & hyphenated) !== 0 ? finalHyphenDemerits : 0;
    return fragment + (width < pass.lastLine ? shortLastLineDemerits : 0);
  }
}

function solutionsOf(lastRow: number, byLines: boolean): readonly Solution[] {
  const best = new Map<number, number>();
  for (let node = nodes.first[lastRow] ?? 0; node < (nodes.end[lastRow] ?? 0); node++) {
    const key = byLines ? (nodes.line[node] ?? 0) : 0;
    const known = best.get(key);
    if (known === undefined || (nodes.demerits[node] ?? 0) < (nodes.demerits[known] ?? 0)) best.set(key, node);
  }
  const solutions = [...best.values()].map((node) => ({
    lines: nodes.line[node] ?? 0,
    demerits: nodes.demerits[node] ?? 0,
    rows: rowsTo(node),
    overfull: nodes.overfull[node] === 1,
  }));
  return solutions.sort((a, b) => a.lines - b.lines);
}

function rowsTo(last: number): readonly number[] {
  const rows: number[] = [];
  for (let node = last; (nodes.previous[node] ?? -1) >= 0; node = nodes.previous[node] ?? -1) {
    rows.push(nodes.row[node] ?? 0);
  }
  return rows.reverse();
}
