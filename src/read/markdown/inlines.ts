import type { Definition, Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../model/inline.ts';
import { type Edit, editText, sourceLeaf } from '../../model/text.ts';
import { type MarkdownDesk, rangeOf, within } from './desk.ts';
import { proseLeaf, proseLines, typedLeaf, verbatimLeaf } from './leaf.ts';
import { referTo } from './notes.ts';

/** How deep emphasis in emphasis goes; what is deeper is kept without. */
const deepest = 24;

export interface InlineOptions {
  /** Whether the lines of the source stay lines. */
  readonly lines: boolean;
  /** Whether the inlines stand in a link. */
  readonly linked: boolean;
  readonly depth: number;
  readonly inTable: boolean;
}

export const prose: InlineOptions = { lines: false, linked: false, depth: 0, inTable: false };

/** The inlines of a block of text. */
export function inlinesOf(desk: MarkdownDesk, nodes: readonly PhrasingContent[], options = prose): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(desk, node, options));
}

function inlineOf(desk: MarkdownDesk, node: PhrasingContent, options: InlineOptions): readonly Inline[] {
  const { from, to } = rangeOf(node);
  const inside = (children: readonly PhrasingContent[], more: Partial<InlineOptions> = {}) =>
    inlinesOf(desk, children, { ...options, ...more, depth: options.depth + 1 });
  switch (node.type) {
    case 'text':
      if (to <= from) return [];
      return options.lines ? proseLines(desk, from, to) : [proseLeaf(desk, from, to)];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      if (options.depth > deepest) return [verbatimLeaf(desk, from, to)];
      const children = inside(node.children);
      const type = node.type === 'delete' ? 'deletion' : node.type;
      return children.length === 0 ? [] : [{ type, children }];
    }
    case 'inlineCode':
      return codeOf(desk, from, to, options.inTable);
    case 'inlineMath':
      return desk.maths?.inText(desk, node.value, from, to) ?? [];
    case 'break':
      return [{ type: 'lineBreak' }];
    case 'link':
    case 'linkReference':
      if (options.depth > deepest) return [verbatimLeaf(desk, from, to)];
      return linkOf(desk, node, inside(node.children, { linked: true }), options);
    case 'image':
    case 'imageReference':
      return imageInText(desk, node);
    case 'footnoteReference':
      return referTo(desk, node);
    case 'html':
      return tagInText(desk, node.value, from, to);
    default:
      return to > from ? [verbatimLeaf(desk, from, to)] : [];
  }
}

function codeOf(desk: MarkdownDesk, from: number, to: number, inTable: boolean): readonly Inline[] {
  const raw = desk.source.text.slice(from, to);
  const fence = /^`+/.exec(raw)?.[0].length ?? 0;
  const inner = within(desk.pieces, from + fence, to - fence);
  const first = inner[0];
  const last = inner.at(-1);
  if (!first || !last) return [];
  const leaf = typedLeaf(desk, first.from, last.to);
  // GFM, 'Tables (extension)': a pipe is escaped inside code, too.
  const pipes = inTable ? [...leaf.value.matchAll(/\\\|/g)] : [];
  const edits = pipes.map(({ index }): Edit => ({ from: index, to: index + 2, now: '|' }));
  return [{ type: 'code', children: [editText(leaf, edits)] }];
}

/** Addresses that a reader of paper or of an e-book can follow. */
const followed = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)/i;

function linkOf(
  desk: MarkdownDesk,
  node: Link | LinkReference,
  children: readonly Inline[],
  { linked }: InlineOptions,
): readonly Inline[] {
  const { from, to } = rangeOf(node);
  const end = node.children.reduce((latest, child) => Math.max(latest, rangeOf(child).to), from);
  if (desk.source.text.charAt(end) === ']' && to > end + 1) desk.asides.push({ from: end, to, reason: 'link address' });
  const url = node.type === 'link' ? node.url : (addressOf(desk, node.identifier)?.url ?? '');
  if (children.length === 0 || linked) return children;
  if (!followed.test(url) || /[\u0000-\u0020]/.test(url)) {
    desk.tell(
      from,
      'link-not-kept',
      'warning',
      `The link to '${url.slice(0, 80)}' leads nowhere outside its own site; its words are kept.`,
      'Give the whole address, beginning with https://.',
    );
    return children;
  }
  return [{ type: 'link', url, children }];
}

export function addressOf(desk: MarkdownDesk, identifier: string): Definition | null {
  return desk.addresses.get(identifier.toLowerCase()) ?? null;
}

/** A picture inside of text can't be set: its alternative is read in its place. */
function imageInText(desk: MarkdownDesk, node: Image | ImageReference): readonly Inline[] {
  const { from, to } = rangeOf(node);
  const label = within(desk.marks, from, to).find(({ type }) => type === 'labelText');
  desk.tell(
    from,
    'picture-in-text',
    'warning',
    'A picture stands inside of text; its alternative text is read in its place.',
    'Put the picture into a paragraph of its own.',
  );
  const end = label?.to ?? from;
  if (to > end) desk.asides.push({ from: end, to, reason: 'picture in text' });
  return label && label.to > label.from ? [proseLeaf(desk, label.from, label.to)] : [];
}

function tagInText(desk: MarkdownDesk, value: string, from: number, to: number): readonly Inline[] {
  const isComment = value.startsWith('<!--');
  desk.asides.push({ from, to, reason: isComment ? 'comment' : 'HTML tag' });
  if (isComment) return [];
  desk.tags.push(from);
  return /^<br\s*\/?>$/i.test(value) ? [{ type: 'lineBreak' }] : [];
}

/** Inlines cut into lines at their line breaks, however deep these stand. */
export function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') lines.push([]);
    else if (inline.type === 'text') lines.at(-1)?.push(inline);
    else {
      linesOf(inline.children).forEach((children, index) => {
        if (index > 0) lines.push([]);
        if (children.length > 0) lines.at(-1)?.push({ ...inline, children });
      });
    }
  }
  return lines;
}

/** The leaf of a part of the source that a directive names: a credit, a caption. */
export function wordsLeaf(desk: MarkdownDesk, from: number, to: number, value: string): Inline {
  const raw = desk.source.text.slice(from, to);
  if (raw === value) return sourceLeaf(value, { source: 0, from, to });
  return { type: 'text', value, span: { source: 0, from, to }, changes: [{ at: 0, was: raw, now: value }] };
}
