import { Refusal } from '../../model/finding.ts';

/** Bytes of the largest file that is read. */
export const mostFileBytes = 256 * 1024 * 1024;

/** Bytes of the largest stream once it is decompressed. */
export const mostStreamBytes = 128 * 1024 * 1024;

/** Pages, elements of the tree, and levels of elements in one another. */
export const mostPages = 5000;
export const mostElements = 400_000;
export const deepestElement = 200;

/** Operators of one page, forms that it draws included. */
export const mostOperators = 2_000_000;

/** Characters of one page's strings, forms included: pdf.js makes an object of each. */
export const mostCharacters = 2_000_000;

/** Bytes of one page's content, forms that it draws included. */
export const mostContentBytes = 64 * 1024 * 1024;

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

/** Refuses what is no PDF and what is too large. */
export function guardBytes(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) {
    throw pdfRefusal('The file is no PDF.', 'Imprint hears and checks PDF and EPUB files.');
  }
  if (bytes.length > mostFileBytes) throw pdfRefusal('The PDF is larger than 256 MB.', 'Check it in parts.');
}
