import type { Article } from '../model/article.ts';
import type { Claims, Facts } from '../model/edition.ts';
import type { Positions } from '../model/position.ts';
import type { Page } from '../page/page.ts';
import { type Attachment, attachSource } from './attachment.ts';
import { BrokenWords } from './broken-words.ts';
import { drawPage } from './content.ts';
import { openDocument, type PdfDocument } from './document.ts';
import { EmbeddedFonts, type FontSource, type Subset } from './embedded-fonts.ts';
import { PageLinks } from './links.ts';
import { type DocumentMetadata, documentInformation, metadataPacket } from './metadata.ts';
import { Outline } from './outline.ts';
import { pageLabels } from './page-labels.ts';
import { PdfText } from './pdfkit.ts';
import { EmbeddedPictures } from './pictures/embedded-pictures.ts';
import { type StructureElement, structureOf } from './structure.ts';
import { writeStructureTree } from './structure-tree.ts';

/** All that a PDF is made from. */
export interface PdfInput {
  /** The finished article. */
  readonly article: Article;
  readonly positions: Positions;
  /** Numbered; taken one by one, so that they may still be in the making. */
  readonly pages: Iterable<Page>;
  readonly fonts: FontSource;
  readonly subset: Subset;
  readonly facts: Facts;
  readonly claims: Claims;
  /** `urn:uuid:` of this edition. */
  readonly identifier: string;
  readonly modified: Date;
  /** The title where the article has no headline. */
  readonly fileName: string;
  readonly attachSource: Attachment | null;
}

/** After so many pages other work of the program gets its turn. */
const turn = 32;

/**
 * Writes an article as a tagged PDF 1.7: content from the pages, structure from the tree, joined by positions. The same
 * input gives the same bytes. Throws where a page holds a character that its font has no glyph for.
 */
export async function writePdf(input: PdfInput): Promise<Uint8Array> {
  const { article, modified } = input;
  const about: Omit<DocumentMetadata, 'pages'> = {
    metadata: article.metadata,
    title: article.metadata.headline ?? input.fileName.replace(/\.pdf$/i, ''),
    facts: input.facts,
    claims: input.claims,
    identifier: input.identifier,
    modified,
  };
  const document = openDocument({
    info: documentInformation(about),
    identifier: article.metadata.identifier,
  });
  const labels = await writeContent(document, input);
  document.catalog.PageLabels = pageLabels(labels);
  document.catalog.Lang = new PdfText(article.metadata.language);
  document.catalog.ViewerPreferences = document.object({
    DisplayDocTitle: true,
    Direction: article.metadata.direction === 'rtl' ? 'R2L' : undefined,
  });
  if (input.attachSource) attachSource(document, input.attachSource, modified);
  return document.finish(metadataPacket({ ...about, pages: labels.length }));
}

/** Draws the pages and writes what hangs on them. Returns the pages' labels. */
async function writeContent(document: PdfDocument, input: PdfInput): Promise<readonly string[]> {
  const structure = structureOf(input.article, input.positions);
  const fonts = new EmbeddedFonts(document, input.fonts);
  const pictures = new EmbeddedPictures(document);
  const outline = new Outline();
  const tools = { structure, fonts, pictures, outline, brokenWords: new BrokenWords() };
  const resources = document.object({ Font: fonts.resources, XObject: pictures.resources });
  const parents: (StructureElement | readonly StructureElement[])[] = [];
  const labels: string[] = [];
  for (const page of input.pages) {
    const links = new PageLinks(input.article.metadata.source);
    const box = [0, 0, page.width, page.height];
    const reference = document.object({ Type: 'Page', MediaBox: box, TrimBox: box, Resources: resources, Tabs: 'S' });
    document.addPage(reference);
    const { content, marked } = drawPage(page, reference, links, tools);
    reference.data.Contents = document.complete({}, content);
    reference.data.StructParents = parents.push(marked) - 1;
    links.write(document, reference, (element) => parents.push(element) - 1);
    reference.end();
    labels.push(page.label ?? String(labels.length + 1));
    if (labels.length % turn === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  outline.write(document, writeStructureTree(document, structure.root, parents));
  await fonts.embed(input.subset);
  resources.end();
  return labels;
}
