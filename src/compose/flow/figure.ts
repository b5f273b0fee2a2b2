import type { Caption, Figure } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import { visit } from '../../model/visit.ts';
import type { ImageFrame } from '../../page/page.ts';
import { cost } from '../pages/costs.ts';
import { heightOf, topHeight } from '../pages/floats.ts';
import type { BoxSize, TextItem, VerticalItem } from '../pages/vertical-list.ts';
import { bodyColumn, type Column, type FlowContext, gridOf, hungColumn } from './context.ts';
import { type FlowBlock, rigidGlue } from './flow-block.ts';
import { endsShort, setText, type TextSetting } from './set-text.ts';

/** Of a page's lines, what a picture may take at most. */
const mostOfPage = 0.62;
/** Pictures are printed with so many pixels an inch at least: a small one stays small. */
const leastResolution = 100;
/** A picture may be set smaller where its page would have a hole of five lines and more before it otherwise. */
const smaller: readonly { readonly scale: number; readonly cost: number }[] = [
  { scale: 1, cost: 0 },
  { scale: 0.9, cost: 2500 },
  { scale: 0.8, cost: 5000 },
  { scale: 0.7, cost: 9000 },
];

/** In a column a picture that is narrower looks like a mistake, and on a page of large text it isn't seen as well: so many times as dear. */
const narrowerInColumn = 10;

/**
 * A picture and its caption, which stay together: as wide as the measure and the hang, if its pixels allow that. One that
 * is `described` at length stays with its description.
 */
export function flowFigure(figure: Figure, context: FlowContext, described = false): FlowBlock {
  const grid = gridOf(context.page);
  const full = fullSize(figure, context);
  const column = columnOf(full.width, context);
  const isNarrower = context.beside ? full.width >= column.measure : context.theme.paragraphs === 'spaced';
  const dearer = isNarrower ? narrowerInColumn : 1;
  const sizes = smaller.map(({ scale, cost: price }): BoxSize => {
    const width = full.width * scale;
    const height = full.height * scale;
    return {
      height: Math.ceil(height),
      cost: price * dearer,
      frames: [imageFrame(figure, context, column, width, height)],
    };
  });
  const items: VerticalItem[] = [{ type: 'box', sizes, position: context.positions.of(figure) }];
  const caption = figure.children[0];
  if (caption) items.push(...captionBelow(caption, { ...context, column }));
  return {
    items,
    above: grid,
    below: grid,
    flexible: true,
    onGrid: false,
    parting: described ? cost.stranded : 0,
    floats: !described && mayFloat(figure, items, context),
  };
}

/** Of a page's lines, what a figure leaves to the text at least where it stands at the top of a page. */
const textBelow = 5;

/** A figure that calls a note stays where it is: notes stand in the order of their calls. */
function mayFloat(figure: Figure, items: readonly VerticalItem[], { page }: FlowContext): boolean {
  const grid = gridOf(page);
  let calls = false;
  visit(figure, (node) => {
    if (node.type === 'noteReference') calls = true;
  });
  const height = heightOf(items);
  return !calls && topHeight([{ items, height }], { grid }) <= (page.lines - textBelow) * grid;
}

/** A caption without a picture: it stands alone where the picture would. */
export function flowCaption(caption: Caption, context: FlowContext): FlowBlock {
  const grid = gridOf(context.page);
  return {
    items: [captionText(caption, context)],
    above: grid,
    below: grid,
    flexible: true,
    onGrid: false,
    parting: 0,
  };
}

function captionBelow(caption: Caption, context: FlowContext): readonly VerticalItem[] {
  const gap = captionGap(context);
  return [{ type: 'penalty', cost: cost.stranded }, rigidGlue(gap), captionText(caption, context)];
}

/** Between a picture and its caption: wider where white space alone, and no smaller letter, tells captions from text. */
function captionGap({ theme, page }: FlowContext): MilliPoints {
  return theme.paragraphs === 'spaced' ? Math.round(gridOf(page) / 3) : gridOf(page) / 8;
}

/** A caption's lines are filled, but where that leaves a short word for the last one they are balanced. */
function captionText(caption: Caption, context: FlowContext): TextItem {
  const setting: TextSetting = {
    role: 'caption',
    alignment: 'ragged',
    hyphenated: false,
    breaking: 'kept',
    turned: true,
  };
  const filled = setText(caption, setting, context);
  return endsShort(filled, context) ? setText(caption, { ...setting, balanced: true }, context) : filled;
}

function fullSize(
  { graphic }: Figure,
  { page, column }: FlowContext,
): { readonly width: MilliPoints; readonly height: MilliPoints } {
  const place = isInside(column) ? column : hungColumn(page);
  const widest = Math.min(place.measure, toMilliPoints((graphic.width * 72) / leastResolution));
  const highest = gridOf(page) * Math.floor(page.lines * mostOfPage);
  const scale = Math.min(widest / graphic.width, highest / graphic.height);
  return { width: graphic.width * scale, height: graphic.height * scale };
}

/** Whether a column is that of a list's item or a block quotation: nothing hangs out of it. */
function isInside({ left }: Column): boolean {
  return left > 0;
}

/** A picture that isn't wider than the text stands on the body's axis, a wider one hangs out; in a list it stays inside. */
function columnOf(width: MilliPoints, context: FlowContext): Column {
  if (isInside(context.column)) return context.column;
  const body = bodyColumn(context.page);
  return width > body.measure ? hungColumn(context.page) : body;
}

function imageFrame(
  figure: Figure,
  context: FlowContext,
  column: Column,
  width: MilliPoints,
  height: MilliPoints,
): ImageFrame {
  return {
    type: 'image',
    position: context.positions.of(figure),
    graphic: figure.graphic,
    x: toPoints(column.left),
    y: 0,
    width: toPoints(Math.round(width)),
    height: toPoints(Math.round(height)),
  };
}
