import type { MilliPoints } from '../../model/units.ts';
import { type BreakLevel, hyphenated, insideBox, jointed } from './break-table.ts';
import { hangingEnd, hangingStart, settingBefore } from './hanging.ts';
import type { Box } from './items.ts';
import type { RankedPoint } from './penalties.ts';
import type { Point } from './points.ts';

/** A break inside a box as the table of breaks has it, counted from the box's beginning. */
export interface PointRow {
  readonly offset: number;
  readonly penalty: number;
  readonly level: BreakLevel;
  readonly flags: number;
  /** What the line's end adds to its width, and what hangs out at the next line's beginning. */
  readonly end: MilliPoints;
  readonly start: MilliPoints;
  /** Width up to the break and up to the next line's beginning, and the part that may be drawn wider or narrower. */
  readonly before: MilliPoints;
  readonly after: MilliPoints;
  readonly lettersBefore: MilliPoints;
  readonly lettersAfter: MilliPoints;
}

/** The rows of a word in one way of ranking its points. */
export interface PointRows {
  readonly ranked: readonly RankedPoint[];
  readonly hanging: boolean;
  readonly rows: readonly PointRow[];
}

const noRows: readonly PointRow[] = [];

/** The rows of a box's ranked points; those of a box in one setting are made once. */
export function pointRowsOf(
  box: Box,
  text: string,
  ranked: readonly RankedPoint[],
  hanging: boolean,
): readonly PointRow[] {
  if (ranked.length === 0) return noRows;
  const memo = box.only?.word.memo;
  const known = memo?.rows;
  if (known?.ranked === ranked && known.hanging === hanging) return known.rows;
  const rows = ranked.map((one) => rowOf(one, box, text, hanging));
  if (memo) memo.rows = { ranked, hanging, rows };
  return rows;
}

function rowOf({ point, penalty, level }: RankedPoint, box: Box, text: string, hanging: boolean): PointRow {
  const expanding = box.letters === box.width ? 1 : box.letters / box.width;
  const position = box.from + point.offset;
  const hyphen = point.kind === 'hyphen';
  const after = box.width - point.after;
  return {
    offset: point.offset,
    penalty,
    level,
    flags: insideBox | flagOf(point),
    end: endAt(box, text, position, hyphen, hanging),
    start: hanging ? hangingStart(text, box, position) : 0,
    before: point.before,
    after,
    lettersBefore: point.before * expanding,
    lettersAfter: after * expanding,
  };
}

function flagOf({ kind }: Point): number {
  return kind === 'hyphen' ? hyphenated : kind === 'joint' ? jointed : 0;
}

/** What a line's end adds to its width. Tracking stands between letters, so a line's last one has none. */
function endAt(box: Box, text: string, position: number, hyphen: boolean, hanging: boolean): MilliPoints {
  return -(hanging ? hangingEnd(text, box, position, hyphen) : 0) - settingBefore(box, position).tracking;
}

/** What the end of a line that ends with a box adds to its width. */
export function closingOf(box: Box, text: string, hanging: boolean): MilliPoints {
  const last = box.only ?? box.segments.at(-1);
  if (!last) return 0;
  if (!hanging) return -last.setting.tracking;
  const { memo } = last.word;
  memo.hangsAfter ??= hangingEnd(text, box, box.to, false);
  return -memo.hangsAfter - last.setting.tracking;
}

/** What hangs out at the beginning of a line that begins with a box. */
export function openingOf(box: Box, text: string, hanging: boolean): MilliPoints {
  const memo = (box.only ?? box.segments[0])?.word.memo;
  if (!hanging || !memo) return 0;
  memo.hangsBefore ??= hangingStart(text, box, box.from);
  return memo.hangsBefore;
}
