import type { Block, TableRow } from '../../model/block.ts';
import type { MilliPoints } from '../../model/units.ts';
import { heightOf } from '../pages/floats.ts';
import type { VerticalItem } from '../pages/vertical-list.ts';
import { type FlowContext, gridOf } from './context.ts';
import { flowBlocks } from './flow.ts';
import { type FlowBlock, stack } from './flow-block.ts';
import { withCallsOf, withFootnotes } from './footnote.ts';
import { columnsOf } from './table-columns.ts';

/** Blocks of an article that go across the columns of a page, or that are set in them. */
export interface Segment {
  readonly across: boolean;
  readonly items: readonly VerticalItem[];
  /** Least white space above and below. */
  readonly above: MilliPoints;
  readonly below: MilliPoints;
}

/** Of a page's height, what opens an article may take together with its first picture, for that to go across. */
const mostOfPage = 0.72;

/**
 * An article's blocks where pages have columns: what opens it goes across them, with a picture that follows at once if
 * there is room, and so does a table that is too wide for one. `page` is the context of what goes across, `column` that
 * of the rest.
 */
export function flowSegments(page: FlowContext, column: FlowContext): readonly Segment[] {
  const blocks = page.article.children.filter((block) => block.type !== 'footnote');
  const flowed: { across: boolean; blocks: readonly FlowBlock[]; items: readonly VerticalItem[] }[] = [];
  const add = (across: boolean, own: readonly Block[]) => {
    if (own.length === 0) return;
    const context = across ? page : column;
    const set = flowBlocks(own, context);
    flowed.push({ across, blocks: set, items: stack(set, context.column) });
  };
  const opening = openingOf(blocks, page);
  add(true, blocks.slice(0, opening));
  let from = opening;
  for (const [index, block] of blocks.entries()) {
    if (index < opening || !isWide(block, column)) continue;
    add(false, blocks.slice(from, index));
    add(true, [block]);
    from = index + 1;
  }
  add(false, blocks.slice(from));
  const items = withFootnotes(
    flowed.flatMap((segment) => segment.items),
    column,
    flowBlocks,
  );
  return withNotesBelow(
    flowed.map((segment, index): Segment => {
      const start = flowed.slice(0, index).reduce((sum, earlier) => sum + earlier.items.length, 0);
      return {
        across: segment.across,
        items: items.slice(start, start + segment.items.length),
        above: segment.blocks[0]?.above ?? 0,
        below: segment.blocks.at(-1)?.below ?? 0,
      };
    }),
  );
}

/** How many blocks open an article, the picture that goes across with them included. */
function openingOf(blocks: readonly Block[], page: FlowContext): number {
  const first = blocks.findIndex((block) => !opens(block));
  const count = first < 0 ? blocks.length : first;
  const next = blocks[count];
  if (next?.type !== 'figure') return count;
  const items = stack(flowBlocks(blocks.slice(0, count + 1), page), page.column);
  const fits = heightOf(items) <= gridOf(page.page) * page.page.lines * mostOfPage;
  return fits && isFullWidth(items, page.column.measure) ? count + 1 : count;
}

function opens({ type }: Block): boolean {
  return type === 'kicker' || type === 'headline' || type === 'deck' || type === 'byline' || type === 'publicationDate';
}

/** Whether a table would have to step down in size or break words to stand in a column. */
function isWide(block: Block, column: FlowContext): boolean {
  if (block.type !== 'table') return false;
  const rows = block.children.filter((child): child is TableRow => child.type === 'tableRow');
  const { size, hyphenated } = columnsOf(block, rows, column);
  return hyphenated || size < column.page.roles.table.size;
}

function isFullWidth(items: readonly VerticalItem[], measure: MilliPoints): boolean {
  const frames = items.flatMap((item) => (item.type === 'box' ? (item.sizes[0]?.frames ?? []) : []));
  return frames.some((frame) => frame.type === 'image' && Math.round(frame.width * 1000) >= measure - 1);
}

/** Notes that are called by what goes across stand in the columns below it, where there are some. */
function withNotesBelow(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    const next = segments[index + 1];
    if (segment.across && next && !next.across) return { ...segment, items: segment.items.map(withoutCalls) };
    if (segment.across || !before?.across) return segment;
    return { ...segment, items: withCallsOf(before.items, segment.items) };
  });
}

function withoutCalls(item: VerticalItem): VerticalItem {
  return item.type === 'text' || item.type === 'box' ? { ...item, calls: [] } : item;
}
