import type { MilliPoints } from '../../model/units.ts';
import type { Areas } from './areas.ts';
import { cost } from './costs.ts';
import type { Floats } from './floats.ts';

/** Lines by which a left page may end early that its facing page is told of; more count as so many. */
const mostLines = 3;

/** A right page that faces none of its article (the first one), those that face a page so many lines short, a left page. */
const alone = 0;
const facing = 1;
const left = facing + mostLines + 1;
const kinds = left + 1;

/**
 * Pages that face each other: where one of two can't be full, the other had better end on the same line (Bringhurst, The
 * Elements of Typographic Style, 2.4.9). Pages of even numbers are left ones; `number` is that of the first.
 */
export function facingPages(pages: Areas, number: number): Areas {
  const { grid, floats } = pages;
  const opening = number % 2 === 0 ? left : alone;
  const linesOf = (rest: MilliPoints) => Math.min(mostLines, Math.round(Math.max(0, rest) / grid));
  return {
    ...pages,
    first: pages.first.map((station) => station * kinds + opening),
    area: (station) => pages.area(base(station)),
    next: (station, rest) => {
      const own = kind(station) === left ? facing + linesOf(rest) : left;
      return pages.next(base(station), rest).map((after) => after * kinds + own);
    },
    sharesPage: (station) => pages.sharesPage(base(station)),
    costOfBrokenWord: (station) => pages.costOfBrokenWord(base(station)),
    costOfRest: (station, rest) => {
      const price = pages.costOfRest(base(station), rest);
      const own = kind(station);
      if (own === alone || own === left) return price;
      return price + cost.notLevel * Math.abs(linesOf(rest) - (own - facing));
    },
    costOfLast: (station, filled, rest) => pages.costOfLast(base(station), filled, rest),
    ...(floats && { floats: facingFloats(floats) }),
  };
}

function facingFloats(floats: Floats): Floats {
  return {
    waiting: (station) => floats.waiting(base(station)),
    shifted: (station, placed, added) => floats.shifted(base(station), placed, added) * kinds + kind(station),
    atTop: (station) => floats.atTop(base(station)),
    heightAt: (station) => floats.heightAt(base(station)),
  };
}

/** The station of the pages that don't know of each other. */
function base(station: number): number {
  return Math.floor(station / kinds);
}

function kind(station: number): number {
  return station % kinds;
}
