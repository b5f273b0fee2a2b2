import type { MilliPoints } from '../../model/units.ts';
import {
  costOfBreak,
  costOfGlue,
  costOfLastPage,
  costOfOverflow,
  costOfShortPage,
  costOfSinking,
  costOfVariant,
} from './costs.ts';
import { endsInsideWord } from './inside-word.ts';
import type { BoxItem, Glue, Penalty, TextArea, TextItem, VerticalItem } from './vertical-list.ts';

/** What was decided for one item of the vertical list. */
export interface Decision {
  /** Index of a text's variant or of a size of a box or a glue; 1 for a penalty that ends a page. */
  readonly choice: number;
  /** Of a text, the lines that begin a page, ascending. */
  readonly breaks: readonly number[];
}

/** The cheapest way so far to have placed all items up to one and to stand at `y` of a page. */
interface State {
  readonly y: MilliPoints;
  readonly cost: number;
  readonly before: State | null;
  readonly choice: number;
  readonly lastBreak: Break | null;
}

/** The cheapest way to begin a page with line `line` of a text: from a state before the text, or from an earlier break. */
interface Break {
  readonly line: number;
  readonly cost: number;
  readonly state: State;
  readonly earlier: Break | null;
}

/**
 * Breaks a vertical list into pages so that the sum of all costs (costs.ts) is least: dynamic programming over the
 * items and the heights a page may be filled to, each text in any of its variants (Plass 1981; Mittelbach 2016).
 * Time and memory grow with the number of lines.
 */
export function breakPages(items: readonly VerticalItem[], area: TextArea): readonly Decision[] {
  let states: readonly State[] = [{ y: 0, cost: 0, before: null, choice: 0, lastBreak: null }];
  for (const item of items) states = place(item, states, area);
  let best: State | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const state of states) {
    const sum = state.cost + costOfLastPage(state.y, area);
    if (sum >= least) continue;
    least = sum;
    best = state;
  }
  return decisionsOf(best, items.length);
}

function place(item: VerticalItem, states: readonly State[], area: TextArea): readonly State[] {
  switch (item.type) {
    case 'text':
      return placeText(item, states, area);
    case 'box':
      return placeBox(item, states, area);
    case 'glue':
      return placeGlue(item, states, area);
    case 'penalty':
      return placePenalty(item, states, area);
  }
}

/** Keeps the cheapest state for each height. */
class Cheapest {
  readonly #states = new Map<MilliPoints, State>();
  #over: State | null = null;

  add(y: MilliPoints, sum: number, before: State, choice = 0, lastBreak: Break | null = null): void {
    const known = this.#states.get(y);
    if (!known || sum < known.cost) this.#states.set(y, { y, cost: sum, before, choice, lastBreak });
  }

  /** The same for what doesn't fit: used only where nothing else is possible. */
  addOver(y: MilliPoints, sum: number, before: State, choice = 0): void {
    if (!this.#over || sum < this.#over.cost) this.#over = { y, cost: sum, before, choice, lastBreak: null };
  }

  all(): readonly State[] {
    if (this.#states.size === 0 && this.#over) return [this.#over];
    return [...this.#states.values()];
  }
}

function placeGlue(glue: Glue, states: readonly State[], area: TextArea): readonly State[] {
  const next = new Cheapest();
  for (const state of states) {
    for (const [choice, size] of glue.sizes.entries()) {
      // White space that begins a page is dropped: its size doesn't matter.
      if (state.y > 0 || choice === 0) {
        const y = afterGlue(glue, choice, state.y, area);
        next.add(y, state.cost + size.cost + costOfGlue(glue, y - state.y), state, choice);
      }
    }
  }
  return next.all();
}

/** Where a page is filled to after a glue; `choice` as in a decision. */
export function afterGlue(glue: Glue, choice: number, y: MilliPoints, area: TextArea): MilliPoints {
  if (y === 0) return 0;
  const end = y + (glue.sizes[choice]?.height ?? 0);
  return glue.toGrid ? Math.ceil(end / area.grid) * area.grid : end;
}

function placePenalty(penalty: Penalty, states: readonly State[], area: TextArea): readonly State[] {
  const next = new Cheapest();
  for (const state of states) {
    if (state.y <= area.height + area.sink) next.add(state.y, state.cost, state);
    if (state.y > 0) next.add(0, state.cost + penalty.cost + costOfShortPage(area.height - state.y, area), state, 1);
  }
  return next.all();
}

function placeBox(box: BoxItem, states: readonly State[], area: TextArea): readonly State[] {
  const next = new Cheapest();
  for (const state of states) {
    for (const [choice, size] of box.sizes.entries()) {
      const y = state.y + size.height;
      if (y <= area.height) next.add(y, state.cost + size.cost, state, choice);
      else next.addOver(y, state.cost + size.cost + costOfOverflow(y - area.height, area), state, choice);
    }
  }
  return next.all();
}

function placeText(item: TextItem, states: readonly State[], area: TextArea): readonly State[] {
  const next = new Cheapest();
  for (const [choice, variant] of item.paragraph.variants.entries()) {
    const extra = costOfVariant(item.paragraph, variant);
    const height = variant.lines * item.leading;
    for (const state of states) {
      const y = state.y + height;
      if (y <= area.height) next.add(y, state.cost + extra, state, choice);
      else if (item.sinks && y <= area.height + area.sink) {
        next.add(y, state.cost + extra + costOfSinking(state.y, y, area), state, choice);
      }
    }
    const breaks = breaksOf(item, choice, states, area);
    const fitting = Math.floor(area.height / item.leading);
    for (let line = Math.max(1, variant.lines - fitting); line < variant.lines; line++) {
      const found = breaks[line];
      if (found) next.add((variant.lines - line) * item.leading, found.cost + extra, found.state, choice, found);
    }
  }
  return next.all();
}

/** For each line of a variant, the cheapest way to begin a page with it. */
function breaksOf(
  item: TextItem,
  choice: number,
  states: readonly State[],
  area: TextArea,
): readonly (Break | undefined)[] {
  const variant = item.paragraph.variants[choice];
  const breaks: (Break | undefined)[] = [];
  if (!variant) return breaks;
  const { leading } = item;
  const costs = Array.from({ length: variant.lines }, (_, line) =>
    line === 0 ? 0 : costOfBreak(variant, line, endsInsideWord(item, variant, line), item.breaking),
  );
  const offer = (line: number, filled: MilliPoints, state: State, earlier: Break | null) => {
    const sum = (earlier ?? state).cost + (costs[line] ?? 0) + costOfShortPage(area.height - filled, area);
    const known = breaks[line];
    if (!known || sum < known.cost) breaks[line] = { line, cost: sum, state, earlier };
  };
  for (const state of states) {
    for (let line = 1; line < variant.lines && state.y + line * leading <= area.height; line++) {
      offer(line, state.y + line * leading, state, null);
    }
  }
  for (let from = 1; from < variant.lines; from++) {
    const earlier = breaks[from];
    if (!earlier) continue;
    for (let line = from + 1; line < variant.lines && (line - from) * leading <= area.height; line++) {
      offer(line, (line - from) * leading, earlier.state, earlier);
    }
  }
  return breaks;
}

function decisionsOf(last: State | undefined, length: number): readonly Decision[] {
  const decisions: Decision[] = [];
  for (let state: State | null | undefined = last; state?.before; state = state.before) {
    const breaks: number[] = [];
    for (let at: Break | null = state.lastBreak; at; at = at.earlier) breaks.push(at.line);
    decisions.push({ choice: state.choice, breaks: breaks.reverse() });
  }
  if (decisions.length !== length) throw new Error('a vertical list has no way to be broken into pages');
  return decisions.reverse();
}
