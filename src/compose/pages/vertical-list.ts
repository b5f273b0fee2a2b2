import type { Position } from '../../model/position.ts';
import type { MilliPoints } from '../../model/units.ts';
import type { Colour, Frame, PageStart, SignFrame } from '../../page/page.ts';
import type { InlineText, SetLine, SetParagraph } from '../inline/paragraph.ts';

/**
 * An article's blocks as one column, in reading order, not broken into pages yet. A page may end only at a penalty and
 * between the lines of a text. Everything that follows something starts with a penalty, so that there is always a way
 * to end a page.
 */
export type VerticalItem = TextItem | BoxItem | Glue | Penalty | FloatsItem | Barrier | Shift;

/** The lines of one text block, in as many ways as the line breaker found. */
export interface TextItem {
  readonly type: 'text';
  readonly paragraph: SetParagraph;
  /** Height of each line. */
  readonly leading: MilliPoints;
  readonly breaking: LineBreaking;
  /** So many first lines stand together: an initial is beside them. */
  readonly together?: number;
  /** Whether it may stand in the bottom margin where it fits there: small print that closes an article. */
  readonly sinks: boolean;
  readonly place: TextPlace;
  /** The notes that it calls, in order. */
  readonly calls?: readonly Call[];
}

/** A place that calls a note, which then stands at the foot of the page. */
export interface Call {
  /** Code unit of the text. */
  readonly at: number;
  readonly note: FootNote;
}

/** What stands at the foot of a page: a vertical list of its own, of which only white space and texts are broken. */
export interface FootNote {
  readonly items: readonly VerticalItem[];
}

/** What ending a page between two lines costs: `free` is a text's, `kept` that of text which should stay together. */
export type LineBreaking = 'free' | 'kept';

/** Something that is never broken, in one size or several. */
export interface BoxItem {
  readonly type: 'box';
  readonly sizes: readonly BoxSize[];
  /** Where a page that begins with the box begins in the article; null where it means nothing. */
  readonly position: Position | null;
  /** Whether that is a place inside a text; a block unless said otherwise. */
  readonly at?: PageStart['at'];
  /** What stands above it where a page begins with it: the head of its table. Of one size. */
  readonly head?: BoxItem;
  /** What is drawn below it where a page ends with it and more follows: the rule under a table. Of no height. */
  readonly tail?: BoxItem;
  /** The notes that are called inside it, in order. */
  readonly calls?: readonly Call[];
}

export interface BoxSize {
  readonly height: MilliPoints;
  /** What taking this size costs. */
  readonly cost: number;
  /** Drawn with x from the body's axis and y from the top of the box. */
  readonly frames: readonly Frame[];
}

/** White space; dropped at the head of a page. */
export interface Glue {
  readonly type: 'glue';
  /** Its height as it should be, and others that a page may make do with. */
  readonly sizes: readonly GlueSize[];
  /** Whether being more or less than it should be costs too, so that glues share what a page has too much of. */
  readonly shares: boolean;
  /** Whether what follows stands on the baseline grid again: the glue grows to the next of its lines. */
  readonly toGrid: boolean;
}

export interface GlueSize {
  readonly height: MilliPoints;
  /** What taking this size costs. */
  readonly cost: number;
}

/** A place where a page may end, at a cost. */
export interface Penalty {
  readonly type: 'penalty';
  readonly cost: number;
  /** The cost where only a column ends, and the next one stands beside it; the same unless said otherwise. */
  readonly columnCost?: number;
}

/** Figures that follow each other, which may leave their place for the top of a page (floats.ts). */
export interface FloatsItem {
  readonly type: 'floats';
  readonly floats: readonly Float[];
  /** What stands here where none of them stays, where the first one stays, and so on: each with its shift. */
  readonly alternatives: readonly (readonly VerticalItem[])[];
}

/** A figure with its caption. Calls no notes. */
export interface Float {
  readonly items: readonly VerticalItem[];
  /** Of all of it. */
  readonly height: MilliPoints;
}

/** What no figure goes beyond: those that wait are placed before it. */
export interface Barrier {
  readonly type: 'barrier';
}

/** Of the figures that wait or come now, the first `placed` stand in the text; `added` have come. */
export interface Shift {
  readonly type: 'shift';
  readonly placed: number;
  readonly added: number;
}

/** All that is needed to turn lines into frames. */
export interface TextPlace {
  /** The text block's own position. */
  readonly position: Position;
  readonly inline: InlineText;
  /** Left edge of the paragraph's frame, from the body's axis. */
  readonly x: MilliPoints;
  /** From the top of a line to its baseline. */
  readonly rise: MilliPoints;
  /** Ink above and below the baseline. */
  readonly ascent: MilliPoints;
  readonly descent: MilliPoints;
  /** A rule beside every line; one rule runs through neighbours. */
  readonly bar: Bar | null;
  /** What stands before the first line. */
  readonly marker: Marker | null;
  /** The sign before every other line: the line goes on there that was begun above. */
  readonly turned?: Sign;
}

/** A shape that is no part of the text. */
export interface Sign {
  readonly name: SignFrame['name'];
  /** Its corners, from the body's axis and its line's baseline, y upwards. */
  readonly corners: readonly (readonly [x: MilliPoints, y: MilliPoints])[];
  readonly colour: Colour;
}

export interface Bar {
  /** Left edge, from the body's axis. */
  readonly x: MilliPoints;
  readonly width: MilliPoints;
  readonly colour: Colour;
}

export interface Marker {
  /** The list item's position. */
  readonly position: Position;
  /** Left edge, from the body's axis. */
  readonly x: MilliPoints;
  readonly line: SetLine;
}

/** The area of a page that text fills, from its top. */
export interface TextArea {
  readonly height: MilliPoints;
  /** Room below the area for what may sink into the margin. */
  readonly sink: MilliPoints;
  /** Distance of the lines of the baseline grid. */
  readonly grid: MilliPoints;
}
