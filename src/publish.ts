import type { Environment, NamedFile } from './environment.ts';
import type { Article } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import type { Finding } from './model/finding.ts';
import { positionsOf } from './model/position.ts';
import type { Page } from './page/page.ts';
import { finishedArticle } from './publishing/article.ts';
import { epubEdition, pdfEdition } from './publishing/editions.ts';
import { byPlace } from './publishing/findings.ts';
import { modifiedDate } from './publishing/identity.ts';
import { drawPictures, noPictures } from './publishing/pictures.ts';
import { editionNames, type Publishing, type PublishRequest, pageFormatOf, stemOf } from './publishing/request.ts';
import { fontsOf } from './publishing/settings.ts';
import { siteFiles } from './publishing/site.ts';
import { typeset, typesetterFor } from './publishing/typeset.ts';
import { withoutConfirmed } from './read/sidecar.ts';
import { press } from './theme/press.ts';
import { themed } from './theme/themed.ts';

export interface Published {
  readonly article: Article;
  /** Of the PDF; empty where none was made. */
  readonly pages: readonly Page[];
  readonly editions: readonly Edition[];
  /** Everything to be written, the download page last. */
  readonly files: readonly NamedFile[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/**
 * Publishes one article: bytes → tree → pages → PDF and EPUB → download page. Nothing is written to the disk. Throws a
 * Refusal where the article can't be published.
 */
export async function publish(request: PublishRequest, environment: Environment): Promise<Published> {
  const { settings = {}, fontFiles = new Map<string, Uint8Array>() } = request;
  const fonts = fontsOf(settings, fontFiles);
  const findings: Finding[] = [...(fonts?.findings ?? [])];
  const themeFor = (language: string) => themed(press, settings, pageFormatOf(request, language), fonts?.theme ?? null);
  const editionsFor = (language: string) => editionNames(request, themeFor(language), language);
  const { article, sidecar } = await finishedArticle(request, editionsFor, (finding) => findings.push(finding));
  const theme = themeFor(article.metadata.language);
  const publishing: Publishing = {
    request,
    article,
    positions: positionsOf(article),
    theme: sidecar?.directSpeech ? { ...theme, directSpeech: sidecar.directSpeech } : theme,
    format: pageFormatOf(request, article.metadata.language),
    modified: modifiedDate(article.metadata, environment.sourceDateEpoch),
    stem: stemOf(request.input.name),
    report: (finding) => findings.push(finding),
  };
  const typesetter = await typesetterFor(article, fonts?.data ?? new Map());
  const pages = request.formats.includes('pdf') ? typeset(publishing, typesetter) : [];
  const pictures = request.pictures ? await drawPictures(publishing, pages, typesetter) : noPictures;
  const pdf = request.formats.includes('pdf') ? await pdfEdition(publishing, pages, typesetter) : null;
  const epub = request.formats.includes('epub')
    ? await epubEdition(forReader(publishing), pages, pdf, pictures.cover)
    : null;
  const editions = [pdf, epub].filter((edition) => edition !== null);
  return {
    article,
    pages,
    editions,
    files: [...editions.map(({ file, bytes }) => ({ name: file, bytes })), ...siteFiles(article, editions, pictures)],
    findings: byPlace(sidecar ? withoutConfirmed(findings, sidecar, article) : findings),
  };
}

/** Sizes and proportions of an e-book are its reader's: settings of the page don't reach it. */
function forReader(publishing: Publishing): Publishing {
  return { ...publishing, theme: { ...publishing.theme, formats: press.formats } };
}
