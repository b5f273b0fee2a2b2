import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Confidence } from '../../model/quotation.ts';
import { placeOf } from '../../model/source.ts';
import { leavesOf, textOf } from '../../model/visit.ts';
import { judgementFields } from '../judgements.ts';
import { doubtedFields } from './confirmed.ts';
import { yamlField, yamlScalar } from './parse.ts';
import type { BlockOverride, Sidecar } from './sidecar.ts';
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
  /** What stood beside the article already: all that it says is kept. */
  readonly sidecar: Sidecar | null;
}

/**
 * A sidecar with all that was read, to be edited. What is sure stands there as it was read, and reading it back changes
 * nothing; what is in doubt or unknown stands in comments, to be confirmed by taking the '#' away.
 */
export function draftSidecar({ article, quotations, findings, sidecar }: Draft): string {
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
    ...pictureLines(sidecar),
    '',
    ...blockLines(article, sidecar),
    '',
    ...speakerLines(quotations, sidecar),
    '',
    ...wishLines(sidecar),
    '',
    ...judgementLines(sidecar),
    '',
    ...confirmedLines(findings, sidecar),
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

function pictureLines(sidecar: Sidecar | null): readonly string[] {
  if (sidecar?.picture) {
    const { file, alternative, decorative, caption, credit } = sidecar.picture;
    const said = { alternative: alternative?.value, caption: caption?.value, credit: credit?.value };
    return yamlField('picture', { file: file.value, ...said, decorative: decorative || undefined });
  }
  return [
    '#picture:',
    '#  file: PNG or JPEG beside this file',
    '#  alternative: What it shows, for a person who cannot see it; or:',
    '#  decorative: true',
    '#  caption: …',
    '#  credit: …',
  ];
}

/** The blocks as they were read, so that a line number and a type are all there is to write. */
function blockLines({ sources, children }: Article, sidecar: Sidecar | null): readonly string[] {
  const [source] = sources;
  const lines = children.flatMap((block) => {
    const leaves = leavesOf(block).filter(({ span }) => span.source === 0 && span.to > span.from);
    const [first] = leaves;
    if (!source || !first) return [];
    const words = beginning(leaves.map(({ value }) => value).join(''));
    const level = block.type === 'heading' ? ` ${block.level}` : '';
    return [`#   line ${placeOf(source, first.span.from).line}, ${block.type}${level}: ${words}`];
  });
  return [
    '# Blocks that were read as something else than they are; `setAside` leaves one out.',
    ...(sidecar && sidecar.blocks.length > 0
      ? yamlField('blocks', sidecar.blocks.map(overrideOf))
      : ['#blocks:', '#  - line: 1', '#    type: paragraph']),
    '# They were read as:',
    ...lines,
  ];
}

function overrideOf({ line, starts, type, level }: BlockOverride) {
  return {
    line: line ?? undefined,
    starts: starts ?? undefined,
    type,
    level: type === 'heading' ? level : undefined,
  };
}

function speakerLines(quotations: readonly DraftQuotation[], sidecar: Sidecar | null): readonly string[] {
  const spoken = quotations.filter(({ speaker }) => speaker !== null);
  const entries = spoken.map((quotation) => {
    const words = firstWords(quotation.text, quotations);
    const sure = quotation.confidence === 'high' && words !== null;
    return { sure, lines: speakerEntry(quotation, words, sure ? '' : '#') };
  });
  const silent = (sidecar?.speakers ?? []).filter(({ speaker }) => speaker === null);
  const active = entries.some(({ sure }) => sure) || silent.length > 0;
  return [
    '# Who speaks, by words of the quotation that no other has; null for nobody.',
    `${active ? '' : '#'}speakers:`,
    ...entries.flatMap(({ lines }) => lines),
    ...silent.flatMap(({ words }) => [`  - quotation: ${yamlScalar(words)}`, '    speaker: null']),
  ];
}

function speakerEntry(quotation: DraftQuotation, words: string | null, mark: string): readonly string[] {
  const doubt = mark === '' ? '' : `  # ${quotation.confidence} confidence`;
  return [
    `${mark}  - quotation: ${yamlScalar(words ?? quotation.text)}`,
    `${mark}    speaker: ${yamlScalar(quotation.speaker ?? '')}${doubt}`,
  ];
}

function wishLines(sidecar: Sidecar | null): readonly string[] {
  const pulled = sidecar?.pullQuotations.map(({ value }) => value) ?? [];
  return [
    '# Words of the article to be set as pull quotations.',
    ...(pulled.length > 0 ? yamlField('pullQuotations', pulled) : ['#pullQuotations:', '#  - …']),
    ...(sidecar?.directSpeech ? yamlField('directSpeech', sidecar.directSpeech) : []),
  ];
}

function judgementLines(sidecar: Sidecar | null): readonly string[] {
  const judgements = sidecar?.judgements.map(judgementFields) ?? [];
  return [
    '# What people judged who looked at the files; evidence.html lists what is to be judged.',
    ...(judgements.length > 0
      ? yamlField('judgements', judgements)
      : [
          '#judgements:',
          '#  - who: …',
          '#    when: 2025-06-28',
          '#    checkpoints: [13-005, 1.1.1]',
          '#    outcome: passed',
        ]),
  ];
}

function confirmedLines(findings: readonly Finding[], sidecar: Sidecar | null): readonly string[] {
  const open = findings.filter(({ severity }) => severity === 'warning');
  const confirmed = (sidecar?.confirmed ?? []).map(({ name, line }) => (line === null ? name : { code: name, line }));
  return [
    '# Findings that a person has looked at: they are not told again.',
    ...(confirmed.length > 0 ? yamlField('confirmed', confirmed) : ['#confirmed:']),
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
