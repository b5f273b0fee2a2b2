import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphStyle } from '../../theme/style.ts';
import { forced } from './break-table.ts';
import { closingBefore, endsInSpace, openingAt } from './breaks.ts';
import { linePenalty } from './demerits.ts';
import type { LineEnd } from './finalize.ts';
import type { Item } from './items.ts';
import type { InlineText } from './paragraph.ts';

/** The demerits of a line alone, which is neither loose nor tight. */
export const demeritsAlone = linePenalty * linePenalty;

/** A text on one line: where that begins and ends, and what it leaves free of the measure. */
export interface OneLine {
  readonly ends: readonly [begin: LineEnd, end: LineEnd];
  readonly room: MilliPoints;
}

/** A text that is ragged and stands on one line as it is; null for any other. No search finds a better way. */
export function oneLineOf(inline: InlineText, items: readonly Item[], style: ParagraphStyle): OneLine | null {
  if (style.alignment === 'justified' || style.beside) return null;
  const { text } = inline;
  const most = style.measure - style.indent - Math.max(style.firstIndent, 0);
  const index = endsInSpace(items) ? items.length - 1 : items.length;
  const last = items[index];
  let natural = 0;
  for (let at = 0; at < index; at++) {
    const item = items[at];
    if (!item) continue;
    if (item.type === 'space' && item.kind === 'newline') return null;
    natural += item.width;
    if (natural > 2 * most) return null;
  }
  const start = openingAt(0, items, text, style);
  const end = closingBefore(index, items, text, style.hanging);
  const room = most - (natural - start + end);
  if (room < 0) return null;
  const position = last?.from ?? text.length;
  return {
    ends: [
      { position: 0, next: 0, item: 0, flags: forced, end: 0, start },
      { position, next: text.length, item: index, flags: forced, end, start: 0 },
    ],
    room,
  };
}
