import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Inline } from '../../model/inline.ts';
import { type MarkdownDesk, rangeOf, within } from './desk.ts';
import { wordsLeaf } from './inlines.ts';

/** The words of an attribute of a directive with their place; null where it isn't given or is empty. */
export function attributeLeaf(
  desk: MarkdownDesk,
  node: ContainerDirective | LeafDirective,
  name: string,
): Inline | null {
  const value = node.attributes?.[name]?.trim() ?? '';
  if (value === '') return null;
  const { from, to } = rangeOf(node);
  const marks = within(desk.marks, from, to).filter(({ type }) => /Attribute(?:Name|Value)$/.test(type));
  const at = marks.findIndex(
    (mark) => mark.type.endsWith('Name') && desk.source.text.slice(mark.from, mark.to) === name,
  );
  const mark = marks[at + 1];
  if (at < 0 || !mark?.type.endsWith('Value')) return null;
  const raw = desk.source.text.slice(mark.from, mark.to);
  const start = mark.from + raw.length - raw.trimStart().length;
  return wordsLeaf(desk, start, start + raw.trim().length, value);
}

/** The words in brackets after the name of a directive. */
export function labelOf(node: ContainerDirective | LeafDirective) {
  if (node.type === 'leafDirective') return node.children;
  const [first] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first.children : [];
}

/** What stands inside a container, without its label. */
export function contentOf(node: ContainerDirective | LeafDirective): ContainerDirective['children'] {
  if (node.type === 'leafDirective') return [];
  const [first, ...rest] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? rest : node.children;
}
