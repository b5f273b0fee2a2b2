import type { Finding } from './finding.ts';
import type { IsoDate } from './metadata.ts';

export type Format = 'pdf' | 'epub';

/** The standards an edition is built to; decided before writing (accessibility/claims.ts). */
export interface Claims {
  /** PDF/UA-1 (ISO 14289-1). */
  readonly pdfUa: boolean;
  /** Level of PDF/A with accessible structure (ISO 19005-2 or -3, level a). */
  readonly pdfA: '2a' | '3a' | null;
  /** Why a claim was withdrawn. */
  readonly findings: readonly Finding[];
}

/** A conformance that people established and that the file therefore claims (EPUB Accessibility 1.1, 4). */
export interface Conformance {
  /** The string that the standard prescribes: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'. */
  readonly standard: string;
  /** Those who judged, in the order of their names. */
  readonly certifiers: readonly Certifier[];
}

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
  readonly format: Format;
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
