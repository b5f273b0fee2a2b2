import { compose, languagesOf, loadTypesetter, number } from '../../src/compose/index.ts';
import { loadFonts } from '../../src/fonts/catalogue.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block, Paragraph } from '../../src/model/block.ts';
import { paragraph, quotationPart } from '../../src/model/build.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { type Positions, positionsOf } from '../../src/model/position.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Line, Page, TextFrame } from '../../src/page/page.ts';
import { press } from '../../src/theme/press.ts';
import type { PageFormat, Theme } from '../../src/theme/theme.ts';

export const metadata: Metadata = {
  identifier: 'urn:uuid:6f3c2f6e-8f0f-5c55-9d0e-3f9d7a2f6f11',
  headline: 'Harbour town votes to keep its ferry',
  kicker: null,
  deck: null,
  byline: [],
  contributors: [],
  series: null,
  published: null,
  updated: null,
  dateline: null,
  language: 'en-GB',
  direction: 'ltr',
  publisher: null,
  source: null,
  rights: null,
  subjects: [],
  description: null,
  accessibilityContact: null,
};

export interface Composed {
  readonly pages: readonly Page[];
  readonly article: Article;
  readonly positions: Positions;
  readonly findings: readonly Finding[];
}

export interface Options {
  readonly format?: PageFormat;
  readonly language?: string;
  readonly quotations?: readonly Quotation[];
  readonly theme?: Theme;
}

/** Composes and numbers an article of these blocks. */
export async function composed(children: readonly Block[], options: Options = {}): Promise<Composed> {
  const { format = 'a4', language = 'en-GB', quotations = [], theme = press } = options;
  const article: Article = {
    sources: [],
    metadata: { ...metadata, language },
    children,
    quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
    setAside: [],
  };
  const positions = positionsOf(article);
  const typesetter = await loadTypesetter(await loadFonts(), languagesOf(article));
  const findings: Finding[] = [];
  const pages = compose(article, positions, theme, format, typesetter, (finding) => findings.push(finding));
  const { headline } = article.metadata;
  const page = theme.formats[format];
  return { pages: number(pages, { theme, page, typesetter, language, headline }), article, positions, findings };
}

/** A paragraph of one speaker's direct speech, and its record. */
export function speech(id: string, spoken: string, attribution: string): readonly [Paragraph, Quotation] {
  const record: Quotation = {
    id,
    kind: 'direct',
    speaker: 'Ingrid Vale',
    mention: 'Vale',
    mentionSpan: null,
    verb: 'said',
    verbSpan: null,
    confidence: 'high',
    parent: null,
    repair: 'none',
  };
  return [paragraph(quotationPart(id, spoken), attribution), record];
}

/** The text frames of content on some pages. */
export function textFrames(pages: readonly Page[]): readonly TextFrame[] {
  return pages.flatMap((page) =>
    page.frames.filter((frame): frame is TextFrame => frame.type === 'text' && frame.role === 'content'),
  );
}

export function textOfLine(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}

/** Paragraphs of invented news, each of its own length. */
export function news(count: number): readonly Paragraph[] {
  return Array.from({ length: count }, (_, index) => {
    const sentences = 1 + ((index * 5) % 4);
    return paragraph(
      Array.from({ length: sentences }, (_, sentence) => sentenceOf(index * 3 + sentence * 7)).join(' '),
    );
  });
}

function sentenceOf(seed: number): string {
  const pick = (words: readonly string[], shift: number) => words[(seed + shift) % words.length] ?? '';
  const who = pick(
    ['The council', 'A fisherman from the northern quay', 'The harbour master', 'Neither of the owners'],
    0,
  );
  const did = pick(
    ['considered the timetable', 'answered every letter', 'measured the depth of the channel', 'waited'],
    1,
  );
  const when = pick(['before the storm', 'on Tuesday evening', 'in the weeks after the vote', 'for eleven years'], 2);
  const why = pick(['because the ferry had stopped', 'without a word to the newspaper', 'as the law asks'], 3);
  return `${who} ${did} ${when} ${why}.`;
}
