import type { Caption, Table, TableRow } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import type { Frame, RuleFrame } from '../../page/page.ts';
import { wholeWords } from '../../theme/unhyphenated.ts';
import { squeezedFinding, stackedFinding } from '../findings.ts';
import { cost } from '../pages/costs.ts';
import type { BoxItem, VerticalItem } from '../pages/vertical-list.ts';
import type { FlowContext } from './context.ts';
import { gridOf } from './context.ts';
import { type FlowBlock, rigidGlue } from './flow-block.ts';
import { setText } from './set-text.ts';
import { stackedRows } from './stacked-table.ts';
import { type Columns, columnsOf } from './table-columns.ts';
import { type SetRow, setRow } from './table-rows.ts';

/** Rows, and lines of a row that is broken, that stand together at least, before and after a page's end. */
const fewestRows = 2;
/** Of a page's lines, what a row takes at most that is never broken, and a head that is repeated. */
const tallest = 0.5;
/** Of a page's lines, what a table takes at most that is rather kept whole where pages needn't be full. */
const small = 1 / 3;

/**
 * A table: its caption, then rows between hairlines, numbers in columns. It is broken over pages between rows, and only
 * where a row takes most of a page between its lines; each page begins with the rows of its head and ends with a rule.
 * Where words stay whole, one that is too wide is set row by row.
 */
export function flowTable(table: Table, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const rows = table.children.filter((child): child is TableRow => child.type === 'tableRow');
  const caption = table.children.find((child): child is Caption => child.type === 'caption');
  const columns = columnsOf(table, rows, context);
  const first = rows.flatMap((row) => row.children).find((cell) => cell.children.length > 0);
  if (columns.hyphenated && first && context.theme.hyphenation === wholeWords) {
    context.report(stackedFinding(context.positions.of(first), context.article, context.positions));
    const items = [...(caption ? captionAbove(caption, context) : []), ...stackedRows(rows, context)];
    return { items, above: grid, below: grid, flexible: true, onGrid: false, parting: 0 };
  }
  if (columns.hyphenated && first) {
    context.report(squeezedFinding(context.positions.of(first), context.article, context.positions));
  }
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
  const most = tallest * gridOf(context.page) * context.page.lines;
  const headRows = set.slice(0, heads);
  const repeated = heads > 0 && headRows.reduce((sum, { height }) => sum + height, 0) <= most;
  const around: Around = {
    head: repeated ? headOf(headRows, columns, context) : null,
    tail: { type: 'box', sizes: [{ height: 0, cost: 0, frames: [ruleAt(0, columns, context)] }], position: null },
  };
  const items: VerticalItem[] = [];
  const between = isSmall(set, context) ? cost.tableBroken : 0;
  for (const [index, row] of set.entries()) {
    if (index > 0) items.push({ type: 'penalty', cost: Math.max(between, partingBefore(index, heads, rows.length)) });
    const above = index === 0 || index === heads ? [ruleAt(0, columns, context)] : [];
    const parts = row.height > most ? row.lines() : [row];
    for (const [line, part] of parts.entries()) {
      if (line > 0) items.push({ type: 'penalty', cost: partingInside(line, parts.length) });
      items.push(boxOf(part, line === 0 ? above : [], index >= heads, around));
    }
  }
  const foot = { height: 1000, cost: 0, frames: [ruleAt(0, columns, context)] };
  items.push({ type: 'penalty', cost: cost.kept }, { type: 'box', sizes: [foot], position: null });
  return items;
}

function isSmall(rows: readonly SetRow[], { theme, page }: FlowContext): boolean {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return theme.paragraphs === 'spaced' && height <= small * gridOf(page) * page.lines;
}

/** What it costs to end a page before a row: never inside the head or after it, nor with a single row. */
function partingBefore(index: number, heads: number, rows: number): number {
  if (index <= heads) return cost.kept;
  return index - heads < fewestRows || rows - index < fewestRows ? cost.widow : 0;
}

/** What a part of a table has around it on a page of its own. */
interface Around {
  readonly head: BoxItem | null;
  readonly tail: BoxItem;
}

function boxOf({ height, frames, start }: SetRow, above: readonly Frame[], below: boolean, around: Around): BoxItem {
  return {
    type: 'box',
    sizes: [{ height, cost: 0, frames: [...frames, ...above] }],
    position: start.position,
    at: start.at,
    ...(around.head && below ? { head: around.head } : {}),
    tail: around.tail,
  };
}

/** What it costs to end a page before a line of a row. */
function partingInside(line: number, lines: number): number {
  return line < fewestRows || lines - line < fewestRows ? cost.widow : cost.rowBroken;
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
