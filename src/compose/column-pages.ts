import { type MilliPoints, toMilliPoints, toPoints } from '../model/units.ts';
import type { RuleFrame } from '../page/page.ts';
import { bodyColumn, columnPage, type FlowContext, gridOf } from './flow/context.ts';
import { footStyle } from './flow/footnote.ts';
import { flowSegments, type Segment } from './flow/segments.ts';
import { everyPage } from './pages/areas.ts';
import type { PagePart } from './pages/assemble.ts';
import { type Broken, breakPages } from './pages/break-pages.ts';
import { breakColumns } from './pages/columns.ts';
import { cost } from './pages/costs.ts';
import { footOf } from './pages/foot.ts';
import { type LaidPage, layOut } from './pages/lay-out.ts';

/** Columns below what goes across have so many lines at least; otherwise they begin on a page of their own. */
const fewestLines = 6;

/**
 * Breaks an article into pages of columns, segment by segment: each goes on below the one before it, whose columns are
 * level, and what goes across is as wide as the page.
 */
export function columnPages(context: FlowContext): readonly (readonly PagePart[])[] {
  const page = columnPage(context.page);
  const pages = new ColumnPages(context);
  for (const segment of flowSegments(context, { ...context, page, column: bodyColumn(page), beside: true })) {
    if (segment.across) pages.addAcross(segment);
    else pages.addColumns(segment);
  }
  return pages.all;
}

/** From the top of a line to its capitals, in parts of the size: about. */
const aboveCapitals = 0.3;

class ColumnPages {
  readonly #context: FlowContext;
  readonly #height: MilliPoints;
  readonly #grid: MilliPoints;
  readonly #pages: PagePart[][] = [];
  /** What the last page is filled to, and the white space that is wanted below that. */
  #filled: MilliPoints = 0;
  #below: MilliPoints = 0;

  constructor(context: FlowContext) {
    this.#context = context;
    this.#grid = gridOf(context.page);
    this.#height = this.#grid * context.page.lines;
  }

  get all(): readonly (readonly PagePart[])[] {
    return this.#pages;
  }

  addAcross({ items, above, below }: Segment): void {
    const { theme, page } = this.#context;
    const foot = footOf(items, footStyle(theme, columnPage(page)));
    const area = { height: this.#height, sink: 0, grid: this.#grid };
    const broken = (top: MilliPoints): Broken => breakPages(items, foot, everyPage(area, this.#height - top));
    let top = this.#filled === 0 ? 0 : this.#filled + Math.max(this.#below, above);
    // Where it would come to grief in what is left of the page, it begins the next one.
    if (top > 0 && (top > this.#height - this.#grid || broken(top).cost >= cost.widow)) {
      this.#endPage();
      top = 0;
    }
    const laid = [...layOut(items, broken(top).decisions, foot, everyPage(area, this.#height - top))];
    for (const [index, part] of laid.entries()) {
      this.#add(index === 0 ? top : 0, [part], () => 0);
      this.#filled = (index === 0 ? top : 0) + part.height - (part.notesTop === null ? part.rest : 0);
    }
    this.#below = below;
  }

  addColumns({ items, above, below }: Segment): void {
    const { theme, page } = this.#context;
    const grid = this.#grid;
    const own = columnPage(page);
    const foot = footOf(items, footStyle(theme, own));
    const wanted = this.#filled === 0 ? 0 : this.#filled + Math.max(this.#below, above);
    let top = Math.ceil(wanted / grid) * grid;
    if (top > 0 && this.#height - top < fewestLines * grid) {
      this.#endPage();
      top = 0;
    }
    const count = page.columns;
    const shape = { count, height: this.#height, first: this.#height - top, grid };
    const { decisions, areas } = breakColumns(items, foot, shape);
    const columns = [...layOut(items, decisions, foot, areas)];
    const step = toMilliPoints(own.measure + page.gutter);
    for (let from = 0; from < columns.length; from += count) {
      const isLast = from + count >= columns.length;
      const beside = columns.slice(from, from + count).map((column) => ({ ...column, last: isLast }));
      const at = from === 0 ? top : 0;
      const filled = at + Math.max(...beside.map((column) => column.height - lowest(column)));
      this.#add(at, beside, (index) => index * step, this.#ruleBetween(at, filled));
      this.#filled = filled;
    }
    this.#below = below;
  }

  /** Puts areas beside each other: on the last page, or where they begin at its top, on a new one. */
  #add(
    top: MilliPoints,
    laid: readonly LaidPage[],
    leftOf: (index: number) => MilliPoints,
    ruleAt?: (left: MilliPoints) => RuleFrame,
  ): void {
    const parts = laid.map((one, index): PagePart => {
      const part = { laid: one, left: leftOf(index), top };
      return ruleAt && index > 0 ? { ...part, rules: [ruleAt(part.left)] } : part;
    });
    const last = this.#pages.at(-1);
    if (top > 0 && last) last.push(...parts);
    else this.#pages.push(parts);
  }

  /** The theme's rule in the gutter before a column, from its capitals down to where the longest column ends. */
  #ruleBetween(top: MilliPoints, filled: MilliPoints) {
    const { theme, page } = this.#context;
    const thickness = theme.rules.column;
    if (thickness === 0) return undefined;
    const from = top + toMilliPoints(page.roles.text.size * aboveCapitals);
    return (left: MilliPoints): RuleFrame => ({
      type: 'rule',
      x: toPoints(left) - (page.gutter + thickness) / 2,
      y: toPoints(from),
      width: thickness,
      height: toPoints(filled - from),
      colour: theme.colours.text,
    });
  }

  /** Leaves the rest of the page empty; what ends there says so. */
  #endPage(): void {
    const parts = this.#pages.at(-1);
    const last = parts?.at(-1);
    if (parts && last) {
      const laid = { ...last.laid, last: false, rest: this.#height - this.#filled };
      parts[parts.length - 1] = { ...last, laid };
    }
    this.#filled = 0;
    this.#below = 0;
  }
}

/** What is empty below everything that stands in a column. */
function lowest({ rest, notesTop }: LaidPage): MilliPoints {
  return notesTop === null ? Math.max(0, rest) : 0;
}
