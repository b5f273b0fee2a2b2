import type { Environment, NamedFile } from './environment.ts';
import type { Article } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import type { Finding } from './model/finding.ts';
import { positionsOf } from './model/position.ts';
import type { Page } from './page/page.ts';
import { finishedArticle } from './publishing/article.ts';
import { brailleEdition, brailleObstacle, withoutBraille } from './publishing/braille.ts';
import { boundOf, composeEditions } from './publishing/composed.ts';
import { epubEdition, pdfEdition } from './publishing/editions.ts';
import { evidenceOfArticle } from './publishing/evidence.ts';
import { byPlace } from './publishing/findings.ts';
import { modifiedDate } from './publishing/identity.ts';
import { ownEditionsOf } from './publishing/own-editions.ts';
import { drawPictures, noPictures } from './publishing/pictures.ts';
import { editionWords, type Publishing, type PublishRequest, pageFormatOf, stemOf } from './publishing/request.ts';
import { fontsOf } from './publishing/settings.ts';
import { readingOf, siteFiles } from './publishing/site.ts';
import { typesetterFor } from './publishing/typeset.ts';
import { withoutConfirmed } from './read/sidecar.ts';
import { type PagedEdition, themeOf } from './theme/catalogue.ts';
import type { Theme } from './theme/theme.ts';
import { themed } from './theme/themed.ts';

/** A published article. */
export interface Published {
  readonly article: Article;
  /** Of the edition that the e-book's page list tells of; empty where there is none. */
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
export async function publish(asked: PublishRequest, environment: Environment): Promise<Published> {
  const { settings = {}, fontFiles = new Map<string, Uint8Array>() } = asked;
  const fonts = fontsOf(settings, fontFiles);
  const own = ownEditionsOf(asked, fonts);
  const obstacleIn = await brailleObstacle(asked);
  const requestIn = (language: string) => (obstacleIn(language) === null ? asked : withoutBraille(asked));
  const findings: Finding[] = [...(fonts?.findings ?? []), ...own.flatMap((one) => one.findings)];
  const report = (finding: Finding) => findings.push(finding);
  const themeFor = (name: PagedEdition, language: string) =>
    themed(themeOf(name), settings, pageFormatOf(asked, language), fonts?.theme ?? null);
  const pageSizeFor = (language: string) => themeFor('trade', language).formats[pageFormatOf(asked, language)].name;
  const editionsFor = (language: string) => editionWords(requestIn(language), pageSizeFor(language), language);
  const { article, sidecar } = await finishedArticle(asked, editionsFor, report);
  const { language } = article.metadata;
  const request = requestIn(language);
  const obstacle = obstacleIn(language);
  if (obstacle) report(obstacle);
  const format = pageFormatOf(request, language);
  const directSpeech = sidecar?.directSpeech ?? null;
  const publishing: Publishing = {
    request,
    article,
    positions: positionsOf(article),
    themeOf: (name) => withDirectSpeech(themeFor(name, language), directSpeech),
    ownThemes: own.map((one) => withDirectSpeech(one.themeFor(format), directSpeech)),
    format,
    modified: modifiedDate(article.metadata, environment.sourceDateEpoch),
    stem: stemOf(request.input.name),
    judgements: sidecar?.judgements ?? [],
    report,
  };
  const typesetter = await typesetterFor(
    article,
    new Map([fonts?.data ?? [], ...own.map((one) => one.fonts)].flatMap((data) => [...data])),
  );
  const composed = composeEditions(publishing, typesetter);
  const bound = boundOf(composed);
  const pictures = request.pictures ? await drawPictures(publishing, composed, typesetter) : noPictures;
  const pdfs: Edition[] = [];
  for (const one of composed) pdfs.push(await pdfEdition(publishing, one, typesetter));
  const boundPdf = pdfs.find(({ name }) => name === bound?.name) ?? null;
  const epub = request.formats.includes('epub')
    ? await epubEdition(publishing, bound?.pages ?? [], boundPdf, pictures.cover, typesetter)
    : null;
  const braille = request.editions?.includes('braille')
    ? await brailleEdition(publishing, bound, boundPdf?.pageSize ?? null)
    : null;
  const editions = [...pdfs, epub, braille].filter((edition) => edition !== null);
  for (const finding of pdfs[0]?.claims?.findings ?? []) report(finding);
  const found = byPlace(sidecar ? withoutConfirmed(findings, sidecar, article) : findings);
  const reading = epub ? readingOf(publishing, bound) : [];
  const evidence = request.evidence
    ? await evidenceOfArticle(article, {
        editions,
        findings: found,
        judgements: publishing.judgements,
        askJudges: request.askJudges,
      })
    : [];
  return {
    article,
    pages: bound?.pages ?? [],
    editions,
    files: [
      ...editions.map(({ file, bytes }) => ({ name: file, bytes })),
      ...siteFiles(article, editions, pictures, { reading, evidence }),
    ],
    findings: found,
  };
}

function withDirectSpeech(theme: Theme, directSpeech: Theme['directSpeech'] | null): Theme {
  return directSpeech === null ? theme : { ...theme, directSpeech };
}
