import { imageSize } from 'image-size';
import type { Graphic } from '../model/graphic.ts';
import { jpegFrame } from './jpeg.ts';
import { pngChunks } from './png.ts';

/** Bytes of the largest picture that is taken. */
export const largestPicture = 50 * 1024 * 1024;

/** Pixels of the longest side that is taken: beyond it, readers run out of memory. */
const longestSide = 20_000;

export type Picture =
  | { readonly type: 'picture'; readonly graphic: Graphic; readonly transparent: boolean }
  | { readonly type: 'refused'; readonly message: string; readonly hint: string };

/**
 * Tells by its bytes, never by its name, what a picture is and how large it is. PNG and JPEG are taken as they are;
 * everything else is refused in a sentence.
 */
export function sniffPicture(file: string, data: Uint8Array): Picture {
  if (data.length === 0) return refused(`The picture '${file}' is empty.`, 'Save it again as PNG or JPEG.');
  if (data.length > largestPicture) {
    return refused(`The picture '${file}' has more than 50 MB.`, 'Save it smaller.');
  }
  const mediaType = mediaTypeOf(data);
  if (mediaType === null) {
    const kind = otherKind(data);
    const message = kind ? `The picture '${file}' is ${kind}.` : `'${file}' is no picture that can be read.`;
    return refused(message, 'Save it as PNG or JPEG.');
  }
  const damage = damageOf(data, mediaType);
  const size = damage === null ? sizeOf(data) : null;
  if (size === null) {
    return refused(
      `The picture '${file}' ${damage ?? 'is damaged'}.`,
      'Save it again as a PNG or JPEG in RGB colours.',
    );
  }
  if (Math.max(size.width, size.height) > longestSide) {
    return refused(`The picture '${file}' is larger than ${longestSide} pixels.`, 'Save it smaller.');
  }
  const graphic: Graphic = { name: fileNameOf(file, mediaType), mediaType, data, ...size };
  return { type: 'picture', graphic, transparent: mediaType === 'image/png' && pngChunks(data).transparent };
}

/** Why a file with a sound signature can't be printed or shown everywhere; null where it can. */
function damageOf(data: Uint8Array, mediaType: Graphic['mediaType']): string | null {
  if (mediaType === 'image/png') return pngChunks(data).whole ? null : 'is cut off';
  const frame = jpegFrame(data);
  if (frame === null) return 'is damaged';
  if (!frame.common) return 'is a JPEG of a rare kind';
  // The colours of both formats are sRGB: four inks have no place in a PDF/A file with that output intent.
  if (frame.components === 4) return 'is in CMYK';
  return frame.whole ? null : 'is cut off';
}

function refused(message: string, hint: string): Picture {
  return { type: 'refused', message, hint };
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function mediaTypeOf(data: Uint8Array): Graphic['mediaType'] | null {
  if (beginsWith(data, pngSignature)) return 'image/png';
  return beginsWith(data, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : null;
}

/** What a file is that people take for a picture to print. */
function otherKind(data: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(data.subarray(0, 512));
  if (/^GIF8[79]a/.test(head)) return 'a GIF';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'a WebP';
  if (/^[\s\S]{4}ftypavi[fs]/.test(head)) return 'an AVIF';
  if (/^[\s\S]{4}ftyp(heic|heix|mif1|hevc)/.test(head)) return 'a HEIC';
  if (/^(II\*\0|MM\0\*)/.test(head)) return 'a TIFF';
  if (/^BM/.test(head)) return 'a BMP';
  if (/^%PDF-/.test(head)) return 'a PDF';
  return /<svg[\s>]/.test(head) ? 'an SVG' : null;
}

/** Null where the header doesn't say, or says zero. */
function sizeOf(data: Uint8Array): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation } = imageSize(data);
    if (width === 0 || height === 0) return null;
    // Orientations 5 to 8 of Exif lie on their side: readers turn them.
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** A name that every format and file system takes, with the extension of what the file is. */
function fileNameOf(file: string, mediaType: Graphic['mediaType']): string {
  const base = file.split('/').at(-1) ?? file;
  const stem = base
    .replace(/\.[A-Za-z0-9]+$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${stem === '' ? 'picture' : stem}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

function beginsWith(data: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}
