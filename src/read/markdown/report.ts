import type { Nodes, Root } from 'mdast';
import type { Block } from '../../model/block.ts';
import { leavesOf } from '../../model/visit.ts';
import { type MarkdownDesk, rangeOf } from './desk.ts';

/** Tells once of all HTML tags that were left out, at the first. */
export function reportTags(desk: MarkdownDesk): void {
  const [first] = [...desk.tags].sort((one, other) => one - other);
  if (first === undefined) return;
  const count = desk.tags.length;
  const message = count === 1 ? 'An HTML tag was left out; its' : `${count} HTML tags were left out; their`;
  desk.tell(first, 'html-left-out', 'warning', `${message} text is kept.`, 'Write it in Markdown.');
}

/** What would be the call of a footnote if there were one. */
const callForm = /(?<!\\)\[\^([^\s[\]]+)\](?!:)/gu;

/** Tells of calls whose footnote isn't there: they are text to Markdown, and stand as they were typed. */
export function reportCalls(desk: MarkdownDesk, tree: Root): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) stack.push(...[...node.children].reverse());
    if (node.type !== 'text') continue;
    const { from, to } = rangeOf(node);
    for (const { 0: call, 1: name, index } of desk.source.text.slice(from, to).matchAll(callForm)) {
      desk.tell(
        from + index,
        'footnote-missing',
        'warning',
        `'${call}' calls a footnote that isn't there, so it was read as text.`,
        `Write the footnote in a paragraph of its own: '[^${name}]: …'; or '\\${call}' where text is meant.`,
      );
    }
  }
}

/** Tells of headings that skip a level: who hears them misses one (WCAG 2.2, 1.3.1; PDF/UA-1, 7.4.2). */
export function reportHeadings(desk: MarkdownDesk, children: readonly Block[]): void {
  let level = 1;
  for (const block of children) {
    if (block.type !== 'heading') continue;
    const [leaf] = leavesOf(block);
    if (block.level > level + 1) {
      desk.tell(
        leaf?.span.from ?? 0,
        'heading-level-skipped',
        'warning',
        `A heading of level ${block.level} follows one of level ${level}: a level is skipped.`,
        `Begin it with '${'#'.repeat(level + 1)}'.`,
      );
    }
    level = block.level;
  }
}
