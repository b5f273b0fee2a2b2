import type { Byline, Deck, Kicker, PublicationDate } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { type FlowContext, gridOf, hungColumn } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { setText } from './set-text.ts';

/** The line above the headline, on the headline's axis. */
export function flowKicker(kicker: Kicker, context: FlowContext): FlowBlock {
  const hung = { ...context, column: hungColumn(context.page) };
  const text = setText(kicker, { role: 'kicker', alignment: 'ragged', hyphenated: false, breaking: 'kept' }, hung);
  return { items: [text], above: 0, below: gridOf(context.page) / 4, onGrid: true, parting: cost.stranded };
}

/** The standfirst, on the body's axis. */
export function flowDeck(deck: Deck, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const setting = { role: 'deck', alignment: 'ragged', balanced: true, hyphenated: false, breaking: 'kept' } as const;
  const text = setText(deck, setting, context);
  return { items: [text], above: grid / 2, below: grid, flexible: true, onGrid: false, parting: cost.stranded };
}

/** Who wrote it: a line of the grid around it and the date below it. */
export function flowByline(byline: Byline, context: FlowContext, dated: boolean): FlowBlock {
  const grid = gridOf(context.page);
  const text = setText(byline, { role: 'byline', alignment: 'ragged', hyphenated: false, breaking: 'kept' }, context);
  return { items: [text], above: grid, below: dated ? 0 : grid, opens: 'below', onGrid: true, parting: cost.stranded };
}

export function flowDate(date: PublicationDate, context: FlowContext, signed: boolean): FlowBlock {
  const grid = gridOf(context.page);
  const text = setText(date, { role: 'date', alignment: 'ragged', hyphenated: false, breaking: 'kept' }, context);
  return { items: [text], above: signed ? 0 : grid, below: grid, opens: 'below', onGrid: true, parting: cost.stranded };
}
