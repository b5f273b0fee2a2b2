import type { Position } from '../../model/position.ts';
import type { Page } from '../../page/page.ts';
import type { ReadMember } from './member.ts';
import { type ArticleRecord, type IndexPlace, type Places, speechesOf } from './records.ts';

/** The pages of one paged edition on which things are: numbers alone, no pages and no trees. */
export class PagePlaces implements Places {
  readonly #pages = new Map<string, { readonly first: number; readonly last: number }>();
  /** The pages on which the speakers of an article speak, by its name and theirs. */
  readonly #speeches = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** Notes the page on which something begins that is no article. */
  add(name: string, first: number): void {
    this.#pages.set(name, { first, last: first });
  }

  /** Notes where an article is and where its speakers speak; `first` is the number of its first page. */
  addArticle(
    name: string,
    { article, positions }: Pick<ReadMember, 'article' | 'positions'>,
    pages: readonly Page[],
    first: number,
  ): void {
    this.#pages.set(name, { first, last: first + pages.length - 1 });
    const speeches = speechesOf(article, positions);
    if (speeches.size === 0) return;
    const pageOf = (position: Position) =>
      first +
      Math.max(
        0,
        pages.findLastIndex(({ start }) => start.position <= position),
      );
    const numbers = [...speeches].map(([speaker, at]) => [speaker, [...new Set(at.map(pageOf))]] as const);
    this.#speeches.set(name, new Map(numbers));
  }

  pageOf(name: string): string | null {
    const pages = this.#pages.get(name);
    return pages ? String(pages.first) : null;
  }

  ofArticle({ name, title }: ArticleRecord): IndexPlace {
    const pages = this.#pages.get(name);
    return { words: pages ? rangeOf(pages) : title, target: name };
  }

  ofSpeaker({ name }: ArticleRecord, speaker: string): readonly IndexPlace[] {
    return rangesOf(this.#speeches.get(name)?.get(speaker) ?? []);
  }
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Numbers that follow each other as one range, which leads to its first page. */
function rangesOf(numbers: readonly number[]): readonly IndexPlace[] {
  const ranges: Range[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && number <= open.last + 1) ranges[ranges.length - 1] = { first: open.first, last: number };
    else ranges.push({ first: number, last: number });
  }
  return ranges.map((range) => ({ words: rangeOf(range), target: `page:${range.first}` }));
}

function rangeOf({ first, last }: Range): string {
  return first === last ? String(first) : `${first}–${last}`;
}
