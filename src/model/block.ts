import type { Graphic } from './graphic.ts';
import type { Inline } from './inline.ts';

/** A line above the headline that names the section or the series. */
export interface Kicker {
  readonly type: 'kicker';
  readonly children: readonly Inline[];
}

/** The headline of the article: its one heading of the first level. */
export interface Headline {
  readonly type: 'headline';
  readonly children: readonly Inline[];
}

/** The standfirst below the headline. */
export interface Deck {
  readonly type: 'deck';
  readonly children: readonly Inline[];
}

/** Who wrote it, as a reader reads it: a label and `personName`s. */
export interface Byline {
  readonly type: 'byline';
  readonly children: readonly Inline[];
}

/** When it was published and updated, as a reader reads it. */
export interface PublicationDate {
  readonly type: 'publicationDate';
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A subhead; the headline is the first level, so `level` begins at 2. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly children: readonly Inline[];
}

/** A picture; `alternative` is null where nobody gave one; `decorative` only where a person said so. */
export interface Figure {
  readonly type: 'figure';
  readonly graphic: Graphic;
  readonly alternative: string | null;
  readonly decorative: boolean;
  /** At most one: the caption. */
  readonly children: readonly Caption[];
}

/** Inside a figure, or alone where the source has a caption and no picture (it then begins with a `label`). */
export interface Caption {
  readonly type: 'caption';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItem[];
}

/** `marker` is what is seen and heard before the item: '•', '1.'. */
export interface ListItem {
  readonly type: 'listItem';
  readonly marker: string;
  readonly children: readonly Block[];
}

export interface BlockQuotation {
  readonly type: 'blockQuotation';
  readonly children: readonly Block[];
}

/** A pull quotation; `repeatsBody` where its words stand in the body too, so that nobody must hear them twice. */
export interface PullQuotation {
  readonly type: 'pullQuotation';
  readonly repeatsBody: boolean;
  readonly children: readonly Paragraph[];
}

/** A note of the author ('NAME is a freelance writer') or of the editors ('Reporting by …'). */
export interface Note {
  readonly type: 'note';
  readonly kind: 'author' | 'editor';
  readonly children: readonly Paragraph[];
}

export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

/** The last block: publisher, address, dates, rights, editions, contact; each part a paragraph. */
export interface Colophon {
  readonly type: 'colophon';
  readonly children: readonly Paragraph[];
}

/** Blocks whose children are inlines. */
export type TextBlock = Kicker | Headline | Deck | Byline | PublicationDate | Paragraph | Heading | Caption;

/** Blocks whose children are blocks. */
export type ContainerBlock = Figure | List | ListItem | BlockQuotation | PullQuotation | Note | Colophon;

export type Block = TextBlock | ContainerBlock | ThematicBreak;
