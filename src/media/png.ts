/** What the chunks of a PNG say (PNG 3, clause 11). */
export interface PngChunks {
  /** Colour types 4 and 6 carry an alpha channel, others a tRNS chunk. */
  readonly transparent: boolean;
  /** Whether every chunk lies inside the file, up to the last. */
  readonly whole: boolean;
}

const firstChunk = 8;
const colourTypeAt = 25;

/** Walks the chunks of a PNG. */
export function pngChunks(data: Uint8Array): PngChunks {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const colourType = data[colourTypeAt];
  let transparent = colourType === 4 || colourType === 6;
  let hasData = false;
  for (let at = firstChunk; at + 12 <= data.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (name === 'tRNS') transparent = true;
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') return { transparent, whole: hasData };
  }
  return { transparent, whole: false };
}
