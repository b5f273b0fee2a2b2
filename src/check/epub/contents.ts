import type { Element } from 'xast';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { readStyle, readStyleSheet, type StyleRule, type StyleSheet } from './css.ts';
import { type NavigationList, readNavigation, readNcx } from './navigation.ts';
import { type ManifestItem, type PackageDocument, readPackage } from './package.ts';
import { IllFormed, lineOf, readXml, type XmlDocument } from './read-xml.ts';
import { targetOf } from './target.ts';
import { attribute, childrenOf, elementsIn, elementsNamed, listOf, rawTextOf } from './tree.ts';
import { UnreadableEpub } from './unreadable.ts';

/** A content document of a book: XHTML or SVG. */
export interface ContentDocument {
  readonly file: string;
  readonly item: ManifestItem;
  readonly top: Element;
  /** The elements, in document order. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, Element>;
  /** Rules of its style sheets, in their order, then those of its `style` elements. */
  readonly styles: readonly StyleRule[];
  /** Whether it is in the spine; false of a document that is reached by links alone. */
  readonly inSpine: boolean;
  readonly linear: boolean;
}

/** Something in a book that can't be read. */
export interface Damage {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** All of a book that rules look at, read from its bytes. */
export interface EpubContents {
  readonly entries: readonly ArchiveEntry[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly package: PackageDocument;
  /** Those of the spine in its order, then the others of the manifest. */
  readonly documents: readonly ContentDocument[];
  readonly byFile: ReadonlyMap<string, ContentDocument>;
  /** Of the navigation document; null where there is none that can be read. */
  readonly nav: ContentDocument | null;
  /** Lists of the navigation document. */
  readonly lists: readonly NavigationList[];
  /** Lists of the NCX. */
  readonly ncx: readonly NavigationList[];
  /** Style sheets by their files. */
  readonly sheets: ReadonlyMap<string, StyleSheet>;
  /** Files that META-INF/encryption.xml lists, with the algorithm. */
  readonly encrypted: ReadonlyMap<string, string>;
  readonly damages: readonly Damage[];
}

/** Reads a book. Rejects with an `UnreadableEpub` where there is no book to be found; damage inside of it is listed. */
export async function openEpub(bytes: Uint8Array): Promise<EpubContents> {
  const entries = await readArchive(bytes);
  const files = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const damages: Damage[] = [];
  const opf = openPackage(files);
  const sheets = readSheets(opf, files);
  const documents = readDocuments(opf, files, sheets, damages);
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const nav = documents.find(({ item }) => item.properties.includes('nav')) ?? null;
  const lists = nav ? readNavigation(nav.file, { top: nav.top, root: { type: 'root', children: [nav.top] } }) : [];
  const ncx = readOf(opf.manifest.find(isNcx(opf)), files, damages);
  return {
    entries,
    files,
    package: opf,
    documents,
    byFile,
    nav,
    lists,
    ncx: ncx ? readNcx(ncx.file, ncx.xml) : [],
    sheets,
    encrypted: readEncryption(files, damages),
    damages,
  };
}

const container = 'META-INF/container.xml';

function openPackage(files: ReadonlyMap<string, Uint8Array>): PackageDocument {
  const xml = mustRead(container, files, 'This is no EPUB: it has no META-INF/container.xml.');
  const paths = elementsNamed(xml.top, 'rootfile').flatMap((element) => attribute(element, 'full-path') ?? []);
  const [file] = paths;
  if (file === undefined) throw new UnreadableEpub(`${container} names no package document.`);
  return readPackage(file, mustRead(file, files, `The package document ${file} is not in the archive.`));
}

function mustRead(file: string, files: ReadonlyMap<string, Uint8Array>, missing: string): XmlDocument {
  const bytes = files.get(file);
  if (!bytes) throw new UnreadableEpub(missing);
  try {
    return readXml(bytes);
  } catch (error) {
    if (!(error instanceof IllFormed)) throw error;
    throw new UnreadableEpub(
      `${file} can't be read${error.line === null ? '' : ` (line ${error.line})`}: ${error.message}`,
    );
  }
}

function isNcx(opf: PackageDocument): (item: ManifestItem) => boolean {
  return (item) => (opf.ncx === null ? item.mediaType === 'application/x-dtbncx+xml' : item.id === opf.ncx);
}

/** The XML of a manifest item; null where it isn't there or isn't XML, which is then listed as damage. */
function readOf(
  item: ManifestItem | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  damages: Damage[],
): { readonly file: string; readonly xml: XmlDocument } | null {
  const file = item?.file ?? null;
  const bytes = file === null ? undefined : files.get(file);
  if (file === null || !bytes) return null;
  try {
    return { file, xml: readXml(bytes) };
  } catch (error) {
    if (!(error instanceof IllFormed)) throw error;
    damages.push({ file, line: error.line, message: error.message });
    return null;
  }
}

const contentTypes: ReadonlySet<string> = new Set(['application/xhtml+xml', 'image/svg+xml', 'text/html']);

function readDocuments(
  opf: PackageDocument,
  files: ReadonlyMap<string, Uint8Array>,
  sheets: ReadonlyMap<string, StyleSheet>,
  damages: Damage[],
): readonly ContentDocument[] {
  const spine = opf.spine.flatMap(({ item }) => item ?? []);
  const linear = new Set(opf.spine.filter((entry) => entry.linear).map(({ item }) => item));
  const rest = opf.manifest.filter((item) => !spine.includes(item) && item.mediaType === 'application/xhtml+xml');
  const items = [...new Set([...spine, ...rest])].filter(({ mediaType }) => contentTypes.has(mediaType));
  return items.flatMap((item) => {
    const read = readOf(item, files, damages);
    if (!read) return [];
    const { file, xml } = read;
    const elements = [xml.top, ...elementsIn(xml.top)];
    const ids = new Map<string, Element>();
    for (const element of elements) {
      const id = attribute(element, 'id') ?? attribute(element, 'xml:id');
      if (id !== null && !ids.has(id)) ids.set(id, element);
    }
    const styles = stylesOf(file, elements, sheets);
    const inSpine = spine.includes(item);
    return [{ file, item, top: xml.top, elements, ids, styles, inSpine, linear: linear.has(item) }];
  });
}

function readSheets(opf: PackageDocument, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, StyleSheet> {
  const sheets = new Map<string, StyleSheet>();
  for (const { file, mediaType } of opf.manifest) {
    const bytes = file === null ? undefined : files.get(file);
    if (file !== null && bytes && mediaType === 'text/css') {
      sheets.set(file, readStyleSheet(new TextDecoder().decode(bytes), file));
    }
  }
  return sheets;
}

function stylesOf(
  file: string,
  elements: readonly Element[],
  sheets: ReadonlyMap<string, StyleSheet>,
): readonly StyleRule[] {
  return elements.flatMap((element): readonly StyleRule[] => {
    if (element.name === 'style') return readStyleSheet(rawTextOf(element), file, lineOf(element) ?? 1).rules;
    const rel = listOf(element, 'rel');
    if (element.name !== 'link' || !rel.includes('stylesheet') || rel.includes('alternate')) return [];
    const target = targetOf(file, attribute(element, 'href') ?? '');
    return target.type === 'inside' ? importedBy(target.file, sheets, new Set()) : [];
  });
}

/** The rules of a style sheet after those that it imports. */
function importedBy(file: string, sheets: ReadonlyMap<string, StyleSheet>, above: Set<string>): readonly StyleRule[] {
  const sheet = sheets.get(file);
  if (!sheet || above.has(file)) return [];
  above.add(file);
  const imported = sheet.references.flatMap(({ href }) => {
    const target = targetOf(file, href);
    return target.type === 'inside' && target.file.endsWith('.css') ? importedBy(target.file, sheets, above) : [];
  });
  return [...imported, ...sheet.rules];
}

/** OCF 3.3, 4.2.6.3.2. */
function readEncryption(files: ReadonlyMap<string, Uint8Array>, damages: Damage[]): ReadonlyMap<string, string> {
  const file = 'META-INF/encryption.xml';
  const bytes = files.get(file);
  if (!bytes) return new Map();
  try {
    const { top } = readXml(bytes);
    return new Map(
      elementsNamed(top, 'EncryptedData').map((data) => {
        const [method] = childrenOf(data, 'EncryptionMethod');
        const reference = elementsNamed(data, 'CipherReference')[0];
        const uri = (reference && attribute(reference, 'URI')) ?? '';
        return [decodeURI(uri), (method && attribute(method, 'Algorithm')) ?? ''];
      }),
    );
  } catch (error) {
    damages.push({ file, line: null, message: error instanceof Error ? error.message : 'It can’t be read.' });
    return new Map();
  }
}

/** What an element's own `style` attribute asks for. */
export function ownStyleOf(element: Element, file: string): ReturnType<typeof readStyle> {
  const style = attribute(element, 'style');
  return style === null ? [] : readStyle(style, file, lineOf(element));
}
