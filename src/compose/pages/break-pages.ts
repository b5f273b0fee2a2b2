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
import { endFoot, endNotePage, type Foot, type FootEnd, rowsCalled } from './foot.ts';
import { endsInsideWord } from './inside-word.ts';
import type { BoxItem, Glue, LineBreaking, Penalty, TextArea, TextItem, VerticalItem } from './vertical-list.ts';

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
  /** The row of the notes (foot.ts) that the page's foot begins with. */
  readonly row: number;
  readonly cost: number;
  readonly before: State | null;
  readonly choice: number;
  readonly lastBreak: Break | null;
}

/** The cheapest way to begin a page with line `line` of a text: from a state before the text, or from an earlier break. */
interface Break {
  readonly line: number;
  readonly row: number;
  readonly cost: number;
  readonly state: State;
  readonly earlier: Break | null;
}

/**
 * Breaks a vertical list into pages so that the sum of all costs (costs.ts) is least: dynamic programming over the
 * items and the heights a page may be filled to, each text in any of its variants, and over the notes that a page may
 * have taken over from the one before (Plass 1981; Mittelbach 2016). Time and memory grow with the number of lines.
 */
export function breakPages(items: readonly VerticalItem[], foot: Foot, area: TextArea): readonly Decision[] {
  return new PageBreaker(foot, area).decide(items);
}

/** Keeps the cheapest state for each height and first row of the foot. */
class Cheapest {
  readonly #states = new Map<number, State>();
  #over: State | null = null;

  add(y: MilliPoints, row: number, sum: number, before: State, choice = 0, lastBreak: Break | null = null): void {
    const key = row * widestPage + y;
    const known = this.#states.get(key);
    if (!known || sum < known.cost) this.#states.set(key, { y, row, cost: sum, before, choice, lastBreak });
  }

  /** The same for what doesn't fit: used only where nothing else is possible. */
  addOver(y: MilliPoints, row: number, sum: number, before: State, choice = 0): void {
    if (!this.#over || sum < this.#over.cost) this.#over = { y, row, cost: sum, before, choice, lastBreak: null };
  }

  all(): readonly State[] {
    if (this.#states.size === 0 && this.#over) return [this.#over];
    const states = [...this.#states.values()];
    const noted = states.length > mostStates && states.some(({ row }) => row > 0);
    if (!noted) return states;
    states.sort((a, b) => a.cost - b.cost);
    // An empty page is always among them, so that whatever comes next has a place.
    return states.filter((state, index) => index < mostStates || state.y === 0);
  }
}

/** Where notes are dense, so many of the cheapest states are followed, and so many ways to begin a page with a line. */
const mostStates = 200;
const mostWays = 12;

/** More than the height of any page. */
const widestPage = 2 ** 26;

class PageBreaker {
  readonly #foot: Foot;
  readonly #area: TextArea;
  /** Rows of the notes that the items placed so far have called. */
  #called = 0;

  constructor(foot: Foot, area: TextArea) {
    this.#foot = foot;
    this.#area = area;
  }

  decide(items: readonly VerticalItem[]): readonly Decision[] {
    let states: readonly State[] = [{ y: 0, row: 0, cost: 0, before: null, choice: 0, lastBreak: null }];
    for (const item of items) {
      states = this.#place(item, states);
      if (item.type === 'text' || item.type === 'box') this.#called = rowsCalled(this.#foot, item, this.#called);
    }
    let best: State | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const state of states) {
      const sum = state.cost + costOfEnd(state.y, state.row, this.#called, this.#foot, this.#area);
      if (sum >= least) continue;
      least = sum;
      best = state;
    }
    return decisionsOf(best, items.length);
  }

  #place(item: VerticalItem, states: readonly State[]): readonly State[] {
    switch (item.type) {
      case 'text':
        return this.#placeText(item, states);
      case 'box':
        return this.#placeBox(item, states);
      case 'glue':
        return this.#placeGlue(item, states);
      case 'penalty':
        return this.#placePenalty(item, states);
    }
  }

  #placeGlue(glue: Glue, states: readonly State[]): readonly State[] {
    const next = new Cheapest();
    for (const state of states) {
      for (const [choice, size] of glue.sizes.entries()) {
        // White space that begins a page is dropped: its size doesn't matter.
        if (state.y > 0 || choice === 0) {
          const y = afterGlue(glue, choice, state.y, this.#area);
          next.add(y, state.row, state.cost + size.cost + costOfGlue(glue, y - state.y), state, choice);
        }
      }
    }
    return next.all();
  }

  #placePenalty(penalty: Penalty, states: readonly State[]): readonly State[] {
    const area = this.#area;
    const next = new Cheapest();
    for (const state of states) {
      if (state.y <= area.height + area.sink) next.add(state.y, state.row, state.cost, state);
      if (state.y > 0) {
        const end = this.#endPage(state.y, state.row, this.#called);
        next.add(0, end.row, state.cost + penalty.cost + end.cost, state, 1);
      }
    }
    return next.all();
  }

  #placeBox(box: BoxItem, states: readonly State[]): readonly State[] {
    const area = this.#area;
    const next = new Cheapest();
    for (const state of states) {
      for (const [choice, size] of box.sizes.entries()) {
        const y = state.y + headHeight(box, state.y) + size.height;
        if (y <= area.height) next.add(y, state.row, state.cost + size.cost, state, choice);
        else {
          next.addOver(y, state.row, state.cost + size.cost + costOfOverflow(y - area.height, area), state, choice);
        }
      }
    }
    return next.all();
  }

  #placeText(item: TextItem, states: readonly State[]): readonly State[] {
    const area = this.#area;
    const next = new Cheapest();
    for (const [choice, variant] of item.paragraph.variants.entries()) {
      const extra = costOfVariant(item.paragraph, variant);
      const height = variant.lines * item.leading;
      for (const state of states) {
        const y = state.y + height;
        if (y <= area.height) next.add(y, state.row, state.cost + extra, state, choice);
        else if (item.sinks && y <= area.height + area.sink) {
          next.add(y, state.row, state.cost + extra + costOfSinking(state.y, y, area), state, choice);
        }
      }
      const breaks = this.#breaksOf(item, choice, states);
      const fitting = Math.floor(area.height / item.leading);
      for (let line = Math.max(1, variant.lines - fitting); line < variant.lines; line++) {
        const y = (variant.lines - line) * item.leading;
        for (const found of breaks[line] ?? []) {
          next.add(y, found.row, found.cost + extra, found.state, choice, found);
        }
      }
    }
    return next.all();
  }

  /** For each line of a variant, the cheapest ways to begin a page with it: one for each first row of its foot. */
  #breaksOf(item: TextItem, choice: number, states: readonly State[]): readonly (readonly Break[] | undefined)[] {
    const variant = item.paragraph.variants[choice];
    const breaks: (Break[] | undefined)[] = [];
    if (!variant) return breaks;
    const { leading } = item;
    const { height } = this.#area;
    const costs = Array.from({ length: variant.lines }, (_, line) =>
      line === 0 ? 0 : costOfBreak(variant, line, endsInsideWord(item, variant, line), breakingAt(item, line)),
    );
    const offer = (line: number, filled: MilliPoints, from: { row: number; cost: number }, way: Way) => {
      const called = item.calls
        ? rowsCalled(this.#foot, item, this.#called, variant.breaks[line - 1] ?? 0)
        : this.#called;
      const end = this.#endPage(filled, from.row, called);
      const sum = from.cost + (costs[line] ?? 0) + end.cost;
      const found = breaks[line] ?? [];
      breaks[line] = found;
      const at = found.findIndex(({ row }) => row === end.row);
      if (at < 0 && found.length >= mostWays) {
        const dearest = found.reduce((worst, way, index) => (way.cost > (found[worst]?.cost ?? 0) ? index : worst), 0);
        if (sum < (found[dearest]?.cost ?? 0)) found[dearest] = { line, row: end.row, cost: sum, ...way };
      } else if (at < 0) found.push({ line, row: end.row, cost: sum, ...way });
      else if (sum < (found[at]?.cost ?? 0)) found[at] = { line, row: end.row, cost: sum, ...way };
    };
    for (const state of states) {
      for (let line = 1; line < variant.lines && state.y + line * leading <= height; line++) {
        offer(line, state.y + line * leading, state, { state, earlier: null });
      }
    }
    for (let from = 1; from < variant.lines; from++) {
      for (const earlier of breaks[from] ?? []) {
        for (let line = from + 1; line < variant.lines && (line - from) * leading <= height; line++) {
          offer(line, (line - from) * leading, earlier, { state: earlier.state, earlier });
        }
      }
    }
    return breaks;
  }

  /** Ends a page whose text is filled to `y` and whose foot has room for the rows from `row` to `called`. */
  #endPage(y: MilliPoints, row: number, called: number): FootEnd {
    return endPage(this.#foot, row, called, y, this.#area);
  }
}

/** Nothing parts the lines beside an initial. */
function breakingAt(item: TextItem, line: number): LineBreaking {
  return line < (item.together ?? 0) ? 'kept' : item.breaking;
}

/** Where a break comes from. */
type Way = Pick<Break, 'state' | 'earlier'>;

/** What it costs to end a page that is filled to `y`, its notes included, and the row that the next one begins with. */
export function endPage(foot: Foot, row: number, called: number, y: MilliPoints, area: TextArea): FootEnd {
  const end = endFoot(foot, row, called, y, area);
  return { ...end, cost: end.cost + costOfShortPage(area.height - y - end.height, area) };
}

/** What the last page of text costs, filled to `y`, and those that follow for notes alone. */
export function costOfEnd(y: MilliPoints, row: number, called: number, foot: Foot, area: TextArea): number {
  let end = endFoot(foot, row, called, y, area);
  let sum = costOfLastPage(y, area);
  while (end.row < called) {
    sum += end.cost;
    end = endNotePage(foot, end.row, called, area);
  }
  return sum;
}

/** Height of what stands above a box that begins a page. */
export function headHeight({ head }: BoxItem, y: MilliPoints): MilliPoints {
  return y === 0 ? (head?.sizes[0]?.height ?? 0) : 0;
}

/** Where a page is filled to after a glue; `choice` as in a decision. */
export function afterGlue(glue: Glue, choice: number, y: MilliPoints, area: TextArea): MilliPoints {
  if (y === 0) return 0;
  const end = y + (glue.sizes[choice]?.height ?? 0);
  return glue.toGrid ? Math.ceil(end / area.grid) * area.grid : end;
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
