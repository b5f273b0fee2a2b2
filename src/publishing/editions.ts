import { claimsOf } from '../accessibility/claims.ts';
import { conformanceOf } from '../accessibility/conformance.ts';
import { contentOf } from '../accessibility/content.ts';
import { factsOf } from '../accessibility/facts.ts';
import { judgementFindings } from '../accessibility/judgement-findings.ts';
import type { Typesetter } from '../compose/index.ts';
import { noteLabelsFor } from '../language/note-labels.ts';
import type { Edition } from '../model/edition.ts';
import type { Points } from '../model/units.ts';
import { isMarkdown } from '../read/index.ts';
import { pagedEditions } from '../theme/catalogue.ts';
import type { Theme } from '../theme/theme.ts';
import { breaksOf } from './breaks.ts';
import type { ComposedEdition } from './composed.ts';
import { endEpub } from './epub-end.ts';
import { identifierOfEdition } from './identity.ts';
import type { Pictures } from './pictures.ts';
import { attachesSource, type Publishing, pdfStandardOf, suffixOf } from './request.ts';
import { sourceMediaType } from './source-media-type.ts';

/** Text of so many points and more is large print (ACB, Best Practices and Guidelines for Large Print Documents). */
const leastLargePrint: Points = 18;

/** Writes a PDF. */
export async function pdfEdition(
  { request, article, positions, format, modified, stem }: Publishing,
  { name, theme, pages }: ComposedEdition,
  { fonts }: Typesetter,
): Promise<Edition> {
  const [{ writePdf }, { loadSubsetter }] = await Promise.all([
    import('../pdf/write.ts'),
    import('../fonts/subset.ts'),
  ]);
  const pdfStandard = pdfStandardOf(request);
  const claims = claimsOf(article, { format: 'pdf', attachSource: request.attachSource, pdfStandard });
  const pageSize = theme.formats[format].name;
  const largePrint = isLargePrint(theme);
  const facts = factsOf(article, { format: 'pdf', claims, pageBreaks: false, pageSize, largePrint });
  const identifier = identifierOfEdition(article.metadata.identifier, `pdf${suffixOf(name)}-${pageSize.toLowerCase()}`);
  const file = `${stem}${suffixOf(name)}.pdf`;
  const bytes = await writePdf({
    article,
    positions,
    pages,
    fonts,
    noteLabelsFor,
    subset: await loadSubsetter(),
    facts,
    claims,
    identifier,
    modified,
    fileName: file,
    standard: pdfStandard,
    attachSource: attachesSource(request)
      ? {
          name: `${stem}.${isMarkdown(request.input.name) ? 'md' : 'txt'}`,
          bytes: request.input.bytes,
          mediaType: sourceMediaType(request.input.name),
        }
      : null,
  });
  return {
    format: 'pdf',
    name,
    file,
    mediaType: 'application/pdf',
    bytes,
    identifier,
    pageSize,
    pages: pages.length,
    theme: theme.name,
    ...(isOwn(name) ? { purpose: theme.purpose } : {}),
    claims,
    facts,
  };
}

/** Writes the e-book; its page list is that of the `pages` of `pdf`, where there is one, and of no other edition. */
export async function epubEdition(
  { request, article, positions, themeOf, modified, stem, judgements, report }: Publishing,
  pages: ComposedEdition['pages'],
  pdf: Edition | null,
  cover: Pictures['cover'],
  { fonts }: Typesetter,
): Promise<Edition> {
  const { writeEpub } = await import('../epub/write.ts');
  const claims = claimsOf(article, { format: 'epub', attachSource: false });
  if (pdf === null) for (const finding of claims.findings) report(finding);
  const pageBreaks = breaksOf(pages);
  const pageSize = pdf?.pageSize ?? null;
  const content = contentOf(article);
  for (const finding of judgementFindings(judgements, content, article.sources[1]?.name ?? null)) report(finding);
  const conformance = conformanceOf({ content, judgements, claims });
  const facts = factsOf(article, { format: 'epub', claims, pageBreaks: pageBreaks.length > 0, pageSize, conformance });
  const identifier = identifierOfEdition(
    article.metadata.identifier,
    pdf && pageSize ? `epub${suffixOf(pdf.name)}-${pageSize.toLowerCase()}` : 'epub',
  );
  const { language } = article.metadata;
  const { settings } = request;
  return endEpub(
    { stem, identifier, language, facts, modified, theme: themeOf('trade'), settings, fonts, cover, pdf },
    (about) => writeEpub({ article, positions, pageBreaks, ...about }),
  );
}

/** Whether no text of a theme is smaller than large print. */
export function isLargePrint({ leastSize }: Theme): boolean {
  return leastSize >= leastLargePrint;
}

/** Whether an edition is in a theme of somebody's own, and tells what it is for. */
export function isOwn(name: string): boolean {
  return !pagedEditions.some((one) => one === name);
}
