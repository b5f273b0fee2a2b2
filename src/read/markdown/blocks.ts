import type { FootnoteDefinition, Heading as MarkdownHeading, List as MarkdownList, RootContent } from 'mdast';
import type { Block, ListItem } from '../../model/block.ts';
import { codeBlockOf } from './code.ts';
import { type MarkdownDesk, rangeOf } from './desk.ts';
import { directiveOf } from './directives.ts';
import { pictureOf } from './figures.ts';
import { htmlOf } from './html.ts';
import { inlinesOf } from './inlines.ts';
import { verbatimLeaf } from './leaf.ts';
import { keyOf } from './notes.ts';
import { tableOf } from './tables.ts';

/** The blocks of a piece of Markdown, in its order. */
export function blocksOf(desk: MarkdownDesk, nodes: readonly RootContent[]): readonly Block[] {
  return nodes.flatMap((node) => blockOf(desk, node));
}

function blockOf(desk: MarkdownDesk, node: RootContent): readonly Block[] {
  const { from, to } = rangeOf(node);
  switch (node.type) {
    case 'paragraph': {
      const [only] = node.children;
      if (only?.type === 'inlineMath' && node.children.length === 1 && desk.source.text.startsWith('$$', from)) {
        return desk.maths?.alone(desk, only.value, from, to) ?? [];
      }
      const figure = pictureOf(desk, node);
      if (figure) return figure;
      const children = inlinesOf(desk, node.children);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading':
      return headingOf(desk, node);
    case 'list':
      return listOf(desk, node);
    case 'blockquote': {
      const children = blocksOf(desk, node.children);
      return children.length === 0 ? [] : [{ type: 'blockQuotation', children }];
    }
    case 'math':
      return desk.maths?.alone(desk, node.value, from, to) ?? [];
    case 'code':
      if (node.lang === 'math' && desk.maths) return desk.maths.alone(desk, node.value, from, to);
      return codeBlockOf(desk, node);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return tableOf(desk, node, null, false);
    case 'html':
      return htmlOf(desk, from, to);
    case 'containerDirective':
    case 'leafDirective':
      return directiveOf(desk, node, (children) => blocksOf(desk, children));
    case 'footnoteDefinition':
      return unreferredNote(desk, node);
    case 'definition':
      desk.asides.push({ from, to, reason: 'link address' });
      return [];
    case 'yaml':
      return [];
    default:
      return to > from ? [{ type: 'paragraph', children: [verbatimLeaf(desk, from, to)] }] : [];
  }
}

/** The headline is the first level: what has it below is of the second, what is deeper than the fourth of the fourth. */
function headingOf(desk: MarkdownDesk, node: MarkdownHeading): readonly Block[] {
  const children = inlinesOf(desk, node.children);
  if (children.length === 0) return [];
  const { from } = rangeOf(node);
  if (node.depth === 1) {
    desk.tell(
      from,
      'heading-level-one',
      'note',
      'An article has one heading of the first level, its headline; this one was read as a heading of the second.',
      "Begin it with '##'.",
    );
  }
  if (node.depth > 4) {
    desk.tell(
      from,
      'heading-too-deep',
      'note',
      `A heading of level ${node.depth} was read as one of level 4, the deepest there is.`,
      null,
    );
  }
  const level = node.depth < 3 ? 2 : node.depth === 3 ? 3 : 4;
  return [{ type: 'heading', level, children }];
}

function listOf(desk: MarkdownDesk, node: MarkdownList): readonly Block[] {
  const ordered = node.ordered === true;
  const start = node.start ?? 1;
  const children = node.children.flatMap((item, index): readonly ListItem[] => {
    const blocks = blocksOf(desk, item.children);
    if (blocks.length === 0) return [];
    const bullet = ordered ? `${start + index}.` : '•';
    const box = item.checked === true ? '[x]' : '[ ]';
    const isTask = typeof item.checked === 'boolean';
    if (isTask) asideBox(desk, rangeOf(item).from);
    const marker = isTask ? (ordered ? `${bullet} ${box}` : box) : bullet;
    return [{ type: 'listItem', marker, children: blocks }];
  });
  return children.length === 0 ? [] : [{ type: 'list', ordered, start, children }];
}

/** The box of a task is its item's marker. */
function asideBox({ source, asides }: MarkdownDesk, from: number): void {
  const found = /\[[ \txX\n\r]\]/.exec(source.text.slice(from, from + 200));
  if (!found) return;
  const start = from + found.index;
  asides.push({ from: start, to: start + found[0].length, reason: 'box of a task' });
}

/** A note that the text refers to stands after the block with its call; one that it doesn't stays where it is. */
function unreferredNote(desk: MarkdownDesk, node: FootnoteDefinition): readonly Block[] {
  const key = keyOf(node.identifier);
  if (desk.notes.definitions.get(key) === node && desk.notes.referred.has(key)) return [];
  desk.tell(
    rangeOf(node).from,
    'footnote-without-call',
    'warning',
    `Nothing in the text calls the footnote '${node.label ?? node.identifier}', so it was read as text.`,
    `Write [^${node.label ?? node.identifier}] where it belongs, or take the note out.`,
  );
  return blocksOf(desk, node.children);
}
