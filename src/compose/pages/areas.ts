import type { MilliPoints } from '../../model/units.ts';
import { cost, costOfLastPage, costOfShortPage } from './costs.ts';
import type { Floats } from './floats.ts';
import type { TextArea } from './vertical-list.ts';

/**
 * The areas that text fills one after another: pages, or the columns of pages. Where text stands among them is a
 * station, an integer: areas that are alike, and that what went before makes no difference to, share one.
 */
export interface Areas {
  /** The stations that everything may begin at: several where there is a choice of areas. */
  readonly first: readonly number[];
  readonly area: (station: number) => TextArea;
  /** The stations that may come after one whose area was left with `rest` empty. */
  readonly next: (station: number, rest: MilliPoints) => readonly number[];
  /** What it costs to leave `rest` of an area empty and go on in the next: at least that of a page a line less short. */
  readonly costOfRest: (station: number, rest: MilliPoints) => number;
  /** Whether the next area stands beside this one, on the same page. */
  readonly sharesPage: (station: number) => boolean;
  /** What it costs that a word goes on in the next. */
  readonly costOfBrokenWord: (station: number) => number;
  /** What it costs to end where the last area is filled to `filled` with text, and `rest` of it is empty. */
  readonly costOfLast: (station: number, filled: MilliPoints, rest: MilliPoints) => number;
  /** Demerits of the line breaker that weigh as much as 1 in what breaks cost. */
  readonly demerits: number;
  /** Height of the tallest of them. */
  readonly tallest: MilliPoints;
  /** Distance of the lines of the baseline grid. */
  readonly grid: MilliPoints;
  /** Where figures may leave their place. */
  readonly floats?: Floats;
}

/** Pages without end, one like the other; of the first one only `first` is left where that is given. */
export function everyPage(area: TextArea, first: MilliPoints = area.height): Areas {
  const every = [0];
  const shorter: TextArea = { ...area, height: first };
  return {
    first: first === area.height ? every : [1],
    area: (station) => (station === 0 ? area : shorter),
    next: () => every,
    costOfRest: (_, rest) => costOfShortPage(rest, area),
    sharesPage: () => false,
    costOfBrokenWord: () => cost.hyphenAtPageEnd,
    costOfLast: (_, filled) => costOfLastPage(filled, area),
    demerits: cost.demerits,
    tallest: area.height,
    grid: area.grid,
  };
}
