import type { MilliPoints } from '../../model/units.ts';

/** A word space, what it gives and what it takes, and a space that does neither. */
export interface Spacing {
  readonly wide: { readonly width: MilliPoints; readonly stretch: MilliPoints; readonly shrink: MilliPoints };
  readonly narrow: MilliPoints;
}

/** A space's width and what it gives and takes, in thousandths of the size. */
const spaceWidth = 220;
const spaceStretch = 125;
const spaceShrink = 95;
/** Programs that read a PDF by its geometry take narrower gaps for none (measured: 152 separates, 150 doesn't). */
const leastSpace = 155;
const narrowSpace = 125;

/** The spaces of a size, where the face's own is `space` wide; `added` is what letters or words stand apart beyond it. */
export function spacingOf(size: MilliPoints, space: MilliPoints, added: MilliPoints): Spacing {
  const em = size / 1000;
  const width = Math.max(space, Math.round(spaceWidth * em)) + added;
  const stretch = Math.round(spaceStretch * em);
  const shrink = Math.min(Math.round(spaceShrink * em), width - Math.ceil(leastSpace * em));
  return { wide: { width, stretch, shrink }, narrow: Math.round(narrowSpace * em) };
}
