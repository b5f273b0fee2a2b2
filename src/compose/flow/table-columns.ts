import type { ColumnAlignment, Table, TableCell, TableRow } from '../../model/block.ts';
import { type MilliPoints, type Points, toMilliPoints } from '../../model/units.ts';
import { textOf } from '../../model/visit.ts';
import { prepare } from '../inline/prepare.ts';
import { type Column, type FlowContext, hungColumn } from './context.ts';
import { inlineOf, type TextSetting } from './set-text.ts';

/** Where the columns of a table stand and how its text is set. */
export interface Columns {
  readonly column: Column;
  /** Width of the whole table. */
  readonly width: MilliPoints;
  /** Left edges from the body's axis, and widths. */
  readonly lefts: readonly MilliPoints[];
  readonly widths: readonly MilliPoints[];
  readonly size: Points;
  readonly leading: MilliPoints;
  readonly hyphenated: boolean;
}

/** Between columns, in ems of the table's text. */
const gutter = 1.2;
/** What a table that is too wide may be scaled to. */
const steps = [1, 0.92, 0.84];

/**
 * The widths of the columns from their words: as wide as the longest text, or where that is too much, as wide as a fair
 * share of the room allows, never less than the longest word (CSS 2.2, 17.5.2.2). A table that is too wide hangs out to the left,
 * then steps down in size as far as the theme allows; at the smallest its words are broken.
 */
export function columnsOf(table: Table, rows: readonly TableRow[], context: FlowContext): Columns {
  const { column, page, theme } = context;
  const hung = column.left === 0 && column.onGrid ? hungColumn(page) : column;
  const role = page.roles.table;
  const count = Math.max(1, table.alignments.length, ...rows.map((row) => row.children.length));
  const allowed = steps.filter((scale) => scale === 1 || role.size * scale >= theme.leastSize);
  const attempts = [{ place: column, scale: 1 }, ...allowed.map((scale) => ({ place: hung, scale }))];
  for (const [index, { place, scale }] of attempts.entries()) {
    const last = index === attempts.length - 1;
    const size = Math.round(role.size * scale * 1000) / 1000;
    const leading = toMilliPoints(role.leading * scale);
    const gap = Math.round(toMilliPoints(size) * gutter);
    const room = place.measure - gap * (count - 1);
    const draft = { column: place, width: 0, lefts: [], widths: [], size, leading, hyphenated: last };
    const extents = extentsOf(rows, count, draft, context);
    const widths = widthsOf(extents, room);
    if (!widths && !last) continue;
    const used = widths ?? squeezed(extents, room);
    const lefts: MilliPoints[] = [];
    let x = place.left;
    for (const width of used) {
      lefts.push(x);
      x += width + gap;
    }
    return { ...draft, hyphenated: widths === null, width: x - gap - place.left, lefts, widths: used };
  }
  throw new Error('a table has no attempt at its columns');
}

/** How a cell is set: ragged, its head in semibold. */
export function cellSetting(cell: TableCell, row: TableRow, columns: Columns): TextSetting {
  const heads = row.header || cell.scope !== null;
  return {
    role: heads ? 'tableHeader' : 'table',
    alignment: 'ragged',
    hyphenated: columns.hyphenated,
    unbroken: true,
    alone: true,
    tabular: true,
    hanging: false,
    size: columns.size,
    leading: columns.leading / 1000,
  };
}

const number = /^[\s(]*[-+−–±<>≈~$€£¥]*\s*\d[\d\s.,:'’/\u00a0\u202f]*\s*(?:%|‰|°|\p{L}{1,3}|€|\$|£)?\)?$/u;

/** As the source says; where it says nothing, to the right if all of a column's cells are numbers. */
export function alignmentsOf(table: Table, rows: readonly TableRow[]): readonly ColumnAlignment[] {
  return table.alignments.map((given, index) => {
    if (given) return given;
    const texts = rows.flatMap((row) => {
      const cell = row.header ? undefined : row.children[index];
      const text = cell ? textOf(cell) : '';
      return text === '' ? [] : [text];
    });
    return texts.length > 0 && texts.every((text) => number.test(text)) ? 'right' : 'left';
  });
}

interface Extent {
  /** Widest word and widest text of a column. */
  readonly least: MilliPoints;
  readonly most: MilliPoints;
}

function extentsOf(
  rows: readonly TableRow[],
  count: number,
  columns: Columns,
  context: FlowContext,
): readonly Extent[] {
  const extents = Array.from({ length: count }, () => ({ least: 0, most: 0 }));
  for (const row of rows) {
    for (const [index, cell] of row.children.entries()) {
      const inline = inlineOf(cell, cellSetting(cell, row, columns), context);
      const extent = extents[index];
      if (!extent) continue;
      let line = 0;
      for (const item of prepare(inline, context.typesetter.inline.words)) {
        line = item.type === 'space' && item.kind === 'newline' ? 0 : line + item.width;
        if (item.type === 'box') extent.least = Math.max(extent.least, item.width);
        extent.most = Math.max(extent.most, line);
      }
    }
  }
  return extents;
}

/** The widths of the columns in so much room; null where the words don't fit. */
function widthsOf(extents: readonly Extent[], room: MilliPoints): readonly MilliPoints[] | null {
  const most = extents.reduce((sum, extent) => sum + extent.most, 0);
  if (most <= room) return extents.map((extent) => extent.most);
  const least = extents.reduce((sum, extent) => sum + extent.least, 0);
  if (least > room) return null;
  return shared(extents, room) ?? proportional(extents, room, least, most);
}

/** A column that wants no more than an equal share has all it wants; the others share the rest; null if words don't fit. */
function shared(extents: readonly Extent[], room: MilliPoints): readonly MilliPoints[] | null {
  const settled = new Map<Extent, MilliPoints>();
  let rest = room;
  for (;;) {
    const open = extents.filter((extent) => !settled.has(extent));
    const share = Math.floor(rest / Math.max(1, open.length));
    const next = open.find(({ most }) => most <= share) ?? open.find(({ least }) => least > share);
    if (!next) return rest < 0 ? null : extents.map((extent) => settled.get(extent) ?? share);
    const width = next.most <= share ? next.most : next.least;
    settled.set(next, width);
    rest -= width;
  }
}

function proportional(
  extents: readonly Extent[],
  room: MilliPoints,
  least: MilliPoints,
  most: MilliPoints,
): readonly MilliPoints[] {
  const part = (room - least) / (most - least);
  return extents.map((extent) => Math.floor(extent.least + (extent.most - extent.least) * part));
}

/** Columns narrower than their words, each by the same part. */
function squeezed(extents: readonly Extent[], room: MilliPoints): readonly MilliPoints[] {
  const least = extents.reduce((sum, extent) => sum + extent.least, 0);
  return extents.map((extent) => Math.floor((Math.max(room, 1000) * extent.least) / Math.max(1, least)));
}
