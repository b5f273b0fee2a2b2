import type { Text } from '../../../model/inline.ts';
import { insertedLeaf } from '../../../model/text.ts';
import { type Cleaning, cleanLeaf } from './clean.ts';
import { hyphenation } from './hyphens.ts';
import { type Line, linesOf } from './line.ts';
import type { Markup } from './markup.ts';
import { pageLinesOf } from './page-lines.ts';
import { endsSentence, opensQuotation, weightOf } from './weight.ts';
import { columnsOf, goesOn, type Wrapping, wrappingOf } from './wrap.ts';

/** A stretch of lines that belong together, before anybody knows what it is. */
export interface RawBlock {
  /** One leaf, or several with spaces between them where a page's head or foot stood between two halves. */
  readonly leaves: readonly Text[];
  /** The leaves joined. */
  readonly text: string;
  /** Blank lines before it; 99 at the beginning and after a form feed. */
  readonly gap: number;
  readonly indent: number;
  /** In words. */
  readonly weight: number;
  readonly endsSentence: boolean;
  readonly opensQuotation: boolean;
}

/** A stretch of the source that belongs to no block, with the reason. */
export interface Leftover {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface RawText {
  readonly blocks: readonly RawBlock[];
  readonly leftovers: readonly Leftover[];
  readonly wrapping: Wrapping | null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Draft {
  readonly stretches: Stretch[];
  readonly gap: number;
  readonly indent: number;
  /** Whether a page line stood after it, so that what follows may be its other half. */
  cut: boolean;
  last: Line;
}

const listMarker = /^(?:[•*·▪‣◦●○■□–—-]\s+|\(?\d{1,3}[.)]\s+)/;
const centredFrom = 8;

/** Cuts a text into blocks: a line each, or in wrapped text the lines of a paragraph. */
export function blocksOf(text: string, markup: Markup): RawText {
  const lines = linesOf(text, markup);
  const wrapping = wrappingOf(text, lines);
  const pages = pageLinesOf(text, lines, wrapping !== null);
  const cleaning: Cleaning = { keepsHyphen: hyphenation(text), markup: markup.ranges };
  const leftovers: Leftover[] = [];
  const drafts: Draft[] = [];
  let gap = 99;
  let open: Draft | null = null;
  lines.forEach((line, index) => {
    if (line.from === line.to) {
      gap++;
      open = null;
    } else if (pages.has(index)) {
      leftovers.push({ from: line.from, to: line.to, reason: 'page line' });
      if (open) open.cut = true;
    } else {
      open = place(text, line, lines[index - 1], open ?? halfBefore(drafts, pages, index), gap, drafts, wrapping);
      gap = 0;
    }
    if (line.endsBlock) {
      gap = 99;
      open = null;
    }
  });
  const blocks: RawBlock[] = [];
  for (const draft of drafts) {
    const block = blockOf(text, draft, cleaning);
    if (block) blocks.push(block);
    else
      for (const stretch of draft.stretches)
        leftovers.push({ ...stretch, reason: markup.ranges.length > 0 ? 'mark-up' : 'invisible characters' });
  }
  return { blocks, leftovers, wrapping };
}

/** The block before a page line with blank lines around it. */
function halfBefore(drafts: readonly Draft[], pages: ReadonlySet<number>, index: number): Draft | null {
  const draft = drafts.at(-1);
  return draft && pages.size > 0 && index > 0 && draft.cut ? draft : null;
}

/** Adds a line to the open block or opens a new one with it; gives the block it stands in. */
function place(
  text: string,
  line: Line,
  before: Line | undefined,
  open: Draft | null,
  gap: number,
  drafts: Draft[],
  wrapping: Wrapping | null,
): Draft {
  if (open && belongs(text, open, line, before, wrapping)) {
    const last = open.stretches.at(-1);
    if (open.cut || !last) open.stretches.push({ from: line.from, to: line.to });
    else open.stretches.splice(-1, 1, { from: last.from, to: line.to });
    open.cut = false;
    open.last = line;
    return open;
  }
  const draft: Draft = {
    stretches: [{ from: line.from, to: line.to }],
    gap,
    indent: line.indent,
    cut: false,
    last: line,
  };
  drafts.push(draft);
  return draft;
}

function belongs(text: string, open: Draft, line: Line, before: Line | undefined, wrapping: Wrapping | null): boolean {
  const opening = text.slice(line.from, line.from + 8);
  if (open.cut) {
    const end = text.slice(Math.max(open.last.from, open.last.to - 12), open.last.to);
    return wrapping !== null && !endsSentence(end) && line.indent <= open.indent && /^[\p{Ll}\p{Lo}]/u.test(opening);
  }
  if (!wrapping) return continuesSentence(text, open.last, line);
  if (listMarker.test(opening) || line.indent >= centredFrom + open.indent) return false;
  if (open.last.indent >= centredFrom) return /^\p{Ll}/u.test(opening);
  const opensParagraph = line.indent > (before?.indent ?? 0) + 1 && columnsOf(open.last) > 0 && !isHanging(open, text);
  return !opensParagraph && goesOn(text, open.last, line, wrapping);
}

/** The second line of a list item hangs below its first word. */
function isHanging(open: Draft, text: string): boolean {
  const first = open.stretches[0];
  return (
    first !== undefined && open.last.from === first.from && listMarker.test(text.slice(first.from, first.from + 8))
  );
}

/** A line that a lost link broke in the middle of its sentence: lower case goes on after an open end. */
function continuesSentence(text: string, last: Line, line: Line): boolean {
  if (last.to - last.from < 40 || last.endsBlock) return false;
  const opening = text.slice(line.from, Math.min(line.to, line.from + 12));
  if (!/^\p{Ll}\p{Ll}*[\s,]/u.test(opening) || /^(?:by|von|par|por|di|da|door|av|af)\s/.test(opening)) return false;
  return /[\p{Ll}\p{N},]$/u.test(text.slice(last.to - 2, last.to));
}

function blockOf(text: string, draft: Draft, cleaning: Cleaning): RawBlock | null {
  const leaves = draft.stretches.flatMap((stretch, index) => {
    const leaf = cleanLeaf(text, stretch.from, stretch.to, cleaning);
    return index === 0 ? [leaf] : [insertedLeaf(' '), leaf];
  });
  const joined = leaves.map((leaf) => leaf.value).join('');
  if (joined.trim() === '') return null;
  return {
    leaves,
    text: joined,
    gap: draft.gap,
    indent: draft.indent,
    weight: weightOf(joined),
    endsSentence: endsSentence(joined),
    opensQuotation: opensQuotation(joined),
  };
}
