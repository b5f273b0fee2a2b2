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
  /** Of its columns, whole lines. */
  readonly height: MilliPoints;
}

/** The columns that an article is broken into. */
export interface BrokenColumns extends Broken {
  readonly areas: Areas;
}

/** Lines by which columns end early are told apart up to so many. */
const mostShort = 15;

/** What must not be: text beyond the last page, or none on it. */
const outOfBounds = 1e12;

/**
 * The columns of an article as areas. Without a `balanced` page all are filled to the grid's last line. Those of the
 * balanced page are as long as each other or a line shorter, the first ones the longer, and none is longer than one
 * before it: a station counts, beside the column, by how many lines one of its page has ended early.
 */
export function columnAreas(shape: ColumnShape, balanced: BalancedPage | null): Areas {
  const { count, grid } = shape;
  const kinds = mostShort + 1;
  const full: TextArea = { height: shape.height, sink: 0, grid };
  const first: TextArea = { ...full, height: shape.first };
  const last: TextArea = { ...full, height: balanced?.height ?? shape.height };
  const from = balanced ? balanced.page * count : Number.POSITIVE_INFINITY;
  const end = balanced ? from + count : Number.POSITIVE_INFINITY;
  // Where nothing is balanced, all columns after the first page's are alike.
  const alike = balanced ? end : count;
  const columnOf = (station: number) => Math.floor(station / kinds);
  const isBalanced = (column: number) => column >= from && column < end;
  return {
    area: (station) => {
      const column = columnOf(station);
      if (isBalanced(column)) return last;
      return column < count ? first : full;
    },
    next: (station, rest) => {
      const column = columnOf(station);
      const after = Math.min(column + 1, alike);
      if (!isBalanced(column) || !isBalanced(after)) return after * kinds;
      const short = Math.min(mostShort, Math.max(station % kinds, Math.ceil(Math.max(0, rest) / grid)));
      return after * kinds + short;
    },
    costOfRest: (station, rest) => {
      const column = columnOf(station);
      if (!isBalanced(column)) return costOfShortPage(rest, full) + (column >= end ? outOfBounds : 0);
      const follows = column + 1 < end ? 0 : outOfBounds;
      const level = cost.unlevel * (end - column) * Math.min(1, Math.max(0, rest) / grid);
      return level + costOfShortPage(rest - grid, full) + follows;
    },
    costOfLast: (station, _, rest) => {
      const column = columnOf(station);
      if (!balanced) return 0;
      if (!isBalanced(column)) return outOfBounds;
      const missing = end - 1 - column;
      const short = costOfShortPage(rest - grid, full) + missing * costOfShortPage(balanced.height - grid, full);
      if (missing > 0) return short;
      return short + cost.longerLast * Math.max(0, (station % kinds) - Math.max(0, rest) / grid);
    },
    tallest: Math.max(shape.height, shape.first),
    grid,
  };
}

/** Heights that are tried for the last page's columns: so many lines less and more than they have to share. */
const fewer = 2;
const more = 5;

/**
 * Breaks an article into columns: first with all of them full, which says how many pages there are, then with the last
 * page's columns as low as the same rules allow.
 */
export function breakColumns(items: readonly VerticalItem[], foot: Foot, shape: ColumnShape): BrokenColumns {
  const { count, grid } = shape;
  const areas = columnAreas(shape, null);
  const { decisions, cost: sum } = breakPages(items, foot, areas);
  const laid = [...layOut(items, decisions, foot, areas)];
  const page = Math.max(0, Math.ceil(laid.length / count) - 1);
  const height = page === 0 ? shape.first : shape.height;
  const filled = laid.slice(page * count).reduce((total, column) => total + column.height - column.rest, 0);
  const most = Math.floor(height / grid);
  const share = Math.ceil(filled / count / grid);
  let best: BrokenColumns = { decisions, cost: sum + outOfBounds, areas };
  for (let lines = Math.max(1, share - fewer); lines <= most; lines++) {
    if (lines > share + more && best.cost < outOfBounds) break;
    const balanced = columnAreas(shape, { page, height: lines * grid });
    const broken = breakPages(items, foot, balanced);
    if (broken.cost < best.cost) best = { ...broken, areas: balanced };
  }
  return best;
}
