import type { PageStart } from '../../page/page.ts';
import type { ParagraphVariant, SetLine } from '../inline/paragraph.ts';
import type { TextItem, TextPlace } from './vertical-list.ts';

/** Whether line `line` of a text begins inside a word, an author's hyphen included; after a dash it doesn't. */
export function endsInsideWord(item: TextItem, variant: ParagraphVariant, line: number): boolean {
  const { text } = item.place.inline;
  const at = variant.breaks[line - 1] ?? 0;
  return !/[\s–—―]/u.test(text[at - 1] ?? ' ') && !/\s/u.test(text[at] ?? ' ');
}

/** The first code unit from `from` on that no word runs over; `from` itself where there is none. */
export function wordStartFrom(text: string, from: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] ?? ' ')) return from;
  const next = /\s+\S/u.exec(text.slice(from));
  return next ? from + next.index + next[0].length - 1 : from;
}

/** Where in the article a page begins whose first line is `line` of a text, not the text's first one. */
export function startOfLine({ position, inline }: TextPlace, line: SetLine): PageStart {
  const at = wordStartFrom(inline.text, line.from);
  const origin = inline.origins.find((candidate) => at >= candidate.from && at < candidate.to);
  const start = origin?.position ?? null;
  return origin && start !== null ? { position: start + at - origin.from, at: 'word' } : { position, at: 'block' };
}
