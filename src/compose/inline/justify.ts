import type { MilliPoints } from '../../model/units.ts';
import { expansionLimit, ratioOf } from './demerits.ts';
import type { Placed } from './line.ts';

/** Lines whose spaces would grow by more than this many times their stretch are better left short. */
const mostStretch = 9;

/**
 * Fills a line's room, or takes what is too much: letters and spaces by the same ratio until the letters are as wide or
 * narrow as `expansion`, in thousandths, allows. All in whole thousandths of a point that add up exactly.
 */
export function justify(placed: readonly Placed[], room: MilliPoints, expansion: number): void {
  if (room === 0) return;
  let flex = 0;
  let letters = 0;
  for (const { space, setting, width } of placed) {
    if (space !== null) flex += room > 0 ? space.stretch : space.shrink;
    else if (setting.expands) letters += width;
  }
  const ratio = ratioOf(Math.abs(room), flex, (letters * expansion) / 1000);
  if (room > 0 ? ratio > mostStretch : flex === 0 && letters === 0) return;
  const given = expand(placed, Math.sign(room) * Math.min(ratio / expansionLimit, 1) * expansion);
  share(placed, Math.max(room - given, -flex), room > 0, flex);
}

/** Widens the letters, to the thousandth below, so that the spaces never have to take more than their part. */
function expand(placed: readonly Placed[], thousandths: number): MilliPoints {
  const expansion = Math.floor(thousandths);
  if (expansion === 0) return 0;
  let given = 0;
  for (const piece of placed) {
    if (piece.space !== null || !piece.setting.expands) continue;
    const width = Math.round((piece.width * (1000 + expansion)) / 1000);
    given += width - piece.width;
    piece.width = width;
    piece.expansion = expansion;
  }
  return given;
}

/** Gives each space its part of the room. */
function share(placed: readonly Placed[], room: MilliPoints, stretches: boolean, total: MilliPoints): void {
  if (total === 0 || room === 0) return;
  let flex = 0;
  let given = 0;
  for (const piece of placed) {
    const own = piece.space === null ? 0 : stretches ? piece.space.stretch : piece.space.shrink;
    if (own === 0) continue;
    flex += own;
    const extra = Math.round((room * flex) / total) - given;
    given += extra;
    piece.width += extra;
  }
}
