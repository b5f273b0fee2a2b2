import { expect, it } from 'vitest';
import { ByteBlocks } from '../../src/pdf/byte-blocks.ts';
import { openDocument } from '../../src/pdf/document.ts';

it('keeps every byte in its order, whatever the lengths of the pieces', () => {
  const blocks = new ByteBlocks();
  const pieces = ['head\n', Uint8Array.of(1, 2, 255), 'x'.repeat(300_000), new Uint8Array(600_000).fill(7), '\xff end'];
  const lengths = pieces.map((piece) => blocks.add(piece));
  expect(lengths).toEqual(pieces.map(({ length }) => length));
  const expected = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece));
  expect(Buffer.concat(blocks.pieces()).equals(Buffer.concat(expected))).toBe(true);
});

it('does not follow a piece that changes later', () => {
  const blocks = new ByteBlocks();
  const piece = Uint8Array.of(1, 2);
  blocks.add(piece);
  piece[0] = 9;
  expect(Buffer.concat(blocks.pieces())).toEqual(Buffer.of(1, 2));
});

it('makes no file where an object never ends or is never put', () => {
  const about = { packet: '', info: {}, identifier: 'x' };
  const open = openDocument();
  open.object({ Type: 'Left open' });
  expect(() => open.finish(about)).toThrow('an object of the PDF never ended');
  const reserved = openDocument();
  const { id } = reserved.reserve();
  expect(() => reserved.finish(about)).toThrow(`object ${id} of the PDF was never written`);
});
