import type { ColumnAlignment, Table, TableCell, TableRow } from '../model/block.ts';
import { textOf } from '../model/visit.ts';
import type { HtmlContext } from './context.ts';
import { type Element, type ElementContent, h, onLines } from './element.ts';
import { inlineElements } from './inline.ts';
import { listedId } from './listings.ts';
import { pageMarkerElement } from './page-markers.ts';

/**
 * A table with its caption first, header rows in a `thead`. A table may hold no page marker between its parts: that of
 * its caption stands before it, that of a row inside the row's first cell.
 */
export function tableElements(node: Table, context: HtmlContext): ElementContent[] {
  const captions = node.children.filter((child) => child.type === 'caption');
  const rows = node.children.filter((child) => child.type === 'tableRow');
  const groups = [
    ...captions.map((caption) => h('caption', inlineElements(caption.children, context))),
    ...group(
      'thead',
      rows.filter(({ header }) => header),
      node,
      context,
    ),
    ...group(
      'tbody',
      rows.filter(({ header }) => !header),
      node,
      context,
    ),
  ];
  return [
    ...captions.flatMap((caption) => context.markers.before(caption)).map(pageMarkerElement),
    h('table', { id: listedId(context.article, node) }, onLines(groups)),
  ];
}

function group(name: 'thead' | 'tbody', rows: readonly TableRow[], table: Table, context: HtmlContext): Element[] {
  if (rows.length === 0) return [];
  return [h(name, onLines(rows.map((row) => rowElement(row, table, context))))];
}

function rowElement(row: TableRow, { alignments }: Table, context: HtmlContext): Element {
  const cells = row.children.map((cell, column) => {
    const starting = column === 0 ? context.markers.before(row).map(pageMarkerElement) : [];
    return cellElement(cell, alignments[column] ?? null, starting, context);
  });
  return h('tr', onLines(cells));
}

/** A cell without words heads nothing: as a header it would be announced with every cell of its row or column. */
function cellElement(
  cell: TableCell,
  alignment: ColumnAlignment | null,
  starting: readonly Element[],
  context: HtmlContext,
): Element {
  const content = [
    ...starting,
    ...context.markers.before(cell).map(pageMarkerElement),
    ...inlineElements(cell.children, context),
  ];
  const className = alignment === null ? null : [alignment];
  if (cell.scope === null || textOf(cell).trim() === '') return h('td', { className }, content);
  return h('th', { className, scope: cell.scope === 'column' ? 'col' : 'row' }, content);
}
