import type { Finding } from './finding.ts';

export type Format = 'pdf' | 'epub';

/** The editions by the names that a user asks for them by; all but the last are PDFs, a theme each. */
export const editionNames = ['trade', 'newspaper', 'large-print', 'clear-print', 'dyslexia', 'braille'] as const;

export type EditionName = (typeof editionNames)[number];

/** The standards an edition is built to; decided before writing (accessibility/claims.ts). */
export interface Claims {
  /** PDF/UA-1 (ISO 14289-1). */
  readonly pdfUa: boolean;
  /** Level of PDF/A with accessible structure (ISO 19005-2 or -3, level a). */
  readonly pdfA: '2a' | '3a' | null;
  /** Why a claim was withdrawn. */
  readonly findings: readonly Finding[];
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
  readonly claims: Claims | null;
  readonly facts: Facts;
}
