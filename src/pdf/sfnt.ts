/** The tables of a font file by their tags (OpenType 1.9, "Organization of an OpenType Font"), as views on its bytes. */
export function tablesOf(data: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const tables = new Map<string, Uint8Array>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...data.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(tag, data.subarray(offset, offset + view.getUint32(record + 12)));
  }
  return tables;
}

/** A table that a font can't be embedded without. Throws where it isn't there. */
export function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table '${tag}'`);
  return table;
}
