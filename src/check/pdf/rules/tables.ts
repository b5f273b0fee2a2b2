import type { SaidElement } from '../../said.ts';
import type { PdfFile } from '../file.ts';
import { childrenOf, type Found, textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, type Remark, type Remarks, ua1, unsure, wcag } from './rule.ts';

interface Row {
  readonly element: SaidElement;
  readonly cells: readonly SaidElement[];
  /** Whether it stands in a THead. */
  readonly head: boolean;
}

function rowsOf(table: SaidElement): readonly Row[] {
  const rows = (element: SaidElement, head: boolean): readonly Row[] =>
    childrenOf(element).flatMap((child) => {
      if (child.role === 'rowGroup') return rows(child, child.name === 'THead');
      if (child.role !== 'row') return [];
      const cells = childrenOf(child).filter(({ role }) => role === 'headerCell' || role === 'cell');
      return [{ element: child, cells, head }];
    });
  return rows(table, false);
}

function judgeEach(pdf: PdfFile, judge: (table: Found, rows: readonly Row[]) => readonly Remark[]): Remarks {
  const tables = withRole(pdf, 'table');
  return tables.length === 0 ? 'inapplicable' : tables.flatMap((table) => judge(table, rowsOf(table.said)));
}

const shape: PdfRule = {
  id: 'table-shape',
  says: 'A table has rows, and a row has cells.',
  ...ua1('7.5'),
  judge: (pdf) =>
    judgeEach(pdf, ({ said, page }, rows) => {
      if (rows.length === 0) return [failed('A table has no rows.', page)];
      const strange = childrenOf(said).filter(({ role }) => !['row', 'rowGroup', 'caption'].includes(role));
      return [
        ...strange.map(({ name }) => failed(`${cited(name)} stands in a table beside its rows.`, page)),
        ...rows.filter(({ cells }) => cells.length === 0).map(() => failed('A row of a table has no cells.', page)),
      ];
    }),
};

const headers: PdfRule = {
  id: 'table-headers',
  says: 'A table has header cells.',
  ...wcag('1.3.1'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, rows) => {
      const cells = rows.flatMap((row) => row.cells);
      return cells.length > 1 && !cells.some(({ role }) => role === 'headerCell')
        ? [failed('A table has no header cells.', page)]
        : [];
    }),
};

const scopes: PdfRule = {
  id: 'header-scope',
  says: 'Every header cell says which cells it is the header of.',
  ...ua1('7.5'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, rows) => {
      const cells = rows.flatMap((row) => row.cells);
      const named = new Set(cells.flatMap(({ attributes }) => attributes.Headers?.split(' ') ?? []));
      return cells
        .filter(({ role }) => role === 'headerCell')
        .filter(({ attributes, id }) => !scopeNames.has(attributes.Scope ?? '') && (id === null || !named.has(id)))
        .map((cell) => failed(`The header cell ${cited(textOf(cell))} has no scope.`, page));
    }),
};

const scopeNames = new Set(['Row', 'Column', 'Both']);

const wholeHeads: PdfRule = {
  id: 'header-row-whole',
  says: 'What is a header to the eye is a header cell.',
  ...wcag('1.3.1'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, rows) =>
      rows.flatMap(({ cells, head }, index) => {
        const plain = cells.filter((cell) => cell.role === 'cell' && textOf(cell).trim() !== '');
        if (head)
          return plain.map((cell) =>
            failed(`${cited(textOf(cell))} stands among headers and is no header cell.`, page),
          );
        if (index > 0) return [];
        const most = cells.filter(({ role }) => role === 'headerCell').length * 2 > cells.length && cells.length > 2;
        const left = most ? plain : plain.filter((cell) => isBold(pdf, cell) && cells.length > 1);
        return left.map((cell) =>
          most
            ? failed(`${cited(textOf(cell))} stands among headers and is no header cell.`, page)
            : unsure(`${cited(textOf(cell))} looks like a header and is no header cell.`, page),
        );
      }),
    ),
};

/** Whether all of a cell's text is set in a bold font. */
function isBold(pdf: PdfFile, cell: SaidElement): boolean {
  const element = pdf.elementOf.get(cell);
  if (!element) return false;
  const marks = new Set<string>();
  const collect = (one: typeof element) => {
    for (const kid of one.kids) {
      if (kid.kind === 'marked') marks.add(`${kid.page} ${kid.mcid}`);
      else if (kid.kind === 'element') collect(kid);
    }
  };
  collect(element);
  const runs = pdf.pages.flatMap((page) =>
    page.runs.filter((run) => {
      const owner = run.mark === null ? null : (page.marks[run.mark]?.owner ?? null);
      return owner !== null && marks.has(`${page.index} ${page.marks[owner]?.mcid}`) && run.text.trim() !== '';
    }),
  );
  return runs.length > 0 && runs.every((run) => run.font.bold);
}

const regular: PdfRule = {
  id: 'table-regular',
  says: 'The rows of a table have the same number of cells, as their spans count.',
  ...ua1('7.5'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, rows) => {
      const widths = widthsOf(rows);
      const most = Math.max(...widths, 0);
      return widths.flatMap((width, index) =>
        width === most ? [] : [failed(`Row ${index + 1} of a table has ${width} cells, another ${most}.`, page)],
      );
    }),
};

/** Columns that each row fills, with what hangs down into it from rows above. */
function widthsOf(rows: readonly Row[]): readonly number[] {
  let hanging: readonly { readonly left: number; readonly width: number }[] = [];
  return rows.map(({ cells }) => {
    const spans = cells.map(({ attributes }) => ({
      width: spanOf(attributes.ColSpan),
      left: spanOf(attributes.RowSpan) - 1,
    }));
    const width = [...spans, ...hanging].reduce((sum, span) => sum + span.width, 0);
    hanging = [...hanging.map((one) => ({ ...one, left: one.left - 1 })), ...spans].filter(({ left }) => left > 0);
    return width;
  });
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}

export const tableRules: readonly PdfRule[] = [shape, headers, scopes, wholeHeads, regular];
