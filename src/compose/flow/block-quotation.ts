import type { BlockQuotation } from '../../model/block.ts';
import { blockGap, ems, type FlowContext, indented, mayClose } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';

/** A quotation the source sets apart: indented, on the grid, half a line around and more. */
export function flowBlockQuotation(quotation: BlockQuotation, context: FlowContext, flow: FlowChildren): FlowBlock {
  const { theme, page, column } = context;
  const gap = blockGap(context);
  const inside = { ...context, column: indented(column, ems(page, theme.ems.blockQuotationIndent)) };
  return {
    items: stack(flow(quotation.children, inside), inside.column),
    above: gap,
    below: gap,
    closes: mayClose(context),
    onGrid: true,
    parting: 0,
  };
}
