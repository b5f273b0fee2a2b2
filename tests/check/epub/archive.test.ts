import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/check/epub/archive.ts';
import { archiveOf, type Packed } from './book.ts';

const one: Packed = { name: 'one.txt', text: 'Once upon a time.' };
const mimetype: Packed = { name: 'mimetype', text: 'application/epub+zip' };
const endLength = 22;

/** A copy in which something is written behind the last record that begins with these letters. */
function changed(bytes: Uint8Array, signature: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(signature);
  change(new DataView(copy.buffer, copy.byteOffset, copy.byteLength), at);
  return copy;
}

/** The same with the end of Zip64 (APPNOTE 4.3.14 to 4.3.16), and nothing in the old one. */
function inZip64(bytes: Uint8Array): Uint8Array {
  const old = Buffer.from(bytes.subarray(-endLength));
  const body = bytes.subarray(0, -endLength);
  const count = BigInt(old.readUInt16LE(10));
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(count, 24);
  record.writeBigUInt64LE(count, 32);
  record.writeBigUInt64LE(BigInt(old.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(old.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(body.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(endLength, 0xff);
  end.write('PK\x05\x06\0\0\0\0', 'latin1');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([body, record, locator, end]);
}

/** Names and texts. */
async function textsIn(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readArchive(bytes)).map(({ name, bytes: text }) => `${name}: ${Buffer.from(text)}`);
}

describe('an archive', () => {
  const texts = ['mimetype: application/epub+zip', 'ünïcode.txt: x', 'empty.txt: ', 'one.txt: Once upon a time.'];
  const bytes = archiveOf([
    mimetype,
    { name: 'folder/', text: '' },
    { name: 'ünïcode.txt', text: 'x' },
    { name: 'empty.txt', text: '' },
    one,
  ]);

  it('gives its files in its order, packed or not, by names in UTF-8', async () => {
    expect(await textsIn(bytes)).toEqual(texts);
    expect((await readArchive(bytes)).map(({ stored }) => stored)).toEqual([true, false, false, false]);
  });

  it('may be in Zip64', async () => {
    expect(await textsIn(inZip64(bytes))).toEqual(texts);
  });

  it('may have a comment, and stand amid other bytes', async () => {
    const commented = changed(bytes, 'PK\x05\x06', (view, at) => view.setUint16(at + 20, 5, true));
    const around = Buffer.concat([Buffer.alloc(7), commented, Buffer.from('Hello'), Buffer.alloc(9)]);
    expect(await textsIn(around.subarray(7, -9))).toEqual(texts);
  });

  it('says how long the extra field of a file is', async () => {
    const plain = archiveOf([mimetype]);
    const [name, extra] = ['mimetype', 'UX\x03\0abc'];
    const long = Buffer.from(plain).toString('latin1').replace(name, `${name}${extra}`);
    const moved = changed(Buffer.from(long, 'latin1'), 'PK\x03\x04', (view, at) => view.setUint16(at + 28, 7, true));
    const whole = changed(moved, 'PK\x05\x06', (view, at) => {
      view.setUint32(at + 16, view.getUint32(at + 16, true) + extra.length, true);
    });
    expect((await readArchive(plain))[0]?.extra).toBe(0);
    expect(await readArchive(whole)).toEqual([
      { name, stored: true, extra: 7, bytes: Buffer.from('application/epub+zip') },
    ]);
  });
});

describe('an archive that is broken', () => {
  const sound = archiveOf([mimetype, one]);
  const directory = (change: (view: DataView, at: number) => void) => changed(sound, 'PK\x01\x02', change);
  const stored = archiveOf([mimetype]);
  const cases: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
    ['encrypted', directory((view, at) => view.setUint16(at + 8, 1, true)), /is encrypted: one.txt/],
    ['packed in another way', directory((view, at) => view.setUint16(at + 10, 12, true)), /in a way that EPUB/],
    ['a file that is not there', directory((view, at) => view.setUint32(at + 42, 5, true)), /one.txt is not there/],
    ['a file beyond the end', directory((view, at) => view.setUint32(at + 42, 1 << 30, true)), /one.txt is not there/],
    ['a file that is cut off', directory((view, at) => view.setUint32(at + 20, 1 << 20, true)), /one.txt .* cut off/],
    ['a file that is shorter', directory((view, at) => view.setUint32(at + 24, 900, true)), /shorter than it says/],
    [
      'a file that is longer',
      directory((view, at) => view.setUint32(at + 24, 3, true)),
      /unpacks to more than it says/,
    ],
    ['half of what was packed', directory((view, at) => view.setUint32(at + 20, 9, true)), /one.txt can't be unpacked/],
    ['a size beyond any', directory((view, at) => view.setUint32(at + 24, 1 << 30, true)), /more than any book is/],
    [
      'not packed, of another size',
      changed(stored, 'PK\x01\x02', (view, at) => view.setUint32(at + 24, 3, true)),
      /unpacks to more than it says/,
    ],
    [
      'what is no packed text',
      archiveOf([{ name: 'one.txt', raw: Buffer.from('\xff\xffno', 'latin1'), size: 9 }]),
      /one.txt can't be unpacked/,
    ],
    ['no directory', changed(sound, 'PK\x05\x06', (view, at) => view.setUint32(at + 16, 3, true)), /its directory is/],
    [
      'a directory beyond the end',
      changed(sound, 'PK\x05\x06', (view, at) => view.setUint32(at + 16, 1 << 30, true)),
      /its directory is/,
    ],
    [
      'more files than it has',
      changed(sound, 'PK\x05\x06', (view, at) => view.setUint16(at + 10, 3, true)),
      /its directory is/,
    ],
    [
      'more files than any',
      changed(sound, 'PK\x05\x06', (view, at) => view.setUint16(at + 10, 20_001, true)),
      /has 20001 files/,
    ],
    ['in parts', changed(sound, 'PK\x05\x06', (view, at) => view.setUint16(at + 4, 1, true)), /is no zip archive/],
    ['one with something behind it', Buffer.concat([sound, Buffer.alloc(1)]), /something behind its end/],
  ];

  it.each(cases)('is refused with a sentence: %s', async (_, bytes, message) => {
    await expect(readArchive(bytes)).rejects.toThrow(message);
    await expect(readArchive(bytes)).rejects.toMatchObject({ name: 'UnreadableEpub' });
  });
});
