import { conformanceOf } from '../../accessibility/conformance.ts';
import type { PublicationAccessibility } from '../../accessibility/publication.ts';
import type { EpubWriter } from '../../epub/writer.ts';
import type { Fonts } from '../../fonts/catalogue.ts';
import type { Edition } from '../../model/edition.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Attachment } from '../../pdf/attachment.ts';
import type { PageFormat, Theme } from '../../theme/theme.ts';
import { isLargePrint, isOwn } from '../editions.ts';
import { endEpub } from '../epub-end.ts';
import { identifierOfEdition } from '../identity.ts';
import type { Pictures } from '../pictures.ts';
import { suffixOf } from '../request.ts';
import type { BookRequest } from './book.ts';
import type { PagedBook } from './paged.ts';

/** What both editions of a book are given. */
export interface BookAbout {
  readonly request: BookRequest;
  readonly metadata: Metadata;
  readonly title: string;
  /** What the e-book is made of. */
  readonly theme: Theme;
  readonly format: PageFormat;
  readonly modified: Date;
  /** Whether a person has given the book its identifier, which then is that of the e-book itself. */
  readonly stated: boolean;
}

/** Ends a PDF, to which every article was added. */
export async function bookPdf(
  { request, metadata, title, format, modified }: BookAbout,
  { name, theme, writer, access }: Pick<PagedBook, 'name' | 'theme' | 'writer' | 'access'>,
  attachments: readonly Attachment[],
): Promise<Edition> {
  const { loadSubsetter } = await import('../../fonts/subset.ts');
  const pageSize = theme.formats[format].name;
  const claims = access.claims();
  const largePrint = isLargePrint(theme);
  const facts = access.facts({ language: metadata.language, pageBreaks: false, pageSize, largePrint });
  const identifier = identifierOfEdition(metadata.identifier, `pdf${suffixOf(name)}-${format}`);
  const subset = await loadSubsetter();
  const bytes = await writer.finish({ metadata, title, facts, claims, identifier, modified, subset, attachments });
  return {
    format: 'pdf',
    name,
    file: `${stemOfBook(request)}${suffixOf(name)}.pdf`,
    mediaType: 'application/pdf',
    bytes,
    identifier,
    pageSize,
    pages: writer.pages,
    theme: theme.name,
    ...(isOwn(name) ? { purpose: theme.purpose } : {}),
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
  const judgements = request.book?.judgements ?? [];
  const conformance = conformanceOf({ content: access.content(), judgements, claims: access.claims() });
  const facts = access.facts({ language, pageBreaks: pdf !== null, pageSize, conformance });
  const identifier = stated
    ? metadata.identifier
    : identifierOfEdition(metadata.identifier, pdf ? `epub${suffixOf(pdf.name)}-${format}` : 'epub');
  const stem = stemOfBook(request);
  const { settings } = request;
  return endEpub({ stem, identifier, language, facts, modified, theme, settings, fonts, cover, pdf }, (about) =>
    writer.finish(title, metadata, about),
  );
}

/** The name of a book's files without extension. */
export function stemOfBook({ folderName }: Pick<BookRequest, 'folderName'>): string {
  return folderName.replace(/^\.+/, '') || 'book';
}
