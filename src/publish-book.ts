import { basename, extname } from 'node:path';
import { judgementFindings } from './accessibility/judgement-findings.ts';
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
import { bookEpub, bookPdf, stemOfBook } from './publishing/book/editions.ts';
import { partTitleOf } from './publishing/book/front.ts';
import { addMatter, addPartTitle, type BookEditions } from './publishing/book/matter.ts';
import { type ReadMember, readMember } from './publishing/book/member.ts';
import { bookMetadata, frontOf } from './publishing/book/metadata.ts';
import { PagedBook, type PagedSetting } from './publishing/book/paged.ts';
import { drawBookPictures } from './publishing/book/pictures.ts';
import { BookReadings } from './publishing/book/readings.ts';
import { articlesOf, type BookRecord, type PageBreak, recordOf } from './publishing/book/records.ts';
import { BookWords } from './publishing/book/words.ts';
import { evidenceFor } from './publishing/evidence.ts';
import { byPlace } from './publishing/findings.ts';
import { modifiedDate, statedIdentifier } from './publishing/identity.ts';
import { ownEditionsOf } from './publishing/own-editions.ts';
import { noPictures } from './publishing/pictures.ts';
import { attachesSource, editionWords, pagedEditionsOf, pageFormatOf, pdfStandardOf } from './publishing/request.ts';
import { fontsOf } from './publishing/settings.ts';
import { siteFiles } from './publishing/site.ts';
import { sourceMediaType } from './publishing/source-media-type.ts';
import { usualMaking } from './read/book.ts';
import { type PagedEdition, themeOf } from './theme/catalogue.ts';
import type { PageFormat, Theme } from './theme/theme.ts';
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
  const own = ownEditionsOf(request, ownFonts);
  const themeFor = (name: PagedEdition, format: PageFormat) =>
    themed(themeOf(name), settings, format, ownFonts?.theme ?? null);
  const added = [ownFonts?.data ?? [], ...own.map((one) => one.fonts)].flatMap((data) => [...data]);
  const fonts = await loadFonts(undefined, new Map(added));
  const making = book?.making ?? usualMaking;
  const epub = formats.includes('epub') ? await epubOf(themeFor('trade', 'a4')) : null;
  let paged: readonly PagedBook[] | null = null;
  const readings = epub ? new BookReadings(stemOfBook(request), themeFor('trade', 'a4')) : null;
  const words = request.evidence ? new BookWords() : null;
  let language: string | null = book?.language ?? null;
  const findings: Finding[] = [
    ...(ownFonts?.findings ?? []),
    ...own.flatMap((one) => one.findings),
    ...(book?.title ? [] : [titleFinding(title)]),
  ];
  const records: BookRecord[] = [];
  const parts: BookParts = { bylines: [], identifiers: [] };
  const attachments: Attachment[] = [];
  const dates: Date[] = [];
  for (const member of members) {
    const one = await readMember(member, request.language);
    const { article, positions, input } = one;
    language ??= article.metadata.language;
    if (paged === null) {
      const format = pageFormatOf(request, language);
      const common = { format, fonts, title, openings: making.openings };
      const named = pagedEditionsOf(request).map((name) => ({ name, theme: themeFor(name, format) }));
      const others = formats.includes('pdf')
        ? own.map(({ name, themeFor: ownTheme }) => ({ name, theme: ownTheme(format) }))
        : [];
      paged = await pagedOf(
        [...named, ...others].map((edition) => ({ ...common, ...edition })),
        request,
        language,
      );
    }
    const editions = { paged, epub };
    const { part } = member;
    const last = records.at(-1);
    if (part && !(last?.type === 'part' && last.name === `part:${part.number}`)) {
      const section = partTitleOf(bookMetadata(title, book, { language, ...parts }), part);
      records.push({ type: 'part', name: section.name, title: part.title, articles: [] });
      words?.addSection(section, 'body');
      await addPartTitle(section, editions, (finding) => findings.push(finding));
    }
    const record = recordOf(article, article.metadata.headline ?? readableName(nameOf(member.file)), dates.length + 1);
    const open = records.at(-1);
    if (part && open?.type === 'part') open.articles.push(record);
    else records.push({ type: 'article', article: record });
    const level = part ? 2 : 1;
    const breaks: (readonly PageBreak[])[] = [];
    for (const edition of paged)
      breaks.push(await edition.addMember(naming(one, edition, paged), member.file, record, level));
    const pageBreaks = breaks[0] ?? [];
    words?.add(article);
    readings?.add(article, positions, pageBreaks, member === members.at(-1));
    if (paged.length > 0 && attachesSource(request)) {
      const attached = basename(member.file);
      attachments.push({ name: attached, bytes: input.bytes, mediaType: sourceMediaType(attached) });
    }
    epub?.writer.add({ article, positions, pageBreaks, level });
    const claims = [...paged.map(({ access }) => access.add(article)), epub?.access.add(article)];
    for (const finding of claims.find((claim) => claim !== undefined)?.findings ?? []) one.report(finding);
    findings.push(...byPlace(one.findings()));
    parts.bylines.push(article.metadata.byline);
    parts.identifiers.push(article.metadata.identifier);
    dates.push(modifiedDate(article.metadata, environment.sourceDateEpoch));
  }
  const metadata = bookMetadata(title, book, { language: language ?? 'en', ...parts });
  const modified =
    book?.published && environment.sourceDateEpoch === null
      ? modifiedDate(metadata, null)
      : new Date(Math.max(...dates.map((date) => date.getTime())));
  const format = pageFormatOf(request, metadata.language);
  const theme = themeFor('trade', format);
  await addMatter(
    {
      metadata,
      title,
      records,
      making,
      editionNames: editionWords(request, theme.formats[format].name, metadata.language),
      words,
      report: (finding) => findings.push(finding),
    },
    { paged: paged ?? [], epub },
  );
  const front = frontOf(metadata);
  const pictures = request.pictures
    ? await drawBookPictures(request, front, firstPagesOf(paged ?? []), theme, fonts)
    : noPictures;
  const stated = book?.identifier ? statedIdentifier(book.identifier) !== null : false;
  const about = { request, metadata, title, theme, format, modified, stated };
  const pdfs: Edition[] = [];
  for (const one of paged ?? []) pdfs.push(await bookPdf(about, one, attachments));
  const epubEdition = epub
    ? await bookEpub(about, epub.writer, epub.access, pdfs[0] ?? null, pictures.cover, fonts)
    : null;
  const editions = [...pdfs, ...(epubEdition ? [epubEdition] : [])];
  const content = epub?.access.content() ?? paged?.[0]?.access.content();
  if (book && content) findings.push(...judgementFindings(book.judgements, content, 'book.yaml'));
  const evidence =
    words && content
      ? await evidenceFor({
          metadata,
          title,
          content,
          editions,
          flows: words.flows(),
          findings,
          judgements: book?.judgements ?? [],
          askJudges: request.askJudges,
        })
      : [];
  const contents = articlesOf(records).map((record) => record.title);
  return {
    metadata,
    contents,
    editions,
    files: [
      ...editions.map(({ file, bytes }) => ({ name: file, bytes })),
      ...(readings?.files ?? []),
      ...siteFiles(front, editions, pictures, { contents, readings: readings?.addresses ?? [], evidence }),
    ],
    findings,
  };
}

/** What articles contribute to what is known of their book. */
interface BookParts {
  readonly bylines: (readonly string[])[];
  readonly identifiers: string[];
}

/** The paged editions, the one that the e-book is bound to first. */
async function pagedOf(
  settings: readonly PagedSetting[],
  request: BookRequest,
  language: string,
): Promise<readonly PagedBook[]> {
  if (settings.length === 0) return [];
  const { PdfWriter } = await import('./pdf/writer.ts');
  const standard = pdfStandardOf(request);
  return settings.map((setting) => {
    const writer = new PdfWriter(setting.fonts, language, noteLabelsFor, standard);
    return new PagedBook(setting, writer, new PublicationAccessibility('pdf', request.attachSource, standard));
  });
}

/** What is found on pages is found on those of one edition. */
function naming(one: ReadMember, { name }: PagedBook, all: readonly PagedBook[]): ReadMember {
  if (all.length < 2) return one;
  return { ...one, report: (finding) => one.report({ ...finding, message: `${name}: ${finding.message}` }) };
}

function firstPagesOf(paged: readonly PagedBook[]): ReadonlyMap<string, Page> {
  return new Map(paged.flatMap(({ name, firstPage }) => (firstPage ? [[name, firstPage] as const] : [])));
}

async function epubOf({ opening }: Theme): Promise<NonNullable<BookEditions['epub']>> {
  const { EpubWriter } = await import('./epub/writer.ts');
  return { writer: new EpubWriter(opening), access: new PublicationAccessibility('epub', false) };
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
