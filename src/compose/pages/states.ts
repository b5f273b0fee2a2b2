import type { MilliPoints } from '../../model/units.ts';

/** What was decided for one item of the vertical list. */
export interface Decision {
  /** Index of a text's variant or of a size of a box or a glue; 1 for a penalty that ends a page. */
  readonly choice: number;
  /** Of a text, the lines that begin a page, ascending. */
  readonly breaks: readonly number[];
}

/** Where text stands: in which area, and with which row of the notes (foot.ts) that area's foot begins. */
export interface Place {
  /** As areas.ts counts. */
  readonly station: number;
  readonly row: number;
}

/** The cheapest way so far to have placed all items up to one and to stand at `y` of an area. */
export interface State extends Place {
  readonly y: MilliPoints;
  readonly cost: number;
  readonly before: State | null;
  readonly choice: number;
  readonly lastBreak: Break | null;
}

/** The cheapest way to begin an area with line `line` of a text: from a state before the text, or from an earlier break. */
export interface Break extends Place {
  readonly line: number;
  readonly cost: number;
  readonly state: State;
  readonly earlier: Break | null;
}

/** How everything begins, at the first station. */
export const nothingPlaced: State = {
  station: 0,
  row: 0,
  y: 0,
  cost: 0,
  before: null,
  choice: 0,
  lastBreak: null,
};

/** Where notes are dense, so many of the cheapest states are followed. */
const mostStates = 200;

/** More than the height of any area. */
const highest = 2 ** 26;

/** Keeps the cheapest state for each height, first row of the foot and station. */
export class Cheapest {
  readonly #states: State[] = [];
  /** Where among the states one is, by station and key. */
  readonly #indexes = new Map<number, Map<number, number>>();
  #over: State | null = null;

  add(y: MilliPoints, at: Place, sum: number, before: State, choice = 0, lastBreak: Break | null = null): void {
    const { station, row } = at;
    let indexes = this.#indexes.get(station);
    if (!indexes) {
      indexes = new Map();
      this.#indexes.set(station, indexes);
    }
    const key = row * highest + y;
    const index = indexes.get(key);
    if (index === undefined) indexes.set(key, this.#states.length);
    else if (sum >= (this.#states[index]?.cost ?? 0)) return;
    this.#states[index ?? this.#states.length] = { station, row, y, cost: sum, before, choice, lastBreak };
  }

  /** The same for what doesn't fit: used only where nothing else is possible. */
  addOver(y: MilliPoints, { station, row }: Place, sum: number, before: State, choice = 0): void {
    if (this.#over && sum >= this.#over.cost) return;
    this.#over = { station, row, y, cost: sum, before, choice, lastBreak: null };
  }

  all(): readonly State[] {
    const states = this.#states;
    if (states.length === 0 && this.#over) return [this.#over];
    const noted = states.length > mostStates && states.some(({ row }) => row > 0);
    if (!noted) return states;
    // An empty page is always among them, so that whatever comes next has a place.
    return states.sort((a, b) => a.cost - b.cost).filter((state, index) => index < mostStates || state.y === 0);
  }
}

/** The decisions that led to a state, one for each item. */
export function decisionsOf(last: State | undefined, length: number): readonly Decision[] {
  const decisions: Decision[] = [];
  for (let state: State | null | undefined = last; state?.before; state = state.before) {
    const breaks: number[] = [];
    for (let at: Break | null = state.lastBreak; at; at = at.earlier) breaks.push(at.line);
    decisions.push({ choice: state.choice, breaks: breaks.reverse() });
  }
  if (decisions.length !== length) throw new Error('a vertical list has no way to be broken into pages');
  return decisions.reverse();
}
