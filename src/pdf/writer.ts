import type { Article } from '../model/article.ts';
import type { PdfStandard } from '../model/edition.ts';
import type { Positions } from '../model/position.ts';
import type { Page } from '../page/page.ts';
import { type Attachment, attachSources } from './attachment.ts';
import { BrokenWords } from './broken-words.ts';
import { ByteWriter } from './byte-writer.ts';
import { type DrawingTools, drawPage } from './content.ts';
import { openDocument, type PdfDocument } from './document.ts';
import { EmbeddedFonts, type FontSource, type Subset } from './embedded-fonts.ts';
import { FontCodes } from './glyph-codes.ts';
import { PageLinks } from './links.ts';
import { type DocumentMetadata, documentInformation, metadataPacket } from './metadata.ts';
import { type NoteLabelsFor, NoteLinks } from './note-links.ts';
import { Outline } from './outline.ts';
import { pageLabels } from './page-labels.ts';
import { PdfText, type PdfVersion } from './pdfkit.ts';
import { PictureLinks } from './picture-links.ts';
import { EmbeddedPictures } from './pictures/embedded-pictures.ts';
import { Places } from './places.ts';
import { type StructureElement, structureOf } from './structure.ts';
import { StructureTreeWriter } from './structure-tree.ts';

/** One article of a PDF. */
export interface PdfArticle {
  /** Finished. */
  readonly article: Article;
  readonly positions: Positions;
  /** Numbered; taken one by one, so that they may still be in the making. */
  readonly pages: Iterable<Page>;
  /** The name in the outline of an article without a headline; null where it needs none. */
  readonly outlineTitle: string | null;
  /** Where it stands among others; after them, and with a headline of the first level, unless said otherwise. */
  readonly place?: ArticlePlace;
}

/** Where an article stands among others. */
export interface ArticlePlace {
  /** Before everything that isn't in front, in the order in which it is added. */
  readonly front?: boolean;
  /** Whether it is no article of the publication but leads to them. */
  readonly section?: boolean;
  /** The level of its headline. */
  readonly level?: 1 | 2;
  /** The name by which links of what is added later lead to it. */
  readonly name?: string;
}

/** What is known once every article is drawn. */
export interface PdfAbout extends Omit<DocumentMetadata, 'pages' | 'version'> {
  readonly subset: Subset;
  readonly attachments: readonly Attachment[];
}

/** After so many pages other work of the program gets its turn. */
const turn = 32;

/**
 * Writes articles, one after another, as one tagged PDF, 1.7 or 2.0 as its standard asks: content from the pages, structure from the tree, joined by
 * positions. What is kept of an article once it is added is its bytes and its place in the outline.
 */
export class PdfWriter {
  readonly #version: PdfVersion;
  readonly #document: PdfDocument;
  readonly #language: string;
  readonly #noteLabelsFor: NoteLabelsFor;
  readonly #fonts: EmbeddedFonts;
  readonly #codes: FontCodes;
  readonly #out = new ByteWriter();
  readonly #pictures: EmbeddedPictures;
  readonly #outline: Outline;
  readonly #structureTree: StructureTreeWriter;
  readonly #resources;
  readonly #labels: string[] = [];
  readonly #frontLabels: string[] = [];
  /** What links may lead to: articles by their names, pages of the run by their labels. */
  readonly #places = new Places();

  /** `language` is the document's; an article in another says so. */
  constructor(fonts: FontSource, language: string, noteLabelsFor: NoteLabelsFor, standard: PdfStandard = 'ua-1+a-2a') {
    const version = standard === 'ua-2+a-4f' ? '2.0' : '1.7';
    this.#version = version;
    this.#document = openDocument(version);
    this.#pictures = new EmbeddedPictures(this.#document);
    this.#outline = new Outline(version);
    this.#structureTree = new StructureTreeWriter(this.#document, version);
    this.#noteLabelsFor = noteLabelsFor;
    this.#language = language;
    this.#fonts = new EmbeddedFonts(this.#document, fonts);
    this.#codes = new FontCodes(this.#fonts);
    this.#resources = this.#document.object({ Font: this.#fonts.resources, XObject: this.#pictures.resources });
  }

  /** Pages so far. */
  get pages(): number {
    return this.#labels.length + this.#frontLabels.length;
  }

  /** What is added from now on belongs to one part, until `endPart`. */
  beginPart(): void {
    this.#structureTree.beginPart();
  }

  endPart(): void {
    this.#structureTree.endPart();
  }

  /** Draws an article's pages. Throws where a page holds a character that its font has no glyph for. */
  async add({ article, positions, pages, outlineTitle, place = {} }: PdfArticle): Promise<void> {
    const { front = false, section = false, level = 1, name } = place;
    const { language } = article.metadata;
    const structure = structureOf(article, positions, {
      language: language === this.#language ? null : language,
      body: section ? 'Sect' : 'Art',
      level,
      version: this.#version,
    });
    const outline = this.#outline;
    const pictureLinks = new PictureLinks(article);
    const tools: DrawingTools = {
      structure,
      fonts: this.#codes,
      pictures: this.#pictures,
      pictureLinks,
      outline,
      brokenWords: new BrokenWords(),
      out: this.#out,
    };
    const notes = new NoteLinks(language, this.#noteLabelsFor);
    const parents: (StructureElement | readonly StructureElement[])[] = [];
    const key = this.#structureTree.nextKey;
    const jumpTo = (target: string) => this.#places.jumpTo(target, this.#version === '2.0');
    for (const page of pages) {
      const links = new PageLinks(article.metadata.source, notes, pictureLinks, jumpTo);
      this.#draw(page, front, links, tools, (entry) => key + parents.push(entry) - 1);
      if (this.pages % turn === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    if (name !== undefined && outline.begins) this.#places.drawn(name, outline.begins, structure.body);
    // Where a link leads to an element, that has its object by now.
    if (this.#version === '1.7') {
      notes.finish();
      pictureLinks.finish(false);
    }
    this.#structureTree.add(structure.root, parents, front);
    if (this.#version === '2.0') {
      notes.finishWithElements();
      pictureLinks.finish(true);
    }
    this.#places.written();
    outline.endArticle(structure.body, outlineTitle, { front, level });
  }

  /** The finished file. The same input gives the same bytes. */
  async finish(about: PdfAbout): Promise<Uint8Array> {
    const document = this.#document;
    const { metadata } = about;
    this.#structureTree.finish();
    this.#outline.write(document);
    await this.#fonts.embed(about.subset);
    this.#resources.end();
    document.catalog.PageLabels = pageLabels([...this.#frontLabels, ...this.#labels]);
    document.catalog.Lang = new PdfText(this.#language);
    document.catalog.ViewerPreferences = document.object({
      DisplayDocTitle: true,
      Direction: metadata.direction === 'rtl' ? 'R2L' : undefined,
    });
    attachSources(document, about.attachments, about.modified);
    return document.finish({
      packet: metadataPacket({ ...about, pages: this.pages, version: this.#version }),
      info: documentInformation(about),
      identifier: metadata.identifier,
    });
  }

  #draw(
    page: Page,
    front: boolean,
    links: PageLinks,
    tools: DrawingTools,
    keyOf: (entry: StructureElement | readonly StructureElement[]) => number,
  ): void {
    const document = this.#document;
    const box = [0, 0, page.width, page.height];
    const resources = this.#resources;
    const reference = document.object({ Type: 'Page', MediaBox: box, TrimBox: box, Resources: resources, Tabs: 'S' });
    document.addPage(reference, front);
    const { content, marked } = drawPage(page, reference, links, tools);
    reference.data.Contents = document.complete({}, content);
    reference.data.StructParents = keyOf(marked);
    links.write(document, reference, keyOf);
    reference.end();
    const labels = front ? this.#frontLabels : this.#labels;
    const label = page.label ?? String(labels.length + 1);
    labels.push(label);
    if (!front) this.#places.drawn(`page:${label}`, { page: reference, top: page.height }, marked[0] ?? null);
  }
}
