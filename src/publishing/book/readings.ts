import type { NamedFile } from '../../environment.ts';
import type { Article } from '../../model/article.ts';
import type { Positions } from '../../model/position.ts';
import { type BookPlace, writeReading } from '../../site/reading.ts';
import { press } from '../../theme/press.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PageBreak } from './records.ts';

/** The articles of a book as pages of the web, made one after another. */
export class BookReadings {
  readonly #stem: string;
  readonly #theme: Theme;
  readonly #files: NamedFile[] = [];
  #articles = 0;

  /** `stem` begins the names of the files. */
  constructor(stem: string, theme: Theme) {
    this.#stem = stem;
    // Sizes and proportions are the reader's: settings of the page don't reach it.
    this.#theme = { ...theme, formats: press.formats };
  }

  add(article: Article, positions: Positions, pageBreaks: readonly PageBreak[], last: boolean): void {
    const number = ++this.#articles;
    const place: BookPlace = {
      previous: number > 1 ? this.#address(number - 1) : null,
      next: last ? null : this.#address(number + 1),
    };
    const stem = `${this.#stem}-${number}`;
    this.#files.push(...writeReading({ article, positions, pageBreaks, theme: this.#theme, stem, place }));
  }

  get files(): readonly NamedFile[] {
    return this.#files;
  }

  /** Of the page of each article, in their order. */
  get addresses(): readonly string[] {
    return Array.from({ length: this.#articles }, (_, index) => this.#address(index + 1));
  }

  #address(number: number): string {
    return `${encodeURIComponent(`${this.#stem}-${number}`)}.html`;
  }
}
