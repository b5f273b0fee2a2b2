import type { ThematicBreak } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { ems, type FlowContext, gridOf } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { ruleBox } from './rule-box.ts';

/** Two lines of white space with a short rule amid them. */
export function flowThematicBreak(node: ThematicBreak, context: FlowContext): FlowBlock {
  const { theme, page, column, positions } = context;
  const height = gridOf(page) * 2;
  const width = ems(page, 3);
  const rule = ruleBox({
    height,
    x: column.left + Math.round((column.measure - width) / 2),
    y: Math.round(height / 2),
    width,
    thickness: theme.rules.hairline,
    colour: theme.colours.text,
  });
  const items = [{ ...rule, position: positions.of(node) }];
  return { items, above: 0, below: 0, onGrid: true, parting: cost.breakAtPageEnd, leadingPage: cost.breakAtPageEnd };
}
