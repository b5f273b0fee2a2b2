import type { MilliPoints } from '../../model/units.ts';
import { costOfLastPage, costOfShortPage } from './costs.ts';
import type { Floats } from './floats.ts';
import type { TextArea } from './vertical-list.ts';

/**
 * The areas that text fills one after another: pages, or the columns of pages. Where text stands among them is a
 * station, an integer from 0 (the first area, with nothing before it): areas that are alike, and that what went before
 * makes no difference to, share one.
 */
export interface Areas {
  readonly area: (station: number) => TextArea;
  /** The station after one whose area was left with `rest` empty. */
  readonly next: (station: number, rest: MilliPoints) => number;
  /** What it costs to leave `rest` of an area empty and go on in the next. */
  readonly costOfRest: (station: number, rest: MilliPoints) => number;
  /** What it costs to end where the last area is filled to `filled` with text, and `rest` of it is empty. */
  readonly costOfLast: (station: number, filled: MilliPoints, rest: MilliPoints) => number;
  /** Height of the tallest of them. */
  readonly tallest: MilliPoints;
  /** Distance of the lines of the baseline grid. */
  readonly grid: MilliPoints;
  /** Where figures may leave their place. */
  readonly floats?: Floats;
}

/** Pages without end, one like the other. */
export function everyPage(area: TextArea): Areas {
  return {
    area: () => area,
    next: () => 0,
    costOfRest: (_, rest) => costOfShortPage(rest, area),
    costOfLast: (_, filled) => costOfLastPage(filled, area),
    tallest: area.height,
    grid: area.grid,
  };
}
