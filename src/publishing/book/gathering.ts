import { basename, extname } from 'node:path';
import type { Environment } from '../../environment.ts';
import type { Finding } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Attachment } from '../../pdf/attachment.ts';
import { usualMaking } from '../../read/book.ts';
import { withoutBraille } from '../braille.ts';
import { byPlace } from '../findings.ts';
import { modifiedDate } from '../identity.ts';
import { attachesSource, editionWords, pageFormatOf } from '../request.ts';
import { sourceMediaType } from '../source-media-type.ts';
import { beginEditions } from './begin.ts';
import { type BookMember, type BookRequest, readableName } from './book.ts';
import { stemOfBook } from './editions.ts';
import { partTitleOf } from './front.ts';
import type { BookLook } from './look.ts';
import { addMatter, addPartTitle, type BookEditions } from './matter.ts';
import type { ReadMember } from './member.ts';
import { bookMetadata } from './metadata.ts';
import type { PagedBook } from './paged.ts';
import { BookReadings } from './readings.ts';
import { type BookRecord, type PageBreak, recordOf } from './records.ts';
import { BookWords } from './words.ts';

/** A book whose articles are all added, ready to be ended. */
export interface GatheredBook {
  readonly metadata: Metadata;
  readonly editions: BookEditions;
  readonly records: readonly BookRecord[];
  readonly attachments: readonly Attachment[];
  readonly modified: Date;
}

/** A book in the making: takes its articles one by one, adds each to all editions, and keeps what is told of them later. */
export class BookGathering {
  /** The articles as pages of the web; null where no e-book is made. */
  readonly readings: BookReadings | null;
  /** What the finished files are to say; null where nobody asks. */
  readonly words: BookWords | null;
  readonly #request: BookRequest;
  readonly #look: BookLook;
  readonly #title: string;
  readonly #environment: Environment;
  readonly #report: (finding: Finding) => void;
  readonly #records: BookRecord[] = [];
  readonly #attachments: Attachment[] = [];
  readonly #dates: Date[] = [];
  readonly #parts: { readonly bylines: (readonly string[])[]; readonly identifiers: string[] } = {
    bylines: [],
    identifiers: [],
  };
  /** Of the book, else of its first article. */
  #language: string | null;
  #editions: BookEditions | null = null;

  constructor(
    request: BookRequest,
    look: BookLook,
    title: string,
    environment: Environment,
    report: (finding: Finding) => void,
  ) {
    this.#request = request;
    this.#look = look;
    this.#title = title;
    this.#environment = environment;
    this.#report = report;
    this.#language = request.book?.language ?? null;
    const epub = request.formats.includes('epub');
    this.readings = epub ? new BookReadings(stemOfBook(request), look.themeOf('trade', 'a4')) : null;
    this.words = request.evidence ? new BookWords() : null;
  }

  /** Composes an article and adds it to every edition. */
  async add(member: BookMember, one: ReadMember): Promise<void> {
    const { article, positions, input } = one;
    const editions = await this.#begun(article.metadata.language);
    await this.#beginPart(member, editions);
    const title = article.metadata.headline ?? readableName(basename(member.file, extname(member.file)));
    const record = recordOf(article, title, this.#dates.length + 1);
    const open = this.#records.at(-1);
    if (member.part && open?.type === 'part') open.articles.push(record);
    else this.#records.push({ type: 'article', article: record });
    const level = member.part ? 2 : 1;
    const breaks: (readonly PageBreak[])[] = [];
    for (const edition of editions.paged)
      breaks.push(await edition.addMember(naming(one, edition, editions.paged), member.file, record, level));
    const pageBreaks = breaks[0] ?? [];
    this.words?.add(article);
    this.readings?.add(article, positions, pageBreaks, member === this.#request.members.at(-1));
    editions.epub?.writer.add({ article, positions, pageBreaks, level });
    editions.braille?.add({ article, positions, pageBreaks });
    const claims = [...editions.paged.map(({ access }) => access.add(article)), editions.epub?.access.add(article)];
    for (const finding of claims.find((claim) => claim !== undefined)?.findings ?? []) one.report(finding);
    for (const finding of byPlace(one.findings())) this.#report(finding);
    this.#keep(one);
    if (editions.paged.length > 0 && attachesSource(this.#request)) {
      const name = basename(member.file);
      this.#attachments.push({ name, bytes: input.bytes, mediaType: sourceMediaType(name) });
    }
  }

  /** Adds what stands at the end and in front, once all articles are added. */
  async finish(): Promise<GatheredBook> {
    const { book } = this.#request;
    const metadata = this.#metadata();
    const editions = await this.#begun(metadata.language);
    const format = pageFormatOf(this.#request, metadata.language);
    const made = editions.braille?.made ? this.#request : withoutBraille(this.#request);
    await addMatter(
      {
        metadata,
        title: this.#title,
        records: this.#records,
        making: book?.making ?? usualMaking,
        editionNames: editionWords(made, this.#look.themeOf('trade', format).formats[format].name, metadata.language),
        words: this.words,
        report: this.#report,
      },
      editions,
    );
    const modified =
      book?.published && this.#environment.sourceDateEpoch === null
        ? modifiedDate(metadata, null)
        : new Date(Math.max(...this.#dates.map((date) => date.getTime())));
    return { metadata, editions, records: this.#records, attachments: this.#attachments, modified };
  }

  /** The editions, begun in the language of the book. */
  async #begun(language: string): Promise<BookEditions> {
    this.#language ??= language;
    this.#editions ??= await beginEditions({
      request: this.#request,
      look: this.#look,
      title: this.#title,
      language: this.#language,
      openings: (this.#request.book?.making ?? usualMaking).openings,
      report: this.#report,
    });
    return this.#editions;
  }

  async #beginPart({ part }: BookMember, editions: BookEditions): Promise<void> {
    const last = this.#records.at(-1);
    if (!part || (last?.type === 'part' && last.name === `part:${part.number}`)) return;
    const section = partTitleOf(this.#metadata(), part);
    this.#records.push({ type: 'part', name: section.name, title: part.title, articles: [] });
    this.words?.addSection(section, 'body');
    await addPartTitle(section, editions, this.#report);
  }

  #keep({ article: { metadata } }: ReadMember): void {
    this.#parts.bylines.push(metadata.byline);
    this.#parts.identifiers.push(metadata.identifier);
    this.#dates.push(modifiedDate(metadata, this.#environment.sourceDateEpoch));
  }

  #metadata(): Metadata {
    const { book } = this.#request;
    return bookMetadata(this.#title, book, { language: this.#language ?? 'en', ...this.#parts });
  }
}

/** What is found on pages is found on those of one edition. */
function naming(one: ReadMember, { name }: PagedBook, all: readonly PagedBook[]): ReadMember {
  if (all.length < 2) return one;
  return { ...one, report: (finding) => one.report({ ...finding, message: `${name}: ${finding.message}` }) };
}
