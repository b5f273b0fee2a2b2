import type { Article } from '../../src/model/article.ts';
import { byline, deck, headline, kicker, paragraph, personName, publicationDate } from '../../src/model/build.ts';
import type { Edition, Facts } from '../../src/model/edition.ts';
import type { Metadata } from '../../src/model/metadata.ts';

/** A small finished article, for pages about it. */
export function articleWith(metadata: Partial<Metadata> = {}): Article {
  return {
    sources: [{ name: 'harbour.txt', text: '' }],
    metadata: {
      identifier: 'urn:uuid:00000000-0000-5000-8000-000000000000',
      headline: 'Harbour town votes to keep its last ferry',
      kicker: 'Transport',
      deck: 'After three winters of cancelled crossings, the council found the money',
      byline: ['Ines Calloway'],
      contributors: [],
      series: null,
      published: '2024-05-31T14:05',
      updated: null,
      dateline: null,
      language: 'en-GB',
      direction: 'ltr',
      publisher: 'The Sound Gazette',
      source: 'https://gazette.example/harbour',
      rights: '© 2024 The Sound Gazette',
      subjects: ['ferries'],
      description: null,
      accessibilityContact: 'access@gazette.example',
      ...metadata,
    },
    children: [
      kicker('Transport'),
      headline('Harbour town votes to keep its last ferry'),
      deck('After three winters of cancelled crossings, the council found the money'),
      byline('By ', personName('Ines Calloway')),
      publicationDate('31 May 2024, 14.05'),
      paragraph('The council voted on Friday.'),
    ],
    quotations: new Map(),
    setAside: [],
  };
}

const facts: Facts = {
  accessModes: ['textual', 'visual'],
  accessModesSufficient: ['textual,visual', 'textual'],
  accessibilityFeatures: ['alternativeText', 'readingOrder', 'structuralNavigation', 'taggedPDF', 'unlocked'],
  accessibilityHazards: ['none'],
  accessibilitySummary: 'Made by a program; not evaluated by a person.',
  languages: ['en-GB'],
};

export const pdf: Edition = {
  format: 'pdf',
  name: 'trade',
  file: 'harbour.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array(148_200),
  identifier: 'urn:uuid:00000000-0000-5000-8000-000000000001',
  pageSize: 'A4',
  pages: 3,
  theme: 'press',
  claims: { pdfUa: 1, pdfA: '2a', wtpdf: false, findings: [] },
  facts,
};

export const epub: Edition = {
  format: 'epub',
  name: 'epub',
  file: 'harbour.epub',
  mediaType: 'application/epub+zip',
  bytes: new Uint8Array(1_262_000),
  identifier: 'urn:uuid:00000000-0000-5000-8000-000000000002',
  pageSize: null,
  pages: 3,
  theme: 'press',
  claims: { pdfUa: null, pdfA: null, wtpdf: false, findings: [] },
  facts: {
    ...facts,
    accessibilityFeatures: [
      'alternativeText',
      'displayTransformability',
      'pageBreakMarkers',
      'pageNavigation',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      'unlocked',
    ],
  },
};
