import { inflateSync } from 'node:zlib';
import { Refusal } from '../../model/finding.ts';

/** Bytes of the largest file that is read. */
export const mostFileBytes = 256 * 1024 * 1024;

/** Bytes of the largest stream once it is decompressed, and of all together. */
export const mostStreamBytes = 128 * 1024 * 1024;
const mostBytes = 512 * 1024 * 1024;

/** Pages, elements of the tree, and levels of elements in one another. */
export const mostPages = 5000;
export const mostElements = 400_000;
export const deepestElement = 200;

/** Operators of one page, forms that it draws included. */
export const mostOperators = 2_000_000;

/** Forms that a page draws, each time counted. */
export const mostForms = 20_000;

/** States of graphics that are saved at once. */
export const deepestState = 2000;

/** A sentence that says why a file isn't read. */
export function pdfRefusal(message: string, hint: string | null = null): Refusal {
  return new Refusal({
    code: 'unreadable-pdf',
    severity: 'error',
    message,
    hint,
    file: null,
    line: null,
    column: null,
  });
}

/** Refuses what is no PDF, what is too large, and streams that would swell beyond all measure when decompressed. */
export function guardBytes(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) {
    throw pdfRefusal('The file is no PDF.', 'Imprint hears and checks PDF and EPUB files.');
  }
  if (bytes.length > mostFileBytes) throw pdfRefusal('The PDF is larger than 256 MB.', 'Check it in parts.');
  let sum = 0;
  for (const part of compressedIn(file)) {
    sum += swollen(part, 0);
    if (sum > mostBytes) throw swells();
  }
}

/** What begins like a Flate stream. Encrypted ones don't, and are held to `mostStreamBytes` where they are opened. */
function* compressedIn(file: Buffer): Generator<Buffer> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const begin = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = file.indexOf('endstream', begin);
    if (isFlate(file, begin)) yield file.subarray(begin, end < 0 ? file.length : end);
  }
}

function isFlate(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;
}

/** Bytes of a stream once decompressed, as often as it is compressed. */
function swollen(part: Buffer, times: number): number {
  let opened: Buffer;
  try {
    opened = inflateSync(part, { maxOutputLength: mostStreamBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw swells();
    return 0;
  }
  return opened.length + (times < 3 && isFlate(opened, 0) ? swollen(opened, times + 1) : 0);
}

function swells(): Refusal {
  return pdfRefusal('The PDF holds streams that swell beyond all measure when they are decompressed.');
}
