import type { Graphic } from '../model/graphic.ts';
import type { FontId, GlyphRun } from '../page/glyph-run.ts';
import type { Colour, Frame, ImageFrame, Line, Page, RuleFrame } from '../page/page.ts';

/** What is needed of a font to draw it. */
export interface Outlines {
  readonly unitsPerEm: number;
  /** SVG path data of a glyph, y upwards; empty for glyphs without ink. */
  outline(glyph: number): string;
}

export type OutlinesOf = (font: FontId) => Outlines;

/** A page as SVG: glyphs as outlines, pictures as data, so that nothing outside the file is needed to draw it. */
export function pageToSvg(page: Page, outlinesOf: OutlinesOf, paper: Colour = '#FFFFFF'): string {
  const glyphs = new GlyphDefinitions(outlinesOf);
  const body = page.frames.map((frame) => drawFrame(frame, glyphs)).join('');
  const { width, height } = page;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${glyphs.definitions()}</defs><rect width="${width}" height="${height}" fill="${paper}"/>${body}</svg>`
  );
}

/** Each glyph's outline once, in font units. */
class GlyphDefinitions {
  readonly #outlinesOf: OutlinesOf;
  readonly #names = new Map<string, string>();
  #paths = '';

  constructor(outlinesOf: OutlinesOf) {
    this.#outlinesOf = outlinesOf;
  }

  unitsPerEm(font: FontId): number {
    return this.#outlinesOf(font).unitsPerEm;
  }

  /** The name of a glyph's definition; empty for glyphs without ink. */
  name(font: FontId, glyph: number): string {
    const key = `${font} ${glyph}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const path = this.#outlinesOf(font).outline(glyph);
    const name = path === '' ? '' : `g${this.#names.size}`;
    if (path !== '') this.#paths += `<path id="${name}" d="${path}"/>`;
    this.#names.set(key, name);
    return name;
  }

  definitions(): string {
    return this.#paths;
  }
}

function drawFrame(frame: Frame, glyphs: GlyphDefinitions): string {
  switch (frame.type) {
    case 'text':
    case 'furniture':
      return frame.lines.map((line) => drawLine(line, glyphs)).join('');
    case 'rule':
      if (frame.dots !== undefined) return drawDots(frame, frame.dots);
      return `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${frame.colour}"/>`;
    case 'sign':
      return `<polygon points="${frame.corners.map((corner) => corner.map(short).join(',')).join(' ')}" fill="${frame.colour}"/>`;
    case 'image':
      return drawImage(frame);
  }
}

/** Round dots, from right to left. */
function drawDots({ x, y, width, height, colour }: RuleFrame, distance: number): string {
  const middle = short(y + height / 2);
  return (
    `<line x1="${short(x + width - height / 2)}" y1="${middle}" x2="${short(x)}" y2="${middle}" stroke="${colour}" ` +
    `stroke-width="${short(height)}" stroke-linecap="round" stroke-dasharray="0 ${short(distance)}"/>`
  );
}

function drawLine(line: Line, glyphs: GlyphDefinitions): string {
  return line.runs.map((run) => drawRun(run, line.baseline, glyphs)).join('');
}

function drawRun(run: GlyphRun, baseline: number, glyphs: GlyphDefinitions): string {
  const scale = run.size / glyphs.unitsPerEm(run.font);
  const across = scale * (1 + run.expansion / 1000);
  let uses = '';
  let x = 0;
  for (const [index, glyph] of run.glyphs.entries()) {
    const name = glyphs.name(run.font, glyph);
    if (name !== '') {
      const left = (x + (run.xOffsets?.[index] ?? 0)) / 1000 / across;
      const up = (run.yOffsets?.[index] ?? 0) / 1000 / scale;
      uses += `<use xlink:href="#${name}" x="${short(left)}"${up === 0 ? '' : ` y="${short(up)}"`}/>`;
    }
    x += run.advances[index] ?? 0;
  }
  if (uses === '') return '';
  const matrix = `translate(${short(run.x)} ${short(baseline)}) scale(${across} ${-scale})`;
  return `<g transform="${matrix}" fill="${run.colour}">${uses}</g>`;
}

function drawImage(frame: ImageFrame): string {
  const { x, y, width, height } = frame;
  return (
    `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" ` +
    `xlink:href="${dataOf(frame.graphic)}"/>`
  );
}

function dataOf(graphic: Graphic): string {
  return `data:${graphic.mediaType};base64,${Buffer.from(graphic.data).toString('base64')}`;
}

function short(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
