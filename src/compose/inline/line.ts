import type { BrokenWord, GlyphRun } from '../../page/glyph-run.ts';
import { perGlyph } from './glyph-store.ts';
import type { Space } from './items.ts';
import { lineGlyphsOf } from './line-glyphs.ts';
import type { InlineText, Origin, Stretch } from './paragraph.ts';
import { rangeFinder } from './prepare.ts';
import type { Setting, ShapedWord } from './shaping.ts';
import type { BrokenPart } from './words.ts';

/** Shaped characters in their place on a line. */
export interface Placed {
  /** Code units of the text that they stand for. */
  from: number;
  to: number;
  setting: Setting;
  word: ShapedWord;
  /** What the glyphs after those of the text stand for: a hyphen that was set, a space that was added. */
  sign: '' | '\u00ad' | ' ';
  space: Space | null;
  /** Width it takes on the line, expansion included; a space's first glyph takes up the difference. */
  width: number;
  /** How much wider its glyphs are drawn, in thousandths. */
  expansion: number;
}

/** Glyphs of a line gathered into runs. */
interface OpenRun {
  readonly origin: Origin;
  readonly stretch: Stretch;
  readonly setting: Setting;
  readonly from: number;
  to: number;
  sign: string;
  readonly firstGlyph: number;
  readonly x: number;
  /** Where the run must end: at the end of its leaf, its style or its part of a word. */
  readonly until: number;
  readonly broken: BrokenWord | null;
  /** Zero while the run holds nothing but spaces, which go with any letters. */
  expansion: number;
}

/** The runs of a line: one for each text leaf, style, language, script and part of a broken word. */
export function assembleLine(
  inline: InlineText,
  placed: readonly Placed[],
  left: number,
  parts: readonly BrokenPart[],
): readonly GlyphRun[] {
  const { count, glyphs, advances, clusters, xOffsets, yOffsets } = lineGlyphsOf(placed);
  const originAt = rangeFinder(inline.origins);
  const stretchAt = rangeFinder(inline.stretches);
  const runs: GlyphRun[] = [];
  let open: OpenRun | null = null;
  let x = left;
  let glyph = 0;
  for (const piece of placed) {
    const { word, from, to, setting } = piece;
    const { store, at, count: own } = word;
    if (open && open.setting === setting && to <= open.until && piece.sign === '' && own > 0) {
      // Nearly every piece goes on with the run before it, whole.
      const shift = from - open.from;
      for (let i = 0, k = at + 2; i < own; i++, k += perGlyph, glyph++) {
        clusters[glyph] = shift + (store[k] ?? 0);
        x += advances[glyph] ?? 0;
      }
      if (piece.space === null) open.expansion = piece.expansion;
      open.to = to;
      continue;
    }
    for (let i = 0, k = at + 2; i < own; i++, k += perGlyph) {
      const offset = from + (store[k] ?? 0);
      const added = offset >= to;
      if (!open || open.setting !== setting || (!added && offset >= open.until)) {
        if (open) runs.push(close(open, glyph));
        open = begin(setting, added ? Math.max(offset - 1, 0) : offset, added, glyph, x);
      }
      clusters[glyph] = (added ? open.to : offset) - open.from;
      x += advances[glyph] ?? 0;
      glyph++;
      if (piece.space === null && piece.sign !== ' ') open.expansion = piece.expansion;
      if (!added) open.to = Math.min(to, open.until);
      else open.sign = piece.sign;
    }
  }
  if (open) runs.push(close(open, glyph));
  return runs;

  // The glyph and its place are handed over: variables that a function inside closes over are slow in the loop.
  function begin(setting: Setting, offset: number, added: boolean, firstGlyph: number, left: number): OpenRun {
    const origin = originAt(offset);
    const stretch = stretchAt(offset);
    const part = added ? undefined : parts.find((candidate) => candidate.from <= offset && offset < candidate.to);
    const next = parts.find((candidate) => candidate.from > offset);
    const limits = [
      origin.to,
      stretch.to,
      part?.to ?? Number.POSITIVE_INFINITY,
      next?.from ?? Number.POSITIVE_INFINITY,
    ];
    const until = Math.min(...limits);
    const from = added ? offset + 1 : offset;
    const broken = part?.broken ?? null;
    return { origin, stretch, setting, from, to: from, sign: '', firstGlyph, x: left, until, broken, expansion: 0 };
  }

  function close(run: OpenRun, end: number): GlyphRun {
    const { setting, origin, stretch, firstGlyph } = run;
    const text = inline.text.slice(run.from, run.to);
    const inserted = run.from === run.to || origin.position === null;
    const whole = firstGlyph === 0 && end === count;
    return {
      font: setting.style.font,
      size: setting.size / 1000,
      colour: stretch.style.colour,
      expansion: run.expansion,
      x: run.x / 1000,
      glyphs: whole ? glyphs : glyphs.subarray(firstGlyph, end),
      advances: whole ? advances : advances.subarray(firstGlyph, end),
      xOffsets: someOf(xOffsets?.subarray(firstGlyph, end)),
      yOffsets: someOf(yOffsets?.subarray(firstGlyph, end)),
      clusters: whole ? clusters : clusters.subarray(firstGlyph, end),
      text: text + run.sign,
      position: inserted ? null : (origin.position ?? 0) + run.from - origin.from,
      level: 0,
      script: setting.script,
      language: setting.language,
      broken: run.broken,
    };
  }
}

function someOf(offsets: Int32Array | undefined): Int32Array | null {
  return offsets?.some((offset) => offset !== 0) ? offsets : null;
}
