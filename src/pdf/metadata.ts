import type { Claims, Facts } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import { serializeXml, type XmlElement, x } from '../xml.ts';
import { extensionSchemas } from './extension-schemas.ts';
import { namespaces, type Prefix } from './namespaces.ts';
import type { PdfVersion } from './pdfkit.ts';

/** What a file says about itself. */
export interface DocumentMetadata {
  readonly metadata: Metadata;
  /** Shown in the window's title bar. */
  readonly title: string;
  readonly facts: Facts;
  readonly claims: Claims;
  readonly version: PdfVersion;
  /** `urn:uuid:` of this edition. */
  readonly identifier: string;
  readonly modified: Date;
  readonly pages: number;
}

const program = 'Imprint';

/** The document information dictionary, in step with the XMP packet (ISO 32000-1, 14.3.3). */
export function documentInformation(about: Omit<DocumentMetadata, 'pages' | 'version'>): Record<string, string | Date> {
  const { metadata, modified } = about;
  const entries: Record<string, string | Date> = {
    Title: about.title,
    Author: metadata.byline.join(', '),
    Subject: metadata.description ?? metadata.deck ?? '',
    Keywords: metadata.subjects.join(', '),
    Creator: program,
    Producer: program,
    CreationDate: modified,
    ModDate: modified,
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}

/** The XMP packet (ISO 16684-1): Dublin Core, PRISM, dates, accessibility facts, and the standards that are claimed. */
export function metadataPacket(about: DocumentMetadata): string {
  const descriptions = [
    dublinCore(about),
    basic(about),
    mediaManagement(about),
    prism(about),
    accessibility(about.facts),
    claimed(about.claims),
    declared(about.claims),
  ].filter((description) => description.children.length > 0);
  const root = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': namespaces.rdf }, [
      ...descriptions,
      ...(about.version === '1.7' ? [extensionSchemas(about.claims)] : []),
    ]),
  ]);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${serializeXml(root as XmlElement)}\n<?xpacket end="r"?>`;
}

function dublinCore({ metadata, title, facts, identifier }: DocumentMetadata): XmlElement {
  return description('dc', [
    text('dc:format', 'application/pdf'),
    text('dc:identifier', identifier),
    alternatives('dc:title', title),
    sequence('dc:creator', metadata.byline),
    bag(
      'dc:contributor',
      metadata.contributors.map(({ name }) => name),
    ),
    alternatives('dc:description', metadata.description ?? metadata.deck),
    bag('dc:subject', metadata.subjects),
    bag('dc:publisher', listOf(metadata.publisher)),
    sequence('dc:date', listOf(metadata.published)),
    bag('dc:language', facts.languages.length > 0 ? facts.languages : [metadata.language]),
    alternatives('dc:rights', metadata.rights),
    text('dc:source', metadata.source),
  ]);
}

function basic({ metadata, modified }: DocumentMetadata): XmlElement {
  const now = isoSeconds(modified);
  return x('rdf:Description', { 'rdf:about': '', 'xmlns:xmp': namespaces.xmp, 'xmlns:pdf': namespaces.pdf }, [
    x('xmp:CreateDate', now),
    x('xmp:ModifyDate', now),
    x('xmp:MetadataDate', now),
    x('xmp:CreatorTool', program),
    x('pdf:Producer', program),
    ...text('pdf:Keywords', metadata.subjects.join(', ')),
  ]);
}

/** The article keeps its identifier through every correction; each edition has its own (XMP part 2, 2.2). */
function mediaManagement({ metadata, identifier }: DocumentMetadata): XmlElement {
  return description('xmpMM', [text('xmpMM:DocumentID', metadata.identifier), text('xmpMM:InstanceID', identifier)]);
}

function prism({ metadata, pages }: DocumentMetadata): XmlElement {
  return description('prism', [
    text('prism:publicationName', metadata.publisher),
    text('prism:kicker', metadata.kicker),
    text('prism:teaser', metadata.deck),
    text('prism:publicationDate', metadata.published),
    text('prism:modificationDate', metadata.updated),
    text('prism:url', metadata.source),
    text('prism:pageCount', String(pages)),
    bag('prism:keyword', metadata.subjects),
  ]);
}

/** The facts in the vocabulary of schema.org's accessibility properties, as the e-book has them. */
function accessibility(facts: Facts): XmlElement {
  return description('schema', [
    bag('schema:accessMode', facts.accessModes),
    bag('schema:accessModeSufficient', facts.accessModesSufficient),
    bag('schema:accessibilityFeature', facts.accessibilityFeatures),
    bag('schema:accessibilityHazard', facts.accessibilityHazards),
    alternatives('schema:accessibilitySummary', facts.accessibilitySummary),
  ]);
}

function claimed(claims: Claims): XmlElement {
  return x(
    'rdf:Description',
    { 'rdf:about': '', 'xmlns:pdfuaid': namespaces.pdfuaid, 'xmlns:pdfaid': namespaces.pdfaid },
    [
      ...text('pdfuaid:part', claims.pdfUa === null ? null : String(claims.pdfUa)),
      ...text('pdfuaid:rev', claims.pdfUa === 2 ? '2024' : null),
      ...text('pdfaid:part', claims.pdfA?.charAt(0) ?? null),
      ...text('pdfaid:conformance', claims.pdfA?.charAt(1).toUpperCase() ?? null),
      ...text('pdfaid:rev', claims.pdfA === '4f' ? '2020' : null),
    ],
  );
}

/** PDF Declarations (PDF Association, 2019), by which Well-Tagged PDF is claimed (WTPDF 1.0, 6.1). */
function declared({ wtpdf }: Claims): XmlElement {
  const declarations = ['accessibility1.0', 'reuse1.0'].map((level) =>
    x('rdf:li', { 'rdf:parseType': 'Resource' }, [x('pdfd:conformsTo', `http://pdfa.org/declarations/wtpdf#${level}`)]),
  );
  return description('pdfd', wtpdf ? [[x('pdfd:declarations', [x('rdf:Bag', declarations)])]] : []);
}

function description(prefix: Prefix, properties: readonly (readonly XmlElement[])[]): XmlElement {
  return x('rdf:Description', { 'rdf:about': '', [`xmlns:${prefix}`]: namespaces[prefix] }, properties.flat());
}

function text(name: string, value: string | null): readonly XmlElement[] {
  return value === null || value === '' ? [] : [x(name, value)];
}

function alternatives(name: string, value: string | null): readonly XmlElement[] {
  if (value === null || value === '') return [];
  return [x(name, [x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, value)])])];
}

function bag(name: string, values: readonly string[]): readonly XmlElement[] {
  return container(name, 'rdf:Bag', values);
}

function sequence(name: string, values: readonly string[]): readonly XmlElement[] {
  return container(name, 'rdf:Seq', values);
}

function container(name: string, kind: string, values: readonly string[]): readonly XmlElement[] {
  if (values.length === 0) return [];
  return [
    x(name, [
      x(
        kind,
        values.map((value) => x('rdf:li', value)),
      ),
    ]),
  ];
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** ISO 8601 to the second, as the information dictionary has it. */
function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
