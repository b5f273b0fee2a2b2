import type { Fonts } from '../../fonts/catalogue.ts';
import type { Face } from '../../fonts/face.ts';
import type { MilliPoints } from '../../model/units.ts';
import { textStyle } from '../../theme/resolve.ts';
import type { TextStyle } from '../../theme/style.ts';
import type { PageTheme, Theme } from '../../theme/theme.ts';

export interface VerticalMetrics {
  /** From the top of a line to its baseline. */
  readonly rise: MilliPoints;
  /** Height of ascenders above the baseline, depth of descenders below it. */
  readonly ascent: MilliPoints;
  readonly descent: MilliPoints;
}

/**
 * Where the baseline of a style stands in a line: the body's as far below the line's top as its size, any other so
 * that its capitals begin at the same height, for then columns and pages begin level whatever they begin with.
 */
export function verticalMetrics(style: TextStyle, theme: Theme, page: PageTheme, fonts: Fonts): VerticalMetrics {
  const body = textStyle(theme, page.roles.text);
  const face = fonts.face(style.font);
  const aboveCapitals = body.size - capitals(fonts.face(body.font), body.size);
  return {
    rise: aboveCapitals + capitals(face, style.size),
    ascent: scaled(face.box(face.glyphOf(0x64))?.top ?? face.ascent, face, style.size),
    descent: scaled(-(face.box(face.glyphOf(0x70))?.bottom ?? -face.descent), face, style.size),
  };
}

function capitals(face: Face, size: MilliPoints): MilliPoints {
  return scaled(face.capHeight, face, size);
}

function scaled(units: number, face: Face, size: MilliPoints): MilliPoints {
  return Math.round((units * size) / face.unitsPerEm);
}
