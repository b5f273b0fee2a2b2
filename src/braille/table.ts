import type { Caption, Table, TableRow } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import { blank } from './cells.ts';
import { type BrailleLine, fill, withNext } from './fill.ts';

/** How the parts of a table are brailled. */
export interface TableParts {
  readonly cells: (children: readonly Inline[]) => string;
  readonly caption: (caption: Caption) => readonly BrailleLine[];
  /** Changes of the print page before the end of a row. */
  readonly changes: (row: TableRow) => readonly BrailleLine[];
}

/** Two blank cells between columns; below the headings dot 5 and dots 2-5 (BANA Formats 2016, 11.4). */
const gap = 2;
const separator = { opens: '⠐', goesOn: '⠒' } as const;

/** A colon between a heading and its entry, which Unified English Braille and most other codes write as dots 2-5. */
const colon = '⠒';

/**
 * A table in columns where it fits in the line; else each row as a list: its first cell, then each other cell below it
 * with the heading of its column (BANA Formats 2016, 11.9).
 */
export function tableLines(table: Table, width: number, parts: TableParts): readonly BrailleLine[] {
  const captions = table.children.filter((child) => child.type === 'caption').flatMap(parts.caption);
  const rows = table.children
    .filter((child) => child.type === 'tableRow')
    .map((row) => ({ row, cells: row.children.map(({ children }) => parts.cells(children)) }));
  const columns = table.alignments.map((_, column) =>
    Math.max(0, ...rows.map(({ cells }) => (cells[column] ?? '').length)),
  );
  const needed = columns.reduce((sum, column) => sum + column + gap, -gap);
  const body = rows.filter(({ row }) => !row.header);
  const heads = rows.filter(({ row }) => row.header);
  if (needed <= width || body.length === 0) {
    const set = (cells: readonly string[]) => rowLine(cells, columns, width);
    const rule = columns.map((column) => (separator.opens + separator.goesOn.repeat(column)).slice(0, column));
    return [
      ...captions,
      ...heads.flatMap(({ row, cells }) => [...parts.changes(row), ...withNext(set(cells))]),
      ...(heads.length === 0 ? [] : withNext(set(rule))),
      ...body.flatMap(({ row, cells }) => [...parts.changes(row), ...set(cells)]),
    ];
  }
  const headings = columns.map((_, column) =>
    heads
      .map(({ cells }) => cells[column] ?? '')
      .filter((cell) => cell !== '')
      .join(blank),
  );
  return [
    ...captions,
    ...heads.flatMap(({ row }) => parts.changes(row)),
    ...body.flatMap(({ row, cells }) => [...parts.changes(row), ...listedRow(cells, headings, width)]),
  ];
}

function rowLine(cells: readonly string[], columns: readonly number[], width: number): readonly BrailleLine[] {
  const line = cells.map((cell, column) => cell.padEnd(columns[column] ?? 0, blank)).join(blank.repeat(gap));
  const trimmed = line.replace(/⠀+$/, '');
  if (trimmed.length > width) return fill(trimmed, { first: 0, runover: 2 }, width);
  return trimmed === '' ? [] : [{ type: 'text', cells: trimmed, keep: false, label: null }];
}

function listedRow(cells: readonly string[], headings: readonly string[], width: number): readonly BrailleLine[] {
  return cells.flatMap((cell, column) => {
    const heading = headings[column] ?? '';
    const entry = heading === '' ? cell : `${heading}${colon}${blank}${cell}`;
    const lines = fill(entry, column === 0 ? { first: 0, runover: 4 } : { first: 2, runover: 4 }, width);
    return column < cells.length - 1 ? withNext(lines) : lines;
  });
}
