import type { MilliPoints } from '../../model/units.ts';
import type { RuleFrame } from '../../page/page.ts';
import { cost } from './costs.ts';
import { endsInsideWord } from './inside-word.ts';
import type { BoxItem, FootNote, TextArea, TextItem, VerticalItem } from './vertical-list.ts';

/**
 * The notes of an article as one column of rows, in the order of their calls. On every page the rows that stand at its
 * foot follow those of the page before: what is called on a page begins on it, and runs over where it doesn't fit.
 */
export interface Foot {
  readonly rows: readonly FootRow[];
  /** Height of all rows before a row; one more entry than rows. */
  readonly before: readonly MilliPoints[];
  /** Notes that begin before a row; one more entry than rows. */
  readonly begun: readonly number[];
  /** The row after a note's last one. */
  readonly ends: ReadonlyMap<FootNote, number>;
  readonly style: FootStyle;
}

/** What stands between the text and its notes. */
export interface FootStyle {
  /** From the foot of the text to the first note, at least. */
  readonly gap: MilliPoints;
  /** Drawn with x from the body's axis and y from the first note. */
  readonly rule: RuleFrame;
}

/** A line of a note, or a box in it. */
export interface FootRow {
  readonly item: TextItem | BoxItem;
  /** The line of a text; 0 of a box. */
  readonly line: number;
  /** White space above it, dropped at the head of the notes. */
  readonly above: MilliPoints;
  readonly height: MilliPoints;
  /** What it costs that a page's notes end after it. */
  readonly parting: number;
}

/** How the notes of a page end: with which row, at what cost, and how much of the page they take. */
export interface FootEnd {
  /** The row that the next page's notes begin with. */
  readonly row: number;
  readonly cost: number;
  /** Whole lines of the grid. */
  readonly height: MilliPoints;
}

/** Rows of a note that stand together at least, before and after a page's end. */
const fewestRows = 2;

/** Lists the notes that a vertical list calls, each once, where it is called first. */
export function footOf(items: readonly VerticalItem[], style: FootStyle): Foot {
  const rows: FootRow[] = [];
  const before: MilliPoints[] = [0];
  const begun: number[] = [0];
  const ends = new Map<FootNote, number>();
  for (const item of items) {
    for (const { note } of callsOf(item)) {
      if (ends.has(note)) continue;
      for (const row of rowsOf(note)) {
        before.push((before.at(-1) ?? 0) + row.above + row.height);
        begun.push(ends.size + 1);
        rows.push(row);
      }
      ends.set(note, rows.length);
    }
  }
  return { rows, before, begun, ends, style };
}

function callsOf(item: VerticalItem) {
  return item.type === 'text' || item.type === 'box' ? (item.calls ?? []) : [];
}

/** The rows called up to the end of an item, given those called before it; of a text, up to its code unit `to`. */
export function rowsCalled(
  foot: Foot,
  item: TextItem | BoxItem,
  before: number,
  to: number = Number.POSITIVE_INFINITY,
): number {
  let row = before;
  for (const { at, note } of item.calls ?? []) if (at < to) row = Math.max(row, foot.ends.get(note) ?? 0);
  return row;
}

function rowsOf(note: FootNote): readonly FootRow[] {
  const rows: Omit<FootRow, 'parting'>[] = [];
  const partings: number[] = [];
  let above = 0;
  for (const item of note.items) {
    if (item.type === 'penalty') {
      const last = partings.length - 1;
      if (last >= 0) partings[last] = Math.max(partings[last] ?? 0, item.cost);
    } else if (item.type === 'glue') {
      above += item.sizes[0]?.height ?? 0;
    } else if (item.type === 'box') {
      rows.push({ item, line: 0, above, height: item.sizes[0]?.height ?? 0 });
      partings.push(0);
      above = 0;
    } else if (item.type === 'text') {
      const variant = item.paragraph.variants[item.paragraph.best];
      for (let line = 0; line < (variant?.lines ?? 0); line++) {
        const broken = variant !== undefined && endsInsideWord(item, variant, line + 1);
        rows.push({ item, line, above, height: item.leading });
        partings.push(broken && line + 1 < (variant?.lines ?? 0) ? cost.hyphenAtPageEnd : 0);
        above = 0;
      }
    }
  }
  return rows.map((row, index) => {
    const next = index + 1;
    if (next === rows.length) return { ...row, parting: 0 };
    const short = next < fewestRows || rows.length - next < fewestRows;
    return { ...row, parting: cost.noteOver + (partings[index] ?? 0) + (short ? cost.widow : 0) };
  });
}

/** The height that rows `from` to `to` take at the foot of a page: whole lines of the grid, none where there is none. */
export function footHeight(foot: Foot, from: number, to: number, area: TextArea): MilliPoints {
  if (to <= from) return 0;
  const rows = (foot.before[to] ?? 0) - (foot.before[from] ?? 0) - (foot.rows[from]?.above ?? 0);
  return Math.ceil((foot.style.gap + rows) / area.grid) * area.grid;
}

/**
 * The notes at the foot of a page whose text ends at `y`, where rows `from` to `to` are waiting: all of them where there
 * is room. Otherwise the last one runs over, as little as may be; where even that can't be, at a cost that is dear.
 */
export function endFoot(foot: Foot, from: number, to: number, y: MilliPoints, area: TextArea): FootEnd {
  if (to <= from) return { row: to, cost: 0, height: 0 };
  const room = area.height - y;
  const whole = footHeight(foot, from, to, area);
  if (whole <= room) return { row: to, cost: 0, height: whole };
  let best: FootEnd = { row: from, cost: partingAfter(foot, from, to, from), height: 0 };
  const most = lastFitting(foot, from, to, room, area);
  for (let row = most; row > from && row > most - candidates; row--) {
    const price = partingAfter(foot, from, to, row);
    if (price < best.cost) best = { row, cost: price, height: footHeight(foot, from, row, area) };
  }
  return best;
}

/** The rows on a page that holds nothing but notes: one at least, though it be taller than the page. */
export function endNotePage(foot: Foot, from: number, to: number, area: TextArea): FootEnd {
  const end = endFoot(foot, from, to, 0, area);
  return end.row > from ? end : { ...end, row: from + 1, height: area.height };
}

/** Rows that are looked at for the best place to end a page's notes, from the last that fits upwards. */
const candidates = 6;

/** What it costs that the notes end before `row` though they were called up to `to`. */
function partingAfter(foot: Foot, from: number, to: number, row: number): number {
  const inside = row > from ? (foot.rows[row - 1]?.parting ?? 0) : 0;
  // A note begins on the page of its call: only the last one runs over.
  const away = (foot.begun[to] ?? 0) - (foot.begun[row] ?? 0) + (row === from ? 1 : 0);
  return inside + away * cost.noteAway;
}

function lastFitting(foot: Foot, from: number, to: number, room: MilliPoints, area: TextArea): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (footHeight(foot, from, middle, area) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}
