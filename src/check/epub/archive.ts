import { inflateRawSync } from 'node:zlib';
import { UnreadableEpub } from './unreadable.ts';

/** One file of an archive, as the archive has it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly stored: boolean;
  /** Bytes of the local header's extra field, which the first file of a book may not have (OCF 3.3, 4.2). */
  readonly extra: number;
  readonly bytes: Uint8Array;
}

/** No book has more files than this; an archive with more is refused before any of them is read. */
const mostEntries = 20_000;
/** Bytes of all files of an archive together, inflated: what a book of pictures and sounds may well have. */
const mostBytes = 1 << 30;
/** Bytes that are read for each byte of the archive at most, beyond the first megabytes: text is packed to a twentieth. */
const mostInflation = 200;
const freeBytes = 16 << 20;

/**
 * The files of a zip archive in the order of its directory (PKWARE APPNOTE 6.3.3: stored or deflated, neither encrypted
 * nor in parts), read without any of the code that writes them. Throws an `UnreadableEpub` where that can't be done, or
 * where the files would be too large when unpacked.
 */
export function readArchive(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new UnreadableEpub(`The archive has ${count} files, more than any book.`);
  let room = Math.min(mostBytes, freeBytes + bytes.byteLength * mostInflation);
  let at = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken('its directory is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const from = at + 46;
    const name = nameOf(bytes.subarray(from, from + (nameLength ?? 0)));
    if (!name.endsWith('/')) {
      if (seen.has(name)) throw new UnreadableEpub(`The archive has two files named ${name}.`);
      seen.add(name);
      const entry = readEntry(bytes, view, at, name, room);
      room -= entry.bytes.byteLength;
      entries.push(entry);
    }
    at = from + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** The place of the record at the archive's end, which may be followed by a comment of up to 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new UnreadableEpub('This is no EPUB: it is no zip archive, or only the beginning of one.');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string, room: number): ArchiveEntry {
  if (isOutside(name)) throw new UnreadableEpub(`The archive has a file outside of it: ${JSON.stringify(name)}.`);
  if (view.getUint16(at + 8, true) & 1) throw new UnreadableEpub(`The archive is encrypted: ${name}.`);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.byteLength || view.getUint32(local, true) !== 0x04034b50) throw broken(`${name} is not there`);
  const extra = view.getUint16(local + 28, true);
  const from = local + 30 + view.getUint16(local + 26, true) + extra;
  if (from + packed > bytes.byteLength) throw broken(`${name} is cut off`);
  if (size > room) throw tooLarge();
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw broken(`${name} is packed in a way that EPUB does not allow`);
  return { name, stored: method === 0, extra, bytes: method === 0 ? data : inflate(data, name, room) };
}

/** Inflates no more than there is room for, whatever size the directory states. */
function inflate(data: Uint8Array, name: string, room: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw broken(`${name} can't be unpacked`);
  }
}

/** Names are UTF-8 in a book (OCF 3.3, 4.2.2), whatever the archive says of them. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split(/[/\\]/u).includes('..') || name.includes('\0');
}

function broken(how: string): UnreadableEpub {
  return new UnreadableEpub(`The archive is broken: ${how}.`);
}

function tooLarge(): UnreadableEpub {
  return new UnreadableEpub('The archive unpacks to more than any book is; it was not read.');
}
