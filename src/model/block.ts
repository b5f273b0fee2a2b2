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

/** A formula in a block of its own. */
export interface DisplayMaths {
  readonly type: 'displayMaths';
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

/** A note at the foot of the page, in the tree right after the block (of the article's own level) that refers to it. */
export interface Footnote {
  readonly type: 'footnote';
  /** Unique in the article; a `noteReference` names it. */
  readonly id: string;
  /** Its number as seen and heard, '1', as in its references; numbered by article. */
  readonly marker: string;
  readonly children: readonly Block[];
}

/** Rows of cells; the caption, where there is one, comes first. Every row has as many cells as `alignments`. */
export interface Table {
  readonly type: 'table';
  /** Of the columns; null where the source says nothing. */
  readonly alignments: readonly (ColumnAlignment | null)[];
  readonly children: readonly (Caption | TableRow)[];
}

export type ColumnAlignment = 'left' | 'centre' | 'right';

/** Rows with `header` stand before all others and are repeated at the head of each page. */
export interface TableRow {
  readonly type: 'tableRow';
  readonly header: boolean;
  readonly children: readonly TableCell[];
}

/** `scope`: what it is a header of; null where it is a cell of data. */
export interface TableCell {
  readonly type: 'tableCell';
  readonly scope: 'column' | 'row' | null;
  readonly children: readonly Inline[];
}

/** Text as it was typed, a line an element. */
export interface CodeBlock {
  readonly type: 'codeBlock';
  /** Name of the language as the author gave it: 'ts'; null where none was given. */
  readonly syntax: string | null;
  readonly children: readonly CodeLine[];
}

/** A line with its spaces, without its end; empty where nothing stands on it. */
export interface CodeLine {
  readonly type: 'codeLine';
  readonly children: readonly Inline[];
}

export interface Verse {
  readonly type: 'verse';
  readonly children: readonly Stanza[];
}

export interface Stanza {
  readonly type: 'stanza';
  readonly children: readonly VerseLine[];
}

/** `indent` counts steps of indentation from the stanza's left edge. */
export interface VerseLine {
  readonly type: 'verseLine';
  readonly indent: number;
  readonly children: readonly Inline[];
}

/** Terms, each followed by its descriptions. */
export interface DefinitionList {
  readonly type: 'definitionList';
  readonly children: readonly (DefinitionTerm | DefinitionDescription)[];
}

export interface DefinitionTerm {
  readonly type: 'definitionTerm';
  readonly children: readonly Inline[];
}

export interface DefinitionDescription {
  readonly type: 'definitionDescription';
  readonly children: readonly Block[];
}

/** A box beside the matter: background, a portrait; outside the flow of thought, not of the pages. */
export interface Aside {
  readonly type: 'aside';
  readonly children: readonly Block[];
}

/** What a picture shows, at length, right after its figure: seen and heard by everyone. */
export interface LongDescription {
  readonly type: 'longDescription';
  readonly children: readonly Block[];
}

/** Blocks in another language than the article. `language` is a BCP 47 tag. */
export interface LanguagePart {
  readonly type: 'languagePart';
  readonly language: string;
  readonly children: readonly Block[];
}

/** The last block: publisher, address, dates, rights, editions, contact; each part a paragraph. */
export interface Colophon {
  readonly type: 'colophon';
  readonly children: readonly Paragraph[];
}

/** A page that is set by itself, off the run of the text; what a reader hears is its children, in order. */
export interface DisplayPage {
  readonly type: 'displayPage';
  readonly kind: 'halfTitle' | 'title' | 'imprint' | 'part';
  readonly children: readonly Block[];
}

/** The contents of a publication, or of one of its parts: an entry for each thing that it leads to, in order. */
export interface Contents {
  readonly type: 'contents';
  readonly children: readonly ContentsEntry[];
}

/** The line that leads there, then its authors, then the entries below it. */
export interface ContentsEntry {
  readonly type: 'contentsEntry';
  readonly children: readonly (ContentsLine | Paragraph | Contents)[];
}

/** A `crossReference`: a title and, last, the `locator` that says where it is. */
export interface ContentsLine {
  readonly type: 'contentsLine';
  readonly children: readonly Inline[];
}

/** Entries in the order of their language. */
export interface Index {
  readonly type: 'index';
  readonly children: readonly IndexEntry[];
}

/** A subject or a name, and `crossReference`s to the places where it is. */
export interface IndexEntry {
  readonly type: 'indexEntry';
  readonly children: readonly Inline[];
}

/** Blocks whose children are inlines. */
export type TextBlock =
  | Kicker
  | Headline
  | Deck
  | Byline
  | PublicationDate
  | Paragraph
  | Heading
  | DisplayMaths
  | Caption
  | TableCell
  | CodeLine
  | VerseLine
  | DefinitionTerm
  | ContentsLine
  | IndexEntry;

/** Blocks whose children are blocks. */
export type ContainerBlock =
  | Figure
  | List
  | ListItem
  | BlockQuotation
  | PullQuotation
  | Note
  | Footnote
  | Table
  | TableRow
  | CodeBlock
  | Verse
  | Stanza
  | DefinitionList
  | DefinitionDescription
  | Aside
  | LongDescription
  | LanguagePart
  | Colophon
  | DisplayPage
  | Contents
  | ContentsEntry
  | Index;

export type Block = TextBlock | ContainerBlock | ThematicBreak;
