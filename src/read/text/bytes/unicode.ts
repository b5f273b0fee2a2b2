export interface Decoded {
  readonly text: string;
  /** A name of the WHATWG Encoding Standard, or utf-32le and utf-32be. */
  readonly encoding: string;
}

/** Decodes by a byte order mark, which is left out; null where there is none. Broken parts become U+FFFD. */
export function decodeByMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decode32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decode32(bytes.subarray(4), false);
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes.subarray(3), 'utf-8', false);
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return decode(bytes.subarray(2), 'utf-16be', false);
  return null;
}

/** Decodes strict UTF-8; null where the bytes aren't. */
export function decodeUtf8(bytes: Uint8Array): Decoded | null {
  return decode(bytes, 'utf-8', true);
}

/**
 * Decodes UTF-8 with a few broken bytes, which become U+FFFD; null where the letters that are whole aren't three times
 * as many. Text in an older encoding hardly ever looks like UTF-8 by chance.
 */
export function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = decode(bytes, 'utf-8', false);
  const broken = decoded?.text.match(/\ufffd/g)?.length ?? 0;
  const whole = decoded?.text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return whole >= 3 * broken ? decoded : null;
}

/**
 * Decodes UTF-16 and UTF-32 without a mark, known by where the zeros stand: nearly all at one place of two or, in
 * UTF-32, two high zeros in every four. Null where they don't, or where the result isn't well formed.
 */
export function decodeByZeros(bytes: Uint8Array): Decoded | null {
  const zeros = [0, 0, 0, 0];
  const sample = bytes.subarray(0, 65_536);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 3] = (zeros[index & 3] ?? 0) + 1;
  });
  const [z0 = 0, z1 = 0, z2 = 0, z3 = 0] = zeros;
  const all = z0 + z1 + z2 + z3;
  if (all < 2) return null;
  const quarter = sample.length / 4;
  if (bytes.length % 4 === 0 && z3 >= 0.99 * quarter && z2 >= 0.95 * quarter && z0 < 0.1 * quarter) {
    return decode32(bytes, true);
  }
  if (bytes.length % 4 === 0 && z0 >= 0.99 * quarter && z1 >= 0.95 * quarter && z3 < 0.1 * quarter) {
    return decode32(bytes, false);
  }
  if (bytes.length % 2 !== 0 || all < 0.02 * sample.length) return null;
  if (z1 + z3 > 0.95 * all) return plausible(decode(bytes, 'utf-16le', true));
  if (z0 + z2 > 0.95 * all) return plausible(decode(bytes, 'utf-16be', true));
  return null;
}

/** Wrongly taken for UTF-16, bytes give private, unassigned and control characters. */
function plausible(decoded: Decoded | null): Decoded | null {
  if (!decoded) return null;
  const sample = decoded.text.slice(0, 4096);
  const odd = sample.match(/[\p{Co}\p{Cn}\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  return odd > 0.02 * sample.length ? null : decoded;
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function decode32(bytes: Uint8Array, littleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    part += valid ? String.fromCodePoint(code) : '\ufffd';
    if (part.length > 8192) {
      parts.push(part);
      part = '';
    }
  }
  return { text: parts.join('') + part, encoding: littleEndian ? 'utf-32le' : 'utf-32be' };
}
