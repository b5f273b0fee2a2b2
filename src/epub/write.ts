import { contentsOf, entriesByBlock } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { type PageBreak, pageMarkersOf } from '../html/page-markers.ts';
import { stylesheetOf } from '../html/stylesheet.ts';
import { titleOf } from '../html/title.ts';
import { type EpubLabels, epubLabelsFor } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/edition.ts';
import type { Positions } from '../model/position.ts';
import type { Theme } from '../theme/theme.ts';
import type { ContainerEntry } from './container.ts';
import {
  articleDocument,
  type ContentDocument,
  colophonDocuments,
  coverDocument,
  type Frame,
  stylesheetFile,
} from './documents.ts';
import { type Navigation, navigationDocument, navigationFile } from './navigation.ts';
import { ncxDocument, ncxFile } from './ncx.ts';
import { containerDocument, type ManifestItem, packageDocument, packageFile, type SpineItem } from './package.ts';
import { type Cover, coverImage, picturesOf, type Resource } from './resources.ts';
import { navigationOf } from './table-of-contents.ts';
import { xhtmlDocument, xmlDocument } from './xhtml.ts';

export interface EpubInput {
  readonly article: Article;
  readonly positions: Positions;
  /** Where the pages of the paged edition begin; empty where none was made. */
  readonly pageBreaks: readonly PageBreak[];
  /** The paged edition's identifier; null where none was made. */
  readonly pageBreakSource: string | null;
  readonly cover: Cover | null;
  readonly facts: Facts;
  /** `urn:uuid:` of this edition. */
  readonly identifier: string;
  readonly modified: Date;
  readonly theme: Theme;
}

/** Writes an article as EPUB 3.3. The same input gives the same bytes. */
export async function writeEpub(input: EpubInput): Promise<Uint8Array> {
  const { article, cover } = input;
  const { language, direction } = article.metadata;
  const words = epubLabelsFor(language);
  const frame: Frame = { title: titleOf(article), language, direction };
  const pictures = picturesOf(article);
  const markers = pageMarkersOf(input.positions, input.pageBreaks);
  const context: HtmlContext = {
    article,
    headings: entriesByBlock(contentsOf(article)),
    markers,
    pictureAddress: (graphic) => pictures.get(graphic)?.file ?? '',
  };
  const documents = [
    ...(cover ? [coverDocument(frame, cover.alternative, words)] : []),
    articleDocument(frame, context),
    ...colophonDocuments(frame, context, words),
  ];
  const resources = [...(cover ? [coverImage(cover)] : []), ...pictures.values()];
  const navigation = navigationOf(article, frame.title, markers.all, cover !== null, words);
  const { packContainer } = await import('./container.ts');
  return packContainer(
    [
      ...packageEntries(input, frame, documents, resources),
      ...navigationEntries(input, frame, navigation, words),
      textEntry(stylesheetFile, stylesheetOf(input.theme, language)),
      ...documents.map(({ file, root }) => textEntry(file, xhtmlDocument(root))),
      ...resources.map(({ file, data }) => ({ path: inFolder(file), content: data, stored: true })),
    ],
    input.modified,
  );
}

function packageEntries(
  input: EpubInput,
  { title }: Frame,
  documents: readonly ContentDocument[],
  resources: readonly Resource[],
): readonly ContainerEntry[] {
  const navigation: SpineItem = { id: 'nav', linear: true };
  const document = packageDocument({
    title,
    metadata: input.article.metadata,
    facts: input.facts,
    identifier: input.identifier,
    modified: input.modified,
    pageBreakSource: input.pageBreaks.length > 0 ? input.pageBreakSource : null,
    manifest: manifestOf(documents, resources),
    spine: [...documents, navigation],
  });
  return [
    { path: 'META-INF/container.xml', content: xmlDocument(containerDocument(inFolder(packageFile))), stored: false },
    textEntry(packageFile, xmlDocument(document)),
  ];
}

function manifestOf(documents: readonly ContentDocument[], resources: readonly Resource[]): readonly ManifestItem[] {
  const xhtml = 'application/xhtml+xml';
  return [
    { id: 'nav', file: navigationFile, mediaType: xhtml, properties: 'nav' },
    { id: 'ncx', file: ncxFile, mediaType: 'application/x-dtbncx+xml', properties: null },
    { id: 'style', file: stylesheetFile, mediaType: 'text/css', properties: null },
    ...documents.map(({ id, file }) => ({ id, file, mediaType: xhtml, properties: null })),
    ...resources,
  ];
}

function navigationEntries(
  { identifier }: EpubInput,
  frame: Frame,
  navigation: Navigation,
  words: EpubLabels,
): readonly ContainerEntry[] {
  return [
    textEntry(navigationFile, xhtmlDocument(navigationDocument(frame, navigation, words))),
    textEntry(ncxFile, xmlDocument(ncxDocument(frame, identifier, navigation, words))),
  ];
}

function textEntry(file: string, content: string): ContainerEntry {
  return { path: inFolder(file), content, stored: false };
}

function inFolder(file: string): string {
  return `EPUB/${file}`;
}
