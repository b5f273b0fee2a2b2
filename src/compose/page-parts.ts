import { type MilliPoints, toMilliPoints } from '../model/units.ts';
import type { PageTheme, Theme } from '../theme/theme.ts';
import { bodyColumn, columnPage, type FlowContext, gridOf } from './flow/context.ts';
import { flowArticle, flowInColumns } from './flow/flow.ts';
import { footStyle } from './flow/footnote.ts';
import { everyPage } from './pages/areas.ts';
import type { PagePart } from './pages/assemble.ts';
import { breakPages } from './pages/break-pages.ts';
import { breakColumns } from './pages/columns.ts';
import { facingPages } from './pages/facing.ts';
import { type Floats, pagesWithFloats } from './pages/floats.ts';
import { type Foot, footOf } from './pages/foot.ts';
import { type LaidPage, layOut } from './pages/lay-out.ts';
import type { TextArea, VerticalItem } from './pages/vertical-list.ts';

/** Lines of the grid by which small print may sink into the bottom margin: the foot stays well clear of it. */
const sinkingLines = 1.25;

/** Columns below what opens an article have so many lines at least; otherwise they begin on a page of their own. */
const fewestLines = 6;

/** The pages of an article, each in its parts, and the notes that stand on them. */
export interface PartedPages {
  readonly pages: Iterable<readonly PagePart[]>;
  readonly foot: Foot;
}

/** Breaks an article into pages. */
export function partedPages(context: FlowContext): PartedPages {
  return context.page.columns === 1 ? onePart(context) : inColumns(context);
}

function onePart(context: FlowContext): PartedPages {
  const items = flowArticle(context);
  const foot = footOf(items, footStyle(context.theme, context.page));
  const sheets = pagesWithFloats(everyPage(pageArea(context.page)), items);
  const areas = facingPages(sheets);
  const { decisions } = breakPages(items, foot, areas);
  return { pages: wholePages(layOut(items, decisions, foot, areas), areas.floats ?? sheets.floats), foot };
}

function* wholePages(laid: Iterable<LaidPage>, floats: Floats): Generator<readonly PagePart[]> {
  for (const page of laid) {
    const top = floats.heightAt(page.station);
    const part: PagePart = { laid: page, left: 0, top };
    if (top === 0) yield [part];
    else yield [{ laid: onTop(floats.atTop(page.station), page.station), left: 0, top: 0, deferred: true }, part];
  }
}

function onTop(text: LaidPage['text'], station: number): LaidPage {
  return { text, notes: [], notesTop: null, rest: 0, height: 0, last: true, station };
}

/** What opens the article over the whole measure, then its body in columns; those of the last page are balanced. */
function inColumns(context: FlowContext): PartedPages {
  const page = columnPage(context.page);
  const flow = flowInColumns(context, { ...context, page, column: bodyColumn(page), beside: true });
  const foot = footOf(flow.body, footStyle(context.theme, page));
  const opening = openingPages(flow.opening, context.theme, context.page);
  const { height, grid } = pageArea(context.page);
  const last = opening.at(-1);
  const top = last ? Math.ceil((last.height - last.rest + flow.gap) / grid) * grid : 0;
  const below = height - top >= fewestLines * grid;
  const first = below ? height - top : height;
  const { count, step } = { count: context.page.columns, step: toMilliPoints(page.measure + context.page.gutter) };
  const { decisions, areas } = breakColumns(flow.body, foot, { count, height, first, grid });
  const columns = [...layOut(flow.body, decisions, foot, areas)];
  const pages: (readonly PagePart[])[] = opening.map((laid) => [{ laid, left: 0, top: 0 }]);
  for (let from = 0; from < columns.length; from += count) {
    const shared = from === 0 && below ? (pages.pop() ?? []) : [];
    const isLast = from + count >= columns.length;
    const parts = columns.slice(from, from + count).map((column, index): PagePart => {
      const laid = { ...column, last: isLast };
      return { laid, left: index * step, top: shared.length > 0 ? top : 0 };
    });
    pages.push([...shared, ...parts]);
  }
  return { pages, foot };
}

/** The pages of what opens an article: more than one only where it is very long. */
function openingPages(items: readonly VerticalItem[], theme: Theme, page: PageTheme): readonly LaidPage[] {
  const foot = footOf([], footStyle(theme, page));
  const areas = everyPage({ ...pageArea(page), sink: 0 });
  return [...layOut(items, breakPages(items, foot, areas).decisions, foot, areas)];
}

function pageArea(page: PageTheme): TextArea {
  const grid: MilliPoints = gridOf(page);
  return { height: grid * page.lines, sink: grid * sinkingLines, grid };
}
