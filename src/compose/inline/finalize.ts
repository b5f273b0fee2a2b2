import type { ParagraphStyle } from '../../theme/style.ts';
import { forced, hyphenated, insideBox } from './break-table.ts';
import { mostExpansion } from './demerits.ts';
import type { Box, Item, Space } from './items.ts';
import { justify } from './justify.ts';
import { assembleLine, type Placed } from './line.ts';
import type { InlineText, SetLine } from './paragraph.ts';
import { hyphenOf } from './points.ts';
import type { Setting, ShapedWord } from './shaping.ts';
import { type BrokenPart, brokenWordsOf } from './words.ts';

/** A line's end, as the table of breaks has it. */
export interface LineEnd {
  readonly position: number;
  readonly next: number;
  readonly item: number;
  readonly flags: number;
  /** What the line's end adds to its width, and what hangs out at the next line's beginning. */
  readonly end: number;
  readonly start: number;
}

/** A piece in its natural width. */
function pieceOf(
  from: number,
  to: number,
  setting: Setting,
  word: ShapedWord,
  sign: Placed['sign'] = '',
  space: Space | null = null,
): Placed {
  return { from, to, setting, word, sign, space, width: space ? space.width : word.width, expansion: 0 };
}

const noParts: readonly BrokenPart[] = [];

/** Makes the lines between chosen breaks; `ends` begins with the paragraph's beginning. */
export function finalize(
  inline: InlineText,
  items: readonly Item[],
  style: ParagraphStyle,
  ends: readonly LineEnd[],
): readonly SetLine[] {
  const lines: SetLine[] = [];
  const words = brokenWordsOf(inline, items, ends);
  for (let index = 1; index < ends.length; index++) {
    const begin = ends[index - 1];
    const end = ends[index];
    if (!begin || !end) continue;
    const placed = placeItems(inline.text, items, begin, end);
    const natural = naturalWidth(placed) - begin.start + end.end;
    const indent = style.indent + (index === 1 ? style.firstIndent : 0) + (style.beside?.[index - 1] ?? 0);
    const room = style.measure - indent - natural;
    const justified = style.alignment === 'justified';
    if (room < 0 || (justified && (end.flags & forced) === 0)) justify(placed, room, justified ? mostExpansion : 0);
    placeTrailing(placed, inline, items, end);
    const left = indent - begin.start + (style.alignment === 'centred' ? Math.round(room / 2) : 0);
    lines.push({
      runs: assembleLine(inline, placed, left, words.get(index - 1) ?? noParts),
      from: begin.next,
      to: end.next,
      broken: (end.flags & insideBox) !== 0,
      width: natural,
    });
  }
  return lines;
}

/** The boxes and spaces of a line in their natural widths, the space at its end left out. */
function placeItems(text: string, items: readonly Item[], begin: LineEnd, end: LineEnd): Placed[] {
  const placed: Placed[] = [];
  const startsInside = (begin.flags & insideBox) !== 0;
  const endsInside = (end.flags & insideBox) !== 0;
  const first = startsInside || begin.next === 0 ? begin.item : begin.item + 1;
  const last = endsInside ? end.item : end.item - 1;
  for (let index = first; index <= last; index++) {
    const item = items[index];
    if (!item) continue;
    if (item.type === 'space') placeSpace(placed, item);
    else if (item.only && !(startsInside && index === begin.item) && !(endsInside && index === end.item)) {
      const { setting, word } = item.only;
      placed.push(pieceOf(item.from, item.to, setting, word));
    } else {
      const from = startsInside && index === begin.item ? begin.position : item.from;
      const ends = endsInside && index === end.item;
      placeBox(placed, text, item, from, ends ? end.position : item.to, ends && (end.flags & hyphenated) !== 0);
    }
  }
  return placed;
}

function placeBox(placed: Placed[], text: string, box: Box, from: number, to: number, hyphen: boolean): void {
  for (const segment of box.segments) {
    if (segment.to <= from || segment.from >= to) continue;
    const start = Math.max(segment.from, from);
    const stop = Math.min(segment.to, to);
    const { setting } = segment;
    const signed = hyphen && stop === to;
    const whole = start === segment.from && stop === segment.to && !signed;
    const word = whole ? segment.word : setting.shape(text.slice(start, stop) + (signed ? hyphenOf(setting) : ''));
    const sign = signed ? '\u00ad' : '';
    placed.push(pieceOf(start, stop, setting, word, sign));
  }
}

function placeSpace(placed: Placed[], space: Space): void {
  const { from, to, setting } = space;
  placed.push(pieceOf(from, to, setting, setting.blanks(to - from), '', space));
}

/** Every line ends in a space, except inside a word: the text's own, or one that is set after its last letter. */
function placeTrailing(placed: Placed[], inline: InlineText, items: readonly Item[], end: LineEnd): void {
  if ((end.flags & insideBox) !== 0) return;
  const space = items[end.item];
  if (space?.type === 'space' && space.kind !== 'newline') {
    placeSpace(placed, space);
    return;
  }
  const setting = settingOf(items[end.item - 1] ?? space);
  if (!setting || inline.text === '') return;
  placed.push(pieceOf(end.position, end.position, setting, setting.blanks(1), ' '));
}

function settingOf(item: Item | undefined): Setting | undefined {
  return item?.type === 'box' ? (item.only ?? item.segments.at(-1))?.setting : item?.setting;
}

function naturalWidth(placed: readonly Placed[]): number {
  let sum = 0;
  for (const { width } of placed) sum += width;
  return sum;
}
