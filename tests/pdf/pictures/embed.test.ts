import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/pdf/document.ts';
import type { PdfDictionary, PdfReference } from '../../../src/pdf/pdfkit.ts';
import { profiledColour, profileOfJpeg } from '../../../src/pdf/pictures/colour-profile.ts';
import { uprightPlacement } from '../../../src/pdf/pictures/orientation.ts';
import { embedPng } from '../../../src/pdf/pictures/png-picture.ts';
import { encodePng, type PngRecipe } from '../support/png.ts';

/** Keeps the objects that are written, in their order. */
function recorder(): { document: PdfDocument; objects: { data: PdfDictionary; stream: Uint8Array | undefined }[] } {
  const objects: { data: PdfDictionary; stream: Uint8Array | undefined }[] = [];
  const complete = (data: PdfDictionary, stream?: Uint8Array) => {
    objects.push({ data, stream });
    return { id: objects.length } as PdfReference;
  };
  return { document: { complete } as unknown as PdfDocument, objects };
}

function embedded(recipe: PngRecipe) {
  const { document, objects } = recorder();
  embedPng(document, encodePng(recipe));
  return objects.map(({ data }) => data);
}

const pixel = { width: 1, height: 1, bits: 8 } as const;

describe('a PNG in a PDF', () => {
  it('keeps its compressed rows where it can', () => {
    expect(embedded({ ...pixel, type: 2, samples: [1, 2, 3] })).toMatchObject([
      { ColorSpace: 'DeviceRGB', BitsPerComponent: 8, DecodeParms: { Predictor: 15, Colors: 3, Columns: 1 } },
    ]);
    expect(embedded({ ...pixel, bits: 1, type: 0, samples: [1] })).toMatchObject([
      { ColorSpace: 'DeviceGray', BitsPerComponent: 1, DecodeParms: { Predictor: 15, Colors: 1 } },
    ]);
  });

  it('has a soft mask for its alphas, and none where all is opaque', () => {
    const [mask, picture] = embedded({ ...pixel, type: 6, samples: [1, 2, 3, 128] });
    expect(mask).toMatchObject({ ColorSpace: 'DeviceGray', BitsPerComponent: 8 });
    expect(picture).toMatchObject({ ColorSpace: 'DeviceRGB', SMask: { id: 1 } });
    const [opaque] = embedded({ ...pixel, type: 6, samples: [1, 2, 3, 255] });
    expect(opaque?.SMask).toBeUndefined();
  });

  it('is transparent where its tRNS says so', () => {
    const grey = embedded({ ...pixel, width: 2, type: 0, samples: [7, 8], transparency: [0, 7] });
    const colour = embedded({ ...pixel, bits: 16, type: 2, samples: [1, 2, 3], transparency: [0, 1, 0, 2, 0, 3] });
    const indexed = embedded({
      ...pixel,
      bits: 2,
      type: 3,
      samples: [1],
      palette: [0, 0, 0, 9, 9, 9],
      transparency: [255, 3],
    });
    for (const objects of [grey, colour, indexed]) expect(objects.at(-1)?.SMask).toBeDefined();
    expect(indexed.at(-1)?.ColorSpace).toMatchObject(['Indexed', 'DeviceRGB', 1, { id: 1 }]);
  });
});

describe('a colour profile', () => {
  const profile = (space: string) => {
    const bytes = Buffer.alloc(200);
    bytes.writeUInt32BE(200, 0);
    bytes[8] = 2;
    bytes.write('mntr', 12, 'latin1');
    bytes.write(space, 16, 'latin1');
    bytes.write('acsp', 36, 'latin1');
    return bytes;
  };

  it('is the colour space of a picture that it fits', () => {
    const { document, objects } = recorder();
    expect(profiledColour(document, profile('RGB '), 3)).toEqual(['ICCBased', { id: 1 }]);
    expect(objects).toMatchObject([{ data: { N: 3 } }]);
    expect(profiledColour(document, profile('GRAY'), 3)).toBeNull();
    expect(profiledColour(document, profile('RGB ').subarray(0, 190), 3)).toBeNull();
    expect(profiledColour(document, null, 3)).toBeNull();
  });

  it('is put together from its pieces in a JPEG', () => {
    const piece = (place: number, text: string) => {
      const content = Buffer.concat([Buffer.from('ICC_PROFILE\0'), Buffer.of(place, 2), Buffer.from(text)]);
      return Buffer.concat([Buffer.of(0xff, 0xe2, 0, content.length + 2), content]);
    };
    const jpeg = Buffer.concat([Buffer.of(0xff, 0xd8), piece(2, 'file'), piece(1, 'pro'), Buffer.of(0xff, 0xda, 0, 2)]);
    expect(Buffer.from(profileOfJpeg(jpeg) ?? []).toString()).toBe('profile');
    expect(profileOfJpeg(Buffer.of(0xff, 0xd8, 0xff, 0xda, 0, 2))).toBeNull();
  });
});

describe('uprightPlacement', () => {
  /** Where the upper left corner of the stored picture (u 0, v 1) comes to stand in a 20 × 10 rectangle at the origin. */
  it.each([
    [1, [0, 10]],
    [2, [20, 10]],
    [3, [20, 0]],
    [4, [0, 0]],
    [5, [0, 10]],
    [6, [20, 10]],
    [7, [20, 0]],
    [8, [0, 0]],
  ])('puts the first stored pixel of orientation %i to %j', (orientation, corner) => {
    const [, , c, d, e, f] = uprightPlacement(orientation)(0, 0, 20, 10);
    expect([c + e, d + f]).toEqual(corner);
  });
});
