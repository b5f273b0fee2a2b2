import { PublicationAccessibility } from '../../accessibility/publication.ts';
import { noteLabelsFor } from '../../language/note-labels.ts';
import type { Report } from '../../model/finding.ts';
import type { Theme } from '../../theme/theme.ts';
import { pagedEditionsOf, pageFormatOf, pdfStandardOf } from '../request.ts';
import type { BookRequest } from './book.ts';
import { BrailleBook } from './braille.ts';
import type { BookLook } from './look.ts';
import type { BookEditions } from './matter.ts';
import { PagedBook, type PagedSetting } from './paged.ts';

/** What is known of a book before its articles are added. */
export interface BookBeginning {
  readonly request: BookRequest;
  readonly look: BookLook;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly openings: PagedSetting['openings'];
  readonly report: Report;
}

/** Begins the editions that are asked for. */
export async function beginEditions(beginning: BookBeginning): Promise<BookEditions> {
  const { request, look, language, report } = beginning;
  const paged = await beginPaged(beginning);
  return {
    paged,
    epub: request.formats.includes('epub') ? await beginEpub(look.themeOf('trade', 'a4')) : null,
    braille: request.editions?.includes('braille')
      ? await BrailleBook.begin(request, language, paged.length > 0, report)
      : null,
  };
}

/** The paged editions, the one that the e-book is bound to first. */
async function beginPaged({ request, look, title, language, openings }: BookBeginning): Promise<readonly PagedBook[]> {
  const format = pageFormatOf(request, language);
  const named = pagedEditionsOf(request).map((name) => ({ name, theme: look.themeOf(name, format) }));
  const own = request.formats.includes('pdf')
    ? look.own.map(({ name, themeFor }) => ({ name, theme: themeFor(format) }))
    : [];
  if (named.length + own.length === 0) return [];
  const { PdfWriter } = await import('../../pdf/writer.ts');
  const standard = pdfStandardOf(request);
  return [...named, ...own].map((edition) => {
    const setting: PagedSetting = { ...edition, format, fonts: look.fonts, title, openings };
    const writer = new PdfWriter(setting.fonts, language, noteLabelsFor, standard);
    return new PagedBook(setting, writer, new PublicationAccessibility('pdf', request.attachSource, standard));
  });
}

async function beginEpub({ opening }: Theme): Promise<NonNullable<BookEditions['epub']>> {
  const { EpubWriter } = await import('../../epub/writer.ts');
  return { writer: new EpubWriter(opening), access: new PublicationAccessibility('epub', false) };
}
