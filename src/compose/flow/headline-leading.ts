import type { Fonts } from '../../fonts/catalogue.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { GlyphRun } from '../../page/glyph-run.ts';
import type { SetLine } from '../inline/paragraph.ts';

/** A leading is opened by so much at most: two points and a half. */
const most: MilliPoints = 2500;

/** The leading at which the ink of each line clears that of the line above it by `clearance`. */
export function openedLeading(
  lines: readonly SetLine[],
  leading: MilliPoints,
  clearance: MilliPoints,
  fonts: Fonts,
): MilliPoints {
  let needed = leading;
  for (let index = 1; index < lines.length; index++) {
    const depth = inkOf(lines[index - 1], fonts).depth;
    const height = inkOf(lines[index], fonts).height;
    needed = Math.max(needed, depth + height + clearance);
  }
  return Math.min(needed, leading + most);
}

function inkOf(line: SetLine | undefined, fonts: Fonts): { readonly height: MilliPoints; readonly depth: MilliPoints } {
  let height = 0;
  let depth = 0;
  for (const run of line?.runs ?? []) {
    for (const glyph of run.glyphs) {
      const box = fonts.face(run.font).box(glyph);
      if (!box) continue;
      height = Math.max(height, scaled(box.top, run, fonts));
      depth = Math.max(depth, scaled(-box.bottom, run, fonts));
    }
  }
  return { height, depth };
}

function scaled(units: number, run: GlyphRun, fonts: Fonts): MilliPoints {
  return Math.round((units * run.size * 1000) / fonts.face(run.font).unitsPerEm);
}
