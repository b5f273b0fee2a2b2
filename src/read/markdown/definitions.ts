import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, DefinitionDescription, DefinitionTerm } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { insertedLeaf, splitText } from '../../model/text.ts';
import { textOf } from '../../model/visit.ts';
import { contentOf } from './attributes.ts';
import type { MarkdownDesk } from './desk.ts';
import { rangeOf } from './desk.ts';
import { inlinesOf, linesOf, prose } from './inlines.ts';

/**
 * Definitions as PHP Markdown Extra has them: a line with a term, then lines that begin with ':' and describe it. After
 * an empty line the next term begins; a paragraph without ':' goes on with the description before it.
 */
export function definitionsOf(
  desk: MarkdownDesk,
  node: ContainerDirective,
  blocks: (children: ContainerDirective['children']) => readonly Block[],
): readonly Block[] {
  const list: Entry[] = [];
  for (const child of contentOf(node)) {
    if (child.type !== 'paragraph') goOn(list, blocks([child]));
    else {
      const lines = linesOf(inlinesOf(desk, child.children, { ...prose, lines: true }));
      readLines(
        desk,
        list,
        lines.filter((line) => line.length > 0),
      );
    }
  }
  const isList = list.some(({ type }) => type === 'definitionTerm');
  if (isList) return [{ type: 'definitionList', children: list }];
  desk.tell(
    rangeOf(node).from,
    'definitions-without-term',
    'warning',
    'These definitions have no term, so they were read as text.',
    "Write the term on a line, and on the next ': ' and what it means.",
  );
  return list.flatMap((entry) => (entry.type === 'definitionDescription' ? entry.children : []));
}

type Entry = DefinitionTerm | DefinitionDescription;

function readLines(_desk: MarkdownDesk, list: Entry[], lines: readonly (readonly Inline[])[]): void {
  const hasDescription = lines.some(isDescription);
  if (!hasDescription && list.some(({ type }) => type === 'definitionDescription')) {
    goOn(list, [{ type: 'paragraph', children: joined(lines) }]);
    return;
  }
  let described: (readonly Inline[])[] = [];
  const finish = () => {
    if (described.length === 0) return;
    list.push({ type: 'definitionDescription', children: [{ type: 'paragraph', children: joined(described) }] });
    described = [];
  };
  for (const line of lines) {
    if (isDescription(line)) {
      finish();
      const words = withoutColon(line);
      if (words.length > 0) described = [words];
    } else if (described.length > 0) described.push(line);
    else list.push({ type: 'definitionTerm', children: line });
  }
  finish();
}

/** More blocks for the last description; a description of their own where there is none yet. */
function goOn(list: Entry[], blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const last = list.at(-1);
  if (last?.type !== 'definitionDescription') {
    list.push({ type: 'definitionDescription', children: blocks });
    return;
  }
  list[list.length - 1] = { ...last, children: [...last.children, ...blocks] };
}

function isDescription(line: readonly Inline[]): boolean {
  return line[0]?.type === 'text' && /^:(?:\s|$)/.test(line[0].value);
}

/** The colon stays in no leaf: it is mark-up. */
function withoutColon(line: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return line;
  const [, words] = splitText(first, /^:\s*/.exec(first.value)?.[0].length ?? 0);
  return words.value === '' ? rest : [words, ...rest];
}

function joined(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const isSpaced = before === undefined || /\s$/.test(before.map((inline) => textOf(inline)).join(''));
    return isSpaced ? line : [insertedLeaf(' '), ...line];
  });
}
