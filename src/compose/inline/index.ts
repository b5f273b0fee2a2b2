import type { Fonts } from '../../fonts/catalogue.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { ParagraphStyle } from '../../theme/style.ts';
import { type Breaks, BreakTable } from './break-table.ts';
import { listBreaks } from './breaks.ts';
import { finalize } from './finalize.ts';
import type { Hyphenators } from './hyphenate.ts';
import { KeptEnds } from './kept-ends.ts';
import type { Solution } from './linebreak.ts';
import { demeritsAlone, oneLineOf } from './one-line.ts';
import type { InlineText, ParagraphVariant, SetParagraph } from './paragraph.ts';
import { createPointFinder, type PointFinder } from './points.ts';
import { prepare } from './prepare.ts';
import { createWords, type Words } from './shaping.ts';
import { leastRoomAlone, solve } from './solve.ts';

/** What setting a paragraph needs of the world, and remembers from one paragraph to the next. */
export interface InlineSetting {
  readonly words: Words;
  readonly points: PointFinder;
  readonly hyphenators: Hyphenators;
  readonly table: BreakTable;
}

/** One for a run of the program: words are shaped and hyphenated once. */
export function createInlineSetting(fonts: Fonts, hyphenators: Hyphenators): InlineSetting {
  return {
    words: createWords(fonts),
    points: createPointFinder(hyphenators),
    hyphenators,
    table: new BreakTable(),
  };
}

/**
 * Finds a paragraph's breaks. Never fails: what fits nowhere is set wider than the measure, and says so. With `alone`
 * the best variant is the only one.
 */
export function setParagraph(
  text: InlineText,
  style: ParagraphStyle,
  setting: InlineSetting,
  alone = false,
): SetParagraph {
  const items = prepare(text, setting.words);
  if (items.length === 0) return emptyParagraph;
  const line = oneLineOf(text, items, style);
  if (line && (alone || style.balanced || line.room > leastRoomAlone(sizeOf(text)))) {
    const position = line.ends[1].position;
    const variant = { lines: 1, demerits: demeritsAlone, breaks: [position], overfull: false };
    return { variants: [variant], best: 0, lines: () => finalize(text, items, style, line.ends) };
  }
  const breaks = listBreaks(text, items, style, setting.points, setting.table);
  const { solutions, best } = solve(breaks, style, shareOf(text, style, setting.hyphenators), sizeOf(text), alone);
  const variants = solutions.map((solution) => variantOf(solution, breaks));
  const ends = solutions.map((solution) => new KeptEnds(breaks, solution.rows));
  return {
    variants,
    best,
    lines(variant) {
      const chosen = ends[variants.indexOf(variant)];
      if (!chosen) throw new Error('a variant of another paragraph');
      return finalize(text, items, style, chosen.all());
    },
  };
}

const emptyParagraph: SetParagraph = {
  variants: [{ lines: 0, demerits: 0, breaks: [], overfull: false }],
  best: 0,
  lines: () => [],
};

function variantOf({ lines, demerits, rows, overfull }: Solution, breaks: Breaks): ParagraphVariant {
  return { lines, demerits, breaks: rows.map((row) => breaks.position[row] ?? 0), overfull };
}

/** Part of the lines that may end in a hyphen, in per cent: twice the style's in languages of long words. */
function shareOf(text: InlineText, style: ParagraphStyle, hyphenators: Hyphenators): number {
  const language = text.stretches[0]?.language ?? 'und';
  return (style.hyphenation?.share ?? 0) * (hyphenators(language)?.rules.longWords ? 2 : 1);
}

function sizeOf(text: InlineText): MilliPoints {
  return text.stretches[0]?.style.size ?? 0;
}
