import type { Article } from '../model/article.ts';
import type { Block, Heading, Headline } from '../model/block.ts';
import { plainTextOf, textBlocksOf, visit } from '../model/visit.ts';
import { readableText } from './characters.ts';

/** A heading of the article with those below it. */
export interface ContentsEntry {
  readonly block: Headline | Heading;
  /** Of its element: 1 for the headline, one more for each heading around it. */
  readonly level: number;
  readonly id: string;
  readonly label: string;
  readonly children: readonly ContentsEntry[];
}

/**
 * The headline and the subheads, nested by level. A level that is skipped nests under the last heading above it, so that
 * no level is missing for those who move by headings (WCAG 2.2, 1.3.1; technique G141). `first` is the headline's level.
 */
export function contentsOf(article: Pick<Article, 'children'>, first: 1 | 2 = 1): readonly ContentsEntry[] {
  const top: ContentsEntry[] = [];
  const open: { level: number; children: ContentsEntry[] }[] = [{ level: 0, children: top }];
  const hasHeadline = textBlocksOf(article).some((block) => block.type === 'headline');
  const base = first - 1 + (hasHeadline ? 0 : 1);
  let headings = 0;
  visit(article, (block) => {
    if (block.type !== 'headline' && block.type !== 'heading') return;
    const label = readableText(plainTextOf(block));
    if (label === '') return;
    const level = block.type === 'headline' ? 1 : block.level;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: ContentsEntry[] = [];
    const id = block.type === 'headline' ? 'headline' : `heading-${++headings}`;
    open.at(-1)?.children.push({ block, level: open.length + base, id, label, children });
    open.push({ level, children });
  });
  return top;
}

/** The entries by their block. */
export function entriesByBlock(contents: readonly ContentsEntry[]): ReadonlyMap<Block, ContentsEntry> {
  const entries = new Map<Block, ContentsEntry>();
  const walk = (level: readonly ContentsEntry[]): void => {
    for (const entry of level) {
      entries.set(entry.block, entry);
      walk(entry.children);
    }
  };
  walk(contents);
  return entries;
}
