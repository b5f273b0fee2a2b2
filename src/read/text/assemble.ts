import type { SetAside } from '../../model/article.ts';
import type { Block, Caption, List, ListItem, Paragraph } from '../../model/block.ts';
import type { Inline, Text } from '../../model/inline.ts';
import { editText, insertedLeaf } from '../../model/text.ts';
import type { Desk, Role } from './desk.ts';
import { cutLeaves, emphasised, leavesText, trimLeaves } from './leaves.ts';
import type { Leftover, RawBlock } from './lines/blocks.ts';
import { datelineOf } from './parts/dateline.ts';
import { headlineLabelLength, slugLength } from './parts/titles.ts';

/** What the tree of an article is made of, with the words that were also read into facts. */
export interface Assembly {
  readonly children: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly dateline: string | null;
  /** Writers that a dateline names. */
  readonly names: readonly string[];
}

interface Bench {
  readonly desk: Desk;
  readonly head: Block[];
  readonly body: Block[];
  readonly aside: SetAside[];
  readonly words: { headline: string | null; kicker: string | null; deck: string | null; dateline: string | null };
  names: readonly string[];
}

/** Builds the tree from blocks and their roles: kicker, headline and deck first, then the text in its order. */
export function assemble(desk: Desk, leftovers: readonly Leftover[]): Assembly {
  const bench: Bench = {
    desk,
    head: [],
    body: [],
    aside: leftovers.map(({ from, to, reason }) => entry(desk, from, to, reason)),
    words: { headline: null, kicker: null, deck: null, dateline: null },
    names: [],
  };
  let isFirst = true;
  desk.blocks.forEach((block, index) => {
    const role = desk.roles[index] ?? { type: 'paragraph' };
    place(bench, block, role, isFirst);
    if (role.type === 'paragraph') isFirst = false;
  });
  const rank = ['kicker', 'headline', 'deck'];
  bench.head.sort((one, other) => rank.indexOf(one.type) - rank.indexOf(other.type));
  return {
    children: [...bench.head, ...bench.body],
    setAside: bench.aside.sort((one, other) => one.span.from - other.span.from),
    ...bench.words,
    names: bench.names,
  };
}

function place(bench: Bench, block: RawBlock, role: Role, isFirst: boolean): void {
  switch (role.type) {
    case 'kicker':
    case 'deck':
      bench.words[role.type] = block.text;
      bench.head.push({ type: role.type, children: block.leaves });
      return;
    case 'headline':
      placeHeadline(bench, block);
      return;
    case 'paragraph':
      bench.body.push({ type: 'paragraph', children: paragraphChildren(bench, block, isFirst) });
      return;
    case 'heading':
      bench.body.push({ type: 'heading', level: 2, children: inlinesOf(bench, block.leaves) });
      return;
    case 'thematicBreak':
      bench.body.push({ type: 'thematicBreak' });
      asideAll(bench, block.leaves, 'read as thematic break');
      return;
    case 'setAside':
      asideAll(bench, block.leaves, role.reason);
      return;
    case 'caption':
      placeCaption(bench, block, role);
      return;
    case 'item':
      placeItem(bench, block, role);
      return;
    case 'pullQuotation':
      bench.body.push({ type: 'pullQuotation', repeatsBody: true, children: [paragraphOf(bench, block.leaves)] });
      return;
    case 'note':
      bench.body.push({ type: 'note', kind: role.kind, children: [paragraphOf(bench, block.leaves)] });
      return;
  }
}

function placeHeadline(bench: Bench, block: RawBlock): void {
  const isMail = bench.desk.roles.some((role) => role?.type === 'setAside' && role.reason === "mail's header");
  const label = isMail ? headlineLabelLength(block.text) : 0;
  const [slug, title] = cutLeaves(block.leaves, label || slugLength(block.text));
  asideAll(bench, slug, label > 0 ? "mail's header" : 'wire slug');
  bench.words.headline = leavesText(title);
  bench.head.push({ type: 'headline', children: title });
}

function paragraphChildren(bench: Bench, block: RawBlock, isFirst: boolean): readonly Inline[] {
  const dateline = isFirst ? datelineOf(block.text) : null;
  if (!dateline) return inlinesOf(bench, block.leaves);
  const [place, rest] = cutLeaves(block.leaves, dateline.length);
  bench.words.dateline = leavesText(place);
  bench.names = dateline.names;
  return [{ type: 'dateline', children: place }, ...inlinesOf(bench, rest)];
}

/** The credit's words stand after the caption as an inserted leaf; what the source has goes aside, brackets and all. */
function placeCaption(bench: Bench, block: RawBlock, role: Extract<Role, { type: 'caption' }>): void {
  const [withLabel, credit] = cutLeaves(block.leaves, role.credit?.from ?? block.text.length);
  const [label, text] = cutLeaves(withLabel, role.label);
  asideAll(bench, label, 'caption label');
  const words = trimLeaves(text);
  asideAll(bench, words.rest, 'invisible characters');
  asideAll(bench, credit, 'read as credit');
  const children: Inline[] = [...words.kept];
  if (role.words !== null) children.push({ type: 'credit', children: [insertedLeaf(role.words)] });
  const caption: Caption = { type: 'caption', children };
  bench.body.push(caption);
}

/** An item's marker leaves its text by an edit, so the leaf still covers it. */
function placeItem(bench: Bench, block: RawBlock, role: Extract<Role, { type: 'item' }>): void {
  const [first, ...more] = block.leaves;
  const leaves = first ? [editText(first, [{ from: 0, to: role.skip, now: '' }]), ...more] : [];
  const item: ListItem = { type: 'listItem', marker: role.marker, children: [paragraphOf(bench, leaves)] };
  const last = bench.body.at(-1);
  if (!role.first && last?.type === 'list') {
    bench.body.splice(-1, 1, { ...last, children: [...last.children, item] });
    return;
  }
  const list: List = { type: 'list', ordered: role.ordered, start: role.number, children: [item] };
  bench.body.push(list);
}

function paragraphOf(bench: Bench, leaves: readonly Text[]): Paragraph {
  return { type: 'paragraph', children: inlinesOf(bench, leaves) };
}

/** Typewritten text marks emphasis with underscores; a line that was never wrapped may hold them as they are. */
function inlinesOf(bench: Bench, leaves: readonly Text[]): readonly Inline[] {
  return bench.desk.isWrapped ? leaves.flatMap((leaf) => emphasised(leaf)) : leaves;
}

function asideAll(bench: Bench, leaves: readonly Text[], reason: string): void {
  for (const leaf of leaves) {
    const { from, to } = trimSpan(bench.desk, leaf.span.from, leaf.span.to);
    if (from < to) bench.aside.push(entry(bench.desk, from, to, reason));
  }
}

function trimSpan(desk: Desk, from: number, to: number): { readonly from: number; readonly to: number } {
  const text = desk.source.text.slice(from, to);
  const start = text.search(/\S/);
  return start < 0 ? { from, to: from } : { from: from + start, to: from + text.trimEnd().length };
}

function entry(desk: Desk, from: number, to: number, reason: string): SetAside {
  return { text: desk.source.text.slice(from, to), reason, span: { source: 0, from, to } };
}
