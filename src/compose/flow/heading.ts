import type { Heading } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { type FlowContext, gridOf, paragraphGap } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { setText } from './set-text.ts';

const roles = { 2: 'subhead', 3: 'minorSubhead', 4: 'leastSubhead' } as const;

/** A subhead: a line more above than between paragraphs, none below, never the last thing on a page. */
export function flowHeading(heading: Heading, context: FlowContext): FlowBlock {
  const role = roles[heading.level];
  const text = setText(
    heading,
    { role, alignment: 'ragged', balanced: true, hyphenated: false, breaking: 'kept' },
    context,
  );
  return {
    items: [text],
    above: gridOf(context.page) + paragraphGap(context),
    below: 0,
    ...(context.theme.paragraphs === 'indented' ? { opens: 'above' } : {}),
    leads: true,
    onGrid: true,
    parting: cost.stranded,
    bounds: true,
  };
}
