import type { Stanza, Verse, VerseLine } from '../../model/block.ts';
import { ems, type FlowContext, gridOf, indented, mayClose } from './context.ts';
import { type FlowBlock, stack } from './flow-block.ts';
import { stackLines } from './lines.ts';
import { setText } from './set-text.ts';

/** Stanzas of so many lines are never broken over pages where that can be had. */
const keptLines = 14;
/** How far a line that is turned over goes in, in steps of indentation. */
const turnover = 2;

/** Verse: line by line, never justified, a line of the grid between stanzas. */
export function flowVerse(verse: Verse, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  const { column, page, theme } = context;
  const inside = { ...context, column: indented(column, ems(page, theme.ems.blockQuotationIndent)) };
  const stanzas = verse.children.map((stanza): FlowBlock => {
    return { items: flowStanza(stanza, inside), above: grid, below: grid, onGrid: true, parting: 0 };
  });
  return {
    items: stack(stanzas, inside.column),
    above: grid,
    below: grid,
    closes: mayClose(context),
    onGrid: true,
    parting: 0,
  };
}

/** The lines of a stanza. */
function flowStanza(stanza: Stanza, context: FlowContext): FlowBlock['items'] {
  return stackLines(
    stanza.children.map((line) => flowVerseLine(line, context)),
    keptLines,
  );
}

function flowVerseLine(line: VerseLine, context: FlowContext): FlowBlock['items'][number] {
  const step = ems(context.page, context.theme.ems.verseIndent);
  const setting = { role: 'text', alignment: 'ragged', hyphenated: false } as const;
  const indent = step * (line.indent + turnover);
  return setText(line, { ...setting, indent, firstIndent: -step * turnover }, context);
}
