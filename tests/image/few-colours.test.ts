import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/image/crc32.ts';
import { fewColoursPng } from '../../src/image/few-colours.ts';
import { readPng } from '../../src/pdf/pictures/png-file.ts';

/** The pixels of a PNG with a palette and no filters, four bytes each. */
function pixelsOf(png: Uint8Array): readonly number[] {
  const { compressed, palette, width, height } = readPng(png);
  const rows = inflateSync(compressed);
  return Array.from({ length: height }, (_, row) =>
    [...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))].flatMap((index) => [
      ...(palette?.subarray(3 * index, 3 * index + 3) ?? []),
      255,
    ]),
  ).flat();
}

const opaque = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 })
  .map((colours) => colours.flatMap((colour) => [...colour.map((sample) => sample * 85), 255]));

describe('a picture of few colours', () => {
  it('has every pixel as it was', () => {
    fc.assert(
      fc.property(opaque, (pixels) => {
        const png = fewColoursPng(Uint8Array.from(pixels), 3, 2);
        expect(png && pixelsOf(png)).toEqual(pixels);
      }),
    );
  });

  it('may have 256 of them, no more', () => {
    const grey = (count: number) =>
      Array.from({ length: count }, (_, index) => [index & 0xff, index & 0xff, index >> 8, 255]).flat();
    const png = fewColoursPng(Uint8Array.from(grey(256)), 16, 16);
    expect(png && pixelsOf(png)).toEqual(grey(256));
    expect(fewColoursPng(Uint8Array.from(grey(257)), 257, 1)).toBeNull();
  });

  it('has no pixel that shines through', () => {
    expect(fewColoursPng(Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 254), 2, 1)).toBeNull();
  });

  it('has the checksums that readers ask for', () => {
    const png = Buffer.from(fewColoursPng(Uint8Array.of(1, 2, 3, 255), 1, 1) ?? []);
    const header = png.subarray(12, 12 + 4 + 13);
    expect(png.readUInt32BE(29)).toBe(crc32(header));
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});
