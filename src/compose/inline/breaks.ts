import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphStyle } from '../../theme/style.ts';
import { type BreakEntry, type Breaks, BreakTable, forced, hyphenated, insideBox, jointed } from './break-table.ts';
import { hangingEnd, hangingStart, openingWidth, settingBefore } from './hanging.ts';
import type { InlineText } from './paragraph.ts';
import { penaltiesOf, type RankedPoint } from './penalties.ts';
import type { Point, PointFinder } from './points.ts';
import type { Box, Item, Space } from './prepare.ts';
import { openingMarksOf } from './protrusion.ts';

/** Lists the breaks of a prepared text in `table`, which is emptied before. */
export function listBreaks(
  inline: InlineText,
  items: readonly Item[],
  style: ParagraphStyle,
  points: PointFinder,
  table = new BreakTable(),
): Breaks {
  const { text } = inline;
  const penalties = penaltiesOf(inline, items, style, points);
  const inside = items.map((item) => (item.type === 'box' ? penalties.inside(item) : noPoints));
  table.begin(items.length + inside.reduce((sum, { length }) => sum + length, 0) + 2);
  const ending = endsInSpace(items);
  table.append({ ...plainBreak, start: openingAt(0), startWord: wordAt(0), flags: forced });
  for (const [index, item] of items.entries()) {
    if (item.type === 'box') appendBox(item, index, inside[index] ?? noPoints);
    else appendSpace(item, index);
  }
  if (!ending) appendEnd(items.length, text.length);
  return table;

  function appendBox(box: Box, index: number, within: readonly RankedPoint[]): void {
    const expanding = box.letters === box.width ? 1 : box.letters / box.width;
    for (const { point, penalty, level } of within) {
      const position = box.from + point.offset;
      table.append({
        ...plainBreak,
        position,
        next: position,
        item: index,
        end: endAt(box, position, point.kind === 'hyphen'),
        start: style.hanging ? hangingStart(text, box, position) : 0,
        penalty,
        flags: insideBox | flagOf(point),
        level,
        before: point.before,
        after: box.width - point.after,
        lettersBefore: point.before * expanding,
        lettersAfter: (box.width - point.after) * expanding,
      });
    }
    table.advance(box.width, 0, 0, box.letters);
  }

  function appendSpace(space: Space, index: number): void {
    const rank = penalties.atSpace(space, index);
    if (ending && index === items.length - 1) appendEnd(index, space.from);
    else if (rank) {
      table.append({
        ...plainBreak,
        position: space.from,
        next: space.to,
        item: index,
        end: closingBefore(index),
        start: openingAt(index + 1),
        ...rank,
        flags: space.kind === 'newline' ? forced : 0,
        after: space.width,
        stretch: space.stretch,
        shrink: space.shrink,
        endWord: wordAt(index - 1),
        startWord: wordAt(index + 1),
      });
    }
    table.advance(space.width, space.stretch, space.shrink, 0);
  }

  function appendEnd(item: number, position: number): void {
    const end = closingBefore(item);
    table.append({ ...plainBreak, position, next: text.length, item, end, endWord: wordAt(item - 1), flags: forced });
  }

  function wordAt(index: number): number {
    const box = items[index];
    return box?.type === 'box' && box.segments.length === 1 ? (box.segments[0]?.word.form ?? 0) : 0;
  }

  /** What hangs out at the beginning of a line that begins with an item. */
  function openingAt(index: number): MilliPoints {
    const box = items[index];
    if (box?.type !== 'box') return 0;
    if (index === 0 && style.hungOpening) {
      const marks = openingMarksOf(text.slice(box.from, box.to));
      if (marks !== '') return openingWidth(items, box.from + marks.length);
    }
    return style.hanging ? hangingStart(text, box, box.from) : 0;
  }

  function closingBefore(index: number): MilliPoints {
    const box = items[index - 1];
    return box?.type === 'box' ? endAt(box, box.to, false) : 0;
  }

  /** Tracking stands between letters, so a line's last one has none. */
  function endAt(box: Box, position: number, hyphen: boolean): MilliPoints {
    const hanging = style.hanging ? hangingEnd(text, box, position, hyphen) : 0;
    return -hanging - settingBefore(box, position).tracking;
  }
}

const noPoints: readonly RankedPoint[] = [];

const plainBreak: BreakEntry = {
  position: 0,
  next: 0,
  item: 0,
  end: 0,
  start: 0,
  penalty: 0,
  flags: 0,
  level: 0,
  before: 0,
  after: 0,
  lettersBefore: 0,
  lettersAfter: 0,
  endWord: 0,
  startWord: 0,
  stretch: 0,
  shrink: 0,
};

function flagOf({ kind }: Point): number {
  return kind === 'hyphen' ? hyphenated : kind === 'joint' ? jointed : 0;
}

function endsInSpace(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.type === 'space' && (last.kind === 'glue' || last.kind === 'newline');
}
