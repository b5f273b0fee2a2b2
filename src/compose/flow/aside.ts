import type { Aside, LongDescription } from '../../model/block.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { PageTheme } from '../../theme/theme.ts';
import { cost } from '../pages/costs.ts';
import type { BoxItem } from '../pages/vertical-list.ts';
import { type FlowContext, gridOf } from './context.ts';
import { type FlowBlock, type FlowChildren, linesOf, stack } from './flow-block.ts';
import { ruleBox } from './rule-box.ts';

/** What stands beside the matter: small, on its own leading, between hairlines. */
export function flowAside(aside: Aside, context: FlowContext, flow: FlowChildren): FlowBlock {
  const grid = gridOf(context.page);
  const kept = { type: 'penalty', cost: cost.kept } as const;
  const items = [
    hairline(context, grid / 2, 0),
    kept,
    ...flowSmall(aside.children, context, flow),
    kept,
    hairline(context, grid / 2, grid / 2),
  ];
  return { items, above: grid, below: grid, flexible: true, onGrid: false, parting: 0 };
}

/** What a picture shows, at length: small, right below it. */
export function flowLongDescription(description: LongDescription, context: FlowContext, flow: FlowChildren): FlowBlock {
  const grid = gridOf(context.page);
  const items = flowSmall(description.children, context, flow);
  return { items, above: grid / 2, below: grid, flexible: true, onGrid: false, parting: 0 };
}

function flowSmall(blocks: Aside['children'], context: FlowContext, flow: FlowChildren): FlowBlock['items'] {
  const page = smallPage(context.page);
  const column = { ...context.column, onGrid: false, grid: gridOf(page) };
  return stack(withoutLoneLines(flow(blocks, { ...context, page, column })), column);
}

/** A single line that begins them ends no page, and one that ends them begins none. */
function withoutLoneLines(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  return blocks.map((block, index) => {
    if (linesOf(block) > 1) return block;
    const parting = index === 0 ? Math.max(block.parting, cost.orphan) : block.parting;
    return index === blocks.length - 1 ? { ...block, parting, leadingPage: cost.widow } : { ...block, parting };
  });
}

/** The page with its text and subheads in the size of asides. */
function smallPage(page: PageTheme): PageTheme {
  const { roles } = page;
  const { cut, size, leading } = roles.aside;
  const small = { cut, size, leading };
  return {
    ...page,
    roles: {
      ...roles,
      text: { ...roles.text, ...small },
      subhead: { ...roles.subhead, ...small },
      minorSubhead: { ...roles.minorSubhead, ...small },
      leastSubhead: { ...roles.leastSubhead, ...small },
      term: { ...roles.term, ...small },
    },
  };
}

function hairline({ theme, column }: FlowContext, height: MilliPoints, y: MilliPoints): BoxItem {
  return ruleBox({
    height,
    x: column.left,
    y,
    width: column.measure,
    thickness: theme.rules.hairline,
    colour: theme.colours.hairline,
  });
}
