import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphVariant } from '../inline/paragraph.ts';
import { afterGlue, type Decision } from './break-pages.ts';
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

/** Carries out the decisions: the pieces of each page in order. A page that would hold nothing is not made. */
export function* layOut(
  items: readonly VerticalItem[],
  decisions: readonly Decision[],
  area: TextArea,
): Generator<readonly Piece[], void, undefined> {
  let page: Piece[] = [];
  let y: MilliPoints = 0;
  for (const [index, item] of items.entries()) {
    const decision = decisions[index] ?? { choice: 0, breaks: [] };
    switch (item.type) {
      case 'glue':
        y = afterGlue(item, decision.choice, y, area);
        break;
      case 'penalty':
        if (decision.choice === 0) break;
        if (page.length > 0) yield page;
        page = [];
        y = 0;
        break;
      case 'box': {
        const size = item.sizes[decision.choice];
        if (!size) throw new Error('a box has no such size');
        page.push({ type: 'box', item, size, y });
        y += size.height;
        break;
      }
      case 'text': {
        const variant = item.paragraph.variants[decision.choice];
        if (!variant) throw new Error('a text has no such variant');
        let from = 0;
        for (const to of [...decision.breaks, variant.lines]) {
          if (from > 0) {
            yield page;
            page = [];
            y = 0;
          }
          if (to > from) page.push({ type: 'text', item, variant, from, to, y });
          y += (to - from) * item.leading;
          from = to;
        }
        break;
      }
    }
  }
  if (page.length > 0) yield page;
}
