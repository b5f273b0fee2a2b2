import type { PdfDocument } from '../document.ts';
import type { PdfValue } from '../pdfkit.ts';

const spaces: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ' };
const classes: ReadonlySet<string> = new Set(['scnr', 'mntr', 'prtr', 'spac']);

/**
 * The colour space of a picture that brings its ICC profile along (ISO 32000-1, 8.6.5.5). Null where the profile is none
 * that a PDF/A-2 file may hold or doesn't fit the picture: its colours are then those of the output intent, sRGB.
 */
export function profiledColour(document: PdfDocument, profile: Uint8Array | null, components: 1 | 3): PdfValue | null {
  if (!profile || !isSound(profile, components)) return null;
  return ['ICCBased', document.complete({ N: components }, profile)];
}

/** Reads a profile's header (ICC.1, 7.2). */
function isSound(profile: Uint8Array, components: 1 | 3): boolean {
  if (profile.length < 132) return false;
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const text = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4));
  return (
    view.getUint32(0) === profile.length &&
    view.getUint8(8) <= 4 &&
    classes.has(text(12)) &&
    text(16) === spaces[components] &&
    text(36) === 'acsp'
  );
}

/** The profile in a JPEG, which may be in pieces (ICC.1, annex B.4); null where it has none. */
export function profileOfJpeg(data: Uint8Array): Uint8Array | null {
  const pieces: { readonly place: number; readonly bytes: Uint8Array }[] = [];
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xda) break;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + (((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0));
    const content = data.subarray(at + 4, end);
    if (marker === 0xe2 && String.fromCharCode(...content.subarray(0, 12)) === 'ICC_PROFILE\0') {
      pieces.push({ place: content[12] ?? 0, bytes: content.subarray(14) });
    }
    at = end;
  }
  if (pieces.length === 0) return null;
  return Buffer.concat(pieces.sort((a, b) => a.place - b.place).map(({ bytes }) => bytes));
}
