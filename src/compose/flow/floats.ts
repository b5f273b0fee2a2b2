import { heightOf } from '../pages/floats.ts';
import type { FloatsItem, VerticalItem } from '../pages/vertical-list.ts';
import type { Column } from './context.ts';
import { type FlowBlock, stack } from './flow-block.ts';

/**
 * Puts an article's blocks below each other; its figures may leave their place for the top of the next page, but not go
 * beyond a subhead, a figure that stays, the colophon or the end.
 */
export function stackWithFloats(blocks: readonly FlowBlock[], column: Column): readonly VerticalItem[] {
  const items: VerticalItem[] = [];
  let segment: FlowBlock[] = [];
  let mayWait = false;
  const barrier = () => {
    if (mayWait) items.push({ type: 'barrier' });
    mayWait = false;
  };
  const endSegment = () => {
    items.push(...stack(segment, column));
    segment = [];
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const before = segment.at(-1);
    const run = before ? floatingRun(blocks, index) : [];
    const next = blocks[index + run.length];
    if (before && next && run.length > 0) {
      endSegment();
      items.push(floatsItem(before, run, next, column));
      mayWait = true;
      segment = [next];
      index += run.length;
    } else if (mayWait && before && bounds(block)) {
      endSegment();
      barrier();
      items.push(...stack([without(before), without(block)], column));
      segment = [block];
    } else segment.push(block);
  }
  endSegment();
  barrier();
  return items;
}

/** The figures from an index on that may leave their place: something must follow that they may go beyond. */
function floatingRun(blocks: readonly FlowBlock[], from: number): readonly FlowBlock[] {
  let to = from;
  while (blocks[to]?.floats) to++;
  const next = blocks[to];
  return next && !bounds(next) ? blocks.slice(from, to) : [];
}

function bounds({ bounds: bound, items }: FlowBlock): boolean {
  return bound === true || items.some(holdsPicture);
}

function holdsPicture(item: VerticalItem): boolean {
  return item.type === 'box' && item.sizes.some(({ frames }) => frames.some(({ type }) => type === 'image'));
}

function floatsItem(before: FlowBlock, run: readonly FlowBlock[], next: FlowBlock, column: Column): FloatsItem {
  const alternatives = Array.from({ length: run.length + 1 }, (_, stay): readonly VerticalItem[] => {
    const items = stack([without(before), ...run.slice(0, stay), without(next)], column);
    // The last penalty and white space are those above what follows.
    const shift = { type: 'shift', placed: stay, added: run.length } as const;
    return [...items.slice(0, -2), shift, ...items.slice(-2)];
  });
  const floats = run.map(({ items }) => ({ items, height: heightOf(items) }));
  return { type: 'floats', floats, alternatives };
}

/** A block's wishes without the block. */
function without(block: FlowBlock): FlowBlock {
  return { ...block, items: [] };
}
