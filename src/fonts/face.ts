import type * as HarfBuzz from 'harfbuzzjs';
import type { FontId } from '../page/glyph-run.ts';

/** What shaping needs to know beside the characters. */
export interface ShapingProperties {
  /** OpenType features switched on, by tag; a leading '-' switches one off. */
  readonly features: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO 15924 tag. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Shaped text: parallel arrays in the order the glyphs are drawn, lengths in font units. */
export interface ShapedText {
  readonly glyphs: Uint16Array;
  readonly advances: Int32Array;
  /** Null where all offsets are zero. */
  readonly xOffsets: Int32Array | null;
  readonly yOffsets: Int32Array | null;
  /** The code unit at which each glyph's cluster begins; monotone, at the level of characters. */
  readonly clusters: Uint32Array;
  /** 1 where a break before this cluster would change the glyphs or their places. */
  readonly unsafe: Uint8Array;
}

/** Box of a glyph's ink in font units, y upwards. */
export interface GlyphBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** One font, ready to shape. All lengths are in font units. */
export interface Face {
  readonly id: FontId;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Depth below the baseline, positive. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  shape(text: string, properties: ShapingProperties): ShapedText;
  /** The glyph of a code point before any feature; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  advance(glyph: number): number;
  /** Null for glyphs without ink. */
  box(glyph: number): GlyphBox | null;
  /** SVG path data, y upwards; empty for glyphs without ink. */
  outline(glyph: number): string;
}

/** Makes faces of one HarfBuzz. */
export interface Shaper {
  face(id: FontId, data: Uint8Array): Face;
}

/**
 * Loads HarfBuzz. One buffer serves every call: thousands of fresh ones in one synchronous loop would wait for
 * finalization and take hundreds of megabytes.
 */
export async function loadShaper(): Promise<Shaper> {
  const harfbuzz = await import('harfbuzzjs');
  // A module waits for itself; in the bundle, which can't, it says when it is ready (bundle/leave-out.mjs).
  if ('loaded' in harfbuzz) await harfbuzz.loaded;
  const buffer = new harfbuzz.Buffer();
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  return { face: (id, data) => makeFace(harfbuzz, buffer, id, data) };
}

function makeFace(harfbuzz: typeof HarfBuzz, buffer: HarfBuzz.Buffer, id: FontId, data: Uint8Array): Face {
  const face = new harfbuzz.Face(new harfbuzz.Blob(data));
  const font = new harfbuzz.Font(face);
  const extents = font.hExtents();
  const boxes = new Map<number, GlyphBox | null>();
  const boxOf = (glyph: number): GlyphBox | null => {
    const box = font.glyphExtents(glyph);
    if (!box || (box.width === 0 && box.height === 0)) return null;
    const { xBearing: left, yBearing: top } = box;
    return { left, bottom: top + box.height, right: left + box.width, top };
  };
  const glyphs = new Map<number, number>();
  const featureLists = new Map<readonly string[], HarfBuzz.Feature[]>();
  const featuresOf = (tags: readonly string[]): HarfBuzz.Feature[] => {
    let features = featureLists.get(tags);
    if (!features) {
      features = tags.map((tag) =>
        tag.startsWith('-') ? new harfbuzz.Feature(tag.slice(1), 0) : new harfbuzz.Feature(tag),
      );
      featureLists.set(tags, features);
    }
    return features;
  };
  return {
    id,
    unitsPerEm: face.upem,
    ascent: extents.ascender,
    descent: -extents.descender,
    capHeight: font.getMetricPosition(harfbuzz.MetricsTag.CAP_HEIGHT) ?? Math.round(face.upem * 0.7),
    xHeight: font.getMetricPosition(harfbuzz.MetricsTag.X_HEIGHT) ?? Math.round(face.upem * 0.5),
    shape(text, properties) {
      buffer.clearContents();
      buffer.addText(text);
      buffer.setDirection(properties.direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
      buffer.setScript(properties.script);
      buffer.setLanguage(properties.language);
      harfbuzz.shape(font, buffer, featuresOf(properties.features));
      return readBuffer(buffer);
    },
    glyphOf(codePoint) {
      let glyph = glyphs.get(codePoint);
      if (glyph === undefined) {
        glyph = font.nominalGlyph(codePoint) ?? 0;
        glyphs.set(codePoint, glyph);
      }
      return glyph;
    },
    advance: (glyph) => font.glyphHAdvance(glyph),
    box(glyph) {
      let box = boxes.get(glyph);
      if (box === undefined) {
        box = boxOf(glyph);
        boxes.set(glyph, box);
      }
      return box;
    },
    outline: (glyph) => font.glyphToPath(glyph),
  };
}

function readBuffer(buffer: HarfBuzz.Buffer): ShapedText {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const count = infos.length;
  const glyphs = new Uint16Array(count);
  const advances = new Int32Array(count);
  const clusters = new Uint32Array(count);
  const unsafe = new Uint8Array(count);
  let xOffsets: Int32Array | null = null;
  let yOffsets: Int32Array | null = null;
  for (let i = 0; i < count; i++) {
    const info = infos[i];
    const position = positions[i];
    if (!info || !position) continue;
    glyphs[i] = info.codepoint;
    advances[i] = position.xAdvance;
    clusters[i] = info.cluster;
    unsafe[i] = info.flags & 1;
    if (position.xOffset !== 0) {
      xOffsets ??= new Int32Array(count);
      xOffsets[i] = position.xOffset;
    }
    if (position.yOffset !== 0) {
      yOffsets ??= new Int32Array(count);
      yOffsets[i] = position.yOffset;
    }
  }
  return { glyphs, advances, xOffsets, yOffsets, clusters, unsafe };
}
