import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
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
 * nor in parts), read without any of the code that writes them. Rejects with an `UnreadableEpub` where that can't be
 * done, or where the files would be too large when unpacked.
 */
export async function readArchive(bytes: Uint8Array): Promise<readonly ArchiveEntry[]> {
  const zip = await openArchive(bytes);
  if (zip.entryCount > mostEntries) {
    throw new UnreadableEpub(`The archive has ${zip.entryCount} files, more than any book.`);
  }
  let room = Math.min(mostBytes, freeBytes + bytes.byteLength * mostInflation);
  const entries: ArchiveEntry[] = [];
  for (const [name, entry] of filesOf(await directoryOf(zip))) {
    const read = await readEntry(zip, entry, name, room);
    room -= read.bytes.byteLength;
    entries.push(read);
  }
  return entries;
}

/** Names are left as they are, since they are UTF-8 in a book; the sizes that are stated are judged by what is there. */
async function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
  } catch {
    const what = 'it is no zip archive, only the beginning of one, or one with something behind its end';
    throw new UnreadableEpub(`This is no EPUB: ${what}.`);
  }
}

async function directoryOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw broken('its directory is damaged', error);
  }
  return entries;
}

/** What is listed by name, without folders. */
function filesOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const files = new Map<string, Entry>();
  for (const entry of entries) {
    // Whatever the archive says of them (OCF 3.3, 4.2.2).
    const name = new TextDecoder().decode(entry.fileNameRaw);
    if (name.endsWith('/')) continue;
    if (files.has(name)) throw new UnreadableEpub(`The archive has two files named ${name}.`);
    if (isOutside(name)) throw new UnreadableEpub(`The archive has a file outside of it: ${JSON.stringify(name)}.`);
    if (entry.isEncrypted()) throw new UnreadableEpub(`The archive is encrypted: ${name}.`);
    files.set(name, entry);
  }
  return files;
}

function isOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split(/[/\\]/u).includes('..') || name.includes('\0');
}

async function readEntry(zip: ZipFile, entry: Entry, name: string, room: number): Promise<ArchiveEntry> {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  if (size > room) throw tooLarge();
  if (method !== 0 && method !== 8) throw broken(`${name} is packed in a way that EPUB does not allow`);
  const header = await zip.readLocalFileHeaderPromise(entry).catch((error: unknown) => {
    throw broken(`${name} is not there, or is cut off`, error);
  });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // To leave the loop ends the inflating, whatever is still packed.
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > size) throw new UnreadableEpub(`The archive unpacks to more than it says: ${name}.`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnreadableEpub ? error : broken(`${name} can't be unpacked`, error);
  }
  if (length < size) throw broken(`${name} is shorter than it says`);
  return { name, stored: method === 0, extra: header.extraFieldLength, bytes: Buffer.concat(chunks, length) };
}

function broken(how: string, cause?: unknown): UnreadableEpub {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new UnreadableEpub(`The archive is broken: ${how}${why}.`);
}

function tooLarge(): UnreadableEpub {
  return new UnreadableEpub('The archive unpacks to more than any book is; it was not read.');
}
