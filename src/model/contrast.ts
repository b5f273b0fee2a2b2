/** Red, green and blue of sRGB, each from 0 to 255. */
export interface SolidColour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 'contrast ratio'). */
export function contrastBetween(one: SolidColour, other: SolidColour): number {
  const [lighter = 1, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((first, second) => second - first);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2, 'relative luminance'). */
function luminanceOf({ red, green, blue }: SolidColour): number {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
