import type { Graphic } from '../model/graphic.ts';
import type { Position } from '../model/position.ts';
import type { Points } from '../model/units.ts';
import type { GlyphRun } from './glyph-run.ts';

/** `#rrggbb`. */
export type Colour = string;

/**
 * A page as it will be drawn. Origin at the top left corner, y downwards, everything in points. All positions are
 * final: a writer decides nothing.
 */
export interface Page {
  readonly width: Points;
  readonly height: Points;
  /** In the order they are drawn: content in reading order, furniture of the page last. */
  readonly frames: readonly Frame[];
  readonly start: PageStart;
  /** The page's number as printed and spoken ('2'), set by `number`; null before. */
  readonly label: string | null;
}

/**
 * Where a page begins in the article's text, for the page list of the e-book. `block`: at the opening edge of the
 * block at `position` (a page that begins with the rest of a container's child names the innermost text block);
 * `word`: inside a text block, before the character at `position`, never inside a word.
 */
export interface PageStart {
  readonly position: Position;
  readonly at: 'block' | 'word';
}

export type Frame = TextFrame | ImageFrame | RuleFrame | SignFrame | FurnitureFrame;

/** Consecutive lines of one text block, or of a list item's marker. */
export interface TextFrame {
  readonly type: 'text';
  /** The text block's own position; of a marker, the list item's. */
  readonly position: Position;
  readonly role: 'content' | 'marker';
  readonly lines: readonly Line[];
}

/** The picture of the figure at `position`. */
export interface ImageFrame {
  readonly type: 'image';
  readonly position: Position;
  readonly graphic: Graphic;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

/** A filled rectangle that carries no meaning (rule beside a quotation, underline of a link, leader): an artifact. */
export interface RuleFrame {
  readonly type: 'rule';
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly colour: Colour;
  /** From one dot to the next where it is a row of dots as wide as it is high, the last one at its right end. */
  readonly dots?: Points;
}

/** A filled shape that shows what is no part of the text (a line of code that is turned over): an artifact. */
export interface SignFrame {
  readonly type: 'sign';
  readonly name: 'turnover';
  /** The corners of the shape, from the page's top left corner. */
  readonly corners: readonly (readonly [x: Points, y: Points])[];
  readonly colour: Colour;
}

/** Folio, running head and the head of a table that goes on: artifacts of pagination. */
export interface FurnitureFrame {
  readonly type: 'furniture';
  readonly role: 'folio' | 'runningHead' | 'repeatedHeader';
  /** ISO 32000-1, 14.8.2.2.2: where on the page it stands; null amid the text. */
  readonly subtype: 'Header' | 'Footer' | null;
  readonly lines: readonly Line[];
}

/** One line: runs from left to right as drawn. */
export interface Line {
  /** Distance of the baseline from the page's top. */
  readonly baseline: Points;
  /** Height above and depth below the baseline that the line's ink and links may take. */
  readonly ascent: Points;
  readonly descent: Points;
  readonly runs: readonly GlyphRun[];
}
