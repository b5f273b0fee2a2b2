import type { Position } from '../../model/position.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { GlyphRun } from '../../page/glyph-run.ts';
import type { TextStyle } from '../../theme/style.ts';

/** A text block as composition sees it: one string with side tables. Offsets are code units of `text`. */
export interface InlineText {
  /** What is set, in logical order; U+000A where the tree has a line break. */
  readonly text: string;
  /** Adjacent, ascending, covering the whole text. */
  readonly stretches: readonly Stretch[];
  /** Where the text comes from: one entry for each leaf, adjacent, ascending. */
  readonly origins: readonly Origin[];
  /** Code units of the letter that is set as an initial and stands on another baseline than its word. */
  readonly initial?: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly style: TextStyle;
  /** BCP 47. */
  readonly language: string;
  /** False inside links, names and headlines: no hyphenation here. */
  readonly breakable: boolean;
}

export interface Origin {
  readonly from: number;
  readonly to: number;
  /** Position of the character at `from` in the tree; null for text that isn't in the tree (furniture, markers). */
  readonly position: Position | null;
}

/**
 * A paragraph whose best breaks are known, its best ways of being a line shorter or longer, and some with other lines
 * unbroken. Lines are made only for the variant that is asked for.
 */
export interface SetParagraph {
  /** Ascending by `lines`; at least one. */
  readonly variants: readonly ParagraphVariant[];
  /** Index into `variants` of the one with the fewest demerits. */
  readonly best: number;
  lines(variant: ParagraphVariant): readonly SetLine[];
}

export interface ParagraphVariant {
  readonly lines: number;
  /** Demerits after Knuth & Plass 1981, p. 1128, with the additions of linebreak.ts. */
  readonly demerits: number;
  /** Code units of the text at which lines end (exclusive of the space that is dropped), the last one its length. */
  readonly breaks: readonly number[];
  /** Whether a line was set wider than the measure, for want of a break. */
  readonly overfull: boolean;
}

/** One line, not placed yet: x counts from the frame's left edge, the baseline is 0. */
export interface SetLine {
  readonly runs: readonly GlyphRun[];
  /** Code units of the text that stand on this line, the space at its end included. */
  readonly from: number;
  readonly to: number;
  /** Whether it ends in a hyphen that composition set, or inside a word. */
  readonly broken: boolean;
  /** Natural ink width without hanging marks, indent excluded. */
  readonly width: MilliPoints;
}
