import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphVariant, SetParagraph } from '../inline/paragraph.ts';
import type { Glue, LineBreaking, TextArea } from './vertical-list.ts';

/**
 * What a page costs that is less than perfect. The scale: a page that ends one line short costs 20,000, each further
 * line 15,000 and more. What must not happen is dear, never forbidden, so that every article comes out.
 */
export const cost = {
  /** A page that isn't full, whatever it lacks: all others share their last baseline. */
  unevenPage: 5000,
  /** Each of its empty lines, and each by their number. */
  shortLine: 15_000,
  shortLines: 100,
  /** Each line by which a page ends above or below its facing page: more than it costs that both end there. */
  notLevel: 21_000,
  hyphenAtPageEnd: 250_000,
  /** The same at the end of a column, for narrow lines often end in one, and of a page of columns: full they are. */
  hyphenAtColumnEnd: 12_000,
  hyphenAtLastColumn: 18_000,
  widow: 400_000,
  orphan: 400_000,
  /** A heading or a picture parted from what belongs to it. */
  stranded: 700_000,
  /** A break inside what is kept together. */
  kept: 1_000_000,
  shortLastPage: 100_000,
  /** A page that ends between two lines of a table's row. */
  rowBroken: 30_000,
  /** A page that ends between the rows of a small table where pages needn't be full: as dear as eight empty lines. */
  tableBroken: 130_000,
  /** A column of a balanced page that is a line shorter than it may be, by the number of those from it on. */
  unlevel: 300,
  /** Columns of a balanced page that are shorter than that: so many times what a short page costs. */
  uneven: 1.5,
  /** Each line by which the last column of a balanced page is longer than one before it. */
  longerLast: 120_000,
  /** A figure that leaves its place for the top of the next page, and each line by which it does. */
  deferred: 3000,
  deferredLine: 100,
  /** White space that is less than it should be. */
  tightGlue: 600,
  /** A quarter by which white space that is shared is more than it should be, or less; quarters cost their square. */
  looserQuarter: 10,
  tighterQuarter: 30,
  /** A line of white space more than there should be, or one less, for the sake of a full page. */
  openedLine: 2000,
  closedLine: 4000,
  /** Each line by which small print stands in the bottom margin. */
  sinking: 500,
  /** A page that begins with a note, a column with the colophon: some lines of the text should go with it. */
  textMissing: 4000,
  /** A page that begins with the colophon: dearer than three empty lines, with which the last two of the text and a blank one go along. */
  colophonAlone: 60_000,
  /** A page that ends between a paragraph and the list that it introduces. */
  introduction: 1000,
  /** A note that runs over to the next page. */
  noteOver: 2500,
  /** A note that doesn't begin on the page of its call. */
  noteAway: 800_000,
  /** A thematic break at the foot or the head of a page. */
  breakAtPageEnd: 2000,
  /** Each line by which a box is taller than what is left of a page. */
  overflow: 1_000_000,
  /** Setting a paragraph in another number of lines than its best one. */
  variant: 40,
  /** Demerits of the line breaker that weigh as much as 1 here. */
  demerits: 250,
  /** The same in columns, whose narrow lines have many. */
  demeritsInColumns: 500,
} as const;

/** The last page holds at least so many lines. */
const linesOfLastPage = 5;

/** What it costs to leave `rest` of a page empty. */
export function costOfShortPage(rest: MilliPoints, { grid }: Pick<TextArea, 'grid'>): number {
  const lines = Math.max(0, rest) / grid;
  return (cost.shortLine + cost.shortLines * lines) * lines + cost.unevenPage * Math.min(1, lines);
}

/** What may be left of an area at most that leaving it costs no more than `price`, in any kind of areas (areas.ts). */
export function mostRest(price: number, grid: MilliPoints): MilliPoints {
  return (price / cost.shortLine + 1) * grid;
}

export function costOfLastPage(filled: MilliPoints, area: TextArea): number {
  return filled < linesOfLastPage * area.grid ? cost.shortLastPage : 0;
}

/** What it costs to end a page after `lines` lines of a paragraph, broken words aside. */
export function costOfBreak(variant: ParagraphVariant, lines: number, breaking: LineBreaking): number {
  let sum = breaking === 'kept' ? cost.kept : 0;
  if (lines === 1) sum += cost.orphan;
  if (variant.lines - lines === 1) sum += cost.widow;
  return sum;
}

/** What it costs to take a variant; so many `demerits` of the line breaker weigh as much as 1 here. */
export function costOfVariant(paragraph: SetParagraph, variant: ParagraphVariant, demerits: number): number {
  const best = paragraph.variants[paragraph.best];
  if (!best || best === variant) return 0;
  return cost.variant + Math.max(0, variant.demerits - best.demerits) / demerits;
}

/** What it costs that a glue takes `height`; none where a page begins with it. */
export function costOfGlue({ sizes, shares }: Glue, height: MilliPoints): number {
  const natural = sizes[0]?.height ?? 0;
  if (!shares || natural === 0 || height === 0) return 0;
  const quarters = (4 * (height - natural)) / natural;
  return (quarters > 0 ? cost.looserQuarter : cost.tighterQuarter) * quarters * quarters;
}

/** What it costs that a text's foot stands in the bottom margin. */
export function costOfSinking(from: MilliPoints, to: MilliPoints, area: TextArea): number {
  return (cost.sinking * (to - Math.max(from, area.height))) / area.grid;
}

export function costOfOverflow(excess: MilliPoints, area: TextArea): number {
  return (cost.overflow * excess) / area.grid;
}
