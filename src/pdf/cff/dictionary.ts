/** The DICT data of CFF (Adobe Technical Note 5176, 4): entries by operator, an escaped one as 1200 and its second byte. */
export type Dictionary = ReadonlyMap<number, Entry>;

export interface Entry {
  /** Real numbers, which stand for nothing that is reckoned with here, as NaN. */
  readonly operands: readonly number[];
  /** The operands as they are written. */
  readonly bytes: Uint8Array;
}

/** The operators that matter to where things stand (appendix A, tables 9, 10 and 23). */
export const operators = {
  fontBox: 5,
  charset: 15,
  charStrings: 17,
  private: 18,
  localSubroutines: 19,
  fontMatrix: 1207,
  registryOrderingSupplement: 1230,
  count: 1234,
  fonts: 1236,
  fontOfGlyph: 1237,
} as const;

/** Throws a RangeError where an operand goes on after the end. */
export function readDictionary(data: Uint8Array): Dictionary {
  const entries = new Map<number, Entry>();
  let operands: number[] = [];
  let start = 0;
  for (let at = 0; at < data.length; ) {
    const first = data[at] ?? 0;
    if (first <= 21) {
      const escaped = first === 12;
      const operator = escaped ? 1200 + (data[at + 1] ?? 0) : first;
      entries.set(operator, { operands, bytes: data.subarray(start, at) });
      at += escaped ? 2 : 1;
      start = at;
      operands = [];
    } else {
      const [value, length] = readNumber(data, at);
      operands.push(value);
      at += length;
    }
    if (at > data.length) throw new RangeError('a dictionary of the font ends too early');
  }
  return entries;
}

/** A number and how many bytes it takes (table 3). */
function readNumber(data: Uint8Array, at: number): readonly [value: number, length: number] {
  const byte = (offset: number) => data[at + offset] ?? 0;
  const first = byte(0);
  if (first === 28) return [((byte(1) << 24) | (byte(2) << 16)) >> 16, 3];
  if (first === 29) return [(byte(1) << 24) | (byte(2) << 16) | (byte(3) << 8) | byte(4), 5];
  if (first === 30) {
    let length = 1;
    while (at + length < data.length && (byte(length) & 0x0f) !== 0x0f) length++;
    return [Number.NaN, length + 1];
  }
  if (first <= 246) return [first - 139, 1];
  if (first <= 250) return [(first - 247) * 256 + byte(1) + 108, 2];
  return [-(first - 251) * 256 - byte(1) - 108, 2];
}

/** An entry whose operands are whole numbers, each in five bytes: its length doesn't depend on them. */
export function wholeNumbers(operator: number, ...operands: readonly number[]): Uint8Array {
  const bytes = operands.flatMap((value) => [29, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  return Uint8Array.from([...bytes, ...operatorBytes(operator)]);
}

/** An entry with the operands that another has. */
export function copied(operator: number, entry: Entry | undefined): Uint8Array {
  return entry ? Uint8Array.from([...entry.bytes, ...operatorBytes(operator)]) : new Uint8Array();
}

function operatorBytes(operator: number): readonly number[] {
  return operator >= 1200 ? [12, operator - 1200] : [operator];
}
