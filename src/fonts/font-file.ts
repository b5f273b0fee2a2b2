/** What a font file says of itself (OpenType 1.9). */
export interface FontFile {
  /** Its typographic family (name 16), else its family (name 1), else empty. */
  readonly family: string;
  /** Whether its license lets it be embedded, by OS/2 fsType. */
  readonly embeddable: boolean;
  /** Tags of the features of its GSUB. */
  readonly features: ReadonlySet<string>;
}

/** What a file is instead of a font that can be set with, as the end of a sentence. */
export interface NoFontFile {
  readonly problem: string;
}

/** Tables without which a font can't be shaped, measured and embedded. */
const needed: readonly string[] = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post'];

/** The tables of a font's outlines, by the first four bytes of its file. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  '\u0000\u0001\u0000\u0000': ['glyf', 'loca'],
  true: ['glyf', 'loca'],
  OTTO: ['CFF '],
};

/** What the first four bytes of other files of fonts mean. */
const otherKinds: Readonly<Record<string, string>> = {
  ttcf: 'is a collection of fonts, and one font is wanted',
  wOFF: 'is a web font, and a TrueType or OpenType file is wanted',
  wOF2: 'is a web font, and a TrueType or OpenType file is wanted',
};

/** Reads what is needed to know before a font is set with. Broken files are told, never thrown. */
export function readFontFile(data: Uint8Array): FontFile | NoFontFile {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const kind = tagAt(view, 0);
    const other = otherKinds[kind];
    if (other !== undefined) return { problem: other };
    const drawn = outlines[kind];
    if (drawn === undefined) return { problem: "isn't a font" };
    const tables = tablesOf(view);
    if (tables.has('fvar')) return { problem: 'is a variable font, and one with a single weight is wanted' };
    const missing = [...needed, ...drawn].find((tag) => !tables.has(tag));
    if (missing !== undefined) return { problem: `is a font without the table '${missing}'` };
    return {
      family: familyOf(tables.get('name') ?? view),
      embeddable: isEmbeddable((tables.get('OS/2') ?? view).getUint16(8)),
      features: featuresOf(tables.get('GSUB')),
    };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'is a broken font' };
    throw error;
  }
}

/**
 * OS/2 fsType: of the bits 1 to 3 the least restrictive counts; restricted alone forbids embedding, bit 9 (bitmaps
 * only) forbids outlines.
 */
function isEmbeddable(fsType: number): boolean {
  const usage = fsType & 0x000e;
  return usage !== 0x0002 && (fsType & 0x0200) === 0;
}

function tablesOf(view: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const offset = view.byteOffset + view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length > view.byteOffset + view.byteLength) throw new RangeError('a table ends after the file');
    tables.set(tagAt(view, record), new DataView(view.buffer, offset, length));
  }
  return tables;
}

/** The family in English, from a record of Windows (UTF-16BE); empty where there is none. */
function familyOf(name: DataView): string {
  const count = name.getUint16(2);
  const storage = name.getUint16(4);
  const names = new Map<number, string>();
  for (let i = 0; i < count; i++) {
    const record = 6 + 12 * i;
    const [platform, language, id] = [0, 4, 6].map((at) => name.getUint16(record + at));
    if (platform !== 3 || language !== 0x409 || id === undefined) continue;
    const from = storage + name.getUint16(record + 10);
    const units = Array.from({ length: name.getUint16(record + 8) >> 1 }, (_, k) => name.getUint16(from + 2 * k));
    names.set(id, String.fromCharCode(...units).trim());
  }
  return names.get(16) ?? names.get(1) ?? '';
}

function featuresOf(gsub: DataView | undefined): ReadonlySet<string> {
  if (!gsub) return new Set();
  const list = gsub.getUint16(6);
  const count = gsub.getUint16(list);
  return new Set(Array.from({ length: count }, (_, i) => tagAt(gsub, list + 2 + 6 * i)));
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
}
