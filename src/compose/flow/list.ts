import type { Block, List, ListItem } from '../../model/block.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import type { Frame, Line } from '../../page/page.ts';
import { textStyle } from '../../theme/resolve.ts';
import { setLabel } from '../label.ts';
import { cost } from '../pages/costs.ts';
import type { BoxItem, Marker, TextItem, VerticalItem } from '../pages/vertical-list.ts';
import { blockGap, ems, type FlowContext, indented, mayClose, paragraphGap } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';
import { verticalMetrics } from './vertical-metrics.ts';

/** Between a marker and its item, in ems. */
const gap = 0.5;

/** A list: markers to the left of its items, as wide as the widest marker needs. */
export function flowList(list: List, context: FlowContext, flow: FlowChildren): FlowBlock {
  const { theme, page, column } = context;
  const style = textStyle(theme, page.roles.text);
  const labels = list.children.map((item) => setLabel(item.marker, style, context.language, context.typesetter));
  const widest = labels.reduce((width, label) => Math.max(width, label.width), 0);
  const indent = Math.max(ems(page, theme.ems.listIndent), widest + ems(page, gap));
  const inside = { ...context, column: indented(column, indent) };
  const blocks = list.children.map((item, index): FlowBlock => {
    const label = labels[index];
    const width = label?.width ?? 0;
    const x = column.left + (list.ordered ? indent - ems(page, gap) - width : bulletIndent(indent, width, page, gap));
    const marker = label ? { position: context.positions.of(item), x, line: label } : null;
    return { items: flowItem(item, marker, inside, flow), above: 0, below: 0, onGrid: true, parting: 0 };
  });
  const around = blockGap(context);
  return {
    items: stack(blocks, column),
    above: around,
    below: around,
    closes: mayClose(context),
    led: true,
    onGrid: true,
    parting: 0,
  };
}

function bulletIndent(
  indent: MilliPoints,
  width: MilliPoints,
  page: FlowContext['page'],
  distance: number,
): MilliPoints {
  return Math.max(0, indent - ems(page, distance) - width);
}

function flowItem(
  item: ListItem,
  marker: Marker | null,
  context: FlowContext,
  flow: FlowChildren,
): readonly VerticalItem[] {
  const blocks = flow(item.children, context).map((block, index) =>
    item.children[index + 1]?.type === 'list' ? introducing(block) : block,
  );
  // A list inside a list goes on in its lines; anything else that is set apart keeps its distance.
  const close = item.children.every(({ type }) => type === 'paragraph' || type === 'list');
  const items = stack(
    close ? blocks.map((block, index) => closed(block, item.children[index + 1], context)) : blocks,
    context.column,
  );
  const [first, ...rest] = items;
  if (!marker) return items;
  // What is no line, or the first line of a list inside, has no room for a marker beside it.
  if (first?.type === 'text' && first.place.marker === null) return [marked(first, marker), ...rest];
  const alone = markerLine(marker, context);
  return first ? [alone, { type: 'penalty', cost: cost.stranded }, ...items] : [alone];
}

/** A marker on a line of its own. */
function markerLine({ position, x, line }: Marker, { theme, page, typesetter }: FlowContext): BoxItem {
  const role = page.roles.text;
  const metrics = verticalMetrics(textStyle(theme, role), theme, page, typesetter.fonts);
  const placed: Line = {
    baseline: toPoints(metrics.rise),
    ascent: toPoints(metrics.ascent),
    descent: toPoints(metrics.descent),
    runs: line.runs.map((run) => ({ ...run, x: run.x + toPoints(x) })),
  };
  const frames: readonly Frame[] = [{ type: 'text', position, role: 'marker', lines: [placed] }];
  return { type: 'box', sizes: [{ height: toMilliPoints(role.leading), cost: 0, frames }], position };
}

/** A block of an item without white space around it, but for what parts its paragraphs. */
function closed(block: FlowBlock, next: Block | undefined, context: FlowContext): FlowBlock {
  return { ...block, above: 0, below: next?.type === 'paragraph' ? paragraphGap(context) : 0 };
}

/** What introduces a list inside an item: one line of it is never parted from that list. */
function introducing(block: FlowBlock): FlowBlock {
  const lines = block.items.reduce(
    (sum, each) => sum + (each.type === 'text' ? (each.paragraph.variants[each.paragraph.best]?.lines ?? 1) : 2),
    0,
  );
  return { ...block, parting: Math.max(block.parting, lines < 2 ? cost.stranded : cost.introduction) };
}

function marked(text: TextItem, marker: Marker): TextItem {
  return { ...text, place: { ...text.place, marker } };
}
