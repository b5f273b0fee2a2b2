import type { Article } from '../../model/article.ts';
import type { TextBlock } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import type { Quotation, QuotationId } from '../../model/quotation.ts';
import { mapTextBlocks, type Stretch, sourceSpanOf, wrapStretches } from '../flat.ts';
import type { Range } from '../protected.ts';
import { attributorOf } from './attribution/index.ts';
import type { Draft, Passage } from './draft.ts';
import { findQuotations } from './find.ts';
import { passagesOf } from './passages.ts';
import { readQuotations } from './read.ts';
import { repairMarks } from './repair.ts';
import { type Speaker, type SpeakerOverride, speakersOf } from './speakers.ts';

/**
 * Reads the article's quotations: mends marks that lost their partner, wraps every part, and records what the text
 * says of each. Speakers in `overrides` stand above what was read. Marks must have been set before.
 */
export function setQuotations(article: Article, overrides: readonly SpeakerOverride[], report: Report): Article {
  const { language } = article.metadata;
  const attributor = attributorOf(language);
  const { children, mended } = repairMarks(article, attributor, report);
  const passages = passagesOf({ children, metadata: article.metadata });
  const drafts = findQuotations(passages, attributor, mended);
  const readings = readQuotations(drafts, passages, attributor, language);
  const speakers = speakersOf(readings, passages, article, overrides, report);
  const quotations = new Map<QuotationId, Quotation>();
  for (const reading of readings) {
    const speaker = speakers.get(reading.draft.id);
    if (speaker) quotations.set(reading.draft.id, recordOf(reading.draft, reading.kind, speaker, passages));
  }
  const wrapped = new Map<TextBlock, TextBlock>();
  passages.forEach((passage, index) => {
    const stretches = stretchesOf(drafts, index);
    if (stretches.length > 0) wrapped.set(passage.block, wrapStretches(passage.block, stretches));
  });
  return { ...article, children: mapTextBlocks(children, (block) => wrapped.get(block) ?? block), quotations };
}

function recordOf(draft: Draft, kind: Quotation['kind'], speaker: Speaker, passages: readonly Passage[]): Quotation {
  const passage = passages[speaker.passage];
  const textAt = (range: Range | null) => (passage && range ? passage.text.slice(range.from, range.to) : null);
  const spanAt = (range: Range | null) => (passage && range ? sourceSpanOf(passage.flat, range.from, range.to) : null);
  return {
    id: draft.id,
    kind,
    speaker: speaker.speaker,
    mention: textAt(speaker.mention),
    mentionSpan: spanAt(speaker.mention),
    verb: textAt(speaker.verb),
    verbSpan: spanAt(speaker.verb),
    confidence: speaker.speaker === null ? null : speaker.confidence,
    parent: draft.parent?.id ?? null,
    repair: draft.repair,
  };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly id: QuotationId;
}

/** The parts of all quotations in one passage, as stretches inside each other. */
function stretchesOf(drafts: readonly Draft[], passage: number): readonly Stretch[] {
  const pieces: Piece[] = [];
  for (const { id, parts } of drafts) {
    for (const part of parts) if (part.passage === passage && part.to > part.from) pieces.push({ ...part, id });
  }
  pieces.sort((a, b) => a.from - b.from || b.to - a.to);
  return nest(pieces, Infinity);
}

function nest(pieces: Piece[], until: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let piece = pieces[0]; piece && piece.from < until; piece = pieces[0]) {
    pieces.shift();
    const { from, id } = piece;
    const to = Math.min(piece.to, until);
    const inner = nest(pieces, to);
    stretches.push({ from, to, inner, wrap: (children) => ({ type: 'quotationPart', quotation: id, children }) });
  }
  return stretches;
}
