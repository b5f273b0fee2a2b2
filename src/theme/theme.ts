import type { Points } from '../model/units.ts';
import type { FontId } from '../page/glyph-run.ts';
import type { Colour } from '../page/page.ts';
import type { HyphenationStyle } from './style.ts';

/** What a publication looks like, as data: composition, style sheet and cover read it and decide nothing beside it. */
export interface Theme extends ThemeFamily {
  /** 'press'. */
  readonly name: string;
  /** Whom it serves, in a sentence. */
  readonly purpose: string;
  /** What is set with instead where the family lacks a letter of the text; null: nothing is. */
  readonly fallback: ThemeFamily | null;
  /** No text is smaller, whatever settings ask for. */
  readonly leastSize: Points;
  /** How running text is set; where lines are too narrow for it they are ragged in any case. */
  readonly alignment: 'justified' | 'ragged';
  /** What parts two paragraphs: the indent of the second, or a blank line. */
  readonly paragraphs: 'indented' | 'spaced';
  /** How words are stressed. Strong ones are semibold in any case. */
  readonly emphasis: 'italic' | 'semibold';
  /** Size of the calls of notes, in thousandths of the text's; null for the superior figures of the face. */
  readonly callSize: number | null;
  readonly colours: Colours;
  /** `set-off`: indented, with a hung mark and a rule beside it; `indented`: the same without the rule; `plain`. */
  readonly directSpeech: 'set-off' | 'indented' | 'plain';
  readonly opening: Opening;
  readonly ems: Ems;
  readonly rules: Rules;
  readonly hyphenation: Hyphenation;
  /** What every page but the first has at its foot: folio and running head, or nothing. */
  readonly running: 'foot' | 'none';
  /** Text of the running head in characters at most. */
  readonly runningHead: number;
  readonly formats: Readonly<Record<PageFormat, PageTheme>>;
}

/** A family of fonts as a theme sets with it. */
export interface ThemeFamily {
  /** The family of the text, as people name it. */
  readonly family: string;
  /** The families of a style sheet, the first one to be found winning: none that a reader can't be thought to have. */
  readonly fontStack: string;
  readonly cuts: Readonly<Record<Cut, FontSet>>;
  /** Size of the monospaced face in parts of the size around it, so that their small letters are of one height. */
  readonly monoScale: number;
  /** Whether the fonts have small capitals; without, capitals stand as they were written. */
  readonly smallCapitals: boolean;
}

/** How the paragraph that opens the body begins. */
export interface Opening {
  /** Lines that an initial stands beside; null for none. */
  readonly initial: number | null;
  readonly leadIn: 'small-caps' | 'none';
}

/** Optical sizes of the family: `small` below the text size, `display` for headlines; `mono` is another family's. */
export type Cut = 'text' | 'small' | 'display' | 'mono';

export interface FontSet {
  readonly regular: FontId;
  readonly italic: FontId;
  readonly semibold: FontId;
  readonly semiboldItalic: FontId;
}

export interface Colours {
  readonly text: Colour;
  /** Kicker, rules beside quotations, the cover's ground. */
  readonly accent: Colour;
  /** Credits and what else steps back. */
  readonly muted: Colour;
  /** Hairlines around pull quotations and above the colophon. */
  readonly hairline: Colour;
  readonly paper: Colour;
}

/** Indents in ems of the text size. */
export interface Ems {
  readonly paragraphIndent: number;
  readonly directSpeechIndent: number;
  /** From the body's axis to the rule beside direct speech. */
  readonly directSpeechRule: number;
  readonly blockQuotationIndent: number;
  readonly listIndent: number;
  /** A step of a verse's indentation; a line that is turned over goes in by two. */
  readonly verseIndent: number;
  readonly descriptionIndent: number;
  /** Least width of a paragraph's last line. */
  readonly lastLine: number;
}

/** Thicknesses. */
export interface Rules {
  readonly directSpeech: Points;
  readonly hairline: Points;
  readonly underline: Points;
  /** Between two columns; 0 for none. */
  readonly column: Points;
}

export interface Hyphenation {
  /** Languages of long words (language/hyphenation.ts) may have twice its share of hyphens. */
  readonly standard: HyphenationStyle;
  /** For languages that capitalise every noun. */
  readonly capitalisedNouns: HyphenationStyle;
}

export type PageFormat = 'a4' | 'letter' | 'a5';

/** One size of page: a grid of `lines` lines of the text's leading, `measure` wide. Lengths in points. */
export interface PageTheme {
  /** 'A4', as people write it. */
  readonly name: string;
  readonly width: Points;
  readonly height: Points;
  /** `left` is the left of the body's axis. */
  readonly margins: { readonly top: Points; readonly bottom: Points; readonly left: Points; readonly right: Points };
  /** All columns, and what is between them. */
  readonly measure: Points;
  readonly columns: number;
  /** Between two columns. */
  readonly gutter: Points;
  readonly lines: number;
  /** How far headline, kicker and figures hang out to the left of the body's axis. */
  readonly hang: Points;
  /** From the page's last baseline down to the foot's. */
  readonly foot: Points;
  readonly roles: Readonly<Record<Role, TextRole>>;
  /** The headline's sizes, largest first: a longer headline steps down. */
  readonly headlines: readonly HeadlineSize[];
}

export interface HeadlineSize {
  readonly size: Points;
  readonly leading: Points;
}

/** Kinds of text that are set alike. */
export type Role =
  | 'text'
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'byline'
  | 'date'
  | 'subhead'
  | 'minorSubhead'
  | 'leastSubhead'
  | 'code'
  | 'term'
  | 'tableHeader'
  | 'table'
  | 'aside'
  | 'caption'
  | 'pullQuotation'
  | 'pullAttribution'
  | 'note'
  | 'colophon'
  | 'foot';

export interface TextRole {
  readonly cut: Cut;
  readonly weight: 'regular' | 'semibold';
  readonly italic: boolean;
  readonly size: Points;
  readonly leading: Points;
  readonly colour: keyof Colours;
  readonly figures: 'old-style' | 'lining';
  readonly smallCapitals: boolean;
  /** In thousandths of the size. */
  readonly tracking: number;
  /** Added to every word space beside the tracking, in thousandths of the size. */
  readonly wordSpacing: number;
}
