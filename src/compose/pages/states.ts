import type { MilliPoints } from '../../model/units.ts';
import type { VerticalItem } from './vertical-list.ts';

/** What was decided for one item of the vertical list. */
export interface Decision {
  /** Index of a text's variant or of a size of a box or a glue; 1 for a penalty that ends a page. */
  readonly choice: number;
  /** Of a text, the lines that begin a page, ascending. */
  readonly breaks: readonly number[];
  /** Of figures that may leave their place, and what they may not go beyond: what stands for it, decided. */
  readonly inner?: { readonly items: readonly VerticalItem[]; readonly decisions: readonly Decision[] };
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
  readonly inner?: Inner;
}

/** A list that stands for one item, and the state after it. */
export interface Inner {
  readonly items: readonly VerticalItem[];
  readonly last: State;
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

/** Where notes or figures are dense, so many of the cheapest states are followed. */
const mostStates = 200;

/** Keeps the cheapest state for each height, first row of the foot and station. */
export class Cheapest {
  readonly #limit: number;
  readonly #states: State[] = [];
  /** Where among the states the last one of a height is, and for each the one of its height before it. */
  readonly #lasts = new Map<MilliPoints, number>();
  readonly #earlier: (number | undefined)[] = [];
  #over: State | null = null;

  /** What costs more than `limit` is not kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(
    y: MilliPoints,
    at: Place,
    sum: number,
    before: State,
    choice = 0,
    lastBreak: Break | null = null,
    inner?: Inner,
  ): void {
    if (sum > this.#limit) return;
    const { station, row } = at;
    const last = this.#lasts.get(y);
    let index = last;
    while (index !== undefined && !this.#stands(index, station, row)) index = this.#earlier[index];
    if (index === undefined) {
      index = this.#states.length;
      this.#earlier.push(last);
      this.#lasts.set(y, index);
    } else if (sum >= (this.#states[index]?.cost ?? 0)) return;
    const state = { station, row, y, cost: sum, before, choice, lastBreak };
    this.#states[index] = inner ? { ...state, inner } : state;
  }

  #stands(index: number, station: number, row: number): boolean {
    const state = this.#states[index];
    return state?.station === station && state.row === row;
  }

  /** The same for what a list that stands for one item led to, from the state before it. */
  addInner(last: State, items: readonly VerticalItem[], choice: number): void {
    let before = last;
    for (let step = 0; step < items.length; step++) before = before.before ?? before;
    this.add(last.y, last, last.cost, before, choice, null, { items, last });
  }

  /** The same for what doesn't fit: used only where nothing else is possible, whatever that costs. */
  addOver(y: MilliPoints, { station, row }: Place, sum: number, before: State, choice = 0): void {
    if (this.#limit < Number.POSITIVE_INFINITY) return;
    if (this.#over && sum >= this.#over.cost) return;
    this.#over = { station, row, y, cost: sum, before, choice, lastBreak: null };
  }

  all(): readonly State[] {
    const states = this.#states;
    if (states.length === 0 && this.#over) return [this.#over];
    const noted = states.length > mostStates && states.some(({ row }) => row > 0);
    if (!noted) return states;
    return cheapestOf(states);
  }
}

/** The cheapest of many states; an empty page is always among them, so that whatever comes next has a place. */
export function cheapestOf(states: readonly State[]): readonly State[] {
  if (states.length <= mostStates) return states;
  const sorted = [...states].sort((a, b) => a.cost - b.cost);
  return sorted.filter((state, index) => index < mostStates || state.y === 0);
}

/** The decisions that led to a state, one for each of so many items before it. */
export function decisionsOf(last: State | undefined, length: number): readonly Decision[] {
  const decisions: Decision[] = [];
  for (let state: State | null | undefined = last; state?.before && decisions.length < length; state = state.before) {
    const breaks: number[] = [];
    for (let at: Break | null = state.lastBreak; at; at = at.earlier) breaks.push(at.line);
    const { choice, inner } = state;
    const decision = { choice, breaks: breaks.reverse() };
    decisions.push(inner ? { ...decision, inner: decidedInner(inner) } : decision);
  }
  if (decisions.length !== length) throw new Error('a vertical list has no way to be broken into pages');
  return decisions.reverse();
}

function decidedInner({ items, last }: Inner): NonNullable<Decision['inner']> {
  return { items, decisions: decisionsOf(last, items.length) };
}

/** Every item with its decision; instead of one that a list stands for, that list's. */
export function* decided(
  items: readonly VerticalItem[],
  decisions: readonly Decision[],
): Generator<readonly [VerticalItem, Decision], void, undefined> {
  for (const [index, item] of items.entries()) {
    const decision = decisions[index] ?? { choice: 0, breaks: [] };
    if (decision.inner) yield* decided(decision.inner.items, decision.inner.decisions);
    else yield [item, decision];
  }
}
