import type { DisplayMaths } from '../../model/block.ts';
import { ems, type FlowContext, gridOf, indented, mayClose } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { setText } from './set-text.ts';

/** A formula in a block of its own: indented, half a line around, in lines that end between its parts. */
export function flowMaths(maths: DisplayMaths, context: FlowContext): FlowBlock {
  const { theme, page, column } = context;
  const half = gridOf(page) / 2;
  const inside = { ...context, column: indented(column, ems(page, theme.ems.blockQuotationIndent)) };
  const text = setText(maths, { role: 'text', alignment: 'ragged', hyphenated: false }, inside);
  return { items: [text], above: half, below: half, closes: mayClose(context), onGrid: true, parting: 0 };
}
