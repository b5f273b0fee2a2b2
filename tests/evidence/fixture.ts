import { contentOf } from '../../src/accessibility/content.ts';
import type { Evaluation, Outcome, OutcomeValue } from '../../src/check/outcome.ts';
import type { SaidDocument, SaidElement, SaidPlace, SaidRole } from '../../src/check/said.ts';
import type { EvidenceInput } from '../../src/evidence/evidence.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block, Figure } from '../../src/model/block.ts';
import { caption, heading, link, paragraph, text } from '../../src/model/build.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { articleWith, epub, pdf } from '../site/fixture.ts';

/** A judgement of all that applies, unless it is said otherwise. */
export function judged(fields: Partial<Judgement> = {}): Judgement {
  return {
    who: 'Ada Example',
    when: '2025-06-28',
    checkpoints: 'all',
    outcome: 'passed',
    format: null,
    of: null,
    tool: null,
    note: null,
    credential: null,
    ...fields,
  };
}

const ferry: Figure = {
  type: 'figure',
  graphic: { name: 'ferry.png', mediaType: 'image/png', data: new Uint8Array(), width: 10, height: 10 },
  alternative: 'A ferry at the quay.',
  decorative: false,
  children: [caption('The last ferry.')],
};

const fares: Block = {
  type: 'table',
  alignments: [null, null],
  children: [
    {
      type: 'tableRow',
      header: true,
      children: [
        { type: 'tableCell', scope: 'column', children: [text('Crossing')] },
        { type: 'tableCell', scope: 'column', children: [text('Fare')] },
      ],
    },
  ],
};

/** An article with a picture, a table, a link and words in French. */
export function richArticle(metadata: Parameters<typeof articleWith>[0] = {}): Article {
  const plain = articleWith(metadata);
  const blocks: readonly Block[] = [
    heading(2, 'The vote'),
    ferry,
    fares,
    paragraph('They call it ', { type: 'languageSpan', language: 'fr', children: [text('le dernier bac')] }, '.'),
    paragraph('More at ', link('https://gazette.example/more', 'the Gazette'), '.'),
  ];
  return { ...plain, children: [...plain.children, ...blocks] };
}

const nowhere: SaidPlace = { page: null, file: null, line: null };

/** An element of a made-up file. */
export function said(role: SaidRole, fields: Partial<SaidElement> = {}, ...words: readonly string[]): SaidElement {
  return {
    role,
    name: role,
    level: null,
    language: null,
    alternative: null,
    id: null,
    attributes: {},
    place: nowhere,
    children: words.map((word) => ({ role: 'text', text: word, place: fields.place ?? nowhere })),
    ...fields,
  };
}

/** What the PDF of the rich article says. */
export const pdfSays: SaidDocument = {
  format: 'pdf',
  title: 'Harbour',
  language: 'en-GB',
  metadata: {},
  claims: ['PDF/UA-1'],
  pages: ['1', '2', '3'],
  root: said('document', {
    language: 'en-GB',
    children: [
      said('heading', { level: 2, place: { ...nowhere, page: 2 } }, 'The vote'),
      said('figure', { alternative: 'A ferry at the quay.', place: { ...nowhere, page: 3 } }),
      said('figure', { place: { ...nowhere, page: 3 } }),
      said('table', {
        children: [said('cell', {}, 'Crossing'), said('cell', { place: { ...nowhere, page: 3 } }, 'Fare')],
      }),
      said('paragraph', {
        children: [said('span', { language: 'fr', place: { ...nowhere, page: 3 } }, 'le dernier bac')],
      }),
      said('link', { place: { ...nowhere, page: 3 } }, 'the Gazette'),
    ],
  }),
};

/** What the e-book of the rich article says. */
export const epubSays: SaidDocument = {
  ...pdfSays,
  format: 'epub',
  claims: [],
  root: said('document', {
    children: [
      said('figure', {
        alternative: 'A ferry at the quay.',
        place: { page: null, file: 'EPUB/article.xhtml', line: 41 },
      }),
      said('paragraph', {
        language: 'fr',
        children: [said('span', { place: { page: null, file: 'EPUB/article.xhtml', line: 52 } }, 'le dernier bac')],
      }),
    ],
  }),
};

/** An outcome of a rule that is nobody's. */
export function outcome(id: string, value: OutcomeValue, fields: Partial<Outcome> = {}): Outcome {
  const rule = { id, says: `The rule ${id} holds.`, standard: 'ISO 14289-1', clause: '7.3' };
  return { rule, outcome: value, message: null, place: null, ...fields };
}

export const evaluations: readonly Evaluation[] = [
  {
    tool: { name: 'Imprint', version: '0.1.0' },
    file: 'harbour.pdf',
    outcomes: [
      outcome('alternatives', 'failed', { message: 'The picture is called ferry.png.', place: 'page 3' }),
      outcome('heading-levels', 'passed'),
      outcome('reading-order', 'passed'),
      outcome('form-labels', 'inapplicable'),
    ],
  },
  {
    tool: { name: 'Imprint', version: '0.1.0' },
    file: 'harbour.epub',
    outcomes: [outcome('heading-levels', 'passed'), outcome('language-stated', 'passed')],
  },
];

/** All that is known of the rich article's files. */
export function inputWith(fields: Partial<EvidenceInput> = {}): EvidenceInput {
  const article = richArticle();
  return {
    metadata: article.metadata,
    title: article.metadata.headline ?? '',
    maker: { name: 'Imprint', version: '0.1.0' },
    content: contentOf(article),
    editions: [pdf, epub],
    evaluations,
    documents: new Map([
      ['harbour.pdf', pdfSays],
      ['harbour.epub', epubSays],
    ]),
    findings: [],
    judgements: [],
    listening: [],
    ...fields,
  };
}
