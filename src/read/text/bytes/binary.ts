interface Kind {
  readonly name: string;
  readonly bytes: readonly number[];
  /** Where the bytes stand. */
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Files by their first bytes, the longer mark before the shorter. */
const kinds: readonly Kind[] = [
  { name: 'a PDF', bytes: ascii('%PDF-') },
  { name: 'a PNG picture', bytes: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: ascii('GIF8') },
  { name: 'a WebP picture', bytes: ascii('WEBPVP8'), at: 8 },
  { name: 'a TIFF picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'an old Word, Excel or PowerPoint document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'an RTF document', bytes: ascii('{\\rtf') },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', bytes: ascii('Rar!') },
  { name: 'a bzip2 archive', bytes: ascii('BZh9') },
  { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'a program', bytes: [0x7f, ...ascii('ELF')] },
  { name: 'a SQLite database', bytes: ascii('SQLite format 3') },
  { name: 'an Ogg recording', bytes: ascii('OggS') },
  { name: 'an MP3 recording', bytes: ascii('ID3') },
  { name: 'a video', bytes: ascii('ftyp'), at: 4 },
  { name: 'a font', bytes: ascii('wOF2') },
  { name: 'a font', bytes: ascii('OTTO') },
  { name: 'a font', bytes: [0x00, 0x01, 0x00, 0x00, 0x00] },
];

const archive = ascii('PK\u0003\u0004');

/** What a file is by its first bytes, as in 'is a PDF'; null where they are no mark of anything known. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, archive, 0)) return archiveKind(bytes);
  return kinds.find((kind) => startsWith(bytes, kind.bytes, kind.at ?? 0))?.name ?? null;
}

/**
 * Whether bytes without a known mark are no text: one byte in twenty, and at least four, is a control character that no
 * text holds. Call it only when no UTF-16 or UTF-32 was found, whose zeros would count.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls >= 4 && controls / sample.length > 0.05;
}

function archiveKind(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.includes('application/epub+zip')) return 'an EPUB';
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'an OpenDocument text';
  if (head.includes('word/')) return 'a Word document (DOCX)';
  if (head.includes('xl/')) return 'an Excel workbook';
  if (head.includes('ppt/')) return 'a PowerPoint presentation';
  if (head.includes('[Content_Types].xml')) return 'an Office document';
  return 'a ZIP archive';
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
