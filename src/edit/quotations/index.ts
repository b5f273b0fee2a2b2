import type { Article } from '../../model/article.ts';
import type { TextBlock } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import type { Quotation, QuotationId } from '../../model/quotation.ts';
import { mapTextBlocks, type Stretch, sourceSpanOf, wrapStretches } from '../flat.ts';
import type { Range } from '../protected.ts';
import { attributorOf } from './attribution/index.ts';
import type { Draft, Passage } from './draft.ts';
import { findQuotations } from './find.ts';
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
  const { children, passages, mended } = repairMarks(article, attributor, report);
  const drafts = findQuotations(passages, attributor, mended);
  if (drafts.length === 0 && overrides.length === 0) return { ...article, children, quotations: new Map() };
  const readings = readQuotations(drafts, passages, attributor, language);
  const speakers = speakersOf(readings, passages, article, overrides, report);
  const quotations = new Map<QuotationId, Quotation>();
  for (const reading of readings) {
    const speaker = speakers.get(reading.draft.id);
    if (speaker) quotations.set(reading.draft.id, recordOf(reading.draft, reading.kind, speaker, passages));
  }
  const wrapped = new Map<TextBlock, TextBlock>();
  for (const [index, pieces] of piecesOf(drafts)) {
    const block = passages[index]?.block;
    if (block) wrapped.set(block, wrapStretches(block, stretchesOf(pieces)));
  }
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
    ...(speaker.confirmed ? { confirmed: true } : {}),
    parent: draft.parent?.id ?? null,
    repair: draft.repair,
  };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly id: QuotationId;
}

/** The parts of all quotations, by passage. */
function piecesOf(drafts: readonly Draft[]): ReadonlyMap<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const { id, parts } of drafts) {
    for (const { passage, from, to } of parts) {
      if (to <= from) continue;
      const known = pieces.get(passage);
      if (known) known.push({ from, to, id });
      else pieces.set(passage, [{ from, to, id }]);
    }
  }
  return pieces;
}

/** The parts in one passage as stretches inside each other. */
function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  let next = 0;
  const nest = (until: number): readonly Stretch[] => {
    const stretches: Stretch[] = [];
    for (let piece = sorted[next]; piece && piece.from < until; piece = sorted[next]) {
      next += 1;
      const { from, id } = piece;
      const to = Math.min(piece.to, until);
      const inner = nest(to);
      stretches.push({ from, to, inner, wrap: (children) => ({ type: 'quotationPart', quotation: id, children }) });
    }
    return stretches;
  };
  return nest(Infinity);
}
