import type { BlockQuotation } from '../../model/block.ts';
import { ems, type FlowContext, gridOf, indented } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';

/** A quotation the source sets apart: indented, half a line around. */
export function flowBlockQuotation(quotation: BlockQuotation, context: FlowContext, flow: FlowChildren): FlowBlock {
  const { theme, page, column } = context;
  const half = gridOf(page) / 2;
  const inside = {
    ...context,
    column: { ...indented(column, ems(page, theme.ems.blockQuotationIndent)), onGrid: false },
  };
  return {
    items: stack(flow(quotation.children, inside), inside.column),
    above: half,
    below: half,
    onGrid: false,
    parting: 0,
  };
}
