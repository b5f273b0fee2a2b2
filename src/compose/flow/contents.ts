import { directionOf } from '../../language/direction.ts';
import type { Contents, ContentsEntry, ContentsLine, Paragraph } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { type MilliPoints, toPoints } from '../../model/units.ts';
import type { Frame, Line, RuleFrame, TextFrame } from '../../page/page.ts';
import { cost } from '../pages/costs.ts';
import type { TextItem } from '../pages/vertical-list.ts';
import { type Column, ems, type FlowContext, gridOf } from './context.ts';
import type { FlowBlock } from './flow-block.ts';
import { endsShort, setText, type TextSetting } from './set-text.ts';

/** Room for a page number, between it and the leader, and from one dot to the next, in ems. */
const numberRoom = 2.5;
const leaderGap = 0.6;
const dotDistance = 0.6;
const dotSize = 0.09;

type LineRole = 'text' | 'subhead';

/**
 * Contents: each title ragged and its page number at the edge of its last line, with a leader of dots between them; its
 * authors in small letters below it. Entries that have others below them stand out.
 */
export function flowContents(contents: Contents, context: FlowContext): readonly FlowBlock[] {
  return contents.children.flatMap((entry, index) => {
    const before = contents.children[index - 1];
    return flowEntry(entry, before !== undefined && hasOthersBelow(before), context);
  });
}

function hasOthersBelow({ children }: ContentsEntry): boolean {
  return children.some(({ type }) => type === 'contents');
}

/** `apart` where a line parts it from the entries of the part before it. */
function flowEntry(entry: ContentsEntry, apart: boolean, context: FlowContext): readonly FlowBlock[] {
  const grid = gridOf(context.page);
  const below = entry.children.flatMap((child) => (child.type === 'contents' ? flowContents(child, context) : []));
  const leads = below.length > 0;
  const frames: Frame[] = [];
  let height = 0;
  let authors = false;
  for (const child of entry.children) {
    if (child.type === 'contents') continue;
    const isLine = child.type === 'contentsLine';
    const { lines, end } = isLine
      ? setLine(child, leads ? 'subhead' : 'text', height, context)
      : setAuthors(child, height, context);
    frames.push(...lines);
    authors ||= !isLine;
    height = end;
  }
  const own: FlowBlock = {
    items: [{ type: 'box', sizes: [{ height, cost: 0, frames }], position: context.positions.of(entry) }],
    above: leads || apart ? grid : 0,
    below: authors ? grid / 4 : 0,
    flexible: authors,
    onGrid: false,
    parting: leads ? cost.stranded : 0,
  };
  return [own, ...below];
}

interface SetLines {
  readonly lines: readonly Frame[];
  /** Where what follows begins. */
  readonly end: MilliPoints;
}

function setLine(line: ContentsLine, role: LineRole, top: MilliPoints, context: FlowContext): SetLines {
  const { column, page } = context;
  const isMirrored = directionOf(context.language) === 'rtl';
  const room = ems(page, numberRoom);
  const wide = { ...column, measure: column.measure - room };
  const { words, locators } = partsOf(line);
  const setting: TextSetting = { role, alignment: 'ragged', hyphenated: false, hanging: false, alone: true };
  const title = setTitle(line, { ...setting, part: words }, { ...context, column: wide });
  const number = setText(line, { ...setting, part: locators, tabular: true }, context);
  const titleLines = linesOf(title, top, isMirrored ? column.left + room : column.left);
  const last = titleLines.length - 1;
  const [numberLine] = linesOf(number, top + last * title.leading, 0);
  const lastLine = titleLines[last];
  const end = top + titleLines.length * title.leading;
  const position = context.positions.of(line);
  const text: TextFrame = { type: 'text', position, role: 'content', lines: titleLines };
  if (!numberLine || !lastLine) return { lines: [text], end };
  const width = inkOf(number);
  const x = isMirrored ? column.left : column.left + column.measure - width;
  const left = Math.min(...numberLine.runs.map((run) => run.x));
  const runs = numberLine.runs.map((run) => ({ ...run, x: run.x - left + toPoints(x) }));
  const placed: TextFrame = { type: 'text', position, role: 'content', lines: [{ ...numberLine, runs }] };
  const edge = inkOf(title);
  const leader = isMirrored
    ? leaderOf(column.left + width, column.left + column.measure - edge, lastLine, context)
    : leaderOf(column.left + edge, x, lastLine, context);
  return { lines: [text, ...leader, placed], end };
}

/** A title's lines are filled, but where that leaves a short word for the last one they are balanced. */
function setTitle(line: ContentsLine, setting: TextSetting, context: FlowContext): TextItem {
  const filled = setText(line, setting, context);
  return endsShort(filled, context) ? setText(line, { ...setting, balanced: true }, context) : filled;
}

function setAuthors(authors: Paragraph, top: MilliPoints, context: FlowContext): SetLines {
  const { column, page, positions } = context;
  const narrow: Column = { ...column, measure: column.measure - ems(page, numberRoom) };
  const text = setText(
    authors,
    { role: 'aside', alignment: 'ragged', hyphenated: false, alone: true },
    { ...context, column: narrow },
  );
  const isMirrored = directionOf(context.language) === 'rtl';
  const lines = linesOf(text, top, isMirrored ? column.left + ems(page, numberRoom) : column.left);
  const frame: TextFrame = { type: 'text', position: positions.of(authors), role: 'content', lines };
  return { lines: [frame], end: top + lines.length * text.leading };
}

/** The words of a line, and the number at its end. */
function partsOf(line: ContentsLine): { readonly words: readonly Inline[]; readonly locators: readonly Inline[] } {
  const inlines = line.children.flatMap((child) => (child.type === 'crossReference' ? child.children : [child]));
  return {
    words: inlines.filter(({ type }) => type !== 'locator'),
    locators: inlines.filter(({ type }) => type === 'locator'),
  };
}

function linesOf({ paragraph, place, leading }: TextItem, top: MilliPoints, left: MilliPoints): readonly Line[] {
  const variant = paragraph.variants[paragraph.best];
  const lines = variant ? paragraph.lines(variant) : [];
  return lines.map((line, index) => ({
    baseline: toPoints(top + index * leading + place.rise),
    ascent: toPoints(place.ascent),
    descent: toPoints(place.descent),
    runs: line.runs.map((run) => ({ ...run, x: run.x + toPoints(left) })),
  }));
}

/** The width of a text's last line. */
function inkOf({ paragraph }: TextItem): MilliPoints {
  const variant = paragraph.variants[paragraph.best];
  return (variant && paragraph.lines(variant).at(-1)?.width) ?? 0;
}

/** Dots from the end of a title to its number, below each other on all lines; none where there is no room for three. */
function leaderOf(from: MilliPoints, to: MilliPoints, line: Line, context: FlowContext): readonly RuleFrame[] {
  const { page, theme, column } = context;
  const gap = ems(page, leaderGap);
  const step = ems(page, dotDistance);
  const edge = column.left + column.measure;
  const right = edge - Math.ceil((edge - (to - gap)) / step) * step;
  const width = right - (from + gap);
  if (width < 3 * step) return [];
  const size = toPoints(ems(page, dotSize));
  return [
    {
      type: 'rule',
      x: toPoints(from + gap),
      y: line.baseline - size,
      width: toPoints(width),
      height: size,
      colour: theme.colours.muted,
      dots: toPoints(step),
    },
  ];
}
