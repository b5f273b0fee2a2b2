/** What a text string of a PDF says (ISO 32000-1, 7.9.2.2; ISO 32000-2 adds UTF-8). */
export function textOfBytes(bytes: readonly number[]): string {
  const [first, second, third] = bytes;
  const buffer = Buffer.from(bytes);
  if (first === 0xfe && second === 0xff)
    return buffer
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  if (first === 0xff && second === 0xfe) return buffer.subarray(2).toString('utf16le');
  if (first === 0xef && second === 0xbb && third === 0xbf) return buffer.subarray(3).toString('utf8');
  return bytes.map((byte) => documentEncoding.get(byte) ?? String.fromCharCode(byte)).join('');
}

/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, table D.2). */
const documentEncoding: ReadonlyMap<number, string> = new Map([
  ...[...'\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc'].map((sign, index) => [0x18 + index, sign] as const),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((sign, index) => [0x80 + index, sign] as const),
  [0xa0, '€'],
]);
