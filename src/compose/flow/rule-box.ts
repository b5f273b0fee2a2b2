import { type MilliPoints, type Points, toPoints } from '../../model/units.ts';
import type { Colour } from '../../page/page.ts';
import type { BoxItem } from '../pages/vertical-list.ts';

/** A horizontal rule `y` below the top of a box of its own. */
export function ruleBox(rule: {
  readonly height: MilliPoints;
  readonly x: MilliPoints;
  readonly y: MilliPoints;
  readonly width: MilliPoints;
  readonly thickness: Points;
  readonly colour: Colour;
}): BoxItem {
  const { height, x, y, width, thickness, colour } = rule;
  const frame = {
    type: 'rule',
    x: toPoints(x),
    y: toPoints(y),
    width: toPoints(width),
    height: thickness,
    colour,
  } as const;
  return { type: 'box', sizes: [{ height, cost: 0, frames: [frame] }], position: null };
}
