import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Confidence } from '../../model/quotation.ts';
import { placeOf } from '../../model/source.ts';
import { leavesOf, textOf } from '../../model/visit.ts';
import { doubtedFields } from './confirmed.ts';
import { yamlScalar } from './parse.ts';
import { folded } from './words.ts';

/** A quotation as the draft lists it: its words without outer marks. */
export interface DraftQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly confidence: Confidence | null;
}

export interface Draft {
  /** Finished. */
  readonly article: Article;
  readonly quotations: readonly DraftQuotation[];
  readonly findings: readonly Finding[];
}

/**
 * A sidecar with all that was read, to be edited. What is sure stands there as it was read, and reading it back changes
 * nothing; what is in doubt or unknown stands in comments, to be confirmed by taking the '#' away.
 */
export function draftSidecar({ article, quotations, findings }: Draft): string {
  const doubted = doubtedFields(findings);
  const name = article.sources[0]?.name ?? '';
  return [
    `# What Imprint read in ${name.replaceAll(/\s+/g, ' ')}. What stands here wins over what the text says.`,
    "# Lines that begin with '#' are doubtful or unknown: take the '#' away to confirm or fill them in.",
    '',
    ...readFields(article, doubted),
    '',
    '# What the text cannot carry.',
    ...factFields(article.metadata),
    ...pictureLines(article),
    '',
    ...blockLines(article),
    '',
    ...speakerLines(quotations),
    '',
    '# Words of the article to be set as pull quotations.',
    '#pullQuotations:',
    '#  - …',
    '',
    ...confirmedLines(findings),
    '',
  ].join('\n');
}

function readFields({ children, metadata }: Article, doubted: ReadonlySet<string>): readonly string[] {
  const header = (type: Block['type']) => {
    const block = children.find((child) => child.type === type);
    return block ? textOf(block) : null;
  };
  const { byline, published, updated, dateline, language } = metadata;
  return [
    ...field('headline', header('headline'), doubted),
    ...field('kicker', header('kicker'), doubted),
    ...field('deck', header('deck'), doubted),
    ...listField('byline', byline, doubted),
    ...field('published', published, doubted),
    ...field('updated', updated, doubted),
    ...field('dateline', dateline, doubted),
    ...field('language', language, doubted),
  ];
}

function factFields(metadata: Metadata): readonly string[] {
  const certain = new Set<string>();
  const { publisher, source, rights, subjects, description, accessibilityContact } = metadata;
  return [
    ...field('publisher', publisher, certain),
    ...field('source', source, certain, 'https://…'),
    ...field('rights', rights, certain),
    ...listField('subjects', subjects, certain),
    ...field('description', description, certain),
    ...field('accessibilityContact', accessibilityContact, certain, 'name@example.org'),
  ];
}

function field(name: string, value: string | null, doubted: ReadonlySet<string>, example = '…'): readonly string[] {
  if (value === null) return [`#${name}: ${example}`];
  return [`${doubted.has(name) ? '#' : ''}${name}: ${yamlScalar(value)}`];
}

function listField(name: string, values: readonly string[], doubted: ReadonlySet<string>): readonly string[] {
  if (values.length === 0) return [`#${name}: [… , …]`];
  const mark = doubted.has(name) ? '#' : '';
  return [`${mark}${name}:`, ...values.map((value) => `${mark}  - ${yamlScalar(value)}`)];
}

/** A picture that came from a sidecar can't be told from the tree alone: its file's name is the user's to fill in. */
function pictureLines({ children }: Article): readonly string[] {
  const figure = children.find((block) => block.type === 'figure');
  return [
    '#picture:',
    '#  file: PNG or JPEG beside this file',
    `#  alternative: ${figure?.alternative ? yamlScalar(figure.alternative) : 'What it shows, for a person who cannot see it; or:'}`,
    '#  decorative: true',
    '#  caption: …',
    '#  credit: …',
  ];
}

/** The blocks as they were read, so that a line number and a type are all there is to write. */
function blockLines({ sources, children }: Article): readonly string[] {
  const [source] = sources;
  const lines = children.flatMap((block) => {
    const first = leavesOf(block).find(({ span }) => span.source === 0 && span.to > span.from);
    if (!source || !first) return [];
    const level = block.type === 'heading' ? ` ${block.level}` : '';
    return [`#   line ${placeOf(source, first.span.from).line}, ${block.type}${level}: ${beginning(textOf(block))}`];
  });
  return [
    '# Blocks that were read as something else than they are; `setAside` leaves one out.',
    '#blocks:',
    '#  - line: 1',
    '#    type: paragraph',
    '# They were read as:',
    ...lines,
  ];
}

function speakerLines(quotations: readonly DraftQuotation[]): readonly string[] {
  const spoken = quotations.filter(({ speaker }) => speaker !== null);
  const entries = spoken.map((quotation) => {
    const words = firstWords(quotation.text, quotations);
    const sure = quotation.confidence === 'high' && words !== null;
    return { sure, lines: speakerEntry(quotation, words, sure ? '' : '#') };
  });
  return [
    '# Who speaks, by words of the quotation that no other has; null for nobody.',
    `${entries.some(({ sure }) => sure) ? '' : '#'}speakers:`,
    ...entries.flatMap(({ lines }) => lines),
  ];
}

function speakerEntry(quotation: DraftQuotation, words: string | null, mark: string): readonly string[] {
  const doubt = mark === '' ? '' : `  # ${quotation.confidence} confidence`;
  return [
    `${mark}  - quotation: ${yamlScalar(words ?? quotation.text)}`,
    `${mark}    speaker: ${yamlScalar(quotation.speaker ?? '')}${doubt}`,
  ];
}

function confirmedLines(findings: readonly Finding[]): readonly string[] {
  const open = findings.filter(({ severity }) => severity === 'warning');
  return [
    '# Findings that a person has looked at: they are not told again.',
    '#confirmed:',
    ...open.map(({ code, line }) => (line === null ? `#  - ${code}` : `#  - {code: ${code}, line: ${line}}`)),
  ];
}

/** So many words are enough to find a quotation by, where no other has them. */
const fewestWords = 6;

/** The fewest first words that no other quotation has; null where another has all of them. */
function firstWords(text: string, quotations: readonly DraftQuotation[]): string | null {
  const words = text.split(' ');
  for (let count = Math.min(fewestWords, words.length); count <= words.length; count++) {
    const beginning = words.slice(0, count).join(' ');
    const having = quotations.filter((other) => folded(other.text).includes(folded(beginning)));
    if (having.length === 1) return beginning;
  }
  return null;
}

function beginning(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return [first, ...rest.slice(0, 6)].join(' ');
}
