import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphStyle } from '../../theme/style.ts';
import { type Breaks, BreakTable, forced, plainBreaks } from './break-table.ts';
import { openingWidth } from './hanging.ts';
import type { Box, Item, Space } from './items.ts';
import type { InlineText } from './paragraph.ts';
import { penaltiesOf } from './penalties.ts';
import { closingOf, openingOf, pointRowsOf } from './point-rows.ts';
import type { PointFinder } from './points.ts';
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
  const { hanging } = style;
  const penalties = penaltiesOf(inline, items, style, points);
  const ending = endsInSpace(items);
  table.begin(items.length + 2);
  table.append(0, 0, 0, 0, plainBreaks, forced);
  table.edges(0, openingAt(0, items, text, style));
  table.words(0, wordAt(0));
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.type === 'box') appendBox(item, index);
    else if (item) appendSpace(item, index);
  }
  if (!ending) appendEnd(items.length, text.length);
  table.finish();
  return table;

  function appendBox(box: Box, index: number): void {
    for (const row of pointRowsOf(box, text, penalties.inside(box), hanging)) {
      const position = box.from + row.offset;
      table.append(position, position, index, row.penalty, row.level, row.flags);
      table.edges(row.end, row.start);
      table.inside(row.before, row.after, row.lettersBefore, row.lettersAfter);
    }
    table.advance(box.width, 0, 0, box.letters);
  }

  function appendSpace(space: Space, index: number): void {
    if (ending && index === items.length - 1) appendEnd(index, space.from);
    else {
      const rank = penalties.atSpace(space, index);
      if (rank) {
        const flags = space.kind === 'newline' ? forced : 0;
        table.append(space.from, space.to, index, rank.penalty, rank.level, flags);
        table.edges(closingBefore(index, items, text, hanging), openingAt(index + 1, items, text, style));
        table.words(wordAt(index - 1), wordAt(index + 1));
        table.dropped(space.width, space.stretch, space.shrink);
      }
    }
    table.advance(space.width, space.stretch, space.shrink, 0);
  }

  function appendEnd(index: number, position: number): void {
    table.append(position, text.length, index, 0, plainBreaks, forced);
    table.edges(closingBefore(index, items, text, hanging), 0);
    table.words(wordAt(index - 1), 0);
  }

  function wordAt(index: number): number {
    const box = items[index];
    return box?.type === 'box' && box.only ? box.only.word.form : 0;
  }
}

/** What hangs out at the beginning of a line that begins with an item. */
export function openingAt(index: number, items: readonly Item[], text: string, style: ParagraphStyle): MilliPoints {
  const box = items[index];
  if (box?.type !== 'box') return 0;
  if (index === 0 && style.hungOpening) {
    const marks = openingMarksOf(text.slice(box.from, box.to));
    if (marks !== '') return openingWidth(items, box.from + marks.length);
  }
  return openingOf(box, text, style.hanging);
}

/** What the end of a line that ends before an item adds to its width. */
export function closingBefore(index: number, items: readonly Item[], text: string, hanging: boolean): MilliPoints {
  const box = items[index - 1];
  return box?.type === 'box' ? closingOf(box, text, hanging) : 0;
}

/** Whether a text ends in a space that its last line drops. */
export function endsInSpace(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.type === 'space' && (last.kind === 'glue' || last.kind === 'newline');
}
