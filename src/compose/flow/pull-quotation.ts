import type { PullQuotation } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import type { BoxItem, VerticalItem } from '../pages/vertical-list.ts';
import { type FlowContext, gridOf } from './context.ts';
import { type FlowBlock, rigidGlue } from './flow-block.ts';
import { ruleBox } from './rule-box.ts';
import { setText, type TextSetting } from './set-text.ts';

const words: TextSetting = {
  role: 'pullQuotation',
  alignment: 'ragged',
  balanced: true,
  hyphenated: false,
  breaking: 'kept',
  hungOpening: true,
};
const attribution: TextSetting = { role: 'pullAttribution', alignment: 'ragged', hyphenated: false, breaking: 'kept' };

/** Words of the article in a larger size between hairlines, with the name of who said them; never broken over pages. */
export function flowPullQuotation(quotation: PullQuotation, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const last = quotation.children.length - 1;
  const items: VerticalItem[] = [hairline(context, grid / 2, grid / 8)];
  for (const [index, paragraph] of quotation.children.entries()) {
    const setting = index > 0 && index === last ? attribution : words;
    items.push(together());
    if (setting === attribution) items.push(rigidGlue(grid / 8));
    items.push(setText(paragraph, setting, context));
  }
  items.push(together(), hairline(context, grid / 2, (grid * 3) / 8));
  return { items, above: grid, below: grid / 2, opens: 'both', onGrid: true, parting: 0 };
}

function together(): VerticalItem {
  return { type: 'penalty', cost: cost.kept };
}

function hairline({ theme, column }: FlowContext, height: number, y: number): BoxItem {
  return ruleBox({
    height,
    x: column.left,
    y,
    width: column.measure,
    thickness: theme.rules.hairline,
    colour: theme.colours.text,
  });
}
