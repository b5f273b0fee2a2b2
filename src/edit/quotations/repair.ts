import type { Article } from '../../model/article.ts';
import type { Block, TextBlock } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import type { Edit } from '../../model/text.ts';
import { editBlock, mapTextBlocks, sourceSpanOf } from '../flat.ts';
import { findingAt } from '../place.ts';
import type { Range } from '../protected.ts';
import type { Attributor } from './attribution/index.ts';
import { chainsOf } from './chains.ts';
import type { Draft, Passage } from './draft.ts';
import type { Mark } from './marks-in.ts';
import { passagesOf } from './passages.ts';
import { proposeClosing } from './propose-closing.ts';
import { proposeOpening } from './propose-opening.ts';

/** What became of a mark without partner, in the offsets of the mended passage. */
export interface Mended {
  /** Where the inserted mark stands; -1 where none was inserted. */
  readonly at: number;
  readonly repair: Draft['repair'];
  /** What is quoted, and its words, where only that is noted; null where marks say it. */
  readonly range: (Range & { readonly words: Range }) | null;
}

/** A way to mend one mark, in the offsets of the passage as it was. */
export interface Proposal {
  /** A mark to insert or, with no `now`, a doubled one to take out; null where the text stays as it is. */
  readonly edit: Edit | null;
  readonly repair: Draft['repair'];
  /** What seems to be quoted; null where nothing sure can be said. */
  readonly range: (Range & { readonly words: Range }) | null;
}

/** Where a proposal is made: the passages, the one at hand, and who finds speakers. */
export interface Workshop {
  readonly passages: readonly Passage[];
  readonly index: number;
  readonly attributor: Attributor;
  readonly language: string;
}

export interface Repaired {
  readonly children: readonly Block[];
  /** Those of the mended article. */
  readonly passages: readonly Passage[];
  /** By the index of the passage. */
  readonly mended: ReadonlyMap<number, readonly Mended[]>;
}

/**
 * Finds the place of every mark that lost its partner. It is inserted, as a change that can be undone, only where three
 * of four signs agree (an attribution beside it, words of the first person, no other mark in the paragraph, the same
 * speaker in a neighbouring one); else the quotation is only noted, or the text left alone. Each is reported.
 */
export function repairMarks(article: Article, attributor: Attributor, report: Report): Repaired {
  const { language } = article.metadata;
  const passages = passagesOf(article);
  const running = new Set(chainsOf(passages).flatMap((chain) => chain.opens));
  const mended = new Map<number, readonly Mended[]>();
  const changed = new Map<TextBlock, TextBlock>();
  passages.forEach((passage, index) => {
    const strays = straysOf(passage).filter(({ mark }) => !running.has(mark));
    if (strays.length === 0) return;
    const workshop = { passages, index, attributor, language };
    const proposals = strays.flatMap(({ mark, opens }): readonly Proposed[] => {
      const proposal = opens ? proposeClosing(mark, workshop) : proposeOpening(mark, workshop);
      if (!proposal) return [];
      report(unbalanced(article, passage, mark, proposal));
      return [{ ...proposal, mark }];
    });
    const edits = proposals.flatMap(({ edit }) => edit ?? []);
    changed.set(passage.block, editBlock(passage.block, edits));
    mended.set(
      index,
      proposals.map((proposal) => moved(proposal, edits)),
    );
  });
  if (changed.size === 0) return { children: article.children, passages, mended };
  const children = mapTextBlocks(article.children, (block) => changed.get(block) ?? block);
  return { children, passages: passagesOf({ children, metadata: article.metadata }), mended };
}

type Proposed = Proposal & { readonly mark: Mark };

interface Stray {
  readonly mark: Mark;
  readonly opens: boolean;
}

const many = 40;

/** Marks without partner; a paragraph with dozens of them is no prose. */
function straysOf({ pairing, block }: Passage): readonly Stray[] {
  if (block.type === 'headline') return [];
  const strays = [
    ...pairing.unopened.map((mark) => ({ mark, opens: false })),
    ...pairing.unclosed.map((mark) => ({ mark, opens: true })),
  ].sort((a, b) => a.mark.from - b.mark.from);
  return strays.length > many ? [] : strays;
}

/** A proposal in the offsets after all edits of its passage. */
function moved({ edit, repair, range }: Proposed, edits: readonly Edit[]): Mended {
  const shift = (offset: number) =>
    edits.reduce((sum, one) => (one.from < offset ? sum + one.now.length - (one.to - one.from) : sum), offset);
  const within = range && {
    from: shift(range.from),
    to: shift(range.to),
    words: { from: shift(range.words.from), to: shift(range.words.to) },
  };
  return { at: edit && edit.now !== '' ? shift(edit.from) : -1, repair, range: within };
}

function unbalanced(article: Article, passage: Passage, mark: Mark, { edit, range }: Proposal) {
  const span = sourceSpanOf(passage.flat, mark.from, mark.to);
  const { text } = passage;
  const finding = { code: 'unbalanced-quotation', severity: 'warning' as const };
  if (edit && edit.now === '') {
    const message = `The quotation mark ${mark.glyph} stood there twice; one was taken out.`;
    return findingAt(article, span, { ...finding, message, hint: 'Compare the paragraph with its source.' });
  }
  if (edit) {
    const proposed = text.slice(0, edit.from) + edit.now + text.slice(edit.to);
    const message = `A quotation mark without its partner: ${edit.now} was set, so that it reads '${around(proposed, edit.from)}'.`;
    return findingAt(article, span, { ...finding, message, hint: 'Compare the paragraph with its source.' });
  }
  const message = range
    ? `The quotation mark ${mark.glyph} has no partner; what is quoted seems to be '${excerpt(text.slice(range.words.from, range.words.to))}'. The text was left as it is.`
    : `The quotation mark ${mark.glyph} has no partner, and nothing shows where it should stand. The text was left as it is.`;
  return findingAt(article, span, { ...finding, message, hint: 'Set the missing mark in the source.' });
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - 25);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 30).trim()}…`;
}

function excerpt(words: string): string {
  const trimmed = words.trim();
  return trimmed.length <= 60 ? trimmed : `${trimmed.slice(0, 35).trimEnd()} … ${trimmed.slice(-20).trimStart()}`;
}
