import type { Block, DisplayPage, TextBlock } from '../../model/block.ts';
import { isTextBlock } from '../../model/visit.ts';
import { cost } from '../pages/costs.ts';
import { heightOf } from '../pages/floats.ts';
import type { VerticalItem } from '../pages/vertical-list.ts';
import { type FlowContext, gridOf } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';
import { setText, type TextSetting } from './set-text.ts';

/** Where what stands at the head of such a page begins, in parts of the page's lines. */
const sink = 0.2;

/** Sizes of a title on a page of its own, in parts of the page's widest lines: largest first, then those of headlines. */
const titleSizes = { title: [0.09, 0.075], part: [0.075] } as const;
const titleLeading = 1.15;

const small: TextSetting = { role: 'colophon', alignment: 'ragged', hyphenated: false };
const plain: TextSetting = { role: 'text', alignment: 'ragged', hyphenated: false };
const halfTitle: TextSetting = { role: 'deck', alignment: 'ragged', balanced: true, hyphenated: false };

/**
 * A page that is set by itself: its titles a fifth down, its paragraphs at its foot; where it says how the publication
 * was made, all of it in small print at the foot. It is one block that is never parted.
 */
export function flowDisplayPage(page: DisplayPage, context: FlowContext, flow: FlowChildren): FlowBlock {
  const { column } = context;
  const heads = page.children.filter((block) => !isOfFoot(block, page));
  const foot = page.children.filter((block) => isOfFoot(block, page));
  const setting = page.kind === 'imprint' ? small : plain;
  const top = kept(page.kind === 'halfTitle' ? halfTitles(heads, context) : flow(heads, titled(context, page)), column);
  const bottom = kept(
    foot.flatMap((block) => (isTextBlock(block) ? [lines(block, setting, context)] : flow([block], context))),
    column,
  );
  const height = gridOf(context.page) * context.page.lines;
  const above = heads.length === 0 ? 0 : Math.round(context.page.lines * sink) * gridOf(context.page);
  const between = Math.max(0, height - above - heightOf(top) - heightOf(bottom));
  const items = [
    ...(above > 0 ? [space(above), noBreak] : []),
    ...top,
    ...(bottom.length > 0 ? [...(top.length > 0 ? [noBreak] : []), space(between), noBreak, ...bottom] : []),
  ];
  return { items, above: 0, below: 0, onGrid: true, parting: 0 };
}

/** The page with a title's sizes, which white paper around it makes small: none is below the page's headlines. */
function titled(context: FlowContext, { kind }: DisplayPage): FlowContext {
  if (kind !== 'title' && kind !== 'part') return context;
  const { page } = context;
  const [largest] = page.headlines;
  const sizes = titleSizes[kind].map((part) => Math.round((page.measure + page.hang) * part));
  const larger = sizes.filter((size) => size > (largest?.size ?? 0));
  const titles = larger.map((size) => ({ size, leading: Math.round(size * titleLeading) }));
  return { ...context, page: { ...page, headlines: [...titles, ...page.headlines] } };
}

function isOfFoot({ type }: Block, { kind }: DisplayPage): boolean {
  return kind === 'imprint' || (kind !== 'halfTitle' && type === 'paragraph');
}

function halfTitles(blocks: readonly Block[], context: FlowContext): readonly FlowBlock[] {
  return blocks.filter(isTextBlock).map((block) => lines(block, halfTitle, context));
}

function lines(block: TextBlock, setting: TextSetting, context: FlowContext): FlowBlock {
  return { items: [setText(block, setting, context)], above: 0, below: 0, onGrid: false, parting: cost.kept };
}

/** Blocks that stay together, in white space that is as it should be. */
function kept(blocks: readonly FlowBlock[], column: FlowContext['column']): readonly VerticalItem[] {
  const items = stack(blocks, { ...column, onGrid: false });
  return items.map((item): VerticalItem => {
    if (item.type === 'penalty') return noBreak;
    return item.type === 'glue' ? { ...item, sizes: item.sizes.slice(0, 1) } : item;
  });
}

const noBreak: VerticalItem = { type: 'penalty', cost: cost.kept };

/** White space that stays at the head of a page. */
function space(height: number): VerticalItem {
  return { type: 'box', sizes: [{ height, cost: 0, frames: [] }], position: null };
}
