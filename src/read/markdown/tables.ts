import type { Table as MarkdownTable } from 'mdast';
import type { Block, Caption, ColumnAlignment, TableCell, TableRow } from '../../model/block.ts';
import type { MarkdownDesk } from './desk.ts';
import { inlinesOf, prose } from './inlines.ts';

/** A table of GFM. Rows get as many cells as the longest has; `rowHeaders` makes the first cell of each a header. */
export function tableOf(
  desk: MarkdownDesk,
  { align, children }: MarkdownTable,
  caption: Caption | null,
  rowHeaders: boolean,
): readonly Block[] {
  const width = children.reduce((most, row) => Math.max(most, row.children.length), align?.length ?? 0);
  const rows = children.map((row, index): TableRow => {
    const header = index === 0;
    const cells = Array.from({ length: width }, (_, column): TableCell => {
      const cell = row.children[column];
      const scope = header ? 'column' : rowHeaders && column === 0 ? 'row' : null;
      return { type: 'tableCell', scope, children: inlinesOf(desk, cell?.children ?? [], { ...prose, inTable: true }) };
    });
    return { type: 'tableRow', header, children: cells };
  });
  const alignments = Array.from({ length: width }, (_, column) => alignmentOf(align?.[column] ?? null));
  return [{ type: 'table', alignments, children: caption ? [caption, ...rows] : rows }];
}

function alignmentOf(align: 'left' | 'right' | 'center' | null): ColumnAlignment | null {
  return align === 'center' ? 'centre' : align;
}
