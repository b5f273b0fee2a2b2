import type { SaidDocument, SaidElement } from '../said.ts';
import type { Run } from './content.ts';
import type { Box } from './geometry.ts';
import type { Picture } from './marks.ts';
import type { Dictionary } from './objects.ts';
import type { PdfElement, PdfStructure } from './structure.ts';
import type { Xmp } from './xmp.ts';

/** All that is read of a finished PDF, from its bytes alone: what the rules of PDFs look at. */
export interface PdfFile {
  readonly said: SaidDocument;
  /** Null for a PDF without tags. */
  readonly structure: PdfStructure | null;
  /** The element that each element of `said` is made of. */
  readonly elementOf: ReadonlyMap<SaidElement, PdfElement>;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly OutlineEntry[];
  readonly facts: PdfFacts;
  readonly info: Readonly<Record<string, string>>;
  readonly xmp: Xmp;
  readonly fonts: readonly PdfFont[];
  readonly attachments: readonly PdfAttachment[];
}

/** What a document says of itself as a whole. */
export interface PdfFacts {
  readonly version: string;
  /** MarkInfo says that the file is tagged. */
  readonly marked: boolean;
  readonly suspects: boolean;
  readonly displaysTitle: boolean;
  readonly encrypted: boolean;
  /** Whether assistive technology may read it. */
  readonly accessible: boolean;
}

/** A page as it was read. */
export interface PdfPage {
  /** Counted from 0. */
  readonly index: number;
  readonly label: string;
  readonly box: Box;
  /** 'S' for the order of the structure. */
  readonly tabs: string | null;
  readonly structParents: number | null;
  readonly marks: readonly PageMark[];
  readonly runs: readonly Run[];
  readonly pictures: readonly Picture[];
  readonly annotations: readonly PdfAnnotation[];
}

/** A stretch of marked content with what its properties say. */
export interface PageMark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly parent: number | null;
  readonly actualText: string | null;
  /** Whether it, or a mark around it, is an artifact. */
  readonly artifact: boolean;
  /** Of an artifact: 'Pagination', 'Layout', …, also of the one around it. */
  readonly type: string | null;
  readonly subtype: string | null;
  /** Index of the mark, this or one around it, that belongs to an element; null where none does. */
  readonly owner: number | null;
}

/** An annotation of a page (ISO 32000-1, 12.5). */
export interface PdfAnnotation {
  readonly subtype: string;
  readonly box: Box;
  readonly contents: string | null;
  /** Address that it leads to. */
  readonly address: string | null;
  /** Whether it leads to a place in the file, and whether there is such a place. */
  readonly destination: 'none' | 'found' | 'lost';
  readonly structParent: number | null;
  readonly reference: string | null;
  /** Hidden, or outside of the page. */
  readonly hidden: boolean;
}

export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
  /** Index of the page that it leads to; null where it leads to none. */
  readonly page: number | null;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  /** Whether each code can be told as characters, and what is wrong where it can't. */
  readonly unicode: 'told' | 'missing' | 'wrong';
}

export interface PdfAttachment {
  readonly name: string;
  readonly relationship: string | null;
  readonly description: string | null;
}

/** Pages of a PDF by the reference of their object. */
export type PageIndex = ReadonlyMap<string, number>;

export interface PageObject {
  readonly dictionary: Dictionary;
  readonly box: Box;
  readonly resources: Dictionary | null;
}
