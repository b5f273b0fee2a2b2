import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, Stanza } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { leavesOf } from '../../model/visit.ts';
import { contentOf } from './attributes.ts';
import { type MarkdownDesk, rangeOf } from './desk.ts';
import { inlinesOf, linesOf, prose } from './inlines.ts';
import { verbatimLeaf } from './leaf.ts';

/** Columns that one step of a line's indentation has. */
const step = 2;
const deepest = 8;

/** Lines of verse: each line of the source is a line, an empty one ends a stanza, spaces before a line indent it. */
export function verseOf(desk: MarkdownDesk, node: ContainerDirective): readonly Block[] {
  const stanzas = contentOf(node).map((child) => {
    const { from, to } = rangeOf(child);
    const lines =
      child.type === 'paragraph'
        ? linesOf(inlinesOf(desk, child.children, { ...prose, lines: true }))
        : rawLines(desk, from, to);
    return lines
      .filter((line) => line.length > 0)
      .map((children) => ({ children, column: columnOf(desk, startOf(children) ?? from) }));
  });
  const left = stanzas.flat().reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const children = stanzas
    .filter((lines) => lines.length > 0)
    .map(
      (lines): Stanza => ({
        type: 'stanza',
        children: lines.map((line) => ({
          type: 'verseLine',
          indent: Math.min(deepest, Math.round((line.column - left) / step)),
          children: line.children,
        })),
      }),
    );
  return children.length === 0 ? [] : [{ type: 'verse', children }];
}

/** What Markdown takes for code or a list is verse here, and stands as it was typed. */
function rawLines(desk: MarkdownDesk, from: number, to: number): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [];
  for (const found of desk.source.text.slice(from, to).matchAll(/[^\n\r]+/g)) {
    const start = from + found.index + found[0].length - found[0].trimStart().length;
    const length = found[0].trim().length;
    if (length > 0) lines.push([verbatimLeaf(desk, start, start + length)]);
  }
  return lines;
}

function startOf(line: readonly Inline[]): number | null {
  const [first] = line.flatMap((inline) => leavesOf(inline));
  return first?.span.from ?? null;
}

/** Columns of white space from the last character that isn't white, or the line's start, to an offset. */
function columnOf({ source: { text } }: MarkdownDesk, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\n\r]/.test(text.charAt(start - 1))) start--;
  let column = 0;
  for (let at = start; at < offset; at++) column += text[at] === '\t' ? 4 - (column % 4) : 1;
  return column;
}
