import { toPoints } from '../../model/units.ts';
import type { RuleFrame } from '../../page/page.ts';
import type { Piece, TextPiece } from './lay-out.ts';
import type { Sheet } from './sheet.ts';
import type { Bar } from './vertical-list.ts';

/** Neighbouring texts with the same bar. */
interface Stretch {
  readonly bar: Bar;
  readonly first: TextPiece;
  last: TextPiece;
}

/** The rules beside texts: one from the ascenders of the first line to the descenders of the last of its neighbours. */
export function barsOf(pieces: readonly Piece[], sheet: Pick<Sheet, 'left' | 'top'>): readonly RuleFrame[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const piece of pieces) {
    const bar = piece.type === 'text' ? piece.item.place.bar : null;
    if (piece.type === 'box' || !bar) {
      open = null;
    } else if (open && open.bar.x === bar.x && bottomOf(open.last) === piece.y) {
      open.last = piece;
    } else {
      open = { bar, first: piece, last: piece };
      stretches.push(open);
    }
  }
  return stretches.map((stretch) => ruleOf(stretch, sheet));
}

function ruleOf({ bar, first, last }: Stretch, sheet: Pick<Sheet, 'left' | 'top'>): RuleFrame {
  const top = first.y + first.item.place.rise - first.item.place.ascent;
  const lastLine = last.y + (last.to - last.from - 1) * last.item.leading;
  const bottom = lastLine + last.item.place.rise + last.item.place.descent;
  return {
    type: 'rule',
    x: sheet.left + toPoints(bar.x),
    y: sheet.top + toPoints(top),
    width: toPoints(bar.width),
    height: toPoints(bottom - top),
    colour: bar.colour,
  };
}

function bottomOf(piece: TextPiece): number {
  return piece.y + (piece.to - piece.from) * piece.item.leading;
}
