import { contrastBetween, type SolidColour } from '../model/contrast.ts';
import type { Colour } from '../page/page.ts';

/** Contrast ratio of two `#rrggbb` colours, from 1 to 21. Throws where one of them isn't of that form. */
export function contrastOf(one: Colour, other: Colour): number {
  return contrastBetween(solid(one), solid(other));
}

function solid(colour: Colour): SolidColour {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is no colour of the form #rrggbb`);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return { red, green, blue };
}
