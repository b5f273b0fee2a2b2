import type { TableCell, TableRow } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import { textOf } from '../../model/visit.ts';
import type { Frame, FurnitureFrame, Line, PageStart, TextFrame } from '../../page/page.ts';
import { textStyle } from '../../theme/resolve.ts';
import type { SetLine } from '../inline/paragraph.ts';
import { setLabelLines } from '../label.ts';
import { cost } from '../pages/costs.ts';
import { startOfLine } from '../pages/inside-word.ts';
import type { BoxItem, TextPlace, VerticalItem } from '../pages/vertical-list.ts';
import { ems, type FlowContext } from './context.ts';
import { ruleBox } from './rule-box.ts';
import { setText, type TextSetting } from './set-text.ts';
import { verticalMetrics } from './vertical-metrics.ts';

/** Between a column's name and what stands in it, and between the names at the head, in ems of the text. */
const gap = 1;
/** Of the measure, what the names of the columns take at most. */
const mostOfMeasure = 0.42;
/** Cells of so many lines are never broken over pages. */
const keptLines = 8;
/** White space above and below a row, in parts of its leading. */
const padding = 0.2;

/**
 * The rows of a table that is too wide for large text, each as a list: what it is of, then the name of each column with
 * what stands in it. The head stands once, as in the source; the names in the rows are repetitions of it.
 */
export function stackedRows(rows: readonly TableRow[], context: FlowContext): readonly VerticalItem[] {
  const body = rows.filter(({ header }) => !header);
  const names = rows.findLast(({ header }) => header)?.children.map(textOf) ?? [];
  const width = widthOfNames(names, context);
  const items: VerticalItem[] = [];
  for (const row of rows.filter(({ header }) => header)) items.push(headBox(row, context), kept());
  for (const [index, row] of body.entries()) {
    if (index > 0) items.push({ type: 'penalty', cost: 0 });
    items.push(rule(context), kept());
    const cells = row.children.flatMap((cell, column) =>
      cellBoxes(cell, names[column] ?? '', { row, column, width }, context),
    );
    for (const [part, { box, parting }] of cells.entries()) {
      items.push(...(part > 0 ? [{ type: 'penalty', cost: parting } as const] : []), box);
    }
  }
  items.push(kept(), rule(context));
  return items;
}

function kept(): VerticalItem {
  return { type: 'penalty', cost: cost.kept };
}

/** A hairline with white space around it. */
function rule({ theme, page, column }: FlowContext): BoxItem {
  const around = toMilliPoints(page.roles.table.leading * padding);
  return ruleBox({
    height: 2 * around,
    x: column.left,
    y: around,
    width: column.measure,
    thickness: theme.rules.hairline,
    colour: theme.colours.text,
  });
}

/** The names of the columns, as many beside each other as there is room for. */
function headBox(row: TableRow, context: FlowContext): BoxItem {
  const { column, page, positions } = context;
  const leading = toMilliPoints(page.roles.tableHeader.leading);
  const frames: TextFrame[] = [];
  let x = 0;
  let y = 0;
  let below = 0;
  for (const cell of row.children) {
    const { set, place } = setCell(cell, 'tableHeader', column.measure, context);
    const width = Math.max(0, ...set.map((line) => line.width));
    if (set.length === 0) continue;
    if (x > 0 && (x + width > column.measure || set.length > 1)) {
      x = 0;
      y = below;
    }
    const lines = set.map((line, index) => placed(line, place, column.left + x, y + index * leading));
    frames.push({ type: 'text', position: positions.of(cell), role: 'content', lines });
    below = Math.max(below, y + set.length * leading);
    x += width + ems(page, gap);
  }
  const position = positions.of(row.children[0] ?? row);
  return { type: 'box', sizes: [{ height: below, cost: 0, frames }], position };
}

interface CellPlace {
  readonly row: TableRow;
  readonly column: number;
  /** Of the names of the columns. */
  readonly width: MilliPoints;
}

interface CellBox {
  readonly box: BoxItem;
  /** What it costs to end a page before it. */
  readonly parting: number;
}

/** A cell and the name of its column before it; one that is long, line by line. */
function cellBoxes(
  cell: TableCell,
  name: string,
  { row, column: index, width }: CellPlace,
  context: FlowContext,
): readonly CellBox[] {
  const { column, page, positions } = context;
  const heads = index === 0 || cell.scope !== null || row.header;
  const named = index > 0 && name !== '' && width > 0;
  const indent = named ? width + ems(page, gap) : 0;
  const leading = toMilliPoints(page.roles.table.leading);
  const { set, place } = setCell(cell, heads ? 'tableHeader' : 'table', column.measure - indent, context);
  if (set.length === 0) return [];
  const label = named ? nameLines(name, width, context) : [];
  const count = Math.max(set.length, label.length);
  const boxOf = (from: number, to: number): BoxItem => {
    const values = set.slice(from, to);
    const lines = values.map((line, below) => placed(line, place, column.left + indent, below * leading));
    const text: TextFrame = { type: 'text', position: positions.of(cell), role: 'content', lines };
    const frames: readonly Frame[] = [
      ...furniture(label.slice(from, to), leading, context),
      ...(lines.length > 0 ? [text] : []),
    ];
    const first = values[0];
    const start: PageStart =
      from > 0 && first ? startOfLine(place, first) : { position: positions.of(cell), at: 'block' };
    return { type: 'box', sizes: [{ height: (to - from) * leading, cost: 0, frames }], ...start };
  };
  const parting = index > 0 ? cost.kept : cost.stranded;
  if (count <= keptLines) return [{ box: boxOf(0, count), parting }];
  return Array.from({ length: count }, (_, line): CellBox => {
    const isEdge = line === 1 || line === count - 1;
    return { box: boxOf(line, line + 1), parting: line === 0 ? parting : isEdge ? cost.widow : cost.rowBroken };
  });
}

function setCell(
  cell: TableCell,
  role: 'table' | 'tableHeader',
  measure: MilliPoints,
  context: FlowContext,
): {
  readonly set: readonly SetLine[];
  readonly place: TextPlace;
} {
  const setting: TextSetting = {
    role,
    alignment: 'ragged',
    hyphenated: false,
    hanging: false,
    alone: true,
    tabular: true,
  };
  const inside = { ...context, column: { ...context.column, left: 0, measure } };
  const { paragraph, place } = setText(cell, setting, inside);
  const variant = paragraph.variants[paragraph.best];
  return { set: variant ? paragraph.lines(variant) : [], place };
}

/** As wide as the widest name, where that leaves room for what stands beside it. */
function widthOfNames(names: readonly string[], context: FlowContext): MilliPoints {
  const { measure } = context.column;
  const widths = names.slice(1).flatMap((name) => nameLines(name, measure, context).map((line) => line.width));
  return Math.min(Math.max(0, ...widths), Math.round(measure * mostOfMeasure));
}

function nameLines(
  name: string,
  width: MilliPoints,
  { theme, page, language, typesetter }: FlowContext,
): readonly SetLine[] {
  if (name === '') return [];
  const setting = { measure: toPoints(width), hyphenation: theme.hyphenation.standard, balanced: false };
  return setLabelLines(name, textStyle(theme, page.roles.table), language, setting, typesetter);
}

/** The names of columns in a row are said by the structure of the table, and no second time. */
function furniture(label: readonly SetLine[], leading: MilliPoints, context: FlowContext): readonly FurnitureFrame[] {
  if (label.length === 0) return [];
  const { theme, page, typesetter, column } = context;
  const metrics = verticalMetrics(textStyle(theme, page.roles.table), theme, page, typesetter.fonts);
  const lines = label.map((line, index) => placed(line, metrics, column.left, index * leading));
  return [{ type: 'furniture', role: 'repeatedHeader', subtype: null, lines }];
}

function placed(
  line: SetLine,
  { rise, ascent, descent }: Pick<TextPlace, 'rise' | 'ascent' | 'descent'>,
  x: MilliPoints,
  y: MilliPoints,
): Line {
  return {
    baseline: toPoints(y + rise),
    ascent: toPoints(ascent),
    descent: toPoints(descent),
    runs: line.runs.map((run) => ({ ...run, x: run.x + toPoints(x) })),
  };
}
