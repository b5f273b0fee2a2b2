import { judgementFindings } from '../../accessibility/judgement-findings.ts';
import type { NamedFile } from '../../environment.ts';
import type { Edition } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { Page } from '../../page/page.ts';
import { evidenceFor } from '../evidence.ts';
import { statedIdentifier } from '../identity.ts';
import { noPictures, type Pictures } from '../pictures.ts';
import { pageFormatOf } from '../request.ts';
import type { BookRequest } from './book.ts';
import { bookEpub, bookPdf } from './editions.ts';
import type { GatheredBook } from './gathering.ts';
import type { BookLook } from './look.ts';
import { frontOf } from './metadata.ts';
import { drawBookPictures } from './pictures.ts';
import type { BookWords } from './words.ts';

/** The files of a gathered book, as editions, and the pictures of them. */
export interface FinishedBook {
  readonly editions: readonly Edition[];
  readonly pictures: Pictures;
}

/** Draws the pictures and ends every edition, PDFs first, since the e-book names the one that it is bound to. */
export async function finishEditions(
  { metadata, editions: { paged, epub, braille }, attachments, modified }: GatheredBook,
  { request, look, title }: { readonly request: BookRequest; readonly look: BookLook; readonly title: string },
): Promise<FinishedBook> {
  const { fonts } = look;
  const format = pageFormatOf(request, metadata.language);
  const theme = look.themeOf('trade', format);
  const firstPages = new Map<string, Page>();
  for (const { name, firstPage } of paged) if (firstPage) firstPages.set(name, firstPage);
  const pictures = request.pictures
    ? await drawBookPictures(request, frontOf(metadata), firstPages, theme, fonts)
    : noPictures;
  const stated = request.book?.identifier ? statedIdentifier(request.book.identifier) !== null : false;
  const about = { request, metadata, title, theme, format, modified, stated };
  const pdfs: Edition[] = [];
  for (const one of paged) pdfs.push(await bookPdf(about, one, attachments));
  const bound = pdfs[0] ?? null;
  const others = [
    epub ? await bookEpub(about, epub.writer, epub.access, bound, pictures.cover, fonts) : null,
    (await braille?.finish(request, metadata, bound?.pageSize ?? null)) ?? null,
  ];
  return { editions: [...pdfs, ...others.filter((edition) => edition !== null)], pictures };
}

/** What is found of a book's judgements, and its evidence where that is asked for. */
export async function evidenceOfBook(
  { metadata, editions: { paged, epub } }: GatheredBook,
  {
    request: { book, askJudges },
    title,
    editions,
    words,
    findings,
  }: {
    readonly request: BookRequest;
    readonly title: string;
    readonly editions: readonly Edition[];
    readonly words: BookWords | null;
    readonly findings: Finding[];
  },
): Promise<readonly NamedFile[]> {
  const content = epub?.access.content() ?? paged[0]?.access.content();
  const judgements = book?.judgements ?? [];
  if (book && content) findings.push(...judgementFindings(judgements, content, 'book.yaml'));
  if (!words || !content) return [];
  return evidenceFor({ metadata, title, content, editions, flows: words.flows(), findings, judgements, askJudges });
}
