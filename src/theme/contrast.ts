import type { Colour } from '../page/page.ts';

/** Contrast ratio of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, 'contrast ratio'). */
export function contrastOf(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2, 'relative luminance'). Throws where it isn't `#rrggbb`. */
export function luminanceOf(colour: Colour): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) throw new Error(`${colour} is no colour of the form #rrggbb`);
  const [red, green, blue] = parts.slice(1).map((hex) => linear(Number.parseInt(hex, 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
