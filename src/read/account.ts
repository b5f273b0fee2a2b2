import type { Article } from '../model/article.ts';
import type { SourceSpan } from '../model/source.ts';
import { originalOf } from '../model/text.ts';
import { leavesOf } from '../model/visit.ts';

/**
 * Asserts that reading lost nothing: every character of the first source that isn't white space stands under exactly
 * one leaf or one entry of what was set aside, every leaf undoes to the source, every entry is the source's own words.
 * Throws an `Error`, for a mistake here is one of ours.
 */
export function accountFor(article: Article): void {
  const source = article.sources[0]?.text ?? '';
  const spans: SourceSpan[] = [];
  for (const leaf of leavesOf(article)) {
    if (leaf.span.from === leaf.span.to) continue;
    if (originalOf(leaf) !== source.slice(leaf.span.from, leaf.span.to)) {
      throw new Error(`the leaf at ${leaf.span.from} doesn't undo to its source`);
    }
    spans.push(leaf.span);
  }
  for (const { text, span } of article.setAside) {
    if (text !== source.slice(span.from, span.to))
      throw new Error(`what was set aside at ${span.from} isn't the source's`);
    spans.push(span);
  }
  spans.sort((one, other) => one.from - other.from);
  let at = 0;
  for (const span of [...spans, { source: 0, from: source.length, to: source.length }]) {
    if (span.from < at) throw new Error(`the source's character ${span.from} was read twice`);
    if (!isWhiteBetween(source, at, span.from)) throw new Error(`a word of the source after ${at} was lost`);
    at = span.to;
  }
}

function isWhiteBetween(source: string, from: number, to: number): boolean {
  return from === to || !/\S/.test(source.slice(from, to));
}
