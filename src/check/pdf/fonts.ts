import type { PdfFont } from './file.ts';
import { Dictionary, Name } from './objects.ts';

/** Codes of a simple font that its encoding tells as characters without more. */
const toldEncodings = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding', 'StandardEncoding']);

/** The fonts that pages and their forms have at hand, each once. */
export function fontsOf(resources: readonly (Dictionary | null)[]): readonly PdfFont[] {
  const fonts = new Map<string, PdfFont>();
  const seen = new Set<string>();
  const walk = (scope: Dictionary, depth: number) => {
    if (scope.reference !== null && seen.has(scope.reference)) return;
    if (scope.reference !== null) seen.add(scope.reference);
    const named = scope.dictionary('Font');
    for (const key of named?.keys() ?? []) {
      const font = named?.dictionary(key);
      if (font) fonts.set(font.reference ?? `${scope.reference} ${key}`, fontOf(font));
    }
    if (depth > 5) return;
    const objects = scope.dictionary('XObject');
    for (const key of objects?.keys() ?? []) {
      const inner = objects?.dictionary(key);
      if (inner?.reference != null && seen.has(inner.reference)) continue;
      if (inner?.reference != null) seen.add(inner.reference);
      const own = inner?.name('Subtype') === 'Form' ? inner.dictionary('Resources') : null;
      if (own) walk(own, depth + 1);
    }
  };
  for (const scope of resources) if (scope) walk(scope, 0);
  return [...fonts.values()];
}

function fontOf(font: Dictionary): PdfFont {
  const subtype = font.name('Subtype');
  const name = font.name('BaseFont') ?? font.name('Name') ?? '';
  const descendant = font.array('DescendantFonts')[0];
  const described = descendant instanceof Dictionary ? descendant : font;
  const descriptor = described.dictionary('FontDescriptor');
  const embedded =
    subtype === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key) === true);
  return { name, embedded, unicode: unicodeOf(font, subtype) };
}

function unicodeOf(font: Dictionary, subtype: string | null): PdfFont['unicode'] {
  const map = font.dictionary('ToUnicode');
  if (map) return isSound(map.bytes()) ? 'told' : 'wrong';
  const encoding = font.get('Encoding');
  if (subtype === 'Type0') return encoding instanceof Name && /^Uni/.test(encoding.name) ? 'told' : 'missing';
  if (encoding instanceof Name) return toldEncodings.has(encoding.name) ? 'told' : 'missing';
  // Names of glyphs tell their characters, mostly; those of a Type 3 font are anybody's.
  if (encoding instanceof Dictionary) return subtype === 'Type3' ? 'missing' : 'told';
  return subtype === 'Type1' ? 'told' : 'missing';
}

/** Whether a map gives characters, and none that say nothing: U+0000, U+FEFF, U+FFFE (ISO 14289-1, 7.21.7), U+FFFD, private use. */
function isSound(bytes: Uint8Array | null): boolean {
  if (bytes === null) return false;
  const map = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const targets: string[] = [];
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, target = ''] of body.matchAll(/<[0-9a-f\s]*>\s*<([0-9a-f\s]*)>/gi)) targets.push(target);
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, one, list] of body.matchAll(/<[0-9a-f\s]*>\s*<[0-9a-f\s]*>\s*(?:<([0-9a-f\s]*)>|\[([^\]]*)\])/gi)) {
      for (const target of one === undefined ? (list?.match(/[0-9a-f]+/gi) ?? []) : [one]) targets.push(target);
    }
  }
  return targets.length > 0 && !targets.some((target) => saysNothing(target.replace(/\s/g, '')));
}

function saysNothing(hex: string): boolean {
  const units = hex.match(/.{1,4}/g) ?? [];
  if (units.length === 0) return false;
  return units.some((unit) => {
    const code = Number.parseInt(unit, 16);
    return code === 0 || code === 0xfffd || code === 0xfffe || code === 0xfeff || (code >= 0xe000 && code <= 0xf8ff);
  });
}
