import type { Article, SetAside } from '../../model/article.ts';
import type { SourceText } from '../../model/source.ts';
import { leavesOf } from '../../model/visit.ts';
import type { Aside } from './desk.ts';
import type { FrontMatterRange } from './front-matter.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands under no leaf: ranges that a reader gave a reason, and the rest, which is mark-up. Only what isn't white
 * space is kept.
 */
export function setAsideOf(
  { text }: SourceText,
  article: Article,
  asides: readonly Aside[],
  front: FrontMatterRange | null,
): readonly SetAside[] {
  const leaves = leavesOf(article)
    .map(({ span }): Range => span)
    .filter(({ from, to }) => to > from);
  const reasons: readonly Aside[] = front ? [{ ...front, reason: 'front matter' }, ...asides] : asides;
  const sorted = [...reasons].sort((one, other) => one.from - other.from);
  const entries: SetAside[] = [];
  const add = (from: number, to: number, reason: string) => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const words = raw.trim();
    const span = { source: 0, from: start, to: start + words.length };
    if (words !== '') entries.push({ text: words, reason, span });
  };
  let next = 0;
  const gap = (from: number, to: number) => {
    let at = from;
    for (let aside = sorted[next]; aside && aside.from < to; aside = sorted[++next]) {
      const start = Math.max(at, aside.from);
      const end = Math.min(to, aside.to);
      if (start > at) add(at, start, 'markup');
      if (end > start) add(start, end, aside.reason);
      at = Math.max(at, end);
      if (aside.to > to) break;
    }
    if (at < to) add(at, to, 'markup');
  };
  let at = 0;
  for (const leaf of leaves.sort((one, other) => one.from - other.from)) {
    if (leaf.from > at) gap(at, leaf.from);
    at = Math.max(at, leaf.to);
  }
  gap(at, text.length);
  return entries;
}
