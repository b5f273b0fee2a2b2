import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import type { EditionLabels } from '../language/edition-labels.ts';
import type { EditionPurposes } from '../language/edition-purposes.ts';
import { ownNameOf, type SiteLabels } from '../language/site-labels.ts';
import { type Edition, type EditionName, editionNames, standardsOf } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import { displayFields } from './facts.ts';
import type { SitePicture } from './write.ts';

/** The words for one edition, in the language of the page. */
export interface SiteWords {
  readonly labels: SiteLabels;
  readonly editions: EditionLabels;
  readonly purposes: EditionPurposes;
}

/**
 * The section of one file: its picture, its download, what it is and how it can be read; the latter `folded` away where
 * there are so many that a reader would have to go past them.
 */
export function editionSection(
  edition: Edition,
  picture: SitePicture | null,
  metadata: Metadata,
  words: SiteWords,
  folded: boolean,
): Element {
  const { format, file, mediaType } = edition;
  const { labels } = words;
  const id = `${edition.name}-edition`;
  const { name, purpose, download } = calledBy(edition, words);
  const fields = displayFields(edition, labels).map(({ heading, statements }) => item(heading, ...statements));
  const access = [h('h3', labels.accessibility), h('dl', onLines(fields))];
  return h('section', { className: ['edition', format], ariaLabelledBy: id }, [
    h('div.lead', [
      h('h2', { id }, name),
      h('p.purpose', purpose),
      h('p.download', [h('a', { href: encodeURIComponent(file), download: file, type: mediaType }, download)]),
    ]),
    ...(picture ? [pictureOf(edition, picture, name, labels)] : []),
    h('div.facts', [
      h('dl', onLines(particulars(edition, metadata, words))),
      ...(folded ? [foldedAway(name, labels.accessibility, h('dl', onLines(fields)))] : access),
    ]),
  ]);
}

/** The name of an edition, what it is for, and the words of its download. */
function calledBy({ format, name, purpose }: Edition, { labels, editions, purposes }: SiteWords) {
  if (format === 'epub') return { name: 'EPUB', purpose: labels.epub, download: labels.downloadEpub };
  if (format === 'braille') {
    return {
      name: `BRF (${editions.braille})`,
      purpose: purposes.purposes.braille,
      download: purposes.downloadBraille,
    };
  }
  if (purpose !== undefined) return { name: `PDF (${name})`, purpose, download: `${labels.downloadPdf} (${name})` };
  if (!isNamed(name)) return { name: 'PDF', purpose: labels.pdf, download: labels.downloadPdf };
  const called = editions[name];
  return {
    name: `PDF (${called})`,
    purpose: purposes.purposes[name],
    download: `${labels.downloadPdf} (${called})`,
  };
}

function isNamed(name: string): name is Exclude<EditionName, 'trade'> {
  return name !== 'trade' && editionNames.some((one) => one === name);
}

/** Opened at will; its name tells those who hear it alone which edition it is of. */
function foldedAway(edition: string, heading: string, content: Element): Element {
  return h('details', [h('summary', [h('span', heading), h('span.of', [': ', edition])]), content]);
}

function pictureOf({ format }: Edition, picture: SitePicture, name: string, labels: SiteLabels): Element {
  const { file, width, height } = picture;
  const page = name.replace(/^PDF/, labels.pictureOfPage);
  const alt = format === 'epub' ? labels.pictureOfCover : page;
  return h('p.picture', [h('img', { src: encodeURIComponent(file), alt, width, height })]);
}

function particulars(edition: Edition, metadata: Metadata, { labels, purposes }: SiteWords): readonly Element[] {
  const { facts, bytes, format } = edition;
  const pages = pagesOf(edition, labels);
  return [
    item(labels.format, formatOf(edition)),
    item(labels.size, h('span', { dir: 'ltr' }, sizeOf(bytes.length, labels))),
    ...(pages === null ? [] : [item(format === 'braille' ? purposes.braillePages : labels.pages, pages)]),
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
  if (format === 'braille') return 'BRF';
  return ['PDF', ...(claims ? standardsOf(claims) : [])].join(', ');
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
