/** What the frame header of a JPEG says (ITU-T T.81, B.2.2). */
export interface JpegFrame {
  /** Baseline, extended and progressive Huffman coding: what PDF and every reading system decode. */
  readonly common: boolean;
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: number;
  /** Whether the file goes on to an end-of-image marker. */
  readonly whole: boolean;
}

/** Walks the segments of a JPEG to its frame header; null where there is none. */
export function jpegFrame(data: Uint8Array): JpegFrame | null {
  let at = 2;
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) {
      return { common: marker <= 0xc2, components: data[at + 9] ?? 0, whole: endsWhole(data, at) };
    }
    at += 2 + ((data[at + 2] ?? 0) << 8) + (data[at + 3] ?? 0);
  }
  return null;
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which stand among them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function endsWhole(data: Uint8Array, from: number): boolean {
  for (let at = data.length - 2; at > from; at--) {
    if (data[at] === 0xff && data[at + 1] === 0xd9) return true;
  }
  return false;
}
