import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfDocument } from '../document.ts';
import type { PdfReference, PdfValue } from '../pdfkit.ts';
import { profiledColour } from './colour-profile.ts';
import { type PngFile, readPng } from './png-file.ts';
import { inflateRows, type Samples, samplesOf } from './png-pixels.ts';

/**
 * Embeds a PNG. Its compressed rows go into the file as they are where PDF's predictors know them; interlaced and
 * transparent pictures are taken apart into colours and a soft mask of 8 bits. Throws where the picture is damaged.
 */
export function embedPng(document: PdfDocument, data: Uint8Array): PdfReference {
  const png = readPng(data);
  const picture = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: png.width,
    Height: png.height,
    ColorSpace: colourSpaceOf(document, png),
    Filter: 'FlateDecode',
  };
  if (!png.hasAlpha && !png.transparency && !png.interlaced) {
    inflateRows(png);
    const DecodeParms = { Predictor: 15, Colors: png.channels, BitsPerComponent: png.bits, Columns: png.width };
    return document.complete({ ...picture, BitsPerComponent: png.bits, DecodeParms }, png.compressed);
  }
  const { colours, alphas } = separated(png);
  return document.complete(
    { ...picture, BitsPerComponent: 8, SMask: alphas ? softMask(document, png, alphas) : undefined },
    deflateSync(colours),
  );
}

function softMask(document: PdfDocument, { width, height }: PngFile, alphas: Uint8Array): PdfReference {
  const entries = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  return document.complete({ ...entries, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' }, deflateSync(alphas));
}

/** The colours (or indices) of all pixels and their alphas, in 8 bits; null where every pixel is opaque. */
function separated(png: PngFile): { readonly colours: Uint8Array; readonly alphas: Uint8Array | null } {
  const samples = samplesOf(png);
  const { channels } = png;
  const inColour = png.hasAlpha ? channels - 1 : channels;
  const scale = png.palette ? 1 : 255 / (2 ** png.bits - 1);
  const bytes = scale === 1 ? samples : samples.map((sample) => Math.round(sample * scale));
  const alphaOf = alphaReader(png, samples, bytes);
  const count = png.width * png.height;
  const colours = new Uint8Array(count * inColour);
  const alphas = new Uint8Array(count);
  let opaque = true;
  for (let pixel = 0; pixel < count; pixel++) {
    for (let c = 0; c < inColour; c++) colours[pixel * inColour + c] = bytes[pixel * channels + c] ?? 0;
    const alpha = alphaOf(pixel);
    alphas[pixel] = alpha;
    opaque &&= alpha === 255;
  }
  return { colours, alphas: opaque ? null : alphas };
}

/** The alpha of a pixel: of its own, of its palette entry, or none where it has the colour that is transparent. */
function alphaReader(png: PngFile, samples: Samples, bytes: Samples): (pixel: number) => number {
  const { channels, palette, transparency } = png;
  if (png.hasAlpha) return (pixel) => bytes[pixel * channels + channels - 1] ?? 0;
  if (!transparency) return () => 255;
  if (palette) return (pixel) => transparency[samples[pixel] ?? 0] ?? 255;
  const key = Array.from(
    { length: channels },
    (_, c) => ((transparency[2 * c] ?? 0) << 8) | (transparency[2 * c + 1] ?? 0),
  );
  return (pixel) => (key.every((value, c) => samples[pixel * channels + c] === value) ? 0 : 255);
}

function colourSpaceOf(document: PdfDocument, png: PngFile): PdfValue {
  const profile = png.profile && inflated(png.profile);
  if (png.palette) {
    const last = Math.floor(png.palette.length / 3) - 1;
    const base = profiledColour(document, profile, 3) ?? 'DeviceRGB';
    return ['Indexed', base, last, document.complete({}, png.palette.subarray(0, 3 * (last + 1)))];
  }
  const inColour = png.channels >= 3 ? 3 : 1;
  return profiledColour(document, profile, inColour) ?? (inColour === 3 ? 'DeviceRGB' : 'DeviceGray');
}

/** A profile that can't be read is left out: the colours are then sRGB, as of any picture without one. */
function inflated(profile: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(profile);
  } catch {
    return null;
  }
}
