import type { Block } from '../../model/block.ts';
import type { MilliPoints } from '../../model/units.ts';
import { cost } from '../pages/costs.ts';
import type { Glue, GlueSize, VerticalItem } from '../pages/vertical-list.ts';
import type { Column, FlowContext } from './context.ts';

/** A block as part of the column, with what it wants around it. */
export interface FlowBlock {
  readonly items: readonly VerticalItem[];
  /** Least white space above and below; of two neighbours' wishes the larger one counts. */
  readonly above: MilliPoints;
  readonly below: MilliPoints;
  /** What is enough above where room is scarce; as `above` unless said otherwise. */
  readonly tightAbove?: MilliPoints;
  /** Whether the white space around it may give way, so that its page is full and the text on the grid. */
  readonly flexible?: boolean;
  /** Whether the white space above it, or below it, may be a line of the grid more, so that its page is full. */
  readonly opens?: 'above' | 'below' | 'both';
  /** Whether the white space around it may be left out, so that its page is full. */
  readonly closes?: boolean;
  /** Whether what it leads to stands close below it, where that is `led`: a subhead's list. */
  readonly leads?: boolean;
  readonly led?: boolean;
  /** Whether its first line stands on the baseline grid. */
  readonly onGrid: boolean;
  /** What it costs to end a page after it. */
  readonly parting: number;
  /** What it costs to end a column after it where the next one stands beside it; as `parting` unless said otherwise. */
  readonly columnParting?: number;
  /** What it costs to begin a page with it; nothing unless said otherwise. */
  readonly leadingPage?: number;
  /** The same for a column where others stand beside it; as `leadingPage` unless said otherwise. */
  readonly leadingColumn?: number;
  /** Whether it is a figure that may leave its place for the top of the next page. */
  readonly floats?: boolean;
  /** Whether no figure from before it may come after it. */
  readonly bounds?: boolean;
}

/** Turns the children of a container into blocks of the column. */
export type FlowChildren = (blocks: readonly Block[], context: FlowContext) => readonly FlowBlock[];

/** Quarters by which flexible white space may be less or more, and where it grows to the grid in any case. */
const flex = [-1, 1, 2, 3, 4];
const flexToGrid = [-1, 1];

/** Puts blocks below each other; in a column off the baseline grid none returns to it. */
export function stack(blocks: readonly FlowBlock[], column: Column): readonly VerticalItem[] {
  const items: VerticalItem[] = [];
  let before: FlowBlock | null = null;
  let parting = 0;
  for (const block of blocks) {
    if (before) {
      const cost = Math.max(parting, block.leadingPage ?? 0);
      const columnCost = before.columnParting ?? leadingColumn(parting, block);
      items.push({ type: 'penalty', cost, ...(columnCost === undefined ? {} : { columnCost }) });
      items.push(between(before, block, column));
    }
    items.push(...block.items);
    // What must not be parted from a single line mustn't be left behind with that line alone either.
    parting =
      before && parting >= cost.stranded && linesOf(block) < 2 ? Math.max(parting, block.parting) : block.parting;
    before = block;
  }
  return items;
}

function leadingColumn(parting: number, block: FlowBlock): number | undefined {
  return block.leadingColumn === undefined ? undefined : Math.max(parting, block.leadingColumn);
}

/** White space of one height that leaves the baseline grid. */
export function rigidGlue(height: MilliPoints): Glue {
  return { type: 'glue', sizes: [{ height, cost: 0 }], shares: false, toGrid: false };
}

function between(before: FlowBlock, block: FlowBlock, { onGrid, grid }: Column): VerticalItem {
  const height = before.leads && block.led ? before.below : Math.max(before.below, block.above);
  const toGrid = onGrid && block.onGrid;
  const sizes: GlueSize[] = [{ height, cost: 0 }];
  if (block.tightAbove !== undefined) sizes.push({ height: block.tightAbove, cost: cost.tightGlue });
  const shares = before.flexible === true || block.flexible === true;
  if (shares) {
    for (const quarters of toGrid ? flexToGrid : flex) sizes.push({ height: (height * (4 + quarters)) / 4, cost: 0 });
  }
  if (toGrid && height > 0) {
    if (opensBelow(before) || opensAbove(block)) sizes.push({ height: height + grid, cost: cost.openedLine });
    const closed = Math.max(before.closes ? 0 : before.below, block.closes ? 0 : block.above);
    if (closed < height) sizes.push({ height: closed, cost: cost.closedLine });
  }
  return { type: 'glue', sizes, shares, toGrid };
}

function opensAbove({ opens }: FlowBlock): boolean {
  return opens === 'above' || opens === 'both';
}

function opensBelow({ opens }: FlowBlock): boolean {
  return opens === 'below' || opens === 'both';
}

/** Lines of a block set as it should be; a box counts for two. */
export function linesOf(block: FlowBlock): number {
  let lines = 0;
  for (const item of block.items) {
    if (item.type === 'box') return 2;
    if (item.type === 'text') lines += item.paragraph.variants[item.paragraph.best]?.lines ?? 1;
  }
  return lines;
}
