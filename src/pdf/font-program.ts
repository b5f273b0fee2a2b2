/** What a font descriptor says of a TrueType font (ISO 32000-1, 9.8), read from its tables (OpenType 1.9). */
export interface FontProgram {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  /** Left, bottom, right, top in thousandths of the size, as all that follows. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  /** Negative. */
  readonly descent: number;
  readonly capHeight: number;
  readonly stemV: number;
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly serif: boolean;
  readonly italic: boolean;
  /** Advance width of a glyph. */
  width(glyph: number): number;
}

/** Reads a font's tables. Throws where it isn't a TrueType font. */
export function readFontProgram(data: Uint8Array): FontProgram {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const tables = tableOffsets(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no table '${tag}'`);
    return offset;
  };
  table('glyf');
  const head = table('head');
  const hhea = table('hhea');
  const os2 = table('OS/2');
  const post = table('post');
  const hmtx = table('hmtx');
  const unitsPerEm = view.getUint16(head + 18);
  const scale = (units: number) => (units * 1000) / unitsPerEm;
  const longMetrics = view.getUint16(hhea + 34);
  const weight = view.getUint16(os2 + 4);
  const selection = view.getUint16(os2 + 62);
  const serifStyle = view.getUint8(os2 + 33);
  return {
    postScriptName: postScriptName(view, table('name')),
    unitsPerEm,
    box: [
      scale(view.getInt16(head + 36)),
      scale(view.getInt16(head + 38)),
      scale(view.getInt16(head + 40)),
      scale(view.getInt16(head + 42)),
    ],
    ascent: scale(view.getInt16(hhea + 4)),
    descent: scale(view.getInt16(hhea + 6)),
    capHeight: view.getUint16(os2) >= 2 ? scale(view.getInt16(os2 + 88)) : scale(view.getInt16(os2 + 68)),
    stemV: stemOfWeight(weight),
    italicAngle: view.getInt32(post + 4) / 65536,
    fixedPitch: view.getUint32(post + 12) !== 0,
    serif: view.getUint8(os2 + 32) === 2 && serifStyle >= 2 && serifStyle <= 10,
    italic: (selection & 1) === 1,
    width: (glyph) => scale(view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1))),
  };
}

/** Thickness of vertical stems; fonts don't tell it, so it follows from the weight class, as FreeType-based writers do. */
function stemOfWeight(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2);
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return offsets;
}

/** Name 6, from a record of Windows (UTF-16BE). */
function postScriptName(view: DataView, table: number): string {
  const count = view.getUint16(table + 2);
  const storage = table + view.getUint16(table + 4);
  for (let i = 0; i < count; i++) {
    const record = table + 6 + 12 * i;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const length = view.getUint16(record + 8);
    const at = storage + view.getUint16(record + 10);
    let name = '';
    for (let k = 0; k < length; k += 2) name += String.fromCharCode(view.getUint16(at + k));
    return name.replace(/[^A-Za-z0-9-]/g, '');
  }
  return 'Unnamed';
}
