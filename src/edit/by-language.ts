import type { Block, TextBlock } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Edit } from '../model/text.ts';
import { isTextBlock } from '../model/visit.ts';
import { editBlock, flatten } from './flat.ts';

/** What a pass changes in a text of a language. */
export type EditsOf = (text: string, language: string) => readonly Edit[];

/** Rebuilds every block of text, however deep, in the language it is written in; those without a change stay the same. */
export function mapByLanguage(
  blocks: readonly Block[],
  language: string,
  map: (block: TextBlock, language: string) => TextBlock,
): readonly Block[] {
  const mapped = blocks.map((block): Block => {
    if (isTextBlock(block)) return map(block, language);
    if (!('children' in block)) return block;
    const inside = block.type === 'languagePart' ? block.language : language;
    const children = mapByLanguage(block.children, inside, map);
    return children === block.children ? block : ({ ...block, children } as Block);
  });
  return mapped.every((block, index) => block === blocks[index]) ? blocks : mapped;
}

/** Edits a block in its language, and each part of it in another language in that. */
export function editByLanguage(block: TextBlock, language: string, editsOf: EditsOf): TextBlock {
  const { text } = flatten(block);
  const parts = partsOf(block.children, 0);
  if (parts.length === 0) {
    const edits = editsOf(text, language).filter(({ from, to, now }) => text.slice(from, to) !== now);
    return editBlock(block, edits);
  }
  const around = editsOf(text, language).filter(
    ({ from, to }) => !parts.some((part) => from >= part.from && to <= part.to),
  );
  const inside = parts.flatMap((part) =>
    editsOf(text.slice(part.from, part.to), part.language).map((edit) => ({
      ...edit,
      from: edit.from + part.from,
      to: edit.to + part.from,
    })),
  );
  return editBlock(block, [...around, ...inside]);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

/** The outermost spans of other languages. */
function partsOf(nodes: readonly Inline[], from: number): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const node of nodes) {
    const to = at + lengthOf(node);
    if (node.type === 'languageSpan') parts.push({ from: at, to, language: node.language });
    else if (node.type !== 'text' && node.type !== 'lineBreak') parts.push(...partsOf(node.children, at));
    at = to;
  }
  return parts;
}

function lengthOf(node: Inline): number {
  if (node.type === 'lineBreak') return 1;
  return node.type === 'text' ? node.value.length : node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
