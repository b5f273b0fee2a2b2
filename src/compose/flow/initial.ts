import type { Face } from '../../fonts/face.ts';
import { reachOf, silhouetteOf, stemOf } from '../../fonts/silhouette.ts';
import { type MilliPoints, toMilliPoints } from '../../model/units.ts';
import type { TextStyle } from '../../theme/style.ts';
import type { InlineText, Stretch } from '../inline/paragraph.ts';
import type { FlowContext } from './context.ts';

/** A text whose first letter is an initial, and what its lines leave free for it. */
export interface WithInitial {
  readonly inline: InlineText;
  /** By line; the first one has the letter in it. */
  readonly beside: readonly MilliPoints[];
}

/** Between the letter and the lines beside it, and between it and the rest of its word, in ems of the text. */
const gap = 0.25;
const closeGap = 0.08;
/** How far the serifs of a stem reach at most, and how far any other letter hangs out, in parts of its height. */
const longestSerif = 0.14;
const usualOut = 0.04;
/** What it may take of the measure. */
const widestPart = 1 / 3;
/** By how much the first line may be nearer than the others, in parts of the letter's height: 'A', 'L'. */
const mostCloser = 0.35;

/**
 * Sets the first letter of a text as an initial of so many lines: it stands on the baseline of the last of them and
 * is as high as the first one's capitals, or as its small capitals where it begins with those. Null where the letter
 * can't be parted from its word, or the column is too narrow for it.
 */
export function withInitial(
  inline: InlineText,
  letter: string,
  lines: number,
  context: FlowContext,
): WithInitial | null {
  const { theme, page, typesetter } = context;
  const first = inline.stretches[0];
  const origin = inline.origins[0];
  if (!first || !origin) return null;
  const length = letter.length;
  const alone = !/^\S/u.test(inline.text.slice(length));
  // What belongs to two leaves of the tree can't be read as one word.
  if (origin.to <= length && !alone) return null;
  const around = (inline.stretches.find(({ to }) => to > length) ?? first).style;
  const face = typesetter.fonts.face(theme.cuts.display.regular);
  const grid = toMilliPoints(page.roles.text.leading);
  const sink = grid * (lines - 1);
  const height = sink + heightOf(around, typesetter.fonts.face(around.font), first.language);
  const size = Math.round((height * face.unitsPerEm) / topOf(face, 0x48, []));
  const style: TextStyle = {
    font: theme.cuts.display.regular,
    size,
    colour: around.colour,
    features: [],
    tracking: 0,
  };
  const { out, right, closer, below } = shapeOf(letter, face, style, { sink, height, grid, around });
  const em = around.size;
  const initial: TextStyle = {
    ...style,
    // A word of one letter keeps its distance.
    initial: { sink, out, width: right - (alone ? 0 : closer) + Math.round(closeGap * em) },
  };
  const room = right + Math.round(gap * em);
  if (room > context.column.measure * widestPart) return null;
  const beside = [0, ...Array.from({ length: lines - 1 }, () => room), ...(below === null ? [] : [below])];
  return { inline: { ...inline, stretches: splitFirst(inline.stretches, length, initial), initial: length }, beside };
}

interface Measures {
  readonly sink: MilliPoints;
  readonly height: MilliPoints;
  readonly grid: MilliPoints;
  readonly around: TextStyle;
}

interface Shape {
  /** What hangs out, from the glyph's origin. */
  readonly out: MilliPoints;
  /** From the margin to where its ink ends. */
  readonly right: MilliPoints;
  /** By how much less its ink reaches beside the first line. */
  readonly closer: MilliPoints;
  /** What a line below it must leave free for a tail: 'Q'; null where there is none. */
  readonly below: MilliPoints | null;
}

function shapeOf(letter: string, face: Face, { size }: TextStyle, { sink, height, grid, around }: Measures): Shape {
  const units = (length: MilliPoints) => (length * face.unitsPerEm) / size;
  const length = (value: number) => Math.round((value * size) / face.unitsPerEm);
  const glyph = face.glyphOf(letter.normalize('NFC').codePointAt(0) ?? 0);
  const ink = silhouetteOf(face.outline(glyph));
  const depth = units(around.size * 0.25);
  const whole = reachOf(ink, -depth, units(height)) ?? { left: 0, right: face.advance(glyph) };
  const stem = stemOf(ink, units(height));
  // Serifs reach so far at most: what stands further in, as in 'T', is no stem that the letter begins with.
  const begins = stem !== null && stem - whole.left <= units(height * longestSerif);
  const out = begins ? stem : whole.left + units(height * usualOut);
  const firstLine = reachOf(ink, units(sink) - depth, Number.POSITIVE_INFINITY) ?? whole;
  const closer = Math.min(whole.right - firstLine.right, units(height * mostCloser));
  // Ascenders of the line below begin so far down.
  const clear = units(grid - around.size * 0.78);
  const tail = reachOf(ink, Number.NEGATIVE_INFINITY, -clear);
  return {
    out: length(out),
    right: length(whole.right - out),
    closer: Math.max(0, length(closer)),
    below: tail === null ? null : length(tail.right - out) + Math.round(around.size * gap),
  };
}

/** How high the letters are that begin the first line: capitals, or small capitals. */
function heightOf({ size, features }: TextStyle, face: Face, language: string): MilliPoints {
  const small = features.includes('smcp');
  return Math.round((topOf(face, small ? 0x68 : 0x48, small ? ['smcp'] : [], language) * size) / face.unitsPerEm);
}

/** Where a flat letter ends above, as it is drawn; capitals of a face differ from the metric that it states. */
function topOf(face: Face, codePoint: number, features: readonly string[], language = 'en'): number {
  const properties = { features, language, script: 'Latn', direction: 'ltr' } as const;
  const glyph = face.shape(String.fromCodePoint(codePoint), properties).glyphs[0] ?? 0;
  return (glyph === 0 ? null : face.box(glyph)?.top) ?? face.capHeight;
}

function splitFirst(stretches: readonly Stretch[], length: number, style: TextStyle): readonly Stretch[] {
  return stretches.flatMap((stretch): readonly Stretch[] => {
    if (stretch.from > 0) return [stretch];
    const letter = { ...stretch, to: length, style, breakable: false };
    return stretch.to > length ? [letter, { ...stretch, from: length }] : [letter];
  });
}
