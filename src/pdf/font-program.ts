import { tableOf, tablesOf } from './sfnt.ts';

/** What a font descriptor says of a font (ISO 32000-1, 9.8), read from its tables (OpenType 1.9). */
export interface FontProgram {
  readonly outlines: 'TrueType' | 'CFF';
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

/** Reads a font's tables. Throws where one is missing. */
export function readFontProgram(data: Uint8Array): FontProgram {
  const tables = tablesOf(data);
  const view = (tag: string): DataView => viewOf(tableOf(tables, tag));
  const outlines = tables.has('CFF ') ? 'CFF' : 'TrueType';
  if (outlines === 'TrueType') tableOf(tables, 'glyf');
  const head = view('head');
  const hhea = view('hhea');
  const os2 = view('OS/2');
  const post = view('post');
  const hmtx = view('hmtx');
  const unitsPerEm = head.getUint16(18);
  const scale = (units: number) => (units * 1000) / unitsPerEm;
  const longMetrics = hhea.getUint16(34);
  const serifStyle = os2.getUint8(33);
  return {
    outlines,
    postScriptName: postScriptName(view('name')),
    unitsPerEm,
    box: [scale(head.getInt16(36)), scale(head.getInt16(38)), scale(head.getInt16(40)), scale(head.getInt16(42))],
    ascent: scale(hhea.getInt16(4)),
    descent: scale(hhea.getInt16(6)),
    capHeight: os2.getUint16(0) >= 2 ? scale(os2.getInt16(88)) : scale(os2.getInt16(68)),
    stemV: stemOfWeight(os2.getUint16(4)),
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    serif: os2.getUint8(32) === 2 && serifStyle >= 2 && serifStyle <= 10,
    italic: (os2.getUint16(62) & 1) === 1,
    width: (glyph) => scale(hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1))),
  };
}

/** Thickness of vertical stems; fonts don't tell it, so it follows from the weight class, as FreeType-based writers do. */
function stemOfWeight(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2);
}

function viewOf(table: Uint8Array): DataView {
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Name 6, from a record of Windows (UTF-16BE). */
function postScriptName(view: DataView): string {
  const count = view.getUint16(2);
  const storage = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 6 + 12 * i;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const length = view.getUint16(record + 8);
    const at = storage + view.getUint16(record + 10);
    let name = '';
    for (let k = 0; k < length; k += 2) name += String.fromCharCode(view.getUint16(at + k));
    return name.replace(/[^A-Za-z0-9-]/g, '');
  }
  return 'Unnamed';
}
