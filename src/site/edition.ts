import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import { ownNameOf, type SiteLabels } from '../language/site-labels.ts';
import type { Edition } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import { displayFields } from './facts.ts';
import type { SitePicture } from './write.ts';

/** The section of one file: its picture, its download, what it is and how it can be read. */
export function editionSection(
  edition: Edition,
  picture: SitePicture | null,
  metadata: Metadata,
  labels: SiteLabels,
): Element {
  const { format, name: editionName, file, mediaType } = edition;
  const id = `${editionName}-edition`;
  const name = format === 'epub' ? 'EPUB' : 'PDF';
  const words = format === 'epub' ? labels.downloadEpub : labels.downloadPdf;
  const purpose = format === 'epub' ? labels.epub : labels.pdf;
  return h('section', { className: ['edition', format], ariaLabelledBy: id }, [
    h('div.lead', [
      h('h2', { id }, [h('span.name', name), ' ', h('span.purpose', purpose)]),
      h('p.download', [h('a', { href: encodeURIComponent(file), download: file, type: mediaType }, words)]),
    ]),
    ...(picture ? [pictureOf(edition, picture, labels)] : []),
    h('div.facts', [
      h('dl', onLines(particulars(edition, metadata, labels))),
      h('h3', labels.accessibility),
      h('dl', onLines(displayFields(edition, labels).map(({ heading, statements }) => item(heading, ...statements)))),
    ]),
  ]);
}

function pictureOf({ format }: Edition, picture: SitePicture, labels: SiteLabels): Element {
  const { file, width, height } = picture;
  const alt = format === 'epub' ? labels.pictureOfCover : labels.pictureOfPage;
  return h('p.picture', [h('img', { src: encodeURIComponent(file), alt, width, height })]);
}

function particulars(edition: Edition, metadata: Metadata, labels: SiteLabels): readonly Element[] {
  const { facts, bytes } = edition;
  const pages = pagesOf(edition, labels);
  return [
    item(labels.format, formatOf(edition)),
    item(labels.size, h('span', { dir: 'ltr' }, sizeOf(bytes.length, labels))),
    ...(pages === null ? [] : [item(labels.pages, pages)]),
    item(labels.language, ...facts.languages.map(languageOf)),
    item(labels.publisher, metadata.publisher === null ? labels.noInformation : h('bdi', metadata.publisher)),
    item(
      labels.protection,
      facts.accessibilityFeatures.includes('unlocked') ? labels.unprotected : labels.noInformation,
    ),
  ];
}

function item(term: string, ...descriptions: readonly (string | Element)[]): Element {
  return h('div', [
    h('dt', term),
    ...descriptions.map((description) => h('dd', [description as ElementContent | string])),
  ]);
}

/** 'EPUB 3'; 'PDF, PDF/UA-1, PDF/A-2a' with the standards that the file itself claims. */
function formatOf({ format, claims }: Edition): string {
  if (format === 'epub') return 'EPUB 3';
  const standards = [...(claims?.pdfUa ? ['PDF/UA-1'] : []), ...(claims?.pdfA ? [`PDF/A-${claims.pdfA}`] : [])];
  return ['PDF', ...standards].join(', ');
}

function pagesOf({ format, pages, pageSize }: Edition, labels: SiteLabels): string | null {
  if (pages === null) return null;
  if (format === 'epub') return `${pages} (${labels.asInPdf})`;
  return pageSize === null ? String(pages) : `${pages} (${pageSize})`;
}

function languageOf(tag: string): string | Element {
  const name = ownNameOf(tag);
  return name === null ? tag : h('span', { lang: tag }, `${name}`);
}

function sizeOf(bytes: number, labels: SiteLabels): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', labels.decimalMark)}\u00a0MB`;
}
