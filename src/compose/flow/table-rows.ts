import type { Table, TableCell, TableRow } from '../../model/block.ts';
import type { Position } from '../../model/position.ts';
import { type MilliPoints, toPoints } from '../../model/units.ts';
import type { Line, PageStart, TextFrame } from '../../page/page.ts';
import { overfullFindingAt } from '../findings.ts';
import type { SetLine } from '../inline/paragraph.ts';
import { startOfLine } from '../pages/inside-word.ts';
import type { TextItem } from '../pages/vertical-list.ts';
import type { FlowContext } from './context.ts';
import { setText } from './set-text.ts';
import { alignmentsOf, type Columns, cellSetting } from './table-columns.ts';

/** White space above and below the lines of a row, in parts of their leading. */
const padding = 0.2;

/** A row of a table, or some lines of one that is broken over pages. */
export interface SetRow {
  readonly height: MilliPoints;
  readonly frames: readonly TextFrame[];
  /** Where a page that begins with it begins in the article. */
  readonly start: PageStart;
}

/** A row of a table that isn't cut into its lines yet. */
export interface WholeRow extends SetRow {
  /** Lines of its longest cell. */
  readonly count: number;
  /** The same row as parts of one line each. */
  readonly lines: () => readonly SetRow[];
}

/** Sets the cells of a row beside each other. */
export function setRow(
  row: TableRow,
  table: Table,
  rows: readonly TableRow[],
  columns: Columns,
  context: FlowContext,
): WholeRow {
  const alignments = alignmentsOf(table, rows);
  const inner = Math.round(padding * columns.leading);
  const cells = row.children.map((cell, index): SetCell => {
    const width = columns.widths[index] ?? 0;
    const inside = { ...context, column: { ...columns.column, left: 0, measure: width } };
    const text = setText(cell, cellSetting(cell, row, columns), inside);
    return setCell(cell, text, { x: columns.lefts[index] ?? 0, y: inner, width }, alignments[index], context);
  });
  const count = Math.max(1, ...cells.map(({ frame }) => frame.lines.length));
  const position = context.positions.of(row.children[0] ?? row);
  return {
    height: Math.round(count * columns.leading) + 2 * inner,
    frames: cells.map(({ frame }) => frame),
    start: { position, at: 'block' },
    count,
    lines: () => Array.from({ length: count }, (_, line) => lineOfRow(line, count, cells, position, columns, inner)),
  };
}

interface SetCell {
  readonly frame: TextFrame;
  readonly text: TextItem;
  readonly lines: readonly SetLine[];
}

/** Line `line` of all cells; the white space above the row is its first line's, that below it its last one's. */
function lineOfRow(
  line: number,
  count: number,
  cells: readonly SetCell[],
  position: Position,
  { leading }: Columns,
  inner: MilliPoints,
): SetRow {
  const top = line === 0 ? 0 : inner + line * leading;
  const bottom = line === count - 1 ? count * leading + 2 * inner : inner + (line + 1) * leading;
  const frames = cells.flatMap(({ frame }): readonly TextFrame[] => {
    const own = frame.lines[line];
    return own ? [{ ...frame, lines: [{ ...own, baseline: own.baseline - toPoints(Math.round(top)) }] }] : [];
  });
  const longest = cells.find(({ lines }) => lines.length === count);
  const first = longest?.lines[line];
  const start: PageStart =
    line > 0 && longest && first ? startOfLine(longest.text.place, first) : { position, at: 'block' };
  return { height: Math.round(bottom) - Math.round(top), frames, start };
}

function setCell(
  cell: TableCell,
  text: TextItem,
  box: { readonly x: MilliPoints; readonly y: MilliPoints; readonly width: MilliPoints },
  alignment: 'left' | 'centre' | 'right' | undefined,
  context: FlowContext,
): SetCell {
  const { paragraph, leading, place } = text;
  const variant = paragraph.variants[paragraph.best];
  if (variant?.overfull) context.report(overfullFindingAt(place.position, context.article, context.positions));
  const set = variant ? paragraph.lines(variant) : [];
  const lines = set.map((line, index): Line => {
    const room = box.width - line.width;
    const shift = alignment === 'right' ? room : alignment === 'centre' ? Math.round(room / 2) : 0;
    return {
      baseline: toPoints(box.y + index * leading + place.rise),
      ascent: toPoints(place.ascent),
      descent: toPoints(place.descent),
      runs: line.runs.map((run) => ({ ...run, x: run.x + toPoints(box.x + shift) })),
    };
  });
  return { frame: { type: 'text', position: context.positions.of(cell), role: 'content', lines }, text, lines: set };
}
