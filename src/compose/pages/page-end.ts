import type { MilliPoints } from '../../model/units.ts';
import type { Areas } from './areas.ts';
import { mostRest } from './costs.ts';
import { endFoot, endNotePage, type Foot } from './foot.ts';
import type { Place } from './states.ts';
import type { Penalty } from './vertical-list.ts';

/** How a page ends: with which row of the notes, at what cost, and where the next one may begin. */
export interface PageEnd {
  readonly row: number;
  readonly cost: number;
  readonly stations: readonly number[];
}

/** Ends a page that is filled to `y` with text and has room for the rows of its notes up to `called`. */
export function endPage({ station, row }: Place, y: MilliPoints, called: number, foot: Foot, areas: Areas): PageEnd {
  const area = areas.area(station);
  const end = endFoot(foot, row, called, y, area);
  const rest = area.height - y - end.height;
  return { row: end.row, cost: end.cost + areas.costOfRest(station, rest), stations: areas.next(station, rest) };
}

/**
 * Up to where a page must be filled with text at least, for ending it to cost no more than `price`. Notes that wait, or
 * are called up to `called`, may fill it as well.
 */
export function leastFilled({ station, row }: Place, called: number, price: number, areas: Areas): MilliPoints {
  return row < called ? 0 : areas.area(station).height - mostRest(price, areas.grid);
}

/** What the last page of text costs, filled to `y`, and those that follow for notes alone. */
export function costOfEnd({ station, row }: Place, y: MilliPoints, called: number, foot: Foot, areas: Areas): number {
  let at = station;
  let area = areas.area(at);
  let end = endFoot(foot, row, called, y, area);
  let rest = area.height - y - end.height;
  let sum = 0;
  while (end.row < called) {
    sum += end.cost;
    at = areas.next(at, rest)[0] ?? at;
    area = areas.area(at);
    end = endNotePage(foot, end.row, called, area);
    rest = area.height - end.height;
  }
  return sum + areas.costOfLast(at, y, rest);
}

/** What it costs to end an area at a penalty. */
export function costOfPenalty({ cost, columnCost }: Penalty, station: number, areas: Areas): number {
  return columnCost !== undefined && areas.sharesPage(station) ? columnCost : cost;
}
