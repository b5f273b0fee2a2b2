import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block, Caption, Paragraph } from '../../model/block.ts';
import { contentOf, labelOf } from './attributes.ts';
import { definitionsOf } from './definitions.ts';
import { type MarkdownDesk, rangeOf, within } from './desk.ts';
import { asText, figureDirective } from './figures.ts';
import { inlinesOf } from './inlines.ts';
import { tableOf } from './tables.ts';
import { verseOf } from './verse.ts';

type Directive = ContainerDirective | LeafDirective;
type Blocks = (children: ContainerDirective['children']) => readonly Block[];

/**
 * The directives that are known, in the order in which they are told of. Each stands between a line of three colons with
 * its name and a line of three colons; one around others has more of them. Words in brackets are its label.
 *
 * - `:::pull-quote[Ada Byron]`: a pull quotation, and who said it.
 * - `:::figure{src=a.png alt="…" credit="…"}` or `{src=a.png decorative}`: a picture; the first paragraph inside, or the
 *   label, is the caption. `::figure[Caption]{…}` says the same on one line.
 * - `:::description`, right after a figure: what it shows, at length.
 * - `:::verse`: its lines are lines, an empty one ends a stanza, two spaces are a step of indentation.
 * - `:::aside[Title]`: a box beside the matter.
 * - `:::lang{lang=fr}`: a part in another language.
 * - `:::definitions`: a line with a term, then lines that begin with ': ' and describe it.
 * - `:::table[Caption]{row-headers}`: a table with a caption; the first cell of each row is a header.
 * - `:::note`: a note of the editors.
 */
const known: readonly string[] = [
  'pull-quote',
  'figure',
  'description',
  'verse',
  'aside',
  'lang',
  'definitions',
  'table',
  'note',
];

/** The block that a directive stands for. One that nobody knows is kept as text. */
export function directiveOf(desk: MarkdownDesk, node: Directive, blocks: Blocks): readonly Block[] {
  if (node.name === 'figure') return figureDirective(desk, node, blocks);
  if (node.type === 'leafDirective' || !known.includes(node.name)) return unknown(desk, node, blocks);
  const inside = (): readonly Block[] => [...title(desk, node), ...blocks(contentOf(node))];
  switch (node.name) {
    case 'pull-quote':
      return pullQuotation(desk, node, blocks);
    case 'verse':
      return [...title(desk, node), ...verseOf(desk, node)];
    case 'definitions':
      return [...title(desk, node), ...definitionsOf(desk, node, blocks)];
    case 'table':
      return captionedTable(desk, node, blocks);
    case 'lang':
      return languagePart(desk, node, inside());
    case 'note':
      return note(inside());
    default: {
      const children = inside();
      if (children.length === 0) return [];
      return [{ type: node.name === 'aside' ? 'aside' : 'longDescription', children }];
    }
  }
}

/** The label of a directive leads its content in bold. */
function title(desk: MarkdownDesk, node: Directive): readonly Paragraph[] {
  const children = inlinesOf(desk, labelOf(node));
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
}

/** Its words, then, where the label names them, who said them. Whether the body repeats it is found out at the end. */
function pullQuotation(desk: MarkdownDesk, node: ContainerDirective, blocks: Blocks): readonly Block[] {
  const made = blocks(contentOf(node));
  const paragraphs = made.filter((block): block is Paragraph => block.type === 'paragraph');
  const others = made.filter((block) => block.type !== 'paragraph');
  const speaker = inlinesOf(desk, labelOf(node));
  const children: readonly Paragraph[] =
    speaker.length > 0 ? [...paragraphs, { type: 'paragraph', children: speaker }] : paragraphs;
  if (children.length === 0) return others;
  return [{ type: 'pullQuotation', repeatsBody: false, children }, ...others];
}

function captionedTable(desk: MarkdownDesk, node: ContainerDirective, blocks: Blocks): readonly Block[] {
  const words = inlinesOf(desk, labelOf(node));
  let caption: Caption | null = words.length > 0 ? { type: 'caption', children: words } : null;
  const rowHeaders = node.attributes?.['row-headers'] !== undefined;
  const made = contentOf(node).flatMap((child) => {
    if (child.type !== 'table') return blocks([child]);
    const table = tableOf(desk, child, caption, rowHeaders);
    caption = null;
    return table;
  });
  return caption === null ? made : [{ type: 'paragraph', children: words }, ...made];
}

const tag = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{5,8})*$/;

function languagePart(desk: MarkdownDesk, node: ContainerDirective, children: readonly Block[]): readonly Block[] {
  const language = node.attributes?.lang ?? '';
  if (children.length === 0) return [];
  if (tag.test(language)) return [{ type: 'languagePart', language, children }];
  desk.tell(
    rangeOf(node).from,
    'language-tag',
    'warning',
    language === ''
      ? 'A part in another language names no language; its text is kept.'
      : `'${language}' is no tag of a language; the text of the part is kept.`,
    'Write a tag of BCP 47: :::lang{lang=fr}.',
  );
  return children;
}

function note(children: readonly Block[]): readonly Block[] {
  const paragraphs = children.filter((block): block is Paragraph => block.type === 'paragraph');
  const others = children.filter((block) => block.type !== 'paragraph');
  return paragraphs.length === 0 ? others : [{ type: 'note', kind: 'editor', children: paragraphs }, ...others];
}

function unknown(desk: MarkdownDesk, node: Directive, blocks: Blocks): readonly Block[] {
  const { from, to } = rangeOf(node);
  const marks = node.type === 'leafDirective' ? '::' : ':::';
  desk.tell(
    from,
    'unknown-directive',
    'warning',
    `There is no directive '${marks}${node.name}'; what it says was read as text.`,
    `The directives are ${known.join(', ')}.`,
  );
  if (node.type === 'leafDirective') return [asText(desk, from, to)];
  const fence = within(desk.marks, from, to).find(({ type }) => type === 'directiveContainerFence');
  const opening = fence && fence.from === from ? [asText(desk, fence.from, fence.to)] : [];
  return [...opening, ...blocks(contentOf(node))];
}
