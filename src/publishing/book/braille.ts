import { type BrailleContent, brailleContentOf, brailleFactsOf } from '../../accessibility/braille-facts.ts';
import type { BrailleSection, BrailleWriter } from '../../braille/write.ts';
import type { Edition } from '../../model/edition.ts';
import { Refusal, type Report } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import { finishedBraille, leftOut, sheetOf } from '../braille.ts';
import type { BookRequest } from './book.ts';
import { stemOfBook } from './editions.ts';

/**
 * The braille edition of a book in the making, which tells of the pages of the paged edition that the e-book is bound
 * to. Where other editions are made, one that can't be made is left out with a warning; asked for alone, it is refused.
 */
export class BrailleBook {
  /** Null once the edition is left out. */
  #writer: BrailleWriter | null = null;
  readonly #contents: BrailleContent[] = [];
  readonly #alone: boolean;
  readonly #printPages: boolean;
  readonly #report: Report;

  private constructor(request: BookRequest, printPages: boolean, report: Report) {
    this.#alone = request.editions?.length === 1;
    this.#printPages = printPages;
    this.#report = report;
  }

  /** `language` is that of the book (BCP 47); `printPages` says whether there are pages to tell of. */
  static async begin(
    request: BookRequest,
    language: string,
    printPages: boolean,
    report: Report,
  ): Promise<BrailleBook> {
    const { BrailleWriter } = await import('../../braille/write.ts');
    const book = new BrailleBook(request, printPages, report);
    const options = { language, printPages, ...sheetOf(request.settings), report };
    book.#try(() => {
      book.#writer = new BrailleWriter(options);
    });
    return book;
  }

  /** Whether the edition is made as far as is known until now. */
  get made(): boolean {
    return this.#writer !== null;
  }

  /** Adds an article, the title of a part, or what stands at the end. */
  add(section: BrailleSection): void {
    this.#try(() => {
      this.#writer?.add(section);
      this.#contents.push(brailleContentOf(section.article));
    });
  }

  /** Adds what stands in front, once all the rest is added. */
  addFront(section: BrailleSection): void {
    this.#try(() => this.#writer?.addFront(section));
  }

  /** `pageSize` is that of the paged edition whose pages are told. */
  async finish(request: BookRequest, metadata: Metadata, pageSize: string | null): Promise<Edition | null> {
    const bytes = this.#writer?.finish();
    if (!bytes) return null;
    const options = { pageBreaks: this.#printPages, pageSize };
    const facts = brailleFactsOf(this.#contents, metadata.language, options);
    return finishedBraille(bytes, metadata.identifier, stemOfBook(request), facts);
  }

  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (this.#alone || !(error instanceof Refusal)) throw error;
      this.#writer = null;
      this.#report(leftOut(error.finding));
    }
  }
}
