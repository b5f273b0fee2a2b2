import { readableText } from '../html/characters.ts';
import type { Conformance, Facts } from '../model/edition.ts';
import type { Contributor, IsoDate, Metadata, Series } from '../model/metadata.ts';
import { type XmlElement, x } from '../xml.ts';
import { fileAsOf } from './file-as.ts';

/** A file of the package, with its entry in the manifest. */
export interface ManifestItem {
  readonly id: string;
  readonly file: string;
  readonly mediaType: string;
  /** 'nav', 'cover-image' or 'mathml'. */
  readonly properties: string | null;
}

export interface SpineItem {
  readonly id: string;
  readonly linear: boolean;
}

export interface PackageParts {
  readonly title: string;
  readonly metadata: Metadata;
  readonly facts: Facts;
  readonly identifier: string;
  readonly modified: Date;
  /** The identifier of the paged edition whose pages the page list has; null where there is no page list. */
  readonly pageBreakSource: string | null;
  readonly manifest: readonly ManifestItem[];
  readonly spine: readonly SpineItem[];
}

export const packageFile = 'package.opf';

/** Where a reading system finds the package document, by its path in the container (EPUB 3.3, 4.2.6.3). */
export function containerDocument(path: string): XmlElement {
  const rootfile = x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' });
  const root = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  return x('container', root, [x('rootfiles', [rootfile])]);
}

/** The package document (EPUB 3.3, 5). It claims the conformance that people established, else none. */
export function packageDocument(parts: PackageParts): XmlElement {
  const { language, direction } = parts.metadata;
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': language,
    dir: direction,
  };
  const spine = { toc: 'ncx', 'page-progression-direction': direction === 'rtl' ? 'rtl' : null };
  return x(
    'package',
    root,
    lines([
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, lines(metadataElements(parts))),
      x('manifest', lines(parts.manifest.map(manifestElement))),
      x(
        'spine',
        spine,
        lines(parts.spine.map(({ id, linear }) => x('itemref', { idref: id, linear: linear ? null : 'no' }))),
      ),
    ]),
  );
}

function manifestElement({ id, file, mediaType, properties }: ManifestItem): XmlElement {
  return x('item', { id, href: file, 'media-type': mediaType, properties });
}

function metadataElements({
  title,
  metadata,
  facts,
  identifier,
  modified,
  pageBreakSource,
  manifest,
}: PackageParts): XmlElement[] {
  const cover = manifest.find(({ properties }) => properties === 'cover-image');
  return [
    x('dc:identifier', { id: 'identifier' }, identifier),
    x('dc:title', { id: 'title' }, title),
    refinement('title', 'title-type', 'main'),
    x('dc:language', metadata.language),
    ...peopleElements(metadata),
    ...dublinCore('publisher', metadata.publisher),
    ...dublinCore('date', w3cDate(metadata.published)),
    property('dcterms:modified', `${modified.toISOString().slice(0, 19)}Z`),
    ...dublinCore('description', metadata.description ?? metadata.deck),
    ...metadata.subjects.flatMap((subject) => dublinCore('subject', subject)),
    ...dublinCore('source', metadata.source),
    ...dublinCore('rights', metadata.rights),
    ...(pageBreakSource === null ? [] : [property('pageBreakSource', pageBreakSource)]),
    ...seriesElements(metadata.series),
    ...accessibilityElements(facts),
    ...(cover ? [x('meta', { name: 'cover', content: cover.id })] : []),
  ];
}

/** The byline and whoever else is an author as creators, all others as contributors, each with a role. */
function peopleElements({ byline, contributors, language }: Metadata): XmlElement[] {
  const creators = [
    ...byline.map((name): Contributor => ({ name, role: 'aut' })),
    ...contributors.filter(({ role }) => role === 'aut'),
  ];
  const others = contributors.filter(({ role }) => role !== 'aut');
  return [
    ...creators.flatMap((person, index) => personElements('creator', person, index + 1, language)),
    ...others.flatMap((person, index) => personElements('contributor', person, index + 1, language)),
  ];
}

function personElements(
  element: 'creator' | 'contributor',
  person: Contributor,
  number: number,
  language: string,
): XmlElement[] {
  const id = `${element}-${number}`;
  const name = readableText(person.name);
  const fileAs = fileAsOf(name, language);
  return [
    x(`dc:${element}`, { id }, name),
    x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, person.role),
    ...(fileAs === null ? [] : [refinement(id, 'file-as', fileAs)]),
    refinement(id, 'display-seq', String(number)),
  ];
}

/** The series (EPUB 3.3, D.3.2 and D.3.7), and again as calibre has it, which is all that foliate-js reads. */
function seriesElements(series: Series | null): XmlElement[] {
  if (series === null) return [];
  const name = readableText(series.name);
  const { position } = series;
  return [
    x('meta', { property: 'belongs-to-collection', id: 'series' }, name),
    refinement('series', 'collection-type', 'series'),
    ...(position === null ? [] : [refinement('series', 'group-position', position)]),
    x('meta', { name: 'calibre:series', content: name }),
    ...(position === null ? [] : [x('meta', { name: 'calibre:series_index', content: position })]),
  ];
}

/** EPUB Accessibility 1.1, 2: discovery metadata, each property as often as it has values. */
function accessibilityElements(facts: Facts): XmlElement[] {
  const each = (name: string, values: readonly string[]) => values.map((value) => property(`schema:${name}`, value));
  return [
    ...each('accessMode', facts.accessModes),
    ...each('accessModeSufficient', facts.accessModesSufficient),
    ...each('accessibilityFeature', facts.accessibilityFeatures),
    ...each('accessibilityHazard', facts.accessibilityHazards),
    property('schema:accessibilitySummary', facts.accessibilitySummary),
    ...(facts.conformance ? conformanceElements(facts.conformance) : []),
  ];
}

/** EPUB Accessibility 1.1, 3.5: to what it conforms, and who says so, when and with what standing. */
function conformanceElements({ standard, certifiers }: Conformance): XmlElement[] {
  return [
    x('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, standard),
    ...certifiers.flatMap(({ name, credential, date }, index) => {
      const id = `certifier-${index + 1}`;
      return [
        x('meta', { refines: '#conformance', property: 'a11y:certifiedBy', id }, readableText(name)),
        refinement(id, 'dcterms:date', date),
        ...(credential === null ? [] : [refinement(id, 'a11y:certifierCredential', readableText(credential))]),
      ];
    }),
  ];
}

function dublinCore(name: string, value: string | null): XmlElement[] {
  const text = readableText(value ?? '').trim();
  return text === '' ? [] : [x(`dc:${name}`, text)];
}

function property(name: string, value: string): XmlElement {
  return x('meta', { property: name }, value);
}

function refinement(id: string, name: string, value: string): XmlElement {
  return x('meta', { refines: `#${id}`, property: name }, value);
}

/** A date in W3C-DTF, in which a time must have a zone: without one, the day alone. */
function w3cDate(date: IsoDate | null): string | null {
  if (date === null) return null;
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : (date.split('T')[0] ?? null);
}

function lines(children: readonly XmlElement[]): (XmlElement | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
