import type { CodeBlock, CodeLine } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints } from '../../model/units.ts';
import { textOf } from '../../model/visit.ts';
import type { Colour } from '../../page/page.ts';
import type { Sign, VerticalItem } from '../pages/vertical-list.ts';
import { blockGap, type FlowContext } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { stackLines } from './lines.ts';
import { setText } from './set-text.ts';

/** Programs of so many lines are never broken over pages where that can be had. */
const keptLines = 8;
/** How far the rest of a line that is too long goes in beyond the line's own indentation, in characters. */
const turnover = 4;
/** Of the measure, what an indentation may take at most before a line that is turned over. */
const mostIndent = 0.5;

/** A program: every line as typed, in the monospaced face; one that is too long goes on further in, after a sign. */
export function flowCodeBlock(block: CodeBlock, context: FlowContext): FlowBlock {
  const around = blockGap(context);
  return {
    items: stackLines(
      block.children.map((line) => flowCodeLine(line, context)),
      keptLines,
    ),
    above: around,
    below: around,
    onGrid: false,
    parting: 0,
  };
}

/**
 * An arrow that comes down and goes on to the right, as wide as a character, in thousandths of the size. It is drawn and
 * no letter, so that it can't be read, searched or copied with the code; few faces for programs would have it.
 */
const arrow = [
  [90, 600],
  [155, 600],
  [155, 283],
  [370, 283],
  [370, 385],
  [545, 250],
  [370, 115],
  [370, 217],
  [90, 217],
] as const;

function turnoverSign(x: MilliPoints, size: MilliPoints, colour: Colour): Sign {
  const corners = arrow.map(([across, up]) => {
    return [Math.round(x + (across * size) / 1000), Math.round((up * size) / 1000)] as const;
  });
  return { name: 'turnover', corners, colour };
}

function flowCodeLine(line: CodeLine, context: FlowContext): VerticalItem {
  const { page, theme, column, positions, typesetter } = context;
  const { size, leading } = page.roles.code;
  if (textOf(line) === '') {
    const height = toMilliPoints(leading);
    return { type: 'box', sizes: [{ height, cost: 0, frames: [] }], position: positions.of(line) };
  }
  const face = typesetter.fonts.face(theme.cuts.mono.regular);
  const character = (face.advance(face.glyphOf(0x20)) * toMilliPoints(size)) / face.unitsPerEm;
  const typed = (/^\s*/u.exec(textOf(line))?.[0].length ?? 0) + turnover;
  const indent = Math.round(Math.min(typed * character, column.measure * mostIndent));
  const setting = { role: 'code', alignment: 'ragged', hyphenated: false, hanging: false, spacesKept: true } as const;
  const text = setText(line, { ...setting, indent, firstIndent: -indent }, context);
  const sign = turnoverSign(column.left + indent - 2 * character, toMilliPoints(size), theme.colours.muted);
  return { ...text, place: { ...text.place, turned: sign } };
}
