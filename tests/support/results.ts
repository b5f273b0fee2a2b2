import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Flow } from '../../src/check/parity.ts';
import type { Verdict } from '../../src/check/validator.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { CaseRequest } from './cases.ts';
import type { ReaderView } from './epub/readers.ts';
import type { PdfJsReading } from './pdf/pdfjs.ts';
import type { PopplerReading } from './pdf/poppler.ts';
import type { PythonReadings } from './pdf/python.ts';
import type { StructureElement } from './pdf/structure.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that holds the results of the global set-up. */
    readonly results: string;
  }
}

/** What the global set-up found out, once for all tests of the project 'judges'. */
export interface Results {
  readonly cases: readonly PublishedCase[];
  readonly broken: readonly BrokenFile[];
  /** Everything that the validators said, of sound and of broken files. */
  readonly verdicts: readonly Verdict[];
  readonly versions: Readonly<Record<string, string>>;
  /** By the path of the PDF. */
  readonly pdf: Readonly<Record<string, PdfReadings>>;
  /** By the path of the e-book. */
  readonly epub: Readonly<Record<string, EpubReadings>>;
}

/** A case as it was published. */
export interface PublishedCase {
  readonly name: string;
  /** The case's own folder, with the expected files. */
  readonly expected: string;
  readonly request: CaseRequest;
  /** The folder of the publication. */
  readonly folder: string;
  /** Names of all files of the publication. */
  readonly files: readonly string[];
  readonly editions: readonly PublishedEdition[];
  /** The article as `inspect` prints it, as JSON text. */
  readonly article: string;
  /** The pages as text; null where none were composed. */
  readonly pages: string | null;
  /** A line a finding. */
  readonly findings: string;
  /** The article's words as a PDF and as an e-book must say them. */
  readonly flows: { readonly pdf: readonly Flow[]; readonly epub: readonly Flow[] };
}

export interface PublishedEdition extends Omit<Edition, 'bytes'> {
  readonly path: string;
}

/** A file that was broken on purpose, and what must be said of it. */
export interface BrokenFile {
  readonly path: string;
  readonly name: string;
  readonly expected: Readonly<Record<string, readonly string[]>>;
  /** The words that the file ought to say; only of files that a comparison with the article must find. */
  readonly flows: readonly Flow[] | null;
}

export interface PdfReadings {
  readonly structure: readonly StructureElement[];
  readonly broken: readonly string[];
  readonly poppler: PopplerReading;
  readonly python: PythonReadings;
  readonly pdfjs: PdfJsReading;
}

export interface EpubReadings {
  readonly epubjs: ReaderView;
  readonly foliate: ReaderView;
  /** What Chromium tells a screen reader of it. */
  readonly heard: string;
}

/** The results of the global set-up; for use inside tests. */
export function results(): Results {
  return JSON.parse(readFileSync(inject('results'), 'utf8')) as Results;
}

/** The headline of an article that `inspect` printed, with its spaces folded; null where it has none. */
export function headlineOf(article: string): string | null {
  const { headline } = JSON.parse(article) as { readonly headline: string | null };
  return headline === null ? null : plain(headline);
}

/** A text with no-break and other spaces as plain ones. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
