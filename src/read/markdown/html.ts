import type { Block } from '../../model/block.ts';
import type { Inline, Text } from '../../model/inline.ts';
import { type Edit, editText, insertedLeaf } from '../../model/text.ts';
import { characterOf } from '../text/lines/entities.ts';
import type { MarkdownDesk } from './desk.ts';
import { verbatimLeaf } from './leaf.ts';

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly endsBlock: boolean;
}

/** Elements whose content is no text for readers. */
const hidden: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript', 'iframe', 'object']);

/** Elements that stand inside a line of text. */
const inText: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A block of HTML: its text is kept, a paragraph wherever a tag of a block stands; the tags are set aside. */
export function htmlOf(desk: MarkdownDesk, from: number, to: number): readonly Block[] {
  const paragraphs: Inline[][] = [[]];
  let at = from;
  const take = (end: number) => {
    const slice = desk.source.text.slice(at, end);
    const last = paragraphs.at(-1);
    if (!/\S/.test(slice)) {
      if (slice !== '' && last && last.length > 0) last.push(insertedLeaf(' '));
      return;
    }
    if (/^\s/.test(slice) && last && last.length > 0) last.push(insertedLeaf(' '));
    last?.push(withReferences(verbatimLeaf(desk, at, end)));
    if (/\s$/.test(slice)) last?.push(insertedLeaf(' '));
  };
  for (const tag of tagsIn(desk.source.text, from, to)) {
    take(tag.from);
    desk.asides.push(tag);
    if (tag.reason !== 'comment') desk.tags.push(tag.from);
    if (tag.endsBlock) paragraphs.push([]);
    at = tag.to;
  }
  take(to);
  return paragraphs
    .map(withoutOuterSpaces)
    .flatMap((children): readonly Block[] => (children.length === 0 ? [] : [{ type: 'paragraph', children }]));
}

function withReferences(leaf: Text): Text {
  const edits = [...leaf.value.matchAll(/&[#\w]{2,32};/g)].flatMap((found): readonly Edit[] => {
    const now = characterOf(found[0]);
    return now === null ? [] : [{ from: found.index, to: found.index + found[0].length, now }];
  });
  return editText(leaf, edits);
}

/** Spaces between two tags are one; at the ends of a paragraph there are none. */
function withoutOuterSpaces(children: readonly Inline[]): readonly Inline[] {
  const isSpace = (inline: Inline | undefined) => inline?.type === 'text' && inline.value === ' ';
  return children.filter(
    (inline, index) =>
      !(isSpace(inline) && (index === 0 || index === children.length - 1 || isSpace(children[index - 1]))),
  );
}

/** Tags, comments and hidden elements between two offsets. */
function tagsIn(text: string, from: number, to: number): readonly Tag[] {
  const tags: Tag[] = [];
  const slice = text.slice(from, to);
  const lower = slice.toLowerCase();
  const opening = /<!--|<\/?([A-Za-z][A-Za-z0-9-]{0,40})|<[!?]/g;
  for (let found = opening.exec(slice); found; found = opening.exec(slice)) {
    const name = found[1]?.toLowerCase() ?? '';
    const isComment = found[0] === '<!--';
    const isHidden = hidden.has(name) && !found[0].startsWith('</');
    const end = isComment
      ? endAfter(slice, '-->', found.index + 4)
      : isHidden
        ? endAfter(slice, '>', lower.indexOf(`</${name}`, found.index))
        : endAfter(slice, '>', found.index);
    const reason = isComment ? 'comment' : isHidden ? `HTML: ${name}` : 'HTML tag';
    tags.push({ from: from + found.index, to: from + end, reason, endsBlock: !(isComment || inText.has(name)) });
    opening.lastIndex = end;
  }
  return tags;
}

/** One past what ends a tag; the end of the block where nothing does. */
function endAfter(text: string, end: string, at: number): number {
  const found = at < 0 ? -1 : text.indexOf(end, at);
  return found < 0 ? text.length : found + end.length;
}
