import type { MathElement } from './maths.ts';
import type { QuotationId } from './quotation.ts';
import type { Change, SourceSpan } from './source.ts';

/**
 * A text leaf. `value` is what a reader reads; `changes`, in ascending order of `at`, undo every edit, so that the
 * value with its changes undone is exactly the source's characters under `span` (see `originalOf` in text.ts).
 */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly span: SourceSpan;
  readonly changes: readonly Change[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** One stretch of a quotation, its marks included as text. Parts of one record may stand in several paragraphs. */
export interface QuotationPart {
  readonly type: 'quotationPart';
  readonly quotation: QuotationId;
  readonly children: readonly Inline[];
}

/** A link to an address; the visible text is enough by itself. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}

/** Words in another language than their surroundings. `language` is a BCP 47 tag. */
export interface LanguageSpan {
  readonly type: 'languageSpan';
  readonly language: string;
  readonly children: readonly Inline[];
}

/** The place (and date, agency) that opens a news story: 'MOSCOW, April 29 (Reuters) –'. */
export interface Dateline {
  readonly type: 'dateline';
  readonly children: readonly Inline[];
}

/** A person's name in a byline. */
export interface PersonName {
  readonly type: 'personName';
  readonly children: readonly Inline[];
}

/** The credit of a picture, with its label: 'Photo: QPIX'. */
export interface Credit {
  readonly type: 'credit';
  readonly children: readonly Inline[];
}

/** Words that house style put before a text: 'Picture not included:'. */
export interface Label {
  readonly type: 'label';
  readonly children: readonly Inline[];
}

/** Characters of a program or of a machine, as typed. */
export interface Code {
  readonly type: 'code';
  readonly children: readonly Inline[];
}

/** Words that the author struck out. */
export interface Deletion {
  readonly type: 'deletion';
  readonly children: readonly Inline[];
}

/** The call of the footnote with the id `footnote`; its text is the note's number. Never parted from the word before. */
export interface NoteReference {
  readonly type: 'noteReference';
  readonly footnote: string;
  readonly children: readonly Inline[];
}

/** A formula. Its text is what it is read as on one line ('x² + y² = z²'); never parted from its meaning by edits. */
export interface Maths {
  readonly type: 'maths';
  /** As the author wrote it. */
  readonly tex: string;
  /** Whether it stands in a block of its own. */
  readonly display: boolean;
  /** Whether its text is the TeX itself, since no face of running text has the characters of its words. */
  readonly asTyped: boolean;
  /** The element `math`. */
  readonly markup: MathElement;
  readonly children: readonly Inline[];
}

/** A link to a place of the same publication; `target` is the place's name ('article:3', 'page:12'). */
export interface CrossReference {
  readonly type: 'crossReference';
  readonly target: string;
  readonly children: readonly Inline[];
}

/** The page number that says where something is. */
export interface Locator {
  readonly type: 'locator';
  readonly children: readonly Inline[];
}

export interface LineBreak {
  readonly type: 'lineBreak';
}

export type InlineParent =
  | Emphasis
  | Strong
  | QuotationPart
  | Link
  | LanguageSpan
  | Dateline
  | PersonName
  | Credit
  | Label
  | Code
  | Deletion
  | NoteReference
  | Maths
  | CrossReference
  | Locator;

export type Inline = Text | LineBreak | InlineParent;
