import type { MilliPoints } from '../../model/units.ts';
import type { Areas } from './areas.ts';
import { cost } from './costs.ts';
import type { Piece } from './lay-out.ts';
import type { Float, TextArea, VerticalItem } from './vertical-list.ts';

/**
 * Figures that leave their place for the top of the next page, so that the text after them fills theirs. They wait in a
 * queue: none overtakes another, and a page takes from its head as many as leave it enough text. A station (areas.ts)
 * stands for what waits and for what the area has at its top.
 */
export interface Floats {
  /** What waits at a station, in order. */
  readonly waiting: (station: number) => readonly Float[];
  /** The station after `placed` of those that wait or come now were placed, and `added` have come. */
  readonly shifted: (station: number, placed: number, added: number) => number;
  /** What stands at the top of the area of a station. */
  readonly atTop: (station: number) => readonly Piece[];
  /** From the top of the page to that of the area. */
  readonly heightAt: (station: number) => MilliPoints;
}

/** Between a figure at the top of a page and what follows, in lines of the grid at least. */
const gap = 0.75;

/** Of a page's height, what figures at its top take at most where they are several. */
const mostOfPage = 0.7;

/** Among all figures those at the top of the page, `from` to `to`, and those that wait, `next` to `seen`. */
interface Station {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly seen: number;
}

const first: Station = { from: 0, to: 0, next: 0, seen: 0 };

/** Pages without end, whose areas begin below the figures at their top. */
export function pagesWithFloats(pages: Areas, items: readonly VerticalItem[]): Areas & { readonly floats: Floats } {
  const all = items.flatMap((item) => (item.type === 'floats' ? item.floats : []));
  const stations: Station[] = [first];
  const numbers = new Map<string, number>([[keyOf(first), 0]]);
  const of = (station: number): Station => stations[station] ?? first;
  const numberOf = (station: Station): number => {
    const key = keyOf(station);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, stations.length);
    return stations.push(station) - 1;
  };
  const page = pages.area(0);
  const areas = new Map<number, TextArea>();
  const heightAt = (station: number) => topHeight(all.slice(of(station).from, of(station).to), page);
  return {
    ...pages,
    area: (station) => {
      const known = areas.get(station);
      if (known) return known;
      const area = { ...page, height: page.height - heightAt(station) };
      areas.set(station, area);
      return area;
    },
    next: (station) => {
      const { next, seen } = of(station);
      const to = next + countAtTop(all.slice(next, seen), page);
      return [numberOf({ from: next, to, next: to, seen })];
    },
    costOfLast: (station, filled, rest) => pages.costOfLast(0, filled + heightAt(station), rest),
    floats: {
      waiting: (station) => all.slice(of(station).next, of(station).seen),
      shifted: (station, placed, added) => {
        const { from, to, next, seen } = of(station);
        return numberOf({ from, to, next: next + placed, seen: seen + added });
      },
      atTop: (station) => piecesOf(all.slice(of(station).from, of(station).to), page.grid),
      heightAt,
    },
  };
}

function keyOf({ from, to, next, seen }: Station): string {
  return `${from} ${to} ${next} ${seen}`;
}

/** How many of those that wait the top of a page takes: one at least. */
function countAtTop(waiting: readonly Float[], page: TextArea): number {
  let count = Math.min(1, waiting.length);
  while (count < waiting.length && topHeight(waiting.slice(0, count + 1), page) <= mostOfPage * page.height) count++;
  return count;
}

/** Height of figures at the top of a page with the white space below them: whole lines of the grid. */
export function topHeight(floats: readonly Float[], { grid }: Pick<TextArea, 'grid'>): MilliPoints {
  if (floats.length === 0) return 0;
  const height = floats.reduce((sum, float) => sum + float.height, 0) + (floats.length - 1) * grid;
  return Math.ceil((height + gap * grid) / grid) * grid;
}

/** What it costs that figures leave their place at `y` of an area. */
export function costOfDeferral(count: number, y: MilliPoints, area: TextArea): number {
  return count <= 0 ? 0 : count * (cost.deferred + (cost.deferredLine * Math.max(0, area.height - y)) / area.grid);
}

/** Figures that wait no longer, in the text: the items that stand for them. */
export function settled(floats: readonly Float[], grid: MilliPoints): readonly VerticalItem[] {
  const items: VerticalItem[] = [{ type: 'shift', placed: floats.length, added: 0 }];
  for (const float of floats) {
    items.push({ type: 'penalty', cost: 0 });
    items.push({ type: 'glue', sizes: [{ height: grid, cost: 0 }], shares: false, toGrid: false });
    items.push(...float.items);
  }
  return items;
}

function piecesOf(floats: readonly Float[], grid: MilliPoints): readonly Piece[] {
  const pieces: Piece[] = [];
  let y = 0;
  for (const [index, float] of floats.entries()) {
    if (index > 0) y += grid;
    for (const item of float.items) {
      if (item.type === 'glue') y += item.sizes[0]?.height ?? 0;
      else if (item.type === 'box') {
        const size = item.sizes[0];
        if (!size) continue;
        pieces.push({ type: 'box', item, size, y });
        y += size.height;
      } else if (item.type === 'text') {
        const variant = item.paragraph.variants[item.paragraph.best];
        if (!variant) continue;
        pieces.push({ type: 'text', item, variant, from: 0, to: variant.lines, y });
        y += variant.lines * item.leading;
      }
    }
  }
  return pieces;
}

/** Height of what a figure consists of, as it should be. */
export function heightOf(items: readonly VerticalItem[]): MilliPoints {
  let height = 0;
  for (const item of items) {
    if (item.type === 'glue' || item.type === 'box') height += item.sizes[0]?.height ?? 0;
    else if (item.type === 'text') {
      height += (item.paragraph.variants[item.paragraph.best]?.lines ?? 0) * item.leading;
    }
  }
  return height;
}
