import type { Fonts } from '../../../src/fonts/catalogue.ts';
import { loadSubsetter } from '../../../src/fonts/subset.ts';
import { noteLabelsFor } from '../../../src/language/note-labels.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import type { Claims, Facts, PdfStandard } from '../../../src/model/edition.ts';
import type { Graphic } from '../../../src/model/graphic.ts';
import type { Metadata } from '../../../src/model/metadata.ts';
import { positionsOf } from '../../../src/model/position.ts';
import type { Quotation, QuotationKind } from '../../../src/model/quotation.ts';
import type { Page } from '../../../src/page/page.ts';
import type { PdfInput } from '../../../src/pdf/write.ts';
import { encodePng } from './png.ts';
import { type TypesetOptions, typeset } from './typeset.ts';

const metadata: Metadata = {
  identifier: 'urn:uuid:5f1c2a1e-0000-5000-8000-000000000001',
  headline: 'Ferry <Ada> & crew return',
  kicker: null,
  deck: null,
  byline: ['Ada Lind', 'Bo Ek'],
  contributors: [],
  series: null,
  published: '2026-01-02',
  updated: null,
  dateline: null,
  language: 'en-GB',
  direction: 'ltr',
  publisher: 'The Harbour & Sound',
  source: 'https://harbour.example/ferry?a=1&b=2',
  rights: '© 2026 The Harbour',
  subjects: ['ferries', 'weather'],
  description: null,
  accessibilityContact: null,
};

const facts: Facts = {
  accessModes: ['textual', 'visual'],
  accessModesSufficient: ['textual'],
  accessibilityFeatures: ['taggedPDF', 'structuralNavigation'],
  accessibilityHazards: ['none'],
  accessibilitySummary: 'Not evaluated by a person.',
  languages: ['en-GB'],
};

export const allClaims: Claims = { pdfUa: 1, pdfA: '2a', wtpdf: false, findings: [] };

export interface SampleOptions {
  readonly quotations?: Readonly<Record<string, QuotationKind>>;
  readonly metadata?: Partial<Metadata>;
  readonly claims?: Claims;
  readonly standard?: PdfStandard;
  readonly attachSource?: PdfInput['attachSource'];
  readonly typeset?: TypesetOptions;
  /** Pages to draw in the place of the plainly typeset ones. */
  readonly pages?: (pages: readonly Page[]) => readonly Page[];
}

export function articleOf(children: readonly Block[], options: SampleOptions = {}): Article {
  const quotations = new Map<string, Quotation>();
  for (const [id, kind] of Object.entries(options.quotations ?? {})) {
    const unknown = { speaker: null, mention: null, mentionSpan: null, verb: null, verbSpan: null, confidence: null };
    quotations.set(id, { id, kind, ...unknown, parent: null, repair: 'none' });
  }
  return { sources: [], metadata: { ...metadata, ...options.metadata }, children, quotations, setAside: [] };
}

const subset = await loadSubsetter();

/** What the writer needs to write an article of these blocks, plainly typeset. */
export function inputOf(children: readonly Block[], fonts: Fonts, options: SampleOptions = {}): PdfInput {
  const article = articleOf(children, options);
  const pages = typeset(article, fonts, options.typeset);
  return {
    article,
    positions: positionsOf(article),
    pages: options.pages?.(pages) ?? pages,
    fonts,
    noteLabelsFor,
    subset,
    facts,
    claims: options.claims ?? allClaims,
    ...(options.standard ? { standard: options.standard } : {}),
    identifier: 'urn:uuid:5f1c2a1e-0000-5000-8000-000000000002',
    modified: new Date('2026-01-03T04:05:06Z'),
    fileName: 'ferry.pdf',
    attachSource: options.attachSource ?? null,
  };
}

/** A grey, half transparent picture. */
export function pngOf(width: number, height: number): Graphic {
  const samples = Array.from({ length: width * height }, () => [40, 40, 40, 128]).flat();
  const data = encodePng({ width, height, bits: 8, type: 6, samples });
  return { name: 'picture.png', mediaType: 'image/png', data, width, height };
}
