import type { PublicationAccessibility } from '../../accessibility/publication.ts';
import type { EpubWriter } from '../../epub/writer.ts';
import type { Fonts } from '../../fonts/catalogue.ts';
import type { Edition } from '../../model/edition.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Attachment } from '../../pdf/attachment.ts';
import type { PdfWriter } from '../../pdf/writer.ts';
import { press } from '../../theme/press.ts';
import type { PageFormat, Theme } from '../../theme/theme.ts';
import { coverAlternative } from '../editions.ts';
import { embeddedFontsOf } from '../epub-fonts.ts';
import { identifierOfEdition } from '../identity.ts';
import type { Pictures } from '../pictures.ts';
import type { BookRequest } from './book.ts';

/** What both editions of a book are given. */
export interface BookAbout {
  readonly request: BookRequest;
  readonly metadata: Metadata;
  readonly title: string;
  readonly theme: Theme;
  readonly format: PageFormat;
  readonly modified: Date;
  /** Whether a person has given the book its identifier, which then is that of the e-book itself. */
  readonly stated: boolean;
}

/** Ends the PDF, to which every article was added. */
export async function bookPdf(
  { request, metadata, title, theme, format, modified }: BookAbout,
  writer: PdfWriter,
  access: PublicationAccessibility,
  attachments: readonly Attachment[],
): Promise<Edition> {
  const { loadSubsetter } = await import('../../fonts/subset.ts');
  const pageSize = theme.formats[format].name;
  const claims = access.claims();
  const facts = access.facts({ language: metadata.language, pageBreaks: false, pageSize });
  const identifier = identifierOfEdition(metadata.identifier, `pdf-${format}`);
  const subset = await loadSubsetter();
  const bytes = await writer.finish({ metadata, title, facts, claims, identifier, modified, subset, attachments });
  return {
    format: 'pdf',
    name: 'trade',
    file: `${stemOfBook(request)}.pdf`,
    mediaType: 'application/pdf',
    bytes,
    identifier,
    pageSize,
    pages: writer.pages,
    theme: theme.name,
    claims,
    facts,
  };
}

/** Ends the e-book; its page list is that of `pdf`, where one was made of the same pages. */
export async function bookEpub(
  { request, metadata, title, theme, format, modified, stated }: BookAbout,
  writer: EpubWriter,
  access: PublicationAccessibility,
  pdf: Edition | null,
  cover: Pictures['cover'],
  fonts: Fonts,
): Promise<Edition> {
  const { language } = metadata;
  const pageSize = pdf?.pageSize ?? null;
  const facts = access.facts({ language, pageBreaks: pdf !== null, pageSize });
  const identifier = stated
    ? metadata.identifier
    : identifierOfEdition(metadata.identifier, pdf ? `epub-${format}` : 'epub');
  const bytes = await writer.finish(title, metadata, {
    pageBreakSource: pdf?.identifier ?? null,
    cover: cover && { png: cover.bytes, alternative: coverAlternative(cover.words, language) },
    facts,
    identifier,
    modified,
    // Sizes and proportions of an e-book are its reader's: settings of the page don't reach it.
    theme: { ...theme, formats: press.formats },
    fonts: await embeddedFontsOf(request.settings, theme, fonts),
  });
  return {
    format: 'epub',
    name: 'epub',
    file: `${stemOfBook(request)}.epub`,
    mediaType: 'application/epub+zip',
    bytes,
    identifier,
    pageSize,
    pages: pdf?.pages ?? null,
    theme: theme.name,
    claims: null,
    facts,
  };
}

/** The name of a book's files without extension. */
export function stemOfBook({ folderName }: Pick<BookRequest, 'folderName'>): string {
  return folderName.replace(/^\.+/, '') || 'book';
}
