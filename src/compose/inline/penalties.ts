import type { ParagraphStyle } from '../../theme/style.ts';
import type { BreakLevel } from './break-table.ts';
import type { InlineText, Stretch } from './paragraph.ts';
import type { Point, PointFinder } from './points.ts';
import { type Box, type Item, rangeFinder, type Space } from './prepare.ts';

/**
 * Penalties on the scale of Knuth & Plass 1981, p. 1125: 0 is neutral. After the author's own hyphen, before a dash,
 * for a hyphen in a word that has one of its own.
 */
const jointPenalty = 40;
const dashPenalty = 60;
const secondHyphenPenalty = 100;
/** In balanced lines: after an article or a preposition, and inside a name. */
const shortWordPenalty = 60;
const namePenalty = 25;
/** Below the demerits of the worst line, and above: a short line is better than a word broken anywhere. */
const emergencyHyphenPenalty = 2000;
const emergencyPenalty = 25_000;

/** A place inside a box where a line may end, and what that costs. */
export interface RankedPoint {
  readonly point: Point;
  readonly penalty: number;
  readonly level: BreakLevel;
}

/** What breaks cost in one text and style. */
export interface Penalties {
  /** Of the space at an index; null where no line may end. */
  atSpace(space: Space, index: number): number | null;
  /** Places inside a box, ascending. */
  inside(box: Box): readonly RankedPoint[];
}

const noPoints: readonly RankedPoint[] = [];

export function penaltiesOf(
  inline: InlineText,
  items: readonly Item[],
  style: ParagraphStyle,
  points: PointFinder,
): Penalties {
  const { text } = inline;
  const stretchAt = rangeFinder(inline.stretches);
  const width = style.measure - style.indent - Math.max(style.firstIndent, 0);
  return {
    atSpace(space, index) {
      if (space.kind === 'newline') return 0;
      if (space.kind !== 'glue' || index === 0) return null;
      const before = items[index - 1];
      const after = items[index + 1];
      if (onlyMarks(before) && onlyOpening.test(textOf(before))) return null;
      if (onlyMarks(after) && onlyClosing.test(textOf(after))) return null;
      if (onlyMarks(after) && onlyDash.test(textOf(after))) return dashPenalty;
      return style.balanced ? balancedPenalty(textOf(before), textOf(after)) : 0;
    },
    inside(box) {
      const tooWide = box.width > width;
      const found = points.pointsOf(box, text);
      if (found.length === 0 && !tooWide) return noPoints;
      const compound = found.some(({ kind }) => kind === 'joint');
      const ranked = found.flatMap((point) => rankOf(point, box, tooWide, compound) ?? []);
      return tooWide ? withEmergencies(ranked, points.emergencyPointsOf(box, text)) : ranked;
    },
  };

  function textOf(item: Item | undefined): string {
    return item?.type === 'box' ? text.slice(item.from, item.to) : '';
  }

  function rankOf(point: Point, box: Box, tooWide: boolean, compound: boolean): RankedPoint | null {
    if (point.kind === 'joint') return { point, penalty: jointPenalty, level: 0 };
    if (mayHyphenate(point, box)) return { point, penalty: compound ? secondHyphenPenalty : 0, level: 1 };
    return tooWide ? { point, penalty: emergencyHyphenPenalty, level: 2 } : null;
  }

  function mayHyphenate(point: Point, box: Box): boolean {
    const rules = style.hyphenation;
    if (!rules || point.letters < rules.minimumWord || point.capitals === 'all') return false;
    const stretch: Stretch = stretchAt(box.from + point.offset - 1);
    if (!stretch.breakable) return false;
    return point.capitals === 'none' || rules.names || beginsSentence(text, box.from);
  }
}

function balancedPenalty(before: string, after: string): number {
  if (shortWord.test(before)) return shortWordPenalty;
  return name.test(before) && name.test(after) ? namePenalty : 0;
}

function withEmergencies(ranked: readonly RankedPoint[], points: readonly Point[]): readonly RankedPoint[] {
  const taken = new Set(ranked.map(({ point }) => point.offset));
  const others = points.filter(({ offset }) => !taken.has(offset));
  const all = [...ranked, ...others.map((point) => ({ point, penalty: emergencyPenalty, level: 2 as const }))];
  return all.sort((a, b) => a.point.offset - b.point.offset);
}

/** Whether a box is short enough to hold nothing but marks: to be looked at more closely. */
function onlyMarks(item: Item | undefined): boolean {
  return item?.type === 'box' && item.to - item.from <= 3;
}

const onlyOpening = /^[\p{Ps}\p{Pi}„‚]+$/u;
const onlyClosing = /^[\p{Pe}»›!?;:…,.]+$/u;
const onlyDash = /^[–—-]$/u;
const shortWord = /^\p{Ll}{1,3}$/u;
const name = /^\p{Lu}\p{L}+$/u;

/** Whether the word at an offset is the first of a sentence, where a capital doesn't make it a name. */
function beginsSentence(text: string, offset: number): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, offset - 12), offset));
}

const sentenceEnd = /^\P{L}*$|[.!?…:][\p{Pe}\p{Pf}”’"'»]*\s+[\p{Ps}\p{Pi}„‚"']*$/u;
