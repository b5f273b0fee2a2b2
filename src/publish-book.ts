import { basename, extname } from 'node:path';
import { PublicationAccessibility } from './accessibility/publication.ts';
import type { Environment, NamedFile } from './environment.ts';
import { loadFonts } from './fonts/catalogue.ts';
import { noteLabelsFor } from './language/note-labels.ts';
import type { Edition } from './model/edition.ts';
import type { Finding } from './model/finding.ts';
import type { Metadata } from './model/metadata.ts';
import type { Page } from './page/page.ts';
import type { Attachment } from './pdf/attachment.ts';
import { type BookRequest, readableName } from './publishing/book/book.ts';
import { bookEpub, bookPdf } from './publishing/book/editions.ts';
import { memberPages, readMember } from './publishing/book/member.ts';
import { bookMetadata, frontOf } from './publishing/book/metadata.ts';
import { drawBookPictures } from './publishing/book/pictures.ts';
import { byPlace } from './publishing/findings.ts';
import { modifiedDate, statedIdentifier } from './publishing/identity.ts';
import { noPictures } from './publishing/pictures.ts';
import { attachesSource, pageFormatOf } from './publishing/request.ts';
import { fontsOf } from './publishing/settings.ts';
import { siteFiles } from './publishing/site.ts';
import { sourceMediaType } from './publishing/source-media-type.ts';
import { press } from './theme/press.ts';
import type { PageFormat } from './theme/theme.ts';
import { themed } from './theme/themed.ts';

export interface PublishedBook {
  readonly metadata: Metadata;
  /** Names of the articles, in their order. */
  readonly contents: readonly string[];
  readonly editions: readonly Edition[];
  /** Everything to be written, the download page last. */
  readonly files: readonly NamedFile[];
  /** In the order of the articles, and in each of their places. */
  readonly findings: readonly Finding[];
}

/**
 * Publishes articles as one: each is read, composed and written before the next is read, so that the memory taken grows
 * with the files and not with the trees and pages. Nothing is written to the disk. Throws a Refusal, or an
 * AggregateError of several, where an article can't be published.
 */
export async function publishBook(request: BookRequest, environment: Environment): Promise<PublishedBook> {
  const { book, members, formats, folderName } = request;
  const title = book?.title ?? readableName(folderName);
  const { settings = {}, fontFiles = new Map<string, Uint8Array>() } = request;
  const ownFonts = fontsOf(settings, fontFiles);
  const themeFor = (format: PageFormat) => themed(press, settings, format, ownFonts?.theme ?? null);
  const fonts = await loadFonts(undefined, ownFonts?.data ?? new Map());
  const [{ PdfWriter }, { EpubWriter }] = await Promise.all([import('./pdf/writer.ts'), import('./epub/writer.ts')]);
  const epub = formats.includes('epub') ? new EpubWriter(themeFor('a4').opening) : null;
  const pdfAccess = new PublicationAccessibility('pdf', request.attachSource, request.pdfStandard);
  const epubAccess = new PublicationAccessibility('epub', false);
  let pdf: InstanceType<typeof PdfWriter> | null = null;
  let language: string | null = book?.language ?? null;
  let firstPage: Page | null = null;
  const findings: Finding[] = [...(ownFonts?.findings ?? []), ...(book?.title ? [] : [titleFinding(title)])];
  const contents: string[] = [];
  const bylines: (readonly string[])[] = [];
  const identifiers: string[] = [];
  const attachments: Attachment[] = [];
  const dates: Date[] = [];
  for (const member of members) {
    const one = await readMember(member, request.language);
    const { article, positions, input } = one;
    language ??= article.metadata.language;
    const name = article.metadata.headline ?? readableName(nameOf(member.file));
    let pages: readonly Page[] = [];
    if (formats.includes('pdf')) {
      pdf ??= new PdfWriter(fonts, language, noteLabelsFor, request.pdfStandard);
      const format = pageFormatOf(request, language);
      pages = await memberPages(one, member.file, { theme: themeFor(format), format, fonts }, pdf.pages + 1);
      await pdf.add({ article, positions, pages, outlineTitle: name });
      firstPage ??= pages[0] ?? null;
      if (attachesSource(request)) {
        const attached = basename(member.file);
        attachments.push({ name: attached, bytes: input.bytes, mediaType: sourceMediaType(attached) });
      }
    }
    const pageBreaks = pages.map(({ start, label }, index) => ({ ...start, label: label ?? String(index + 1) }));
    epub?.add({ article, positions, pageBreaks });
    const claims = [pdf ? pdfAccess.add(article) : null, epub ? epubAccess.add(article) : null];
    for (const finding of claims.find((claim) => claim !== null)?.findings ?? []) one.report(finding);
    findings.push(...byPlace(one.findings()));
    contents.push(name);
    bylines.push(article.metadata.byline);
    identifiers.push(article.metadata.identifier);
    dates.push(modifiedDate(article.metadata, environment.sourceDateEpoch));
  }
  const metadata = bookMetadata(title, book, { language: language ?? 'en', bylines, identifiers });
  const modified =
    book?.published && environment.sourceDateEpoch === null
      ? modifiedDate(metadata, null)
      : new Date(Math.max(...dates.map((date) => date.getTime())));
  const format = pageFormatOf(request, metadata.language);
  const front = frontOf(metadata);
  const pictures = request.pictures
    ? await drawBookPictures(request, front, firstPage, themeFor(format), fonts)
    : noPictures;
  const theme = themeFor(format);
  const stated = book?.identifier ? statedIdentifier(book.identifier) !== null : false;
  const about = { request, metadata, title, theme, format, modified, stated };
  const pdfEdition = pdf ? await bookPdf(about, pdf, pdfAccess, attachments) : null;
  const epubEdition = epub ? await bookEpub(about, epub, epubAccess, pdfEdition, pictures.cover) : null;
  const editions = [pdfEdition, epubEdition].filter((edition) => edition !== null);
  return {
    metadata,
    contents,
    editions,
    files: [
      ...editions.map(({ file, bytes }) => ({ name: file, bytes })),
      ...siteFiles(front, editions, pictures, contents),
    ],
    findings,
  };
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function titleFinding(title: string): Finding {
  return {
    code: 'book-title',
    severity: 'warning',
    message: `The book is called '${title}' after its folder.`,
    hint: 'Write its title into book.yaml in the folder: title: …',
    file: null,
    line: null,
    column: null,
  };
}
