import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphVariant } from '../inline/paragraph.ts';
import type { Areas } from './areas.ts';
import { costOfBreak } from './costs.ts';
import { type Foot, rowsCalled } from './foot.ts';
import { endsInsideWord } from './inside-word.ts';
import { endPage, leastFilled } from './page-end.ts';
import type { Break, Place, State } from './states.ts';
import type { LineBreaking, TextItem } from './vertical-list.ts';

/** What a list is broken into, with which notes, and what it may cost at most. */
export interface Search {
  readonly foot: Foot;
  readonly areas: Areas;
  readonly limit: number;
}

/** For each line of a text, the ways to begin an area with it. */
export type Breaks = readonly (readonly Break[] | undefined)[];

/** Where notes are dense, so many ways to begin a page with a line are followed. */
const mostWays = 12;

/**
 * For each line of a variant, the cheapest ways to begin an area with it: one for each station and row of its foot.
 * `called` are the rows of the notes that were called before the text.
 */
export function breaksOf(
  item: TextItem,
  variant: ParagraphVariant,
  states: readonly State[],
  called: number,
  search: Search,
): Breaks {
  const { foot, areas, limit } = search;
  const { leading } = item;
  const breaks = new TextBreaks(item, variant, called, search);
  const calledAtEnd = rowsCalled(foot, item, called);
  /** Lines that an area which is filled to `y` takes at least before it may end. */
  const fewestLines = (from: Place & { readonly cost: number }, y: MilliPoints) =>
    Math.max(1, Math.ceil((leastFilled(from, calledAtEnd, limit - from.cost, areas) - y) / leading));
  for (const state of states) {
    const { height } = areas.area(state.station);
    for (let line = fewestLines(state, state.y); line < variant.lines && state.y + line * leading <= height; line++) {
      breaks.offer(line, state.y + line * leading, state, null);
    }
  }
  for (let from = 1; from < variant.lines; from++) {
    for (const earlier of breaks.all[from] ?? []) {
      const { height } = areas.area(earlier.station);
      const first = from + fewestLines(earlier, 0);
      for (let line = first; line < variant.lines && (line - from) * leading <= height; line++) {
        breaks.offer(line, (line - from) * leading, earlier.state, earlier);
      }
    }
  }
  return breaks.all;
}

class TextBreaks {
  readonly all: (Break[] | undefined)[] = [];
  readonly #item: TextItem;
  readonly #variant: ParagraphVariant;
  readonly #called: number;
  readonly #search: Search;

  constructor(item: TextItem, variant: ParagraphVariant, called: number, search: Search) {
    this.#item = item;
    this.#variant = variant;
    this.#called = called;
    this.#search = search;
  }

  /** Ends an area before a line, filled to `y`: the first one that holds some of the text, or one after `earlier`. */
  offer(line: number, y: MilliPoints, state: State, earlier: Break | null): void {
    const { foot, areas, limit } = this.#search;
    const from = earlier ?? state;
    const breaking = costOfBreak(this.#variant, line, breakingAt(this.#item, line));
    if (from.cost + breaking > limit) return;
    const end = endPage(from, y, this.#calledBefore(line), foot, areas);
    if (from.cost + breaking + end.cost > limit) return;
    const word = endsInsideWord(this.#item, this.#variant, line) ? areas.costOfBrokenWord(from.station) : 0;
    const sum = from.cost + breaking + word + end.cost;
    if (sum > limit) return;
    const ways = this.all[line] ?? [];
    this.all[line] = ways;
    for (const station of end.stations) {
      keepCheapest(ways, { line, station, row: end.row, cost: sum, state, earlier });
    }
  }

  #calledBefore(line: number): number {
    if (!this.#item.calls) return this.#called;
    return rowsCalled(this.#search.foot, this.#item, this.#called, this.#variant.breaks[line - 1] ?? 0);
  }
}

/** Nothing parts the lines beside an initial. */
function breakingAt(item: TextItem, line: number): LineBreaking {
  return line < (item.together ?? 0) ? 'kept' : item.breaking;
}

/** Keeps a way to begin a page if it is the cheapest to its place; where there are too many, the dearest gives way. */
function keepCheapest(ways: Break[], way: Break): void {
  let at = ways.findIndex(({ row, station }) => row === way.row && station === way.station);
  if (at < 0 && ways.length < mostWays) {
    ways.push(way);
    return;
  }
  if (at < 0) at = ways.reduce((worst, { cost }, index) => (cost > (ways[worst]?.cost ?? 0) ? index : worst), 0);
  if (way.cost < (ways[at]?.cost ?? 0)) ways[at] = way;
}
