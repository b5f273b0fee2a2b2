import type { Heading } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { type FlowContext, gridOf } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { setText } from './set-text.ts';

/** A subhead: a line above, none below, never the last thing on a page. */
export function flowHeading(heading: Heading, context: FlowContext): FlowBlock {
  const role = heading.level === 2 ? 'subhead' : 'minorSubhead';
  const text = setText(
    heading,
    { role, alignment: 'ragged', balanced: true, hyphenated: false, breaking: 'kept' },
    context,
  );
  return { items: [text], above: gridOf(context.page), below: 0, opens: 'above', onGrid: true, parting: cost.stranded };
}
