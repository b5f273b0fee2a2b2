import type { Note } from '../../model/block.ts';
import { cost } from '../pages/costs.ts';
import { type FlowContext, gridOf, paragraphGap } from './context.ts';
import { type FlowBlock, stack } from './flow-block.ts';
import { setText } from './set-text.ts';

/** A note of the author or the editors: small italics, a line around. */
export function flowNote(note: Note, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const paragraphs = note.children.map((paragraph): FlowBlock => {
    const text = setText(paragraph, { role: 'note', alignment: 'ragged', hyphenated: false }, context);
    return { items: [text], above: 0, below: paragraphGap(context) / 2, onGrid: false, parting: 0 };
  });
  return {
    items: stack(paragraphs, context.column),
    above: grid,
    below: grid,
    tightAbove: grid / 2,
    onGrid: false,
    parting: 0,
    leadingPage: cost.textMissing,
  };
}
