import type { Fonts } from '../../../src/fonts/catalogue.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Block, TextBlock } from '../../../src/model/block.ts';
import { type Positions, positionsOf } from '../../../src/model/position.ts';
import { isTextBlock, leavesOf } from '../../../src/model/visit.ts';
import type { BrokenWord, FontId, GlyphRun } from '../../../src/page/glyph-run.ts';
import type { Frame, Line, Page } from '../../../src/page/page.ts';

/** A plain typesetter for tests of the writer: ragged lines, no hyphenation but where a test asks for it. */
export interface TypesetOptions {
  readonly width?: number;
  readonly height?: number;
  readonly measure?: number;
  /** Words that are always broken, after so many letters: what is before the break ends its line. */
  readonly broken?: Readonly<Record<string, readonly number[]>>;
  readonly font?: FontId;
  readonly features?: readonly string[];
}

const size = 11;
const leading = 16;
const margin = 60;

export function typeset(article: Pick<Article, 'children'>, fonts: Fonts, options: TypesetOptions = {}): Page[] {
  const positions = positionsOf(article);
  const setter = new Setter(fonts, positions, options);
  for (const block of article.children) setter.block(block);
  return setter.end();
}

class Setter {
  readonly #fonts: Fonts;
  readonly #positions: Positions;
  readonly #options: TypesetOptions;
  readonly #width: number;
  readonly #height: number;
  readonly #pages: Page[] = [];
  #frames: Frame[] = [];
  #y = margin;

  constructor(fonts: Fonts, positions: Positions, options: TypesetOptions) {
    this.#fonts = fonts;
    this.#positions = positions;
    this.#options = options;
    this.#width = options.width ?? 420;
    this.#height = options.height ?? 595;
  }

  block(block: Block): void {
    if (isTextBlock(block)) this.#text(block);
    else if (block.type === 'figure') this.#figure(block);
    else if (block.type === 'listItem' || block.type === 'footnote') this.#marked(block);
    else if (block.type === 'thematicBreak') this.#rule();
    else for (const child of block.children) this.block(child);
    if (isTextBlock(block)) this.#y += leading / 2;
  }

  end(): Page[] {
    this.#finishPage();
    return this.#pages;
  }

  #figure(figure: Extract<Block, { type: 'figure' }>): void {
    const width = 120;
    const height = (width * figure.graphic.height) / figure.graphic.width;
    const { graphic } = figure;
    this.#room(height);
    const position = this.#positions.of(figure);
    this.#frames.push({ type: 'image', position, graphic, x: margin, y: this.#y, width, height });
    this.#y += height + leading;
    for (const child of figure.children) this.block(child);
  }

  #marked(item: Extract<Block, { type: 'listItem' | 'footnote' }>): void {
    this.#room(leading);
    const run = this.#run(`${item.marker} `, null, margin - 20, null);
    const lines = [this.#line([run])];
    this.#frames.push({ type: 'text', position: this.#positions.of(item), role: 'marker', lines });
    this.#y -= leading;
    for (const child of item.children) this.block(child);
  }

  #rule(): void {
    this.#frames.push({ type: 'rule', x: margin, y: this.#y, width: 60, height: 0.75, colour: '#8a1c1c' });
    this.#y += leading;
  }

  #text(block: TextBlock): void {
    const position = this.#positions.of(block);
    let lines: Line[] = [];
    let runs: GlyphRun[] = [];
    let x = margin;
    const flushLine = () => {
      if (this.#y + leading > this.#height - margin && lines.length > 0) {
        this.#frames.push({ type: 'text', position, role: 'content', lines });
        lines = [];
      }
      this.#room(leading);
      lines.push(this.#line(runs));
      runs = [];
      x = margin;
    };
    const add = (text: string, at: number | null, broken: BrokenWord | null) => {
      const run = this.#run(text, at, x, broken);
      const width = run.advances.reduce((sum, advance) => sum + advance, 0) / 1000;
      if (x + width - margin > (this.#options.measure ?? 300) && runs.length > 0 && broken?.part !== 'rest') {
        flushLine();
        add(text, at, broken);
        return;
      }
      runs.push(run);
      x += width;
    };
    for (const leaf of leavesOf(block)) {
      const start = this.#positions.of(leaf);
      for (const match of leaf.value.matchAll(/\S+\s*|\s+/g)) {
        const word = match[0].trim();
        const at = start + match.index;
        const breaks = this.#options.broken?.[word];
        if (!breaks) {
          add(match[0], at, null);
          continue;
        }
        let from = 0;
        for (const to of breaks) {
          add(`${word.slice(from, to)}\u00ad`, at + from, { part: from === 0 ? 'first' : 'rest', word });
          flushLine();
          from = to;
        }
        add(match[0].slice(from), at + from, { part: 'rest', word });
      }
    }
    if (runs.length > 0) flushLine();
    if (lines.length > 0) this.#frames.push({ type: 'text', position, role: 'content', lines });
  }

  #run(text: string, position: number | null, x: number, broken: BrokenWord | null): GlyphRun {
    const font = this.#options.font ?? 'Literata-Text-Regular';
    const face = this.#fonts.face(font);
    const shaped = face.shape(text.replaceAll('\u00ad', '-'), {
      features: this.#options.features ?? [],
      language: 'en',
      script: 'Latn',
      direction: 'ltr',
    });
    const scale = (size * 1000) / face.unitsPerEm;
    const { glyphs, clusters } = shaped;
    const advances = shaped.advances.map((advance) => Math.round(advance * scale));
    const xOffsets = shaped.xOffsets?.map((offset) => Math.round(offset * scale)) ?? null;
    const yOffsets = shaped.yOffsets?.map((offset) => Math.round(offset * scale)) ?? null;
    const common = { level: 0, script: 'Latn', language: 'en', colour: '#000000', expansion: 0, size } as const;
    return { ...common, font, x, glyphs, advances, xOffsets, yOffsets, clusters, text, position, broken };
  }

  #line(runs: readonly GlyphRun[]): Line {
    this.#y += leading;
    return { baseline: this.#y - 4, ascent: 10, descent: 3, runs };
  }

  #room(height: number): void {
    if (this.#y + height > this.#height - margin) this.#finishPage();
  }

  #finishPage(): void {
    const label = String(this.#pages.length + 1);
    const run = this.#run(`${label} `, null, margin, null);
    const foot: Line = { baseline: this.#height - 30, ascent: 10, descent: 3, runs: [run] };
    this.#frames.push({ type: 'furniture', role: 'folio', subtype: 'Footer', lines: [foot] });
    const start = { position: 0, at: 'block' } as const;
    this.#pages.push({ width: this.#width, height: this.#height, frames: this.#frames, start, label });
    this.#frames = [];
    this.#y = margin;
  }
}
