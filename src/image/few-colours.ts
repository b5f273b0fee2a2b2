import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** Most colours that a palette has (PNG 3, 11.2.2). */
const most = 256;

/** Places of the table that colours are looked up in, a power of two well above `most`. */
const places = 1 << 11;

/**
 * Encodes opaque pixels, four bytes each, as a PNG with a palette: a page of text in one ink has some thirty colours,
 * those of the edges of its letters. Null where there are more than a palette has or one is transparent.
 */
export function fewColoursPng(pixels: Uint8Array, width: number, height: number): Uint8Array | null {
  const indexed = indexedRows(pixels, width, height);
  if (!indexed) return null;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, indices into a palette; no filter helps these.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', indexed.palette),
    chunk('IDAT', deflateSync(indexed.rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  /** Red, green, blue of each colour, in the order of their first pixels. */
  readonly palette: Uint8Array;
  /** Indices, each row led by the number of its filter. */
  readonly rows: Uint8Array;
}

function indexedRows(pixels: Uint8Array, width: number, height: number): Indexed | null {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rows = new Uint8Array((width + 1) * height);
  const colours = new Uint32Array(most);
  /** One more than the index of the colour at each place; 0 where there is none. */
  const table = new Uint16Array(places);
  let count = 0;
  let last = 0;
  let index = -1;
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++, from += 4) {
      const colour = view.getUint32(from);
      if (colour !== last || index < 0) {
        let place = Math.imul(colour, 0x9e3779b1) >>> 21;
        while (table[place] !== 0 && colours[(table[place] ?? 0) - 1] !== colour) place = (place + 1) % places;
        if (table[place] === 0) {
          if (count === most || (colour & 0xff) !== 0xff) return null;
          colours[count] = colour;
          table[place] = ++count;
        }
        index = (table[place] ?? 0) - 1;
        last = colour;
      }
      rows[to++] = index;
    }
  }
  const palette = Buffer.alloc(3 * count);
  for (let entry = 0; entry < count; entry++) palette.writeUIntBE((colours[entry] ?? 0) >>> 8, 3 * entry, 3);
  return { palette, rows };
}

/** PNG 3, 5.3. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}
