import type { Position } from '../model/position.ts';
import { type BrokenWord, type GlyphRun, widthOf } from '../page/glyph-run.ts';
import type { FurnitureFrame, ImageFrame, Line, Page, RuleFrame, SignFrame, TextFrame } from '../page/page.ts';
import { asRead } from './as-read.ts';
import type { BrokenWords } from './broken-words.ts';
import type { ByteWriter } from './byte-writer.ts';
import { ContentStream } from './content-stream.ts';
import type { FontCodes } from './glyph-codes.ts';
import type { Area, PageLinks } from './links.ts';
import { number } from './numbers.ts';
import { objectText } from './object-text.ts';
import type { Outline } from './outline.ts';
import { longestText, type PdfReference, PdfText } from './pdfkit.ts';
import type { PictureLinks } from './picture-links.ts';
import type { EmbeddedPictures } from './pictures/embedded-pictures.ts';
import type { Owner, Structure, StructureElement } from './structure.ts';

/** What pages are drawn with. */
export interface DrawingTools {
  readonly structure: Structure;
  readonly fonts: FontCodes;
  readonly pictures: EmbeddedPictures;
  readonly pictureLinks: PictureLinks;
  readonly outline: Outline;
  readonly brokenWords: BrokenWords;
  /** Empty; each page is written there and taken. */
  readonly out: ByteWriter;
}

export interface DrawnPage {
  readonly content: Uint8Array;
  /** The element of each marked-content identifier of the page. */
  readonly marked: readonly StructureElement[];
}

/** Draws a page: marks everything on it as some element's content or as an artifact. */
export function drawPage(page: Page, reference: PdfReference, links: PageLinks, tools: DrawingTools): DrawnPage {
  const drawing = new PageDrawing(page, reference, links, tools);
  for (const frame of page.frames) {
    switch (frame.type) {
      case 'text':
        drawing.text(frame);
        break;
      case 'image':
        drawing.image(frame);
        break;
      case 'rule':
        drawing.rule(frame);
        break;
      case 'sign':
        drawing.sign(frame);
        break;
      case 'furniture':
        drawing.furniture(frame);
        break;
    }
  }
  return drawing.end();
}

class PageDrawing {
  readonly #page: Page;
  readonly #reference: PdfReference;
  readonly #links: PageLinks;
  readonly #tools: DrawingTools;
  readonly #stream: ContentStream;
  readonly #marked: StructureElement[] = [];
  /** What the open mark stands for: an owner, or a part of a broken word. */
  #open: { readonly owner: Owner; readonly key: string } | null = null;

  constructor(page: Page, reference: PdfReference, links: PageLinks, tools: DrawingTools) {
    this.#page = page;
    this.#reference = reference;
    this.#links = links;
    this.#tools = tools;
    this.#stream = new ContentStream(tools.out);
  }

  text(frame: TextFrame): void {
    const { structure, outline, pictureLinks } = this.#tools;
    const block = frame.role === 'marker' ? structure.markerAt(frame.position) : structure.ownerAt(frame.position);
    const first = frame.lines[0];
    if (first && block !== 'artifact') {
      const top = this.#up(first.baseline - first.ascent);
      outline.reached(block, this.#reference, top);
      pictureLinks.reached(block, this.#reference, top);
    }
    let owner = block;
    let position = frame.position;
    for (const line of frame.lines) {
      for (const run of line.runs) {
        if (frame.role === 'content' && run.position !== null) {
          position = run.position;
          owner = structure.ownerAt(position);
        }
        this.#mark(owner, run, position);
        this.#show(run, line);
        if (owner !== 'artifact' && owner.link) this.#links.add(owner.link, this.#area(run, line));
      }
    }
  }

  image(frame: ImageFrame): void {
    const owner = this.#tools.structure.pictureAt(frame.position);
    const picture = this.#tools.pictures.get(frame.graphic);
    const bottom = this.#up(frame.y + frame.height);
    const matrix = picture.place(frame.x, bottom, frame.width, frame.height);
    this.#open = null;
    if (owner === 'artifact') this.#stream.picture('Artifact', '/Type/Layout', picture.name, matrix);
    else {
      this.#tools.pictureLinks.reached(owner, this.#reference, this.#up(frame.y));
      owner.box = [frame.x, bottom, frame.x + frame.width, this.#up(frame.y)];
      this.#stream.picture(owner.type, this.#identifier(owner, frame.position), picture.name, matrix);
    }
  }

  rule(frame: RuleFrame): void {
    const box = [frame.x, this.#up(frame.y + frame.height), frame.width, frame.height] as const;
    this.#open = null;
    if (frame.dots !== undefined) this.#stream.dots('Artifact', '/Type/Layout', box, frame.dots, frame.colour);
    else this.#stream.rectangle('Artifact', '/Type/Layout', box, frame.colour);
  }

  sign(frame: SignFrame): void {
    const corners = frame.corners.map(([x, y]) => [x, this.#up(y)] as const);
    this.#open = null;
    this.#stream.polygon('Artifact', '/Type/Layout', corners, frame.colour);
  }

  furniture(frame: FurnitureFrame): void {
    const edge = frame.subtype === 'Header' ? 'Top' : 'Bottom';
    const place = frame.subtype ? `/Subtype/${frame.subtype}/Attached[/${edge}]` : '';
    this.#open = null;
    this.#stream.markText('Artifact', `/Type/Pagination${place}`);
    for (const line of frame.lines) for (const run of line.runs) this.#show(run, line);
  }

  end(): DrawnPage {
    return { content: this.#stream.end(), marked: this.#marked };
  }

  /** Opens the marked content that a run belongs to, if it isn't open. */
  #mark(owner: Owner, run: GlyphRun, position: Position): void {
    // What is longer than a string may be is left as it stands.
    const broken = run.broken && run.broken.word.length <= longestText ? run.broken : null;
    if (broken) this.#tools.brokenWords.reached(broken, run.text);
    const key = broken ? `${broken.part} ${broken.word}` : '';
    const open = this.#open;
    if (open && open.key === key && (open.owner === owner || broken)) return;
    this.#open = { owner, key };
    if (owner === 'artifact') this.#stream.markText('Artifact', '/Type/Layout');
    else if (broken) this.#markPart(owner, broken, position);
    else this.#stream.markText(owner.type, this.#identifier(owner, position));
  }

  /**
   * A part of a broken word: the first stands for the whole word, the rest for the space after it, and so does an initial
   * before its word. Readers of text go by these; a screen reader gets the word from the structure element around both
   * parts (ISO 32000-1, 14.9.4).
   */
  #markPart(owner: StructureElement, broken: BrokenWord, position: Position): void {
    const { brokenWords } = this.#tools;
    const span =
      broken.part === 'rest' ? brokenWords.continued(broken.word) : brokenWords.begin(owner, broken, position);
    const isWord = broken.part === 'first' || broken.part === 'led';
    const actual = objectText(new PdfText(isWord ? broken.word : ' '));
    this.#stream.markText('Span', `${this.#identifier(span ?? owner, position)}/ActualText${actual}`);
  }

  #identifier(owner: StructureElement, position: Position): string {
    const mcid = this.#marked.push(owner) - 1;
    owner.kids.push({ type: 'content', position, page: this.#reference, mcid });
    return `/MCID ${number(mcid)}`;
  }

  #show(run: GlyphRun, line: Line): void {
    this.#stream.text(asRead(run), this.#tools.fonts.get(run.font), this.#up(line.baseline));
  }

  #area(run: GlyphRun, line: Line): Area {
    const right = run.x + (widthOf(run) - trailingSpace(run)) / 1000;
    return [run.x, this.#up(line.baseline + line.descent), right, this.#up(line.baseline - line.ascent)];
  }

  /** A distance from the page's top as one from its bottom. */
  #up(y: number): number {
    return this.#page.height - y;
  }
}

/** Advance of the space that ends a run, drawn last where the run is read from left to right. */
function trailingSpace(run: GlyphRun): number {
  const endsInSpace = run.level % 2 === 0 && run.text.endsWith(' ') && run.clusters.at(-1) === run.text.length - 1;
  return endsInSpace ? (run.advances.at(-1) ?? 0) : 0;
}
