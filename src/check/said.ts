/** What an element of a finished file is to its reader, whichever format it stands in. */
export type SaidRole =
  | 'document'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'blockQuotation'
  | 'list'
  | 'listItem'
  | 'label'
  | 'listBody'
  | 'table'
  | 'rowGroup'
  | 'row'
  | 'headerCell'
  | 'cell'
  | 'caption'
  | 'figure'
  | 'formula'
  | 'code'
  | 'link'
  | 'noteReference'
  | 'note'
  | 'contents'
  | 'contentsEntry'
  | 'index'
  | 'aside'
  | 'pageBreak'
  | 'span'
  /** A division, or an element that says nothing by itself. */
  | 'group'
  /** What a reader isn't told: an artifact of a PDF, a decorative picture. */
  | 'artifact';

/** An element of a finished file in its reading order, as the file itself has it. */
export interface SaidElement {
  readonly role: SaidRole;
  /** The file's own word: 'H2', 'TH', 'h2', 'doc-footnote'. */
  readonly name: string;
  /** Of a heading, 1 to 6 and beyond; null for anything else. */
  readonly level: number | null;
  /** BCP 47, where the element itself states one. */
  readonly language: string | null;
  /** Alt of a PDF, alt or aria-label of an e-book; the empty string is said to be decorative. */
  readonly alternative: string | null;
  /** Id of the element in its file. */
  readonly id: string | null;
  /** What else the rules ask for, by the format's own names: Scope, Headers, ListNumbering, href, epub:type, role. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: SaidPlace;
  readonly children: readonly (SaidElement | SaidText)[];
}

/** Text that is read where it stands. */
export interface SaidText {
  readonly role: 'text';
  /** As a screen reader gets it: replaced by the ActualText of a PDF where there is one. */
  readonly text: string;
  readonly place: SaidPlace;
}

/** Where something stands in a finished file. */
export interface SaidPlace {
  /** Counted from 1; null in an e-book. */
  readonly page: number | null;
  /** Path in an e-book's container; null in a PDF. */
  readonly file: string | null;
  /** Counted from 1; null where it isn't known. */
  readonly line: number | null;
}

/** What a finished file says, read from the file alone: the common ground of the rules of both formats. */
export interface SaidDocument {
  readonly format: 'pdf' | 'epub';
  /** As a reading system shows it; null where there is none. */
  readonly title: string | null;
  /** BCP 47; null where none is stated. */
  readonly language: string | null;
  /** By the names of Dublin Core and schema.org ('dc:creator', 'schema:accessMode'), in their order. */
  readonly metadata: Readonly<Record<string, readonly string[]>>;
  /** Standards that the file claims: 'PDF/UA-1', 'PDF/A-2a', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'. */
  readonly claims: readonly string[];
  /** Labels of the pages: a PDF's, or an e-book's page list. */
  readonly pages: readonly string[];
  readonly root: SaidElement;
}
