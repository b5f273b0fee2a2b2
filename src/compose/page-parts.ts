import { toMilliPoints } from '../model/units.ts';
import type { PageTheme } from '../theme/theme.ts';
import { columnPages } from './column-pages.ts';
import { type FlowContext, gridOf } from './flow/context.ts';
import { flowArticle } from './flow/flow.ts';
import { footStyle } from './flow/footnote.ts';
import { everyPage } from './pages/areas.ts';
import type { PagePart } from './pages/assemble.ts';
import { breakPages } from './pages/break-pages.ts';
import { facingPages } from './pages/facing.ts';
import { type Floats, pagesWithFloats } from './pages/floats.ts';
import { footOf } from './pages/foot.ts';
import { type LaidPage, layOut } from './pages/lay-out.ts';
import type { TextArea } from './pages/vertical-list.ts';

/** Lines of the grid by which small print may sink into the bottom margin, and those of the foot that stay clear below. */
const sinkingLines = 1.25;
const clearLines = 1.5;

/** Breaks an article into pages, each in its parts; `first` is the number of the first one. */
export function partedPages(context: FlowContext, first: number): Iterable<readonly PagePart[]> {
  return context.page.columns === 1 ? wholePages(context, first) : columnPages(context);
}

function* wholePages(context: FlowContext, first: number): Generator<readonly PagePart[]> {
  const items = flowArticle(context);
  const foot = footOf(items, footStyle(context.theme, context.page));
  const sheets = everyPage(pageArea(context.page));
  const floating = items.some(({ type }) => type === 'floats');
  const areas = facingPages(floating ? pagesWithFloats(sheets, items) : sheets, first);
  const { decisions } = breakPages(items, foot, areas);
  for (const laid of layOut(items, decisions, foot, areas)) yield withFloats(laid, areas.floats);
}

/** A page's text, below the figures that have come to its top. */
function withFloats(laid: LaidPage, floats: Floats | undefined): readonly PagePart[] {
  const top = floats?.heightAt(laid.station) ?? 0;
  const part: PagePart = { laid, left: 0, top };
  if (!floats || top === 0) return [part];
  return [{ laid: onTop(floats.atTop(laid.station), laid.station), left: 0, top: 0, deferred: true }, part];
}

function onTop(text: LaidPage['text'], station: number): LaidPage {
  return { text, notes: [], notesTop: null, rest: 0, height: 0, last: true, station };
}

function pageArea(page: PageTheme): TextArea {
  const grid = gridOf(page);
  const clear = toMilliPoints(page.foot - clearLines * page.roles.foot.leading);
  return { height: grid * page.lines, sink: Math.max(0, Math.min(grid * sinkingLines, clear)), grid };
}
