import type { Element } from 'xast';
import type { EpubContents } from '../contents.ts';
import { attribute, childrenOf, elementsNamed, listOf, textOf } from '../tree.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

interface Table {
  readonly file: string;
  readonly element: Element;
  /** Rows, each with its cells. */
  readonly rows: readonly { readonly row: Element; readonly inHead: boolean; readonly cells: readonly Element[] }[];
}

/** Tables of data: neither those said to be for layout, nor those of one column or one row. */
function tablesOf({ documents }: EpubContents): readonly Table[] {
  return documents.flatMap(({ file, top }) =>
    elementsNamed(top, 'table')
      .filter((element) => !/^(?:presentation|none)$/u.test(attribute(element, 'role') ?? ''))
      .map((element) => ({ file, element, rows: rowsOf(element) }))
      .filter(({ rows }) => rows.length > 1 && rows.some(({ cells }) => cells.length > 1)),
  );
}

function rowsOf(table: Element): Table['rows'] {
  const groups = childrenOf(table).filter(({ name }) => /^(?:thead|tbody|tfoot)$/u.test(name));
  return [table, ...groups].flatMap((group) =>
    childrenOf(group, 'tr').map((row) => ({
      row,
      inHead: group.name === 'thead',
      cells: childrenOf(row).filter(({ name }) => name === 'td' || name === 'th'),
    })),
  );
}

function isHeader(cell: Element): boolean {
  return cell.name === 'th' || /(?:column|row)header/u.test(attribute(cell, 'role') ?? '');
}

const headers = defineRule(
  'table-headers',
  [wcag, '1.3.1'],
  'The heads of a table’s columns and rows are header cells.',
  (book) => {
    const tables = tablesOf(book);
    if (tables.length === 0) return 'inapplicable';
    return tables.flatMap(({ file, element, rows }): readonly Remark[] => {
      const any = rows.some(({ cells }) => cells.some(isHeader));
      if (!any) {
        const sure = childrenOf(element, 'caption').length > 0 || rows.some(({ inHead }) => inHead);
        const message = 'The table has no header cell.';
        return [sure ? failed(message, file, element) : unsure(message, file, element)];
      }
      return [...inHead(file, rows), ...firstColumn(file, rows)];
    });
  },
);

function inHead(file: string, rows: Table['rows']): readonly Remark[] {
  return rows
    .filter((row) => row.inHead)
    .flatMap(({ cells }) => cells.filter((cell) => !isHeader(cell) && textOf(cell) !== ''))
    .map((cell) => failed(`${cited(textOf(cell))} stands in the head, but is no header cell.`, file, cell));
}

/** Where the first cell of nearly all rows is a header, that of the others is one that was forgotten. */
function firstColumn(file: string, rows: Table['rows']): readonly Remark[] {
  const firsts = rows.filter((row) => !row.inHead && row.cells.length > 1).flatMap(({ cells }) => cells[0] ?? []);
  const others = firsts.filter((cell) => !isHeader(cell) && textOf(cell) !== '');
  const named = firsts.filter((cell) => cell.name === 'th' && attribute(cell, 'scope') === 'row').length;
  if (named < 2 || others.length > named / 2) return [];
  return others.map((cell) => failed(`${cited(textOf(cell))} begins its row, but is no header cell.`, file, cell));
}

const scopes = defineRule(
  'table-scopes',
  [wcag, '1.3.1'],
  'Each header cell says whether it is for its column or its row.',
  (book) => {
    const tables = tablesOf(book);
    if (tables.length === 0) return 'inapplicable';
    return tables.flatMap(({ file, element, rows }): readonly Remark[] => {
      const cells = rows.flatMap((row) => row.cells);
      const all = cells.filter(({ name }) => name === 'th');
      const without = all.filter((cell) => attribute(cell, 'scope') === null);
      const wrong = cells.filter((cell) => !/^(?:row|col|rowgroup|colgroup)?$/u.test(attribute(cell, 'scope') ?? ''));
      const remarks = wrong.map((cell) => failed(`${cited(attribute(cell, 'scope') ?? '')} is no scope.`, file, cell));
      if (without.length === 0 || cells.some((cell) => attribute(cell, 'headers') !== null)) return remarks;
      if (without.length < all.length) {
        return [
          ...remarks,
          ...without.map((cell) => failed(`${cited(textOf(cell))} has no scope, others have.`, file, cell)),
        ];
      }
      // A first row or a first column of headers alone is understood without.
      const first = new Set(rows[0]?.cells);
      const starts = new Set(rows.map((row) => row.cells[0]));
      const simple = all.every((cell) => first.has(cell)) || all.every((cell) => starts.has(cell));
      return simple ? remarks : [...remarks, unsure('Its header cells have no scope.', file, element)];
    });
  },
);

const references = defineRule(
  'table-header-references',
  [wcag, '1.3.1'],
  'The headers that a cell names are cells of its table.',
  (book) => {
    const tables = tablesOf(book);
    const cells = tables.flatMap((table) =>
      table.rows.flatMap((row) => row.cells.map((cell) => ({ ...table, cell, named: listOf(cell, 'headers') }))),
    );
    if (!cells.some(({ named }) => named.length > 0)) return 'inapplicable';
    return cells.flatMap(({ file, element, cell, named }) => {
      const ids = new Set(elementsNamed(element, 'th', 'td').map((other) => attribute(other, 'id')));
      return named.filter((id) => !ids.has(id)).map((id) => failed(`Its table has no cell ${id}.`, file, cell));
    });
  },
);

export const tableRules: readonly EpubRule[] = [headers, scopes, references];
