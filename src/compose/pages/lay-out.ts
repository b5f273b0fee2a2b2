import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphVariant } from '../inline/paragraph.ts';
import type { Areas } from './areas.ts';
import { afterGlue, headHeight } from './break-pages.ts';
import { endFoot, endNotePage, type Foot, type FootEnd, rowsCalled } from './foot.ts';
import { type Decision, decided } from './states.ts';
import type { BoxItem, BoxSize, TextArea, TextItem, VerticalItem } from './vertical-list.ts';

/** Some lines of a text, or a box, at its height on a page. */
export type Piece = TextPiece | BoxPiece;

export interface TextPiece {
  readonly type: 'text';
  readonly item: TextItem;
  readonly variant: ParagraphVariant;
  /** Lines `from` (inclusive) to `to` (exclusive) of the variant. */
  readonly from: number;
  readonly to: number;
  /** Top of the first line, from the top of the text area. */
  readonly y: MilliPoints;
}

export interface BoxPiece {
  readonly type: 'box';
  readonly item: BoxItem;
  readonly size: BoxSize;
  readonly y: MilliPoints;
}

/** What stands on a page, or in a column of one: the text's pieces, and those of the notes at its foot. */
export interface LaidPage {
  readonly text: readonly Piece[];
  readonly notes: readonly Piece[];
  /** Where the notes begin; null where there are none. */
  readonly notesTop: MilliPoints | null;
  /** What is left empty between the text and the foot. */
  readonly rest: MilliPoints;
  /** Of the area that it fills. */
  readonly height: MilliPoints;
  /** Whether no text follows. */
  readonly last: boolean;
  /** The area, as areas.ts counts. */
  readonly station: number;
}

/** Carries out the decisions in areas that leave no choice: the pieces of each in order. An area that would hold nothing is not made. */
export function* layOut(
  items: readonly VerticalItem[],
  decisions: readonly Decision[],
  foot: Foot,
  areas: Areas,
): Generator<LaidPage, void, undefined> {
  let page: Piece[] = [];
  let y: MilliPoints = 0;
  let row = 0;
  let called = 0;
  let station = areas.first[0] ?? 0;
  const finished = (calls: number, last: boolean, ending?: FootEnd): LaidPage => {
    const area = areas.area(station);
    const end = ending ?? endFoot(foot, row, calls, y, area);
    const rest = area.height - y - end.height;
    const tail = last ? null : tailOf(page, y);
    const text = tail ? [...page, tail] : page;
    const laid = { text, ...layFoot(foot, row, end, area), rest, height: area.height, last, station };
    row = end.row;
    station = areas.next(station, rest)[0] ?? station;
    page = [];
    y = 0;
    return laid;
  };
  for (const [item, decision] of decided(items, decisions)) {
    switch (item.type) {
      case 'glue':
        y = afterGlue(item, decision.choice, y, areas.grid);
        break;
      case 'penalty':
        if (decision.choice === 0) break;
        if (page.length > 0) yield finished(called, false);
        y = 0;
        break;
      case 'box': {
        const size = item.sizes[decision.choice];
        if (!size) throw new Error('a box has no such size');
        const above = item.head?.sizes[0];
        if (item.head && above && y === 0) page.push({ type: 'box', item: item.head, size: above, y });
        y += headHeight(item, y);
        page.push({ type: 'box', item, size, y });
        y += size.height;
        called = rowsCalled(foot, item, called);
        break;
      }
      case 'text': {
        const variant = item.paragraph.variants[decision.choice];
        if (!variant) throw new Error('a text has no such variant');
        let from = 0;
        for (const to of [...decision.breaks, variant.lines]) {
          if (from > 0) yield finished(rowsCalled(foot, item, called, variant.breaks[from - 1]), false);
          if (to > from) page.push({ type: 'text', item, variant, from, to, y });
          y += (to - from) * item.leading;
          from = to;
        }
        called = rowsCalled(foot, item, called);
        break;
      }
      case 'shift':
        station = areas.floats?.shifted(station, item.placed, item.added) ?? station;
        break;
      case 'floats':
      case 'barrier':
        // What stands for them was decided, or they stand for nothing.
        break;
    }
  }
  if (page.length > 0) yield finished(called, true);
  while (row < called) yield finished(called, true, endNotePage(foot, row, called, areas.area(station)));
}

/** What a page's last box has below it where more follows. */
function tailOf(pieces: readonly Piece[], y: MilliPoints): BoxPiece | null {
  const last = pieces.at(-1);
  const tail = last?.type === 'box' ? last.item.tail : undefined;
  const size = tail?.sizes[0];
  return tail && size ? { type: 'box', item: tail, size, y } : null;
}

/** The notes of a page, down to the last line of its grid. */
function layFoot(foot: Foot, from: number, end: FootEnd, area: TextArea): Pick<LaidPage, 'notes' | 'notesTop'> {
  if (end.row <= from) return { notes: [], notesTop: null };
  const notes: Piece[] = [];
  let y = area.height;
  for (let row = end.row - 1; row >= from; row--) y -= (foot.rows[row]?.height ?? 0) + aboveOf(foot, row, from);
  const notesTop = y;
  for (let row = from; row < end.row; row++) {
    const { item, line, height } = foot.rows[row] ?? missing();
    y += aboveOf(foot, row, from);
    const last = notes.at(-1);
    if (item.type === 'box') {
      const size = item.sizes[0];
      if (size) notes.push({ type: 'box', item, size, y });
    } else if (last?.type === 'text' && last.item === item) {
      notes[notes.length - 1] = { ...last, to: line + 1 };
    } else {
      const variant = item.paragraph.variants[item.paragraph.best] ?? missing();
      notes.push({ type: 'text', item, variant, from: line, to: line + 1, y });
    }
    y += height;
  }
  return { notes, notesTop };
}

/** White space above a row; none where the notes of a page begin. */
function aboveOf(foot: Foot, row: number, first: number): MilliPoints {
  return row === first ? 0 : (foot.rows[row]?.above ?? 0);
}

function missing(): never {
  throw new Error('the notes have no such row');
}
