import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { blockGap, ems, type FlowContext, indented, mayClose } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';
import { setText } from './set-text.ts';

/** Terms in semibold, each with its descriptions indented below it. */
export function flowDefinitionList(list: DefinitionList, context: FlowContext, flow: FlowChildren): FlowBlock {
  const around = blockGap(context);
  const blocks = list.children.map((child) =>
    child.type === 'definitionTerm' ? flowTerm(child, context) : flowDescription(child, context, flow),
  );
  return {
    items: stack(blocks, context.column),
    above: around,
    below: around,
    closes: mayClose(context),
    onGrid: true,
    parting: 0,
  };
}

/** A term is never the last thing on a page. */
function flowTerm(term: DefinitionTerm, context: FlowContext): FlowBlock {
  const text = setText(term, { role: 'term', alignment: 'ragged', hyphenated: false, breaking: 'kept' }, context);
  return { items: [text], above: 0, below: 0, onGrid: true, parting: cost.stranded };
}

function flowDescription(description: DefinitionDescription, context: FlowContext, flow: FlowChildren): FlowBlock {
  const { page, theme, column } = context;
  const inside = { ...context, column: indented(column, ems(page, theme.ems.descriptionIndent)) };
  const items = stack(flow(description.children, inside), inside.column);
  return { items, above: 0, below: 0, onGrid: true, parting: 0 };
}
