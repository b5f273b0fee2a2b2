import { type Dictionary, operators, readDictionary } from './dictionary.ts';
import { readIndex } from './index-data.ts';

/** A CFF font taken apart (Adobe Technical Note 5176). */
export interface CffSource {
  readonly top: Dictionary;
  /** As it is written. */
  readonly globalSubroutines: Uint8Array;
  /** The outline of each glyph. */
  readonly charStrings: readonly Uint8Array[];
  /** What glyphs have in common: one for all, or several where the font is CID-keyed. */
  readonly parts: readonly CffPart[];
  /** The part each glyph belongs to. */
  partOf(glyph: number): number;
}

export interface CffPart {
  /** Its own dictionary, empty where the font is named by glyphs. */
  readonly dictionary: Dictionary;
  readonly private: Dictionary;
  /** As they are written; null where it has none. */
  readonly localSubroutines: Uint8Array | null;
}

/** Takes a table 'CFF ' apart. Throws where it is broken. */
export function readCff(data: Uint8Array): CffSource {
  const names = readIndex(data, data[2] ?? 0);
  const tops = readIndex(data, names.end);
  const strings = readIndex(data, tops.end);
  const subroutines = readIndex(data, strings.end);
  const top = readDictionary(tops.objects[0] ?? new Uint8Array());
  const charStrings = readIndex(data, offsetOf(top, operators.charStrings)).objects;
  const isCidKeyed = top.has(operators.registryOrderingSupplement);
  const parts = isCidKeyed
    ? readIndex(data, offsetOf(top, operators.fonts)).objects.map((bytes) => partAt(data, readDictionary(bytes)))
    : [{ ...partAt(data, top), dictionary: new Map() }];
  const selected = isCidKeyed ? readSelection(data, offsetOf(top, operators.fontOfGlyph), charStrings.length) : null;
  return {
    top,
    globalSubroutines: data.subarray(strings.end, subroutines.end),
    charStrings,
    parts,
    partOf: (glyph) => selected?.[glyph] ?? 0,
  };
}

function partAt(data: Uint8Array, dictionary: Dictionary): CffPart {
  const [size = 0, offset = 0] = dictionary.get(operators.private)?.operands ?? [];
  const own = readDictionary(data.subarray(offset, offset + size));
  const [subroutines] = own.get(operators.localSubroutines)?.operands ?? [];
  const start = offset + (subroutines ?? 0);
  return {
    dictionary,
    private: own,
    localSubroutines: subroutines === undefined ? null : data.subarray(start, readIndex(data, start).end),
  };
}

function offsetOf(dictionary: Dictionary, operator: number): number {
  const [offset] = dictionary.get(operator)?.operands ?? [];
  if (offset === undefined) throw new Error(`the font's dictionary has no entry ${operator}`);
  return offset;
}

/** FDSelect, as a list of all glyphs (19) or as ranges of them. */
function readSelection(data: Uint8Array, at: number, glyphs: number): Uint8Array {
  if (data[at] === 0) return data.subarray(at + 1, at + 1 + glyphs);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const selected = new Uint8Array(glyphs);
  const ranges = view.getUint16(at + 1);
  for (let range = 0; range < ranges; range++) {
    const record = at + 3 + 3 * range;
    selected.fill(view.getUint8(record + 2), view.getUint16(record), view.getUint16(record + 3));
  }
  return selected;
}
