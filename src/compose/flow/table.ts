import type { Caption, Table, TableCell, TableRow } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import type { Frame, Line, RuleFrame, TextFrame } from '../../page/page.ts';
import { cost } from '../pages/costs.ts';
import type { BoxItem, TextItem, VerticalItem } from '../pages/vertical-list.ts';
import type { FlowContext } from './context.ts';
import { gridOf } from './context.ts';
import { type FlowBlock, rigidGlue } from './flow-block.ts';
import { setText } from './set-text.ts';
import { alignmentsOf, type Columns, cellSetting, columnsOf } from './table-columns.ts';

/** White space above and below the lines of a row, in parts of their leading. */
const padding = 0.2;
/** Rows that stand together at least, before and after a page's end. */
const fewestRows = 2;

/**
 * A table: its caption, then rows between hairlines, numbers in columns. It is broken over pages only between rows,
 * and each page begins with the rows of its head.
 */
export function flowTable(table: Table, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const rows = table.children.filter((child): child is TableRow => child.type === 'tableRow');
  const caption = table.children.find((child): child is Caption => child.type === 'caption');
  const columns = columnsOf(table, rows, context);
  const items: VerticalItem[] = caption ? [...captionAbove(caption, { ...context, column: columns.column })] : [];
  items.push(...flowRows(table, rows, columns, context));
  return { items, above: grid, below: grid, flexible: true, onGrid: false, parting: 0 };
}

function captionAbove(caption: Caption, context: FlowContext): readonly VerticalItem[] {
  const setting = { role: 'caption', alignment: 'ragged', hyphenated: false, breaking: 'kept' } as const;
  return [
    setText(caption, setting, context),
    { type: 'penalty', cost: cost.stranded },
    rigidGlue(Math.round(gridOf(context.page) / 4)),
  ];
}

function flowRows(
  table: Table,
  rows: readonly TableRow[],
  columns: Columns,
  context: FlowContext,
): readonly VerticalItem[] {
  const set = rows.map((row) => setRow(row, table, rows, columns, context));
  const heads = rows.filter(({ header }) => header).length;
  const head = heads > 0 ? headOf(set.slice(0, heads), columns, context) : null;
  const items: VerticalItem[] = [];
  for (const [index, { height, frames, position }] of set.entries()) {
    if (index > 0) items.push({ type: 'penalty', cost: partingBefore(index, heads, rows.length) });
    const above = index === 0 || index === heads ? [ruleAt(0, columns, context)] : [];
    const box: BoxItem = { type: 'box', sizes: [{ height, cost: 0, frames: [...frames, ...above] }], position };
    items.push(head && index >= heads ? { ...box, head } : box);
  }
  const foot = { height: 1000, cost: 0, frames: [ruleAt(0, columns, context)] };
  items.push({ type: 'penalty', cost: cost.kept }, { type: 'box', sizes: [foot], position: null });
  return items;
}

/** What it costs to end a page before a row: never inside the head or after it, nor with a single row. */
function partingBefore(index: number, heads: number, rows: number): number {
  if (index <= heads) return cost.kept;
  return index - heads < fewestRows || rows - index < fewestRows ? cost.widow : 0;
}

interface SetRow {
  readonly height: MilliPoints;
  readonly frames: readonly TextFrame[];
  readonly position: number;
}

function setRow(
  row: TableRow,
  table: Table,
  rows: readonly TableRow[],
  columns: Columns,
  context: FlowContext,
): SetRow {
  const alignments = alignmentsOf(table, rows);
  const inner = Math.round(padding * columns.leading);
  let most = 1;
  const frames = row.children.map((cell, index): TextFrame => {
    const width = columns.widths[index] ?? 0;
    const inside = { ...context, column: { ...columns.column, left: 0, measure: width } };
    const text = setText(cell, cellSetting(cell, row, columns), inside);
    const frame = frameOf(cell, text, { x: columns.lefts[index] ?? 0, y: inner, width }, alignments[index], context);
    most = Math.max(most, frame.lines.length);
    return frame;
  });
  const first = row.children[0];
  return {
    height: Math.round(most * columns.leading) + 2 * inner,
    frames,
    position: context.positions.of(first ?? row),
  };
}

function frameOf(
  cell: TableCell,
  { paragraph, leading, place }: TextItem,
  box: { readonly x: MilliPoints; readonly y: MilliPoints; readonly width: MilliPoints },
  alignment: 'left' | 'centre' | 'right' | undefined,
  context: FlowContext,
): TextFrame {
  const variant = paragraph.variants[paragraph.best];
  const lines = (variant ? paragraph.lines(variant) : []).map((line, index): Line => {
    const room = box.width - line.width;
    const shift = alignment === 'right' ? room : alignment === 'centre' ? Math.round(room / 2) : 0;
    return {
      baseline: toPoints(box.y + index * leading + place.rise),
      ascent: toPoints(place.ascent),
      descent: toPoints(place.descent),
      runs: line.runs.map((run) => ({ ...run, x: run.x + toPoints(box.x + shift) })),
    };
  });
  return { type: 'text', position: context.positions.of(cell), role: 'content', lines };
}

/** The rows of the head once more, with their rule: what each further page of the table begins with. */
function headOf(rows: readonly SetRow[], columns: Columns, context: FlowContext): BoxItem {
  const frames: Frame[] = [ruleAt(0, columns, context)];
  let height = 0;
  for (const row of rows) {
    const lines = row.frames.flatMap((frame) =>
      frame.lines.map((line) => ({ ...line, baseline: line.baseline + toPoints(height) })),
    );
    frames.push({ type: 'furniture', role: 'repeatedHeader', subtype: null, lines });
    height += row.height;
  }
  frames.push(ruleAt(height, columns, context));
  return { type: 'box', sizes: [{ height, cost: 0, frames }], position: null };
}

function ruleAt(y: MilliPoints, { column, width }: Columns, { theme }: FlowContext): RuleFrame {
  return {
    type: 'rule',
    x: toPoints(column.left),
    y: toPoints(y - Math.round(toMilliPoints(theme.rules.hairline) / 2)),
    width: toPoints(width),
    height: theme.rules.hairline,
    colour: theme.colours.text,
  };
}
