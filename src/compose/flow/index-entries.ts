import type { Index } from '../../model/block.ts';
import { ems, type FlowContext } from './context.ts';
import { type FlowBlock, stack } from './flow-block.ts';
import { setText } from './set-text.ts';

/** An index in small letters: what an entry's line leaves over is turned over, further in. */
export function flowIndex(index: Index, context: FlowContext): FlowBlock {
  const indent = ems(context.page, context.theme.ems.paragraphIndent);
  const entries = index.children.map((entry): FlowBlock => {
    const setting = {
      role: 'aside',
      alignment: 'ragged',
      indent,
      firstIndent: -indent,
      hyphenated: false,
      alone: true,
    } as const;
    return { items: [setText(entry, setting, context)], above: 0, below: 0, onGrid: false, parting: 0 };
  });
  return { items: stack(entries, context.column), above: 0, below: 0, onGrid: true, parting: 0 };
}
