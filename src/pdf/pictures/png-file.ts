/** A PNG taken apart (PNG 3, clause 11). */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  /** Samples of a pixel, alpha included. */
  readonly channels: 1 | 2 | 3 | 4;
  readonly hasAlpha: boolean;
  readonly interlaced: boolean;
  /** Red, green, blue of each entry; null where pixels aren't indexed. */
  readonly palette: Uint8Array | null;
  /** The content of `tRNS`: alphas of palette entries, or the transparent colour, two bytes a sample. */
  readonly transparency: Uint8Array | null;
  /** The content of `iCCP` after its name: a compressed profile. */
  readonly profile: Uint8Array | null;
  /** All of `IDAT`: filtered rows, compressed. */
  readonly compressed: Uint8Array;
}

const channelsOfType: Readonly<Record<number, PngFile['channels']>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads the chunks of a PNG. Throws where its header makes no sense or a chunk ends outside the file. */
export function readPng(data: Uint8Array): PngFile {
  const chunks = chunksOf(data);
  const header = chunks.get('IHDR')?.[0];
  const type = header?.[9] ?? -1;
  const channels = channelsOfType[type];
  const palette = chunks.get('PLTE')?.[0] ?? null;
  if (!header || header.length < 13 || !channels) throw new Error('the PNG has no header that makes sense');
  if (type === 3 && !palette) throw new Error('the PNG has no palette');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: view.getUint8(8),
    channels,
    hasAlpha: type === 4 || type === 6,
    interlaced: view.getUint8(12) === 1,
    palette: type === 3 ? palette : null,
    transparency: chunks.get('tRNS')?.[0] ?? null,
    profile: profileOf(chunks.get('iCCP')?.[0]),
    compressed: Buffer.concat(chunks.get('IDAT') ?? []),
  };
}

function chunksOf(data: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= data.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (name === 'IEND') return chunks;
    if (at + 12 + length > data.length) break;
    const content = data.subarray(at + 8, at + 8 + length);
    const known = chunks.get(name);
    if (known) known.push(content);
    else chunks.set(name, [content]);
    at += 12 + length;
  }
  throw new Error('the PNG is cut off');
}

/** `iCCP`: a name, a zero, the number of the compression, the profile. */
function profileOf(chunk: Uint8Array | undefined): Uint8Array | null {
  const end = chunk?.indexOf(0) ?? -1;
  return chunk && end >= 0 ? chunk.subarray(end + 2) : null;
}
