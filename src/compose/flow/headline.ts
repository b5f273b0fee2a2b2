import type { Headline } from '../../model/block.ts';
import { toMilliPoints } from '../../model/units.ts';
import type { HeadlineSize } from '../../theme/theme.ts';
import { cost } from '../pages/costs.ts';
import type { TextItem } from '../pages/vertical-list.ts';
import { endsInLetters } from '../word-breaks.ts';
import { type FlowContext, gridOf, hungColumn } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { openedLeading } from './headline-leading.ts';
import { setText, type TextSetting } from './set-text.ts';

const mostLines = 4;

/**
 * The headline: ragged, of balanced lines, no word broken. Where it would take more than four lines, or a word is
 * wider than the measure, it steps down to the next size; at the last one a word may be broken.
 */
export function flowHeadline(headline: Headline, context: FlowContext): FlowBlock {
  const hung = { ...context, column: hungColumn(context.page) };
  const grid = gridOf(context.page);
  const items = [opened(fitting(headline, hung), hung)];
  return { items, above: grid / 4, below: grid, opens: 'below', onGrid: true, parting: cost.stranded };
}

function fitting(headline: Headline, context: FlowContext): TextItem {
  const steps = context.page.headlines;
  for (const step of steps) {
    const item = setText(headline, settingOf(step, false), context);
    if (fits(item)) return item;
  }
  return setText(headline, settingOf(steps.at(-1) ?? context.page.roles.headline, true), context);
}

function settingOf(step: HeadlineSize, hyphenated: boolean): TextSetting {
  return {
    role: 'headline',
    ...step,
    alignment: 'ragged',
    balanced: true,
    hyphenated,
    unbroken: true,
    breaking: 'kept',
  };
}

function fits(item: TextItem): boolean {
  const best = item.paragraph.variants[item.paragraph.best];
  return (
    best !== undefined &&
    best.lines <= mostLines &&
    !best.overfull &&
    !endsInLetters(
      best.breaks.map((to) => ({ to })),
      item.place.inline.text,
    )
  );
}

/** Opens the leading where a descender would touch an accented capital below it. */
function opened(item: TextItem, context: FlowContext): TextItem {
  const variant = item.paragraph.variants[item.paragraph.best];
  if (!variant) return item;
  const leading = openedLeading(
    item.paragraph.lines(variant),
    item.leading,
    toMilliPoints(1),
    context.typesetter.fonts,
  );
  return leading === item.leading ? item : { ...item, leading };
}
