import type { Colophon } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { ems, type FlowContext, gridOf } from './context.ts';
import { type FlowBlock, stack } from './flow-block.ts';
import { ruleBox } from './rule-box.ts';
import { setText, type TextSetting } from './set-text.ts';

/** Longer colophons may be broken over pages. */
const mostKept = 14;

const partSetting: TextSetting = {
  role: 'colophon',
  alignment: 'ragged',
  hyphenated: false,
  sinks: true,
  turned: true,
};

/**
 * What closes the article: a short rule, then each part on lines of its own, turned lines indented. It stays together,
 * but in a column its parts may go on in the next.
 */
export function flowColophon(colophon: Colophon, context: FlowContext): FlowBlock {
  const { theme, page, column } = context;
  const grid = gridOf(page);
  const indent = ems(page, theme.ems.paragraphIndent);
  const parting = colophon.children.length > mostKept ? 0 : cost.kept;
  const columnParting = Math.min(parting, cost.introduction);
  const setting: TextSetting = context.beside ? { ...partSetting, breaking: 'kept', sinks: false } : partSetting;
  const parts = colophon.children.map((part): FlowBlock => {
    const items = [setText(part, { ...setting, indent, firstIndent: -indent }, context)];
    return { items, above: 0, below: 0, onGrid: false, parting, columnParting };
  });
  const rule: FlowBlock = {
    items: [
      ruleBox({
        height: grid,
        x: column.left,
        y: Math.round(grid / 2),
        width: ems(page, 3),
        thickness: theme.rules.directSpeech,
        colour: theme.colours.accent,
      }),
    ],
    above: 0,
    below: 0,
    onGrid: true,
    parting: cost.stranded,
  };
  return {
    items: stack([rule, ...parts], column),
    above: grid,
    below: 0,
    tightAbove: grid / 4,
    onGrid: false,
    parting: 0,
    leadingPage: cost.colophonAlone,
    leadingColumn: cost.textMissing,
    bounds: true,
  };
}
