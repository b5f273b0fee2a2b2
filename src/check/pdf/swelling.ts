import { inflateSync } from 'node:zlib';
import type { Refusal } from '../../model/finding.ts';
import { mostStreamBytes, pdfRefusal } from './limits.ts';

/** Bytes of all streams together once they are decompressed. */
const mostBytes = 512 * 1024 * 1024;

/** Filters one after another that are followed. */
const mostFilters = 6;

/** Refuses streams that would swell beyond all measure when they are decompressed (ISO 32000-1, 7.4). */
export function guardStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (const stream of compressedIn(file)) {
    sum += swollen(stream.bytes, stream.filters);
    if (sum > mostBytes) throw swells();
  }
}

interface Stream {
  readonly bytes: Buffer;
  /** As its dictionary names them; none where it names them elsewhere. */
  readonly filters: readonly string[];
}

/** What is, or begins like, a compressed stream. Encrypted ones don't, and are held to a measure where they are opened. */
function* compressedIn(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const begin = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = file.indexOf('endstream', begin);
    const filters = filtersOf(file.subarray(Math.max(0, at - 1000), at));
    if (filters.length > 0 || isFlate(file, begin)) {
      yield { bytes: file.subarray(begin, end < 0 ? file.length : end), filters };
    }
  }
}

/** The last that stand before the stream. */
function filtersOf(before: Buffer): readonly string[] {
  const dictionary = before.toString('latin1');
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  const [, named = ''] = /\/Filter\s*(\[[^\]]*\]|\/\w+)/u.exec(own) ?? [];
  return [...named.matchAll(/\/(\w+)/gu)].map(([, name = '']) => name).slice(0, mostFilters);
}

function isFlate(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;
}

/** Bytes of a stream once each of its filters is undone; what is compressed in itself is followed unasked. */
function swollen(bytes: Buffer, filters: readonly string[], times = 0): number {
  const [filter, ...rest] = filters;
  if (times > mostFilters) return bytes.length;
  if (filter === undefined) return isFlate(bytes, 0) ? followed(inflated(bytes), [], times) : bytes.length;
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return followed(inflated(bytes), rest, times);
    case 'ASCIIHexDecode':
    case 'AHx':
      return followed(Buffer.from(bytes.toString('latin1').replaceAll(/[^\da-f]/giu, ''), 'hex'), rest, times);
    case 'RunLengthDecode':
    case 'RL':
      return followed(unrolled(bytes), rest, times);
    case 'LZWDecode':
    case 'LZW':
      // Nobody compresses twice over, and pictures aren't opened.
      if (rest.some((name) => /^(?:Flate|LZW|Run|Fl$|RL$)/u.test(name))) throw swells();
      return lzwLength(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return followed(base85(bytes), rest, times);
    default:
      return bytes.length;
  }
}

function followed(bytes: Buffer, rest: readonly string[], times: number): number {
  return Math.max(bytes.length, swollen(bytes, rest, times + 1));
}

/** Nothing where it can't be decompressed. */
function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: mostStreamBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw swells();
    return Buffer.alloc(0);
  }
}

/** Runs of one byte, and stretches as they are (7.4.5). */
function unrolled(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const sign = bytes[at] ?? 128;
    if (sign === 128) break;
    const part = sign < 128 ? bytes.subarray(at + 1, at + 2 + sign) : Buffer.alloc(257 - sign, bytes[at + 1] ?? 0);
    at += sign < 128 ? sign + 2 : 2;
    length += part.length;
    if (length > mostStreamBytes) throw swells();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Groups of five digits for four bytes (7.4.3). */
function base85(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.length * 4);
  let length = 0;
  let group: number[] = [];
  for (const byte of bytes) {
    if (byte === 0x7e) break; // ~>
    if (byte === 0x7a && group.length === 0) length = out.writeUInt32BE(0, length);
    if (byte < 0x21 || byte > 0x75) continue;
    group.push(byte - 0x21);
    if (group.length < 5) continue;
    length = out.writeUInt32BE(group.reduce((sum, digit) => sum * 85 + digit, 0) % 2 ** 32, length);
    group = [];
  }
  return out.subarray(0, length);
}

/** Bytes that codes of 9 to 12 bits stand for (7.4.4), counted without writing them. */
function lzwLength(bytes: Buffer): number {
  let lengths: number[] = [];
  let before = 0;
  let sum = 0;
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffffff;
    bits += 8;
    const next = 258 + lengths.length + 1;
    const width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
    if (bits < width) continue;
    bits -= width;
    const code = (buffer >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      lengths = [];
      before = 0;
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? before + 1);
    if (before > 0 && lengths.length < 4096 - 258) lengths.push(before + 1);
    before = length;
    sum += length;
    if (sum > mostStreamBytes) throw swells();
  }
  return sum;
}

function swells(): Refusal {
  return pdfRefusal('The PDF holds streams that swell beyond all measure when they are decompressed.');
}
