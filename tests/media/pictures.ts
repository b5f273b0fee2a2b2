import { deflateSync } from 'node:zlib';

interface PngTraits {
  /** 2: colour; 6: colour and alpha. */
  readonly colourType?: 2 | 6;
  /** A tRNS chunk. */
  readonly transparency?: boolean;
}

/** A sound PNG of one colour; of few rows where it is large. */
export function png(
  width: number,
  height: number,
  { colourType = 2, transparency = false }: PngTraits = {},
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + width * (colourType === 6 ? 4 : 3), 0x60).fill(0, 0, 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(transparency ? [chunk('tRNS', Buffer.alloc(6))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), 4 + body.length);
  return frame;
}

/** CRC-32 of PNG, annex D. */
function checksum(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

interface JpegTraits {
  readonly components?: number;
  /** The marker of the frame header: 0xc0 is baseline. */
  readonly frame?: number;
}

/** The segments of a JPEG up to its end, without a picture that a decoder could draw. */
export function jpeg(width: number, height: number, { components = 3, frame = 0xc0 }: JpegTraits = {}): Uint8Array {
  const sof = [0xff, frame, 0, 8 + 3 * components, 8, height >> 8, height & 255, width >> 8, width & 255, components];
  const parts = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34];
  return new Uint8Array([0xff, 0xd8, ...jfif, ...sof, ...parts, ...scan, 0xff, 0xd9]);
}
