import type { Paragraph } from '../../model/block.ts';
import { isDirectSpeech } from '../../model/direct-speech.ts';
import { initialOf, openingOf } from '../../model/opening.ts';
import { toMilliPoints } from '../../model/units.ts';
import { textOf } from '../../model/visit.ts';
import type { Theme } from '../../theme/theme.ts';
import { cost } from '../pages/costs.ts';
import type { Bar } from '../pages/vertical-list.ts';
import { ems, type FlowContext, gridOf, paragraphGap, paragraphIndent } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { leadInOf } from './lead-in.ts';
import { setText, type TextOpening, type TextSetting } from './set-text.ts';

/** A dash that opens speech stands in the indent, wherever the paragraph is. */
const ledByDash = /^[—–]\s?/;

/** The accent of an initial would stand in the line above. */
const accented = /\p{M}/u;

/** A paragraph of the body: flush where it opens something, indented after another paragraph. */
export function flowParagraph(
  paragraph: Paragraph,
  context: FlowContext,
  flush: boolean,
  introduces: boolean,
): FlowBlock {
  const opens = flush && !ledByDash.test(textOf(paragraph));
  const setting = isSetOff(paragraph, context) ? speechSetting(context) : bodySetting(paragraph, context, opens);
  const parting = introduces ? cost.introduction : 0;
  const text = setText(paragraph, setting, context);
  const risen = text.together !== undefined && accented.test(setting.opening?.letter.normalize('NFD') ?? '');
  return {
    items: [text],
    above: risen ? gridOf(context.page) : 0,
    below: introduces ? 0 : paragraphGap(context),
    onGrid: true,
    parting,
  };
}

/** Whether the theme sets a paragraph off as direct speech. */
export function isSetOff(paragraph: Paragraph, context: FlowContext): boolean {
  return context.theme.directSpeech !== 'plain' && isDirectSpeech(paragraph, context.article.quotations);
}

function bodySetting(paragraph: Paragraph, context: FlowContext, flush: boolean): TextSetting {
  const { theme } = context;
  const firstIndent = flush ? 0 : paragraphIndent(context);
  const setting: TextSetting = { role: 'text', alignment: 'justified', firstIndent };
  const opens = flush && openingOf(context.article) === paragraph;
  return opens ? { ...setting, opening: openingSetting(paragraph, theme) } : setting;
}

function openingSetting(paragraph: Paragraph, { opening }: Theme): TextOpening {
  return {
    letter: opening.initial === null ? '' : initialOf(paragraph),
    lines: opening.initial ?? 0,
    leadIn: opening.leadIn === 'small-caps' ? leadInOf(textOf(paragraph)) : 0,
  };
}

function speechSetting(context: FlowContext): TextSetting {
  const { theme, page, column } = context;
  const bar: Bar = {
    x: column.left + ems(page, theme.ems.directSpeechRule),
    width: toMilliPoints(theme.rules.directSpeech),
    colour: theme.colours.accent,
  };
  return {
    role: 'text',
    alignment: 'justified',
    indent: ems(page, theme.ems.directSpeechIndent),
    hungOpening: true,
    bar: theme.directSpeech === 'set-off' ? bar : null,
  };
}
