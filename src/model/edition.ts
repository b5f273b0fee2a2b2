import type { Finding } from './finding.ts';
import type { IsoDate } from './metadata.ts';

export type Format = 'pdf' | 'epub';

/**
 * What a PDF can be built to: PDF 1.7 as PDF/UA-1 and PDF/A-2a (3a where something is attached), which most programs
 * know; or PDF 2.0 as PDF/UA-2, PDF/A-4f and Well-Tagged PDF 1.0. The first is the default.
 */
export const pdfStandards = ['ua-1+a-2a', 'ua-2+a-4f'] as const;

export type PdfStandard = (typeof pdfStandards)[number];

/** The editions by the names that a user asks for them by; all but the last are PDFs, a theme each. */
export const editionNames = ['trade', 'newspaper', 'large-print', 'clear-print', 'dyslexia', 'braille'] as const;

export type EditionName = (typeof editionNames)[number];

/** The standards an edition is built to; decided before writing (accessibility/claims.ts). */
export interface Claims {
  /** Part of PDF/UA: ISO 14289-1 or -2. */
  readonly pdfUa: 1 | 2 | null;
  /** PDF/A with accessible structure (ISO 19005-2 or -3, level a), or with embedded files (ISO 19005-4, annex A). */
  readonly pdfA: '2a' | '3a' | '4f' | null;
  /** Well-Tagged PDF 1.0, for accessibility and for reuse. */
  readonly wtpdf: boolean;
  /** Why a claim was withdrawn. */
  readonly findings: readonly Finding[];
}

/** The standards that are claimed, by the names that people know them by. */
export function standardsOf({ pdfUa, pdfA, wtpdf }: Claims): readonly string[] {
  return [
    ...(pdfUa === null ? [] : [`PDF/UA-${pdfUa}`]),
    ...(pdfA === null ? [] : [`PDF/A-${pdfA}`]),
    ...(wtpdf ? ['WTPDF 1.0 for accessibility', 'WTPDF 1.0 for reuse'] : []),
  ];
}

/** A conformance that people established and that the file therefore claims (EPUB Accessibility 1.1, 3.5). */
export interface Conformance {
  /** The string that the standard prescribes: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'. */
  readonly standard: string;
  /** Those who judged, in the order of their names. */
  readonly certifiers: readonly Certifier[];
}

/** Who vouches for a conformance. */
export interface Certifier {
  readonly name: string;
  /** What qualifies them; null where nothing is said. */
  readonly credential: string | null;
  /** The day of their last judgement. */
  readonly date: IsoDate;
}

/** What a reader with a disability needs to know of one file, in the vocabulary of schema.org's accessibility properties. */
export interface Facts {
  readonly accessModes: readonly string[];
  readonly accessModesSufficient: readonly string[];
  readonly accessibilityFeatures: readonly string[];
  readonly accessibilityHazards: readonly string[];
  /** One sentence or two, in the article's language: only what the other facts don't say. */
  readonly accessibilitySummary: string;
  /** BCP 47 tags, the main one first. */
  readonly languages: readonly string[];
  /** Left out where nobody has established one. */
  readonly conformance?: Conformance;
}

/** One thing a reader can take. */
export interface Edition {
  readonly format: Format | 'braille';
  /** 'large-print', or the name of a theme of somebody's own; 'epub' for the e-book, which is nobody's alone. */
  readonly name: string;
  /** File name, no folder. */
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** `urn:uuid:` of this very edition. */
  readonly identifier: string;
  /** 'A4', 'Letter', 'A5'; null for an edition that reflows. */
  readonly pageSize: string | null;
  /** Pages of a paged edition, or of the page list of a reflowing one; null where it has none. */
  readonly pages: number | null;
  readonly theme: string;
  /** Whom it serves, in the words of somebody whose own its theme is. */
  readonly purpose?: string;
  readonly claims: Claims | null;
  readonly facts: Facts;
}
