import type { HyphenationStyle, ParagraphStyle } from '../../theme/style.ts';
import { type BreakLevel, emergencies, hyphenBreaks, lastResorts, plainBreaks } from './break-table.ts';
import type { Box, Item, Space } from './items.ts';
import { isAddress } from './opportunities.ts';
import type { InlineText, Stretch } from './paragraph.ts';
import type { Point, PointFinder } from './points.ts';
import { rangeFinder } from './prepare.ts';

/**
 * Penalties on the scale of Knuth & Plass 1981, p. 1125: 0 is neutral. After the author's own hyphen, before a dash,
 * for a hyphen in a word that has one of its own.
 */
const jointPenalty = 40;
const dashPenalty = 60;
const secondHyphenPenalty = 100;
/** For a hyphen in a short word, and in a name: worth it only where a line would be full of holes without. */
const shortWordHyphenPenalty = 80;
const nameHyphenPenalty = 700;
/** In balanced lines: after an article or a preposition, inside a name, and at any place but after a stop. */
const shortWordPenalty = 190;
const namePenalty = 45;
const insideSentencePenalty = 20;
/** At a no-break space: dear, but no hole in a line. After a short word it is better than spaces of half an em. */
const noBreakPenalty = 1000;
const boundWordPenalty = 650;
/** Below the demerits of the worst line, and above: a short line is better than a word broken anywhere. */
const emergencyHyphenPenalty = 2000;
const emergencyPenalty = 25_000;

/** What a break costs, and which passes may use it. */
export interface Rank {
  readonly penalty: number;
  readonly level: BreakLevel;
}

/** A place inside a box where a line may end. */
export interface RankedPoint extends Rank {
  readonly point: Point;
}

/** The points of a word as they are ranked where all of this holds. */
export interface RankedWord {
  readonly hyphenation: HyphenationStyle | null;
  readonly justified: boolean;
  readonly breakable: boolean;
  /** Whether a sentence begins with it; null for a word without capitals, where it doesn't matter. */
  readonly begins: boolean | null;
  readonly points: readonly RankedPoint[];
}

/** What breaks cost in one text and style. */
export interface Penalties {
  /** Of the space at an index; null where no line may end. */
  atSpace(space: Space, index: number): Rank | null;
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
      if (space.kind === 'newline') return free;
      const before = items[index - 1];
      const after = items[index + 1];
      if (!before || space.kind === 'narrow') return null;
      if (space.kind === 'noBreak') return atNoBreak(space);
      if (onlyMarks(before, text) && onlyOpening.test(textOf(before))) return null;
      if (onlyMarks(after, text)) {
        if (onlyClosing.test(textOf(after))) return null;
        if (onlyDash.test(textOf(after))) return beforeDash;
      }
      return style.balanced ? balancedRank(textOf(before), textOf(after)) : free;
    },
    inside(box) {
      const tooWide = box.width > width;
      const found = points.pointsOf(box, text);
      if (tooWide) return withEmergencies(rankAll(found, box, true), points.emergencyPointsOf(box, text));
      if (found.length === 0 || isWhole(box)) return noPoints;
      return rankedAsBefore(found, box);
    },
  };

  /** An address in ragged lines goes whole to the next one: no hole in a line is to be filled, and it can be copied at once. */
  function isWhole(box: Box): boolean {
    return style.alignment === 'ragged' && isAddress(textOf(box));
  }

  function rankAll(found: readonly Point[], box: Box, tooWide: boolean): readonly RankedPoint[] {
    const compound = found.some(({ kind }) => kind === 'joint');
    const ranked: RankedPoint[] = [];
    for (const point of found) {
      const one = rankOf(point, box, tooWide, compound);
      if (one) ranked.push(one);
    }
    return ranked;
  }

  /** The ranked points of a box, which are the same wherever all that they hang on (see `rankOf`) is the same. */
  function rankedAsBefore(found: readonly Point[], box: Box): readonly RankedPoint[] {
    const memo = box.only?.word.memo;
    const stretch = stretchAt(box.from);
    if (!memo || stretch.to < box.to) return rankAll(found, box, false);
    const { hyphenation } = style;
    const justified = style.alignment === 'justified';
    const { breakable } = stretch;
    const known = memo.ranked;
    if (
      known?.hyphenation === hyphenation &&
      known.justified === justified &&
      known.breakable === breakable &&
      (known.begins === null || known.begins === beginsSentence(text, box.from))
    ) {
      return known.points;
    }
    const capitalised = found.some(({ capitals }) => capitals === 'first');
    const begins = capitalised ? beginsSentence(text, box.from) : null;
    const ranked = rankAll(found, box, false);
    memo.ranked = { hyphenation, justified, breakable, begins, points: ranked };
    return ranked;
  }

  function textOf(item: Item | undefined): string {
    return item?.type === 'box' ? text.slice(item.from, item.to) : '';
  }

  /** '21,6 млрд рублей' may be broken before the last word, '10 km' and '— No' never. */
  function atNoBreak({ from, to }: Space): Rank | null {
    if (!/\p{L}/u.test(text[to] ?? '')) return null;
    if (boundWord.test(text.slice(Math.max(0, from - 4), from))) return afterBoundWord;
    return /[\p{L}.]/u.test(text[from - 1] ?? '') ? lastResort : null;
  }

  function rankOf(point: Point, box: Box, tooWide: boolean, compound: boolean): RankedPoint | null {
    if (point.kind === 'joint') return { point, penalty: jointPenalty, level: levelOfJoint(point, box) };
    if (mayHyphenate(point, box)) return { point, penalty: compound ? secondHyphenPenalty : 0, level: hyphenBreaks };
    if (mayInNeed(point, box)) {
      return {
        point,
        penalty: point.capitals === 'none' ? shortWordHyphenPenalty : nameHyphenPenalty,
        level: lastResorts,
      };
    }
    return tooWide ? { point, penalty: emergencyHyphenPenalty, level: emergencies } : null;
  }

  /** A joint after a hyphen may be one that lines end at only where nothing else is left. */
  function levelOfJoint({ offset }: Point, { from }: Box): BreakLevel {
    const kept = style.hyphenation?.joinedKept === true && ownHyphen.test(text[from + offset - 1] ?? '');
    return kept ? lastResorts : plainBreaks;
  }

  /** Names, and words a little shorter than the style wants: better broken than a hole in a line. */
  function mayInNeed(point: Point, box: Box): boolean {
    const rules = style.hyphenation;
    if (!rules || point.letters < Math.min(rules.minimumWord, 5) || point.capitals === 'all') return false;
    return style.alignment === 'justified' && stretchAt(box.from + point.offset - 1).breakable;
  }

  function mayHyphenate(point: Point, box: Box): boolean {
    const rules = style.hyphenation;
    if (!rules || point.letters < rules.minimumWord || point.capitals === 'all') return false;
    const stretch: Stretch = stretchAt(box.from + point.offset - 1);
    if (!stretch.breakable) return false;
    return point.capitals === 'none' || rules.names || beginsSentence(text, box.from);
  }
}

const free: Rank = { penalty: 0, level: plainBreaks };
const beforeDash: Rank = { penalty: dashPenalty, level: plainBreaks };
const afterShortWord: Rank = { penalty: shortWordPenalty, level: plainBreaks };
const insideName: Rank = { penalty: namePenalty, level: plainBreaks };
const insideSentence: Rank = { penalty: insideSentencePenalty, level: plainBreaks };
const afterBoundWord: Rank = { penalty: boundWordPenalty, level: hyphenBreaks };
const lastResort: Rank = { penalty: noBreakPenalty, level: lastResorts };

function balancedRank(before: string, after: string): Rank {
  if (shortWord.test(before)) return afterShortWord;
  if (stopped.test(before)) return free;
  return name.test(before) && name.test(after) ? insideName : insideSentence;
}

function withEmergencies(ranked: readonly RankedPoint[], points: readonly Point[]): readonly RankedPoint[] {
  const taken = new Set(ranked.map(({ point }) => point.offset));
  const others = points.filter(({ offset }) => !taken.has(offset));
  const all = [...ranked, ...others.map((point) => ({ point, penalty: emergencyPenalty, level: emergencies }))];
  return all.sort((a, b) => a.point.offset - b.point.offset);
}

/** Whether a box may hold nothing but marks, to be looked at more closely: it is short, and begins with no letter. */
function onlyMarks(item: Item | undefined, text: string): boolean {
  if (item?.type !== 'box' || item.to - item.from > 3) return false;
  const lower = text.charCodeAt(item.from) | 0x20;
  return lower < 0x61 || lower > 0x7a;
}

const ownHyphen = /[-‐]/u;
const onlyOpening = /^[\p{Ps}\p{Pi}„‚]+$/u;
const onlyClosing = /^[\p{Pe}»›!?;:…,.]+$/u;
const onlyDash = /^[–—-]$/u;
const shortWord = /^[\p{Ps}\p{Pi}„‚"']*\p{L}\p{Ll}{0,2}$/u;
/** A short word before a no-break space: 'в', 'z', 'y'. */
const boundWord = /(?:^|[\s\p{Ps}\p{Pi}])\p{Ll}{1,3}$/u;
const stopped = /[,;:.!?…–—][\p{Pe}\p{Pf}”’"'»]*$/u;
const name = /^\p{Lu}\p{L}+$/u;

/** Whether the word at an offset is the first of a sentence, where a capital doesn't make it a name. */
function beginsSentence(text: string, offset: number): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, offset - 12), offset));
}

const sentenceEnd = /^\P{L}*$|[.!?…:][\p{Pe}\p{Pf}”’"'»]*\s+[\p{Ps}\p{Pi}„‚"']*$/u;
