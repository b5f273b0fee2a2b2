import type { Code } from 'mdast';
import type { Block, CodeLine } from '../../model/block.ts';
import { type MarkdownDesk, rangeOf, within } from './desk.ts';
import { typedLeaf } from './leaf.ts';

/** Code, fenced or indented, line by line as it was typed. */
export function codeBlockOf(desk: MarkdownDesk, node: Code): readonly Block[] {
  const range = rangeOf(node);
  const raw = desk.source.text.slice(range.from, range.to);
  const isFenced = /^(?:```|~~~)/.test(raw);
  const info = isFenced ? raw.search(/[\n\r]|$/) : 0;
  const fence = isFenced ? (/^[`~]+/.exec(raw)?.[0].length ?? 0) : 0;
  if (raw.slice(fence, info).trim() !== '')
    desk.asides.push({ from: range.from, to: range.from + info, reason: 'markup' });
  const written = within(desk.pieces, range.from + info, range.to).filter(
    ({ from, to, value }) => to > from && value !== '\n',
  );
  let next = 0;
  const children = node.value.split(/\r\n|\n|\r/).map((line): CodeLine => {
    const piece = line === '' ? undefined : written[next++];
    return { type: 'codeLine', children: piece ? [typedLeaf(desk, piece.from, piece.to)] : [] };
  });
  const syntax = node.lang ?? null;
  if (written.length > 0) return [{ type: 'codeBlock', syntax, children }];
  return [];
}
