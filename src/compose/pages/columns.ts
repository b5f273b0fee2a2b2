import type { MilliPoints } from '../../model/units.ts';
import type { Areas } from './areas.ts';
import { type Broken, breakPages } from './break-pages.ts';
import { cost, costOfShortPage } from './costs.ts';
import type { Foot } from './foot.ts';
import { layOut } from './lay-out.ts';
import type { TextArea, VerticalItem } from './vertical-list.ts';

/** Columns side by side, page after page. */
export interface ColumnShape {
  /** How many a page has. */
  readonly count: number;
  /** Of a full column. */
  readonly height: MilliPoints;
  /** Of the columns of the first page, below what opens the article. */
  readonly first: MilliPoints;
  readonly grid: MilliPoints;
}

/** The page whose columns are of equal length, the article's last. */
export interface BalancedPage {
  /** From 0. */
  readonly page: number;
  /** Of its columns, whole lines: one of these. */
  readonly heights: readonly MilliPoints[];
}

/** The columns that an article is broken into. */
export interface BrokenColumns extends Broken {
  readonly areas: Areas;
}

/** Lines by which columns end early are told apart up to so many. */
const mostShort = 15;

/** What must not be: text beyond the last page, or none on it. */
const outOfBounds = 1e12;

/** Where among the columns text stands: what a station stands for. */
interface Stand {
  /** From 0; without a balanced page, those after the second page's are those of the second page. */
  readonly column: number;
  /** Of the heights of the balanced page, the one that is tried; 0 before it. */
  readonly choice: number;
  /** By how many lines a column of the balanced page has ended early so far, at most. */
  readonly short: number;
}

const kinds = mostShort + 1;

/**
 * The columns of an article as areas. Without a balanced page all are filled to the grid's last line. Those of the
 * balanced page are as long as each other or a line shorter, the first ones the longer, and none is longer than one
 * before it.
 */
export function columnAreas(shape: ColumnShape, balanced: BalancedPage | null): Areas {
  const { count, grid } = shape;
  const full: TextArea = { height: shape.height, sink: 0, grid };
  const first: TextArea = { ...full, height: shape.first };
  const last = balanced?.heights.map((height): TextArea => ({ ...full, height })) ?? [];
  const from = balanced ? balanced.page * count : Number.POSITIVE_INFINITY;
  const end = from + count;
  const stationOf = ({ column, choice, short }: Stand) => (column * Math.max(1, last.length) + choice) * kinds + short;
  const stands: Stand[] = [];
  const standOf = (station: number): Stand => {
    const known = stands[station];
    if (known) return known;
    const place = Math.floor(station / kinds);
    const choices = Math.max(1, last.length);
    const stand = { column: Math.floor(place / choices), choice: place % choices, short: station % kinds };
    stands[station] = stand;
    return stand;
  };
  const entered = last.map((_, choice) => stationOf({ column: from, choice, short: 0 }));
  const areaOf = ({ column, choice }: Stand) => {
    if (column >= from && column < end) return last[choice] ?? full;
    return column < count ? first : full;
  };
  const before = (column: number) => (column === from ? entered : [stationOf({ column, choice: 0, short: 0 })]);
  /** Of a column of the balanced page: a line too few is no fault, more are. */
  const unevenness = (rest: MilliPoints) => cost.uneven * costOfShortPage(rest - grid, full);
  return {
    first: before(0),
    area: (station) => areaOf(standOf(station)),
    next: (station, rest) => {
      const { column, choice, short } = standOf(station);
      if (column >= end) return [station];
      if (column + 1 <= from) return before(balanced || column + 1 < 2 * count ? column + 1 : count);
      const early = Math.ceil(Math.max(0, rest) / grid);
      return [stationOf({ column: column + 1, choice, short: Math.min(mostShort, Math.max(short, early)) })];
    },
    costOfRest: (station, rest) => {
      const { column } = standOf(station);
      if (column < from) return costOfShortPage(rest, full);
      const level = cost.unlevel * Math.max(0, end - column) * Math.min(1, Math.max(0, rest) / grid);
      return level + unevenness(rest) + (column + 1 < end ? 0 : outOfBounds);
    },
    sharesPage: (station) => standOf(station).column % count < count - 1,
    costOfBrokenWord: (station) =>
      standOf(station).column % count === count - 1 ? cost.hyphenAtLastColumn : cost.hyphenAtColumnEnd,
    costOfLast: (station, _, rest) => {
      const stand = standOf(station);
      if (!balanced) return 0;
      if (stand.column < from || stand.column >= end) return outOfBounds;
      const missing = end - 1 - stand.column;
      if (missing > 0) return unevenness(rest) + missing * unevenness(areaOf(stand).height);
      return unevenness(rest) + cost.longerLast * Math.max(0, stand.short - Math.max(0, rest) / grid);
    },
    demerits: cost.demeritsInColumns,
    tallest: Math.max(shape.height, shape.first),
    grid,
  };
}

/** Heights that are tried for the last page's columns: so many lines less and more than they have to share. */
const fewer = 1;
const more = 3;

/**
 * Breaks an article into columns: first with all of them full, which says how many pages there are, then with the last
 * page's columns as low as the same rules allow.
 */
export function breakColumns(items: readonly VerticalItem[], foot: Foot, shape: ColumnShape): BrokenColumns {
  const { count, grid } = shape;
  const areas = columnAreas(shape, null);
  const full = breakPages(items, foot, areas);
  const laid = [...layOut(items, full.decisions, foot, areas)];
  const page = Math.max(0, Math.ceil(laid.length / count) - 1);
  const filled = laid.slice(page * count).reduce((total, column) => total + column.height - column.rest, 0);
  const share = Math.ceil(filled / count / grid);
  const most = Math.floor((page === 0 ? shape.first : shape.height) / grid);
  for (const [lowest, highest] of [
    [share - fewer, share + more],
    [share + more + 1, most],
  ] as const) {
    const heights: MilliPoints[] = [];
    for (let lines = Math.max(1, lowest); lines <= Math.min(most, highest); lines++) heights.push(lines * grid);
    if (heights.length === 0) continue;
    const level = breakPages(items, foot, columnAreas(shape, { page, heights }));
    const height = heights[Math.floor(level.station / kinds) % heights.length];
    if (level.cost >= outOfBounds || height === undefined) continue;
    return { ...level, areas: columnAreas(shape, { page, heights: [height] }) };
  }
  return { ...full, areas };
}
