import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sniffPicture } from '../../src/media/picture.ts';
import { jpeg, png } from './pictures.ts';

test('a PNG is told by its bytes, whatever its name', () => {
  expect(sniffPicture('sub/Fähre am Kai.JPG', png(40, 30))).toMatchObject({
    type: 'picture',
    transparent: false,
    graphic: { name: 'Fahre-am-Kai.png', mediaType: 'image/png', width: 40, height: 30 },
  });
});

test('transparency is told from the colour type and from tRNS', () => {
  expect(sniffPicture('a.png', png(2, 2, { colourType: 6 }))).toMatchObject({ transparent: true });
  expect(sniffPicture('a.png', png(2, 2, { transparency: true }))).toMatchObject({ transparent: true });
});

test('a JPEG keeps its bytes and has its size', () => {
  const data = jpeg(64, 48);
  const picture = sniffPicture('ferry.jpeg', data);
  expect(picture).toMatchObject({
    type: 'picture',
    graphic: { name: 'ferry.jpg', mediaType: 'image/jpeg', width: 64, height: 48 },
  });
  expect(picture.type === 'picture' && picture.graphic.data).toBe(data);
});

const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ['nothing', new Uint8Array(), "The picture 'a' is empty."],
  ['text', text('hello'), "'a' is no picture that can be read."],
  ['a GIF', text('GIF89a......'), "The picture 'a' is a GIF."],
  ['a WebP', text('RIFF\0\0\0\0WEBPVP8 '), "The picture 'a' is a WebP."],
  ['an AVIF', text('\0\0\0\u001cftypavif'), "The picture 'a' is an AVIF."],
  ['a HEIC', text('\0\0\0\u001cftypheic'), "The picture 'a' is a HEIC."],
  ['a TIFF', text('II*\0....'), "The picture 'a' is a TIFF."],
  ['an SVG', text('<?xml version="1.0"?>\n<svg xmlns="x">'), "The picture 'a' is an SVG."],
  ['a PDF', text('%PDF-1.7'), "The picture 'a' is a PDF."],
  ['a PNG without size', png(0, 0), "The picture 'a' is damaged."],
  ['half a PNG', png(40, 30).subarray(0, 60), "The picture 'a' is cut off."],
  ['the first bytes of a PNG', png(40, 30).subarray(0, 12), "The picture 'a' is cut off."],
  ['half a JPEG', jpeg(40, 30).subarray(0, -2), "The picture 'a' is cut off."],
  ['a JPEG in four inks', jpeg(40, 30, { components: 4 }), "The picture 'a' is in CMYK."],
  ['a lossless JPEG', jpeg(40, 30, { frame: 0xc3 }), "The picture 'a' is a JPEG of a rare kind."],
  ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), "The picture 'a' is damaged."],
  ['a picture without end', png(30_000, 2), "The picture 'a' is larger than 20000 pixels."],
])('%s is refused in a sentence', (_, data, message) => {
  expect(sniffPicture('a', data)).toMatchObject({ type: 'refused', message, hint: expect.stringMatching(/\.$/) });
});

test('bytes by chance never throw', () => {
  const noise = new Uint8Array(deflateSync(text('x'.repeat(4000))));
  for (let cut = 0; cut < 60; cut++) {
    for (const start of [png(4, 4), jpeg(4, 4)]) {
      const data = new Uint8Array([...start.subarray(0, cut), ...noise]);
      expect(['picture', 'refused']).toContain(sniffPicture('a', data).type);
    }
  }
});
