/** The INDEX data of CFF (Adobe Technical Note 5176, 5): objects of unlike lengths, one after another. */
export interface IndexData {
  readonly objects: readonly Uint8Array[];
  /** Where what follows it begins. */
  readonly end: number;
}

/** Throws a RangeError where it goes on after the end. */
export function readIndex(data: Uint8Array, at: number): IndexData {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = view.getUint16(at);
  if (count === 0) return { objects: [], end: at + 2 };
  const size = view.getUint8(at + 2);
  const base = at + 2 + (count + 1) * size;
  const offset = (index: number): number => {
    let value = 0;
    for (let k = 0; k < size; k++) value = value * 256 + view.getUint8(at + 3 + index * size + k);
    return base + value;
  };
  const objects = Array.from({ length: count }, (_, index) => data.subarray(offset(index), offset(index + 1)));
  const end = offset(count);
  if (end > data.length) throw new RangeError('an index of the font ends too early');
  return { objects, end };
}

export function writeIndex(objects: readonly Uint8Array[]): Uint8Array {
  if (objects.length === 0) return Uint8Array.of(0, 0);
  const total = objects.reduce((sum, object) => sum + object.length, 1);
  const size = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
  const offsets = Buffer.alloc(3 + (objects.length + 1) * size);
  offsets.writeUInt16BE(objects.length);
  offsets[2] = size;
  let offset = 1;
  offsets.writeUIntBE(offset, 3, size);
  for (const [index, object] of objects.entries()) {
    offset += object.length;
    offsets.writeUIntBE(offset, 3 + (index + 1) * size, size);
  }
  return Buffer.concat([offsets, ...objects]);
}
