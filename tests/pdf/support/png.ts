import { deflateSync } from 'node:zlib';

/** A PNG to be made: samples row by row in their own depth. */
export interface PngRecipe {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  /** 0 grey, 2 colour, 3 indexed, 4 grey with alpha, 6 colour with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  readonly samples: readonly number[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** The filter of each row, taken in turns. */
  readonly filters?: readonly number[];
}

export const channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** Encodes a PNG. Readers of PDF get the pixels, not the file, so checksums are left at zero. */
export function encodePng(recipe: PngRecipe): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(recipe.width, 0);
  header.writeUInt32BE(recipe.height, 4);
  header.set([recipe.bits, recipe.type, 0, 0, recipe.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(recipe.palette ? [chunk('PLTE', Buffer.from(recipe.palette))] : []),
    ...(recipe.transparency ? [chunk('tRNS', Buffer.from(recipe.transparency))] : []),
    chunk('IDAT', deflateSync(filteredRows(recipe))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
}

/** First column and row of each pass, and the steps between columns and rows. */
const adam7 = ['0088', '4088', '0448', '2044', '0224', '1022', '0112'];

function filteredRows(recipe: PngRecipe): Uint8Array {
  const passes = recipe.interlaced ? adam7 : ['0011'];
  const channels = channelsOf[recipe.type];
  const rows: Uint8Array[] = [];
  for (const pass of passes) {
    const [x0 = 0, y0 = 0, dx = 1, dy = 1] = [...pass].map(Number);
    let above: Uint8Array | null = null;
    for (let y = y0; y < recipe.height && x0 < recipe.width; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < recipe.width; x += dx) {
        const pixel = (y * recipe.width + x) * channels;
        samples.push(...recipe.samples.slice(pixel, pixel + channels));
      }
      const row = packed(samples, recipe.bits);
      const filter = recipe.filters?.[rows.length % recipe.filters.length] ?? 0;
      rows.push(filtered(row, above, filter, Math.max(1, (recipe.bits * channels) >> 3)));
      above = row;
    }
  }
  return Buffer.concat(rows);
}

function packed(samples: readonly number[], bits: number): Uint8Array {
  const text = samples.map((sample) => sample.toString(2).padStart(bits, '0')).join('');
  return Uint8Array.from({ length: Math.ceil(text.length / 8) }, (_, i) =>
    Number.parseInt(text.slice(8 * i, 8 * i + 8).padEnd(8, '0'), 2),
  );
}

function filtered(row: Uint8Array, above: Uint8Array | null, filter: number, left: number): Uint8Array {
  return Uint8Array.from([
    filter,
    ...row.map((byte, i) => {
      const a = row[i - left] ?? 0;
      const b = above?.[i] ?? 0;
      const c = i >= left ? (above?.[i - left] ?? 0) : 0;
      const nearest = [a, b, c].toSorted((x, y) => Math.abs(a + b - c - x) - Math.abs(a + b - c - y))[0] ?? 0;
      return byte - ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0);
    }),
  ]);
}
