import type { BrokenWord } from '../../page/glyph-run.ts';
import { insideBox } from './break-table.ts';
import type { LineEnd } from './finalize.ts';
import type { Box, Item } from './items.ts';
import type { InlineText } from './paragraph.ts';
import { rangeFinder } from './prepare.ts';

/** A part of a word that is broken over lines: which code units of the text. */
export interface BrokenPart {
  readonly from: number;
  /** The space after the word's last part stands before `to`. */
  readonly to: number;
  readonly broken: BrokenWord;
}

/**
 * The parts of all broken words by line, counted from 0. A word is what stands between spaces, its punctuation included, as far as it is of
 * one text leaf and one style on each side: text of two leaves can't be one part. An initial and the rest of its word are
 * parts too.
 */
export function brokenWordsOf(
  inline: InlineText,
  items: readonly Item[],
  ends: readonly LineEnd[],
): ReadonlyMap<number, readonly BrokenPart[]> {
  const parts = new Map<number, BrokenPart[]>();
  const originAt = rangeFinder(inline.origins);
  const stretchAt = rangeFinder(inline.stretches);
  const initial = inline.text.slice(0, inline.initial ?? 0);
  let index = 1;
  while (index < ends.length) {
    const first = ends[index];
    const box = first && items[first.item];
    if (!first || (first.flags & insideBox) === 0 || box?.type !== 'box') {
      index++;
      continue;
    }
    let last = index;
    while (isInside(ends[last + 1], first.item)) last++;
    const lastBreak = ends[last]?.position ?? first.position;
    const from = startOf(box, first.position);
    const to = endOf(box, lastBreak);
    const led = from === initial.length ? initial : '';
    const word = led + inline.text.slice(from, to);
    if (led !== '') add(index - 1, { from: 0, to: from, broken: { part: 'initial', word } });
    add(index - 1, { from, to: first.position, broken: { part: 'first', word, ...(led === '' ? {} : { initial }) } });
    for (let line = index; line <= last; line++) {
      const begin = ends[line]?.position ?? first.position;
      const end = line === last ? withSpace(box, to, items[first.item + 1]) : (ends[line + 1]?.position ?? to);
      add(line, { from: begin, to: end, broken: { part: 'rest', word } });
    }
    index = last + 1;
  }
  if (!parts.get(0)?.some(({ broken }) => broken.part === 'initial')) addInitial();
  return parts;

  /** An initial and the rest of its word; one that is a word by itself needs no other part. */
  function addInitial(): void {
    const [box] = items;
    if (initial === '' || box?.type !== 'box' || box.to === initial.length) return;
    const to = endOf(box, initial.length);
    const word = inline.text.slice(0, to);
    const own: BrokenPart[] = [
      { from: 0, to: initial.length, broken: { part: 'initial', word } },
      { from: initial.length, to, broken: { part: 'led', word, initial } },
    ];
    parts.set(0, [...own, ...(parts.get(0) ?? [])]);
  }

  function add(line: number, part: BrokenPart): void {
    const others = parts.get(line);
    if (others) others.push(part);
    else parts.set(line, [part]);
  }

  function startOf(box: Box, at: number): number {
    const segment = box.segments.find(({ to }) => at <= to);
    return Math.max(box.from, segment?.from ?? 0, originAt(at - 1).from, stretchAt(at - 1).from);
  }

  function endOf(box: Box, at: number): number {
    const segment = box.segments.find(({ to }) => at < to);
    return Math.min(box.to, segment?.to ?? box.to, originAt(at).to, stretchAt(at).to);
  }

  /** The space after a word goes with its last part where it is of the same leaf. */
  function withSpace(box: Box, to: number, space: Item | undefined): number {
    if (to !== box.to || space?.type !== 'space') return to;
    return originAt(to - 1).to >= space.to && stretchAt(to - 1).to >= space.to ? space.to : to;
  }
}

function isInside(end: LineEnd | undefined, item: number): boolean {
  return end !== undefined && (end.flags & insideBox) !== 0 && end.item === item;
}
