import type { Element } from 'xast';
import { lineOf, type XmlDocument } from './read-xml.ts';
import { targetOf } from './target.ts';
import { attribute, childrenOf, listOf, textOf } from './tree.ts';

/** A statement of a package document's metadata: an element of Dublin Core, a `meta` of EPUB 3 or of EPUB 2. */
export interface Statement {
  /** 'dc:title', 'dcterms:modified', 'schema:accessMode'; of EPUB 2's `meta`, its name. */
  readonly property: string;
  readonly value: string;
  readonly id: string | null;
  /** Id of the statement that this one is about; null where it is about the book. */
  readonly refines: string | null;
  readonly element: Element;
}

/** A link of the metadata ('a11y:certifierReport', 'dcterms:conformsTo'). */
export interface MetadataLink {
  readonly rel: readonly string[];
  readonly href: string;
  readonly element: Element;
}

/** A file that the package document lists (EPUB 3.3, 5.6). */
export interface ManifestItem {
  readonly id: string;
  readonly href: string;
  /** Path in the archive; null where it lies outside of it. */
  readonly file: string | null;
  readonly mediaType: string;
  readonly properties: readonly string[];
  readonly element: Element;
}

/** A file in the reading order (EPUB 3.3, 5.7). */
export interface SpineItem {
  readonly idref: string;
  readonly linear: boolean;
  readonly properties: readonly string[];
  /** Null where the manifest has no such item. */
  readonly item: ManifestItem | null;
  readonly element: Element;
}

/** What the package document says (EPUB 3.3, 5; OPF 2.0.1). */
export interface PackageDocument {
  readonly file: string;
  readonly xml: XmlDocument;
  /** '3.0', '2.0'. */
  readonly version: string;
  readonly language: string | null;
  readonly uniqueIdentifier: string | null;
  readonly statements: readonly Statement[];
  readonly links: readonly MetadataLink[];
  readonly manifest: readonly ManifestItem[];
  readonly spine: readonly SpineItem[];
  /** Id of the NCX that the spine names. */
  readonly ncx: string | null;
}

/** Reads a package document. */
export function readPackage(file: string, xml: XmlDocument): PackageDocument {
  const [metadata] = childrenOf(xml.top, 'metadata');
  const [manifest] = childrenOf(xml.top, 'manifest');
  const [spine] = childrenOf(xml.top, 'spine');
  const items = manifest ? childrenOf(manifest, 'item').map((element) => itemOf(file, element)) : [];
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    file,
    xml,
    version: attribute(xml.top, 'version') ?? '',
    language: attribute(xml.top, 'xml:lang'),
    uniqueIdentifier: attribute(xml.top, 'unique-identifier'),
    statements: metadata ? statementsIn(metadata) : [],
    links: metadata ? childrenOf(metadata, 'link').map(linkOf) : [],
    manifest: items,
    spine: spine ? childrenOf(spine, 'itemref').map((element) => spineItemOf(element, byId)) : [],
    ncx: spine ? attribute(spine, 'toc') : null,
  };
}

/** EPUB 2 wraps its metadata in two elements, which some books of that age have. */
function statementsIn(metadata: Element): readonly Statement[] {
  return childrenOf(metadata).flatMap((element): readonly Statement[] => {
    if (element.name === 'dc-metadata' || element.name === 'x-metadata') return statementsIn(element);
    if (element.name !== 'meta' && !element.name.startsWith('dc:')) return [];
    const old = attribute(element, 'name');
    const property = element.name === 'meta' ? (attribute(element, 'property') ?? old ?? '') : element.name;
    const value = element.name === 'meta' && old !== null ? (attribute(element, 'content') ?? '') : textOf(element);
    const refines = attribute(element, 'refines')?.replace(/^[^#]*#/u, '') ?? null;
    return [{ property, value, id: attribute(element, 'id'), refines, element }];
  });
}

function linkOf(element: Element): MetadataLink {
  return { rel: listOf(element, 'rel'), href: attribute(element, 'href') ?? '', element };
}

function itemOf(file: string, element: Element): ManifestItem {
  const href = attribute(element, 'href') ?? '';
  const target = targetOf(file, href);
  return {
    id: attribute(element, 'id') ?? '',
    href,
    file: target.type === 'inside' ? target.file : null,
    mediaType: (attribute(element, 'media-type') ?? '').trim().toLowerCase(),
    properties: listOf(element, 'properties'),
    element,
  };
}

function spineItemOf(element: Element, items: ReadonlyMap<string, ManifestItem>): SpineItem {
  const idref = attribute(element, 'idref') ?? '';
  return {
    idref,
    linear: attribute(element, 'linear') !== 'no',
    properties: listOf(element, 'properties'),
    item: items.get(idref) ?? null,
    element,
  };
}

/** Values that the package states of the whole book under this name, in their order. */
export function valuesOf(opf: PackageDocument, property: string): readonly string[] {
  return statementsOf(opf, property).map(({ value }) => value);
}

/** What the metadata states with a property. */
export function statementsOf(opf: PackageDocument, property: string): readonly Statement[] {
  return opf.statements.filter((statement) => statement.refines === null && statement.property === property);
}

/** 'EPUB/package.opf, line 12'. */
export function placeIn(file: string, element: Element | null): string {
  const line = element ? lineOf(element) : null;
  return line === null ? file : `${file}, line ${line}`;
}
