import type { Colour, Page } from '../page/page.ts';
import { fewColoursPng } from './few-colours.ts';
import { type OutlinesOf, pageToSvg } from './svg.ts';

/** Draws a page as a PNG of `width` pixels. The same page gives the same bytes. */
export async function pageToPng(
  page: Page,
  outlinesOf: OutlinesOf,
  width: number,
  paper: Colour = '#FFFFFF',
): Promise<Uint8Array> {
  return drawSvg(pageToSvg(page, outlinesOf, paper), width);
}

/** Draws an SVG without text as a PNG of `width` pixels. */
export async function drawSvg(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const drawn = drawing.render();
  return fewColoursPng(drawn.pixels, drawn.width, drawn.height) ?? new Uint8Array(drawn.asPng());
}
