import type { Block, Footnote } from '../../model/block.ts';
import type { Position } from '../../model/position.ts';
import { type MilliPoints, toPoints } from '../../model/units.ts';
import { visit } from '../../model/visit.ts';
import { textStyle } from '../../theme/resolve.ts';
import type { PageTheme, Theme } from '../../theme/theme.ts';
import { setLabel } from '../label.ts';
import type { FootStyle } from '../pages/foot.ts';
import type { BoxItem, Call, FootNote, TextItem, VerticalItem } from '../pages/vertical-list.ts';
import { bodyColumn, ems, type FlowContext, gridOf, indented, paragraphGap, paragraphIndent } from './context.ts';
import { type FlowBlock, type FlowChildren, stack } from './flow-block.ts';
import { setText } from './set-text.ts';

/** Between a note's number and its text, in ems of the text. */
const gap = 0.4;

/** The notes' place on the page: most of a line below the text, above them a hairline three ems long. */
export function footStyle(theme: Theme, page: PageTheme): FootStyle {
  const grid = gridOf(page);
  return {
    gap: Math.round((3 * grid) / 4),
    rule: {
      type: 'rule',
      x: 0,
      y: -toPoints(Math.round(grid / 4)),
      width: toPoints(ems(page, 3)),
      height: theme.rules.hairline,
      colour: theme.colours.text,
    },
  };
}

/**
 * The column of an article without its footnotes, each of which is called by the item where its number stands; a note
 * that nothing refers to, by the block before it.
 */
export function withFootnotes(
  items: readonly VerticalItem[],
  context: FlowContext,
  flow: FlowChildren,
): readonly VerticalItem[] {
  const footnotes = context.article.children.filter((block) => block.type === 'footnote');
  if (footnotes.length === 0) return items;
  const places = referencesTo(footnotes, context);
  const notes = flowFootnotes(footnotes, context, flow);
  const calls = new Map<VerticalItem, Call[]>();
  let next = 0;
  let holder: TextItem | BoxItem | null = null;
  const callUpTo = (end: Position) => {
    for (; next < places.length && (places[next]?.position ?? end) < end; next++) {
      const place = places[next];
      const note = place && notes.get(place.footnote);
      if (!holder || !place || !note) continue;
      const own = calls.get(holder) ?? [];
      own.push({ at: holder.type === 'text' ? codeUnitAt(holder, place.position) : 0, note });
      calls.set(holder, own);
    }
  };
  for (const item of items) {
    if (item.type !== 'text' && item.type !== 'box') continue;
    const position = item.type === 'text' ? item.place.position : item.position;
    if (position === null) continue;
    if (holder) callUpTo(position);
    holder = item;
  }
  callUpTo(Number.POSITIVE_INFINITY);
  return items.map((item) => {
    const own = calls.get(item);
    return own && (item.type === 'text' || item.type === 'box') ? { ...item, calls: own } : item;
  });
}

/** A list whose first item calls, beside its own, the notes that another list before it calls. */
export function withCallsOf(before: readonly VerticalItem[], items: readonly VerticalItem[]): readonly VerticalItem[] {
  const calls = before.flatMap((item) => ('calls' in item ? (item.calls ?? []) : []));
  const first = items.find((item) => item.type === 'text' || item.type === 'box');
  if (calls.length === 0 || !first) return items;
  const earlier = calls.map((call): Call => ({ ...call, at: 0 }));
  return items.map((item) => {
    if (item !== first || (item.type !== 'text' && item.type !== 'box')) return item;
    return { ...item, calls: [...earlier, ...(item.calls ?? [])] };
  });
}

interface Place {
  readonly position: Position;
  readonly footnote: Footnote;
}

/** Where each footnote is called first, in reading order; where it isn't, its own place. */
function referencesTo(footnotes: readonly Footnote[], { article, positions }: FlowContext): readonly Place[] {
  const byId = new Map(footnotes.map((footnote) => [footnote.id, footnote]));
  const first = new Map<Footnote, Position>();
  visit({ children: article.children.filter((block) => block.type !== 'footnote') }, (node) => {
    const footnote = node.type === 'noteReference' ? byId.get(node.footnote) : undefined;
    if (footnote && !first.has(footnote)) first.set(footnote, positions.of(node));
  });
  return footnotes
    .map((footnote): Place => ({ footnote, position: first.get(footnote) ?? positions.of(footnote) }))
    .sort((a, b) => a.position - b.position);
}

/** Every footnote as a column of its own, in small print, their numbers hung before them. */
function flowFootnotes(
  footnotes: readonly Footnote[],
  context: FlowContext,
  flow: FlowChildren,
): ReadonlyMap<Footnote, FootNote> {
  const { theme, page, language, typesetter, positions } = context;
  const small = smallPrint(page);
  const style = textStyle(theme, small.roles.text);
  const labels = footnotes.map((footnote) => setLabel(footnote.marker, style, language, typesetter));
  const widest = Math.max(...labels.map(({ width }) => width));
  const indent = widest + ems(small, gap);
  const column = { ...indented(bodyColumn(page), indent), onGrid: false };
  return new Map(
    footnotes.map((footnote, index) => {
      const line = labels[index];
      const items = stack(flowContent(footnote.children, { ...context, page: small, column }, flow), column);
      const marker = line
        ? { position: positions.of(footnote), x: column.left - ems(small, gap) - line.width, line }
        : null;
      const first = items.find((item) => item.type === 'text');
      const marked = items.map((item) =>
        item === first && item.type === 'text' ? { ...item, place: { ...item.place, marker } } : item,
      );
      return [footnote, { items: marked }];
    }),
  );
}

/** Paragraphs of a note follow each other with an indent, or half a line between them; whatever else stands in it is set as in the text. */
function flowContent(blocks: readonly Block[], context: FlowContext, flow: FlowChildren): readonly FlowBlock[] {
  return blocks.flatMap((block, index): readonly FlowBlock[] => {
    if (block.type !== 'paragraph') return flow([block], context);
    const firstIndent: MilliPoints = index === 0 ? 0 : paragraphIndent(context);
    const text = setText(block, { role: 'text', alignment: 'justified', firstIndent }, context);
    return [{ items: [text], above: index === 0 ? 0 : paragraphGap(context) / 2, below: 0, onGrid: false, parting: 0 }];
  });
}

/** The page with its text in the size of its notes, upright. */
function smallPrint(page: PageTheme): PageTheme {
  const text = { ...page.roles.note, italic: false };
  return { ...page, roles: { ...page.roles, text } };
}

/** The code unit of a text where something in it stands in the tree. */
function codeUnitAt({ place: { inline } }: TextItem, position: Position): number {
  const origin = inline.origins.find((candidate) => candidate.position !== null && candidate.position >= position);
  return origin?.from ?? inline.text.length;
}
