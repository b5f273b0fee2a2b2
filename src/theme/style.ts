import type { MilliPoints } from '../model/units.ts';
import type { FontId } from '../page/glyph-run.ts';
import type { Colour } from '../page/page.ts';

/** How a stretch of text is set. */
export interface TextStyle {
  readonly font: FontId;
  readonly size: MilliPoints;
  readonly colour: Colour;
  /** OpenType features beside the font's defaults, by tag: 'onum', 'lnum', 'smcp', 'c2sc', 'tnum', … */
  readonly features: readonly string[];
  /** Added after every glyph but a line's last, in thousandths of the size (50 = 5 %). */
  readonly tracking: number;
  /** Added to every word space beside the tracking, in thousandths of the size. */
  readonly wordSpacing?: number;
  /** Size of a call of a note, in thousandths of `size`; the face's own superior figures unless given. */
  readonly callSize?: number;
  /** Whether every space is set, as wide as it is: lines of a program. */
  readonly spacesKept?: boolean;
  /** Where an initial stands; for the one letter that is set so. */
  readonly initial?: InitialPlace;
}

/** Where an initial stands, from where its line begins. Lengths in thousandths of a point. */
export interface InitialPlace {
  /** From the first line's baseline down to its own. */
  readonly sink: MilliPoints;
  /** How far it hangs out, its side bearing included. */
  readonly out: MilliPoints;
  /** From where the line begins to the letter after it. */
  readonly width: MilliPoints;
}

export interface HyphenationStyle {
  /** Words of fewer letters are never broken. */
  readonly minimumWord: number;
  /** Lines in a row that may end in a hyphen. */
  readonly inARow: number;
  /** Part of a paragraph's lines that should end in a hyphen at most, in per cent. */
  readonly share: number;
  /** Whether a capitalised word inside a sentence, most likely a name, may be broken. */
  readonly names: boolean;
  /** Whether words that the author joined by a hyphen stay whole where they can. */
  readonly joinedKept?: boolean;
}

/** How a paragraph is broken into lines. Lengths in thousandths of a point. */
export interface ParagraphStyle {
  /** From the left edge of the frame to its right one; indents are inside it. */
  readonly measure: MilliPoints;
  /** Indent of every line, from the side a line begins on. */
  readonly indent: MilliPoints;
  /** Indent of the first line beyond `indent`. */
  readonly firstIndent: MilliPoints;
  /** What the first lines leave free for an initial beside them, from the side a line begins on; none unless given. */
  readonly beside?: readonly MilliPoints[];
  readonly alignment: 'justified' | 'ragged' | 'centred';
  /** Lines of about one length (headlines, decks); only where ragged or centred. */
  readonly balanced: boolean;
  /** Null: words are never broken but in an emergency. */
  readonly hyphenation: HyphenationStyle | null;
  /** Opening marks at a line's beginning and stops and hyphens at its end hang out of the measure. */
  readonly hanging: boolean;
  /** An opening quotation mark that begins the paragraph hangs wholly into the indent. */
  readonly hungOpening: boolean;
  /** Least width of the last line. */
  readonly lastLine: MilliPoints;
}
