import { stylesheetOf } from '../html/stylesheet.ts';
import type { EpubLabels } from '../language/epub-labels.ts';
import type { Facts } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import type { Theme } from '../theme/theme.ts';
import type { ContainerEntry } from './container.ts';
import { type ContentDocument, coverDocument, type Frame, stylesheetFile } from './documents.ts';
import { type EmbeddedFonts, fontParts } from './fonts.ts';
import { type Navigation, navigationDocument, navigationFile } from './navigation.ts';
import { ncxDocument, ncxFile } from './ncx.ts';
import { containerDocument, type ManifestItem, packageDocument, packageFile } from './package.ts';
import { type Cover, coverImage, type Resource } from './resources.ts';
import { xhtmlDocument, xmlDocument } from './xhtml.ts';

/** What every e-book is given beside its articles. */
export interface EpubAbout {
  /** The identifier of the paged edition whose pages the page list has; null where none was made. */
  readonly pageBreakSource: string | null;
  readonly cover: Cover | null;
  readonly facts: Facts;
  /** `urn:uuid:` of this edition. */
  readonly identifier: string;
  readonly modified: Date;
  readonly theme: Theme;
  /** Fonts that go with it; none unless given. */
  readonly fonts?: EmbeddedFonts | null;
}

/** A content document as it is written. */
export interface WrittenDocument {
  readonly id: string;
  /** Its address, as seen from the package document. */
  readonly file: string;
  /** False where it stands outside the linear reading. */
  readonly linear: boolean;
  /** 'mathml' where it has formulas (EPUB 3.3, 5.6.1.2). */
  readonly properties: string | null;
  /** In UTF-8, which takes half of what the characters would. */
  readonly content: Uint8Array;
}

export interface PackageContent {
  readonly metadata: Metadata;
  readonly frame: Frame;
  readonly documents: readonly WrittenDocument[];
  /** So many of the documents come before the contents; all of them unless given. */
  readonly inFront?: number;
  readonly pictures: readonly Resource[];
  readonly navigation: Navigation;
  readonly words: EpubLabels;
}

/** Packs documents and pictures, with what leads to them, as EPUB 3.3. The same input gives the same bytes. */
export async function packEpub(content: PackageContent, about: EpubAbout): Promise<Uint8Array> {
  requireOneEdition(content.navigation.pages, about.pageBreakSource);
  const { cover } = about;
  const { frame, navigation, words } = content;
  const covers = cover ? [written(coverDocument(frame, cover.alternative, words))] : [];
  const documents = [...covers, ...content.documents];
  const before = covers.length + (content.inFront ?? content.documents.length);
  const contents = xhtmlDocument(navigationDocument(frame, navigation, words));
  const fonts = about.fonts ? fontParts(about.fonts, textsOf(documents, contents), about.theme.fontStack) : null;
  const resources = [...(cover ? [coverImage(cover)] : []), ...content.pictures, ...(fonts?.resources ?? [])];
  const document = packageDocument({
    title: frame.title,
    metadata: content.metadata,
    facts: about.facts,
    identifier: about.identifier,
    modified: about.modified,
    pageBreakSource: navigation.pages.length > 0 ? about.pageBreakSource : null,
    manifest: manifestOf(documents, resources),
    spine: [...documents.slice(0, before), { id: 'nav', linear: true }, ...documents.slice(before)],
  });
  const { packContainer } = await import('./container.ts');
  return packContainer(
    [
      { path: 'META-INF/container.xml', content: xmlDocument(containerDocument(inFolder(packageFile))), stored: false },
      textEntry(packageFile, xmlDocument(document)),
      textEntry(navigationFile, contents),
      textEntry(ncxFile, xmlDocument(ncxDocument(frame, about.identifier, navigation, words))),
      textEntry(stylesheetFile, `${stylesheetOf(about.theme, frame.language)}${fonts?.rules ?? ''}`),
      ...documents.map(({ file, content: text }) => textEntry(file, text)),
      ...resources.map(({ file, mediaType, data }) => ({
        path: inFolder(file),
        content: data,
        stored: !mediaType.startsWith('font/'),
      })),
    ],
    about.modified,
  );
}

function textsOf(documents: readonly WrittenDocument[], contents: string): readonly string[] {
  const decoder = new TextDecoder();
  return [contents, ...documents.map(({ content }) => decoder.decode(content))];
}

/**
 * A page list has the pages of one paged edition, and says of which: with a page that stands there twice, pages of two
 * editions were mixed, and a reader in a class would be sent to the wrong one (EPUB Accessibility 1.1, 3.3).
 */
function requireOneEdition(pages: Navigation['pages'], source: string | null): void {
  if (pages.length > 0 && source === null) throw new Error('a page list without the edition whose pages it has');
  const labels = new Set<string>();
  for (const { label } of pages) {
    if (labels.has(label)) throw new Error(`the page list has page ${label} twice: it is of more than one edition`);
    labels.add(label);
  }
}

/** A document in the XML syntax, for which its tree is needed no more. */
export function written({ id, file, linear, root }: ContentDocument): WrittenDocument {
  const text = xhtmlDocument(root);
  return { id, file, linear, properties: text.includes('<math ') ? 'mathml' : null, content: Buffer.from(text) };
}

function manifestOf(documents: readonly WrittenDocument[], resources: readonly Resource[]): readonly ManifestItem[] {
  const xhtml = 'application/xhtml+xml';
  return [
    { id: 'nav', file: navigationFile, mediaType: xhtml, properties: 'nav' },
    { id: 'ncx', file: ncxFile, mediaType: 'application/x-dtbncx+xml', properties: null },
    { id: 'style', file: stylesheetFile, mediaType: 'text/css', properties: null },
    ...documents.map(({ id, file, properties }) => ({ id, file, mediaType: xhtml, properties })),
    ...resources,
  ];
}

function textEntry(file: string, content: string | Uint8Array): ContainerEntry {
  return { path: inFolder(file), content, stored: false };
}

function inFolder(file: string): string {
  return `EPUB/${file}`;
}
