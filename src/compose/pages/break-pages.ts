import type { MilliPoints } from '../../model/units.ts';
import type { Areas } from './areas.ts';
import { costOfGlue, costOfOverflow, costOfSinking, costOfVariant } from './costs.ts';
import { costOfDeferral, settled } from './floats.ts';
import { type Foot, rowsCalled } from './foot.ts';
import { costOfEnd, costOfPenalty, endPage, leastFilled } from './page-end.ts';
import { Cheapest, cheapestOf, type Decision, decisionsOf, nothingPlaced, type Place, type State } from './states.ts';
import { breaksOf, type Search } from './text-breaks.ts';
import type { BoxItem, Float, FloatsItem, Glue, Penalty, Shift, TextItem, VerticalItem } from './vertical-list.ts';

/** How a vertical list is broken, and the sum of what that costs. */
export interface Broken {
  readonly decisions: readonly Decision[];
  readonly cost: number;
  /** The station (areas.ts) that the text ends at. */
  readonly station: number;
}

/**
 * Breaks a vertical list into pages, or into columns of pages, so that the sum of all costs (costs.ts) is least: dynamic
 * programming over the items and the heights an area may be filled to, each text in any of its variants, and over the
 * notes that an area may have taken over from the one before (Plass 1981; Mittelbach 2016). Time and memory grow with
 * the number of lines.
 */
export function breakPages(items: readonly VerticalItem[], foot: Foot, areas: Areas): Broken {
  for (const limit of limits) {
    const broken = new PageBreaker({ foot, areas, limit }).decide(items);
    if (broken && broken.cost <= limit) return broken;
  }
  throw new Error('a vertical list has no way to be broken into pages');
}

/**
 * What all costs together may be at most, tried in turn until one is enough. Nothing costs less than 0, so that what is
 * dearer than a limit on the way is so in the end: the cheapest way within a limit is the cheapest of all. The first
 * limit is enough for nearly every article and leaves few states to follow. A last resort, a box that fits nowhere or a
 * queue that is too long, waits until there is no limit, for only then is nothing else possible.
 */
const limits = [5_000, 20_000, 80_000, 320_000, 1_280_000, Number.POSITIVE_INFINITY];

/** So many figures wait at most, unless more follow each other. */
const mostWaiting = 4;

class PageBreaker {
  readonly #search: Search;
  readonly #foot: Foot;
  readonly #areas: Areas;
  readonly #limit: number;
  /** Rows of the notes that the items placed so far have called. */
  #called = 0;

  constructor(search: Search) {
    this.#search = search;
    this.#foot = search.foot;
    this.#areas = search.areas;
    this.#limit = search.limit;
  }

  /** The cheapest way, null where the limit leaves none. */
  decide(items: readonly VerticalItem[]): Broken | null {
    let states: readonly State[] = this.#areas.first.map((station) => ({ ...nothingPlaced, station }));
    let floated = false;
    for (const item of items) {
      states = this.#place(item, states);
      // Figures that wait, or stand at the top of a page, multiply the states.
      floated ||= item.type === 'floats';
      if (floated) states = cheapestOf(states);
      if (states.length === 0) return null;
      if (item.type === 'text' || item.type === 'box') this.#called = rowsCalled(this.#foot, item, this.#called);
    }
    let best: State | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const state of states) {
      const sum = state.cost + costOfEnd(state, state.y, this.#called, this.#foot, this.#areas);
      if (sum >= least) continue;
      least = sum;
      best = state;
    }
    return best ? { decisions: decisionsOf(best, items.length), cost: least, station: best.station } : null;
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
      case 'floats':
        return this.#placeFloats(item, states);
      case 'barrier':
        return this.#placeBarrier(states);
      case 'shift':
        return this.#placeShift(item, states);
    }
  }

  #placeFloats(item: FloatsItem, states: readonly State[]): readonly State[] {
    const { floats } = this.#areas;
    const next = new Cheapest(this.#limit);
    const last = item.alternatives.length - 1;
    for (const [choice, items] of item.alternatives.entries()) {
      if (!floats && choice < last) continue;
      const from = states.filter((state) => {
        const { length } = this.#waiting(state);
        // None stays in its place while one before it waits.
        return choice > 0 ? length === 0 : length + last <= Math.max(mostWaiting, last);
      });
      this.#placeInner(items, from, choice, next);
    }
    // Where all that is possible makes the queue too long, it is that long.
    const mustWait = next.all().length === 0 && this.#limit === Number.POSITIVE_INFINITY;
    if (mustWait) this.#placeInner(item.alternatives[0] ?? [], states, 0, next);
    return next.all();
  }

  #placeBarrier(states: readonly State[]): readonly State[] {
    const next = new Cheapest(this.#limit);
    const byCount = new Map<number, State[]>();
    for (const state of states) {
      const { length } = this.#waiting(state);
      const others = byCount.get(length);
      if (length === 0) next.add(state.y, state, state.cost, state);
      else if (others) others.push(state);
      else byCount.set(length, [state]);
    }
    for (const [count, alike] of byCount) {
      const [state] = alike;
      if (state) this.#placeInner(settled(this.#waiting(state), this.#areas.grid), alike, count, next);
    }
    return next.all();
  }

  #placeShift({ placed, added }: Shift, states: readonly State[]): readonly State[] {
    const { area, floats } = this.#areas;
    const next = new Cheapest(this.#limit);
    for (const state of states) {
      const { row, station } = state;
      const at = { row, station: floats?.shifted(station, placed, added) ?? station };
      const price = floats ? costOfDeferral(added - placed, state.y, area(station)) : 0;
      next.add(state.y, at, state.cost + price, state);
    }
    return next.all();
  }

  /** Places a list that stands for one item. */
  #placeInner(items: readonly VerticalItem[], from: readonly State[], choice: number, next: Cheapest): void {
    let states = from;
    for (const item of items) states = this.#place(item, states);
    for (const last of states) next.addInner(last, items, choice);
  }

  #waiting({ station }: Place): readonly Float[] {
    return this.#areas.floats?.waiting(station) ?? [];
  }

  #placeGlue(glue: Glue, states: readonly State[]): readonly State[] {
    const next = new Cheapest(this.#limit);
    for (const state of states) {
      for (const [choice, size] of glue.sizes.entries()) {
        // White space that begins a page is dropped: its size doesn't matter.
        if (state.y === 0 && choice > 0) break;
        const y = afterGlue(glue, choice, state.y, this.#areas.grid);
        next.add(y, state, state.cost + size.cost + costOfGlue(glue, y - state.y), state, choice);
      }
    }
    return next.all();
  }

  #placePenalty(penalty: Penalty, states: readonly State[]): readonly State[] {
    const next = new Cheapest(this.#limit);
    for (const state of states) {
      const area = this.#areas.area(state.station);
      if (state.y <= area.height + area.sink) next.add(state.y, state, state.cost, state);
      const price = state.cost + costOfPenalty(penalty, state.station, this.#areas);
      if (state.y === 0 || price > this.#limit) continue;
      if (state.y < leastFilled(state, this.#called, this.#limit - price, this.#areas)) continue;
      const { row, cost, stations } = endPage(state, state.y, this.#called, this.#foot, this.#areas);
      for (const station of stations) next.add(0, { station, row }, price + cost, state, 1);
    }
    return next.all();
  }

  #placeBox(box: BoxItem, states: readonly State[]): readonly State[] {
    const next = new Cheapest(this.#limit);
    for (const state of states) {
      const area = this.#areas.area(state.station);
      for (const [choice, size] of box.sizes.entries()) {
        const y = state.y + headHeight(box, state.y) + size.height;
        if (y <= area.height) next.add(y, state, state.cost + size.cost, state, choice);
        else next.addOver(y, state, state.cost + size.cost + costOfOverflow(y - area.height, area), state, choice);
      }
    }
    return next.all();
  }

  #placeText(item: TextItem, states: readonly State[]): readonly State[] {
    const { leading } = item;
    const next = new Cheapest(this.#limit);
    for (const [choice, variant] of item.paragraph.variants.entries()) {
      const extra = costOfVariant(item.paragraph, variant, this.#areas.demerits);
      const height = variant.lines * leading;
      for (const state of states) {
        const area = this.#areas.area(state.station);
        const y = state.y + height;
        if (y <= area.height) next.add(y, state, state.cost + extra, state, choice);
        else if (item.sinks && y <= area.height + area.sink) {
          next.add(y, state, state.cost + extra + costOfSinking(state.y, y, area), state, choice);
        }
      }
      const breaks = breaksOf(item, variant, states, this.#called, this.#search);
      const fitting = Math.floor(this.#areas.tallest / leading);
      for (let line = Math.max(1, variant.lines - fitting); line < variant.lines; line++) {
        const y = (variant.lines - line) * leading;
        for (const found of breaks[line] ?? []) {
          if (y <= this.#areas.area(found.station).height)
            next.add(y, found, found.cost + extra, found.state, choice, found);
        }
      }
    }
    return next.all();
  }
}

/** Height of what stands above a box that begins a page. */
export function headHeight({ head }: BoxItem, y: MilliPoints): MilliPoints {
  return y === 0 ? (head?.sizes[0]?.height ?? 0) : 0;
}

/** Where a page is filled to after a glue; `choice` as in a decision. */
export function afterGlue(glue: Glue, choice: number, y: MilliPoints, grid: MilliPoints): MilliPoints {
  if (y === 0) return 0;
  const end = y + (glue.sizes[choice]?.height ?? 0);
  return glue.toGrid ? Math.ceil(end / grid) * grid : end;
}
