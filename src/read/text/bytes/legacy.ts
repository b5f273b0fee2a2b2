import type { Decoded } from './unicode.ts';

/** The encodings that files of a language were saved in before UTF-8, the likeliest first. */
const encodingsOf: Readonly<Record<string, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
  uk: ['windows-1251', 'koi8-u'],
  bg: ['windows-1251'],
  sr: ['windows-1251', 'windows-1250'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  sk: ['windows-1250', 'iso-8859-2'],
  hu: ['windows-1250', 'iso-8859-2'],
  hr: ['windows-1250', 'iso-8859-2'],
  sl: ['windows-1250', 'iso-8859-2'],
  ro: ['windows-1250', 'iso-8859-2'],
  tr: ['windows-1254'],
  el: ['windows-1253', 'iso-8859-7'],
  he: ['windows-1255'],
  ar: ['windows-1256', 'iso-8859-6'],
  fa: ['windows-1256'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'big5'],
  ko: ['euc-kr'],
};

const western = 'windows-1252';
const everywhere = [
  western,
  'windows-1251',
  'koi8-r',
  'windows-1250',
  'iso-8859-2',
  'windows-1256',
  'windows-1253',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'euc-kr',
];

/**
 * Decodes bytes that aren't UTF-8. The article's language, where it is given, names the candidates; else all are tried
 * and the one whose letters stand together like words of one script wins, windows-1252 where nothing speaks against it.
 * Goes through iconv-lite, because Node's own windows-1252 leaves 0x80 to 0x9F as control characters.
 */
export async function decodeLegacy(bytes: Uint8Array, language: string | null): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  const decode = (part: Uint8Array, encoding: string) => iconv.decode(Buffer.from(part), encoding);
  const known = language ? encodingsOf[language.split('-')[0]?.toLowerCase() ?? ''] : undefined;
  const candidates = language ? [...(known ?? []), western] : everywhere;
  const sample = sampleOf(bytes);
  let best = western;
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, encoding] of candidates.entries()) {
    const cost = implausibility(decode(sample, encoding)) + rank * 0.004;
    if (cost < least) {
      least = cost;
      best = encoding;
    }
  }
  return { text: decode(bytes, best), encoding: best };
}

/** Up to 64 KB from where the first byte above ASCII stands, from the beginning of its line. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 65_536) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const line = bytes.lastIndexOf(0x0a, first) + 1;
  const from = first - line < 32_768 ? line : first;
  return bytes.subarray(from, from + 65_536);
}

/** How unlike running text a decoding is: 0 for perfect, 1 and more for nonsense. */
export function implausibility(text: string): number {
  const beyond = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  if (beyond === 0) return 0;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const undecodable = count(/[\ufffd\u0080-\u009f\p{Co}\p{Cn}]/gu);
  const insideWord = count(
    /(?<=\p{L})[^\p{L}\p{M}\p{N}\s\u0000-\u007f’‘“”»«–—·•…。、」』）゛゜￣〜～（「『”،؛؟­\u00a0\u200c\u200d]/gu,
  );
  const loneSymbols = count(/[¤¦¬¯±¶µ¹²³¼½¾×÷ƒˆ˜†‡‰╔-╬═-╬│-╬░▒▓]/gu);
  const capitalsInside = count(/(?<=\p{Ll})\p{Lu}/gu);
  const mixedScripts = count(/(?<=[a-z])[\u0370-\u06ff]|(?<=[\u0370-\u06ff])[a-z]/giu);
  const halfwidth = count(/[\uff61-\uff9f]/gu);
  const rareHan = count(/[\u3400-\u4dbf\u9f00-\u9fff]/gu);
  const foreignRuns = count(/[À-ÖØ-öø-ÿ]{3,}/gu) * 3;
  const everyday = count(/[оеаинтсрвлОЕАИНТСПВ\u3041-\u3093\u30a1-\u30fc、。，的一是不了在人有我他ايلمنوهتبر]/gu);
  const faults =
    undecodable * 3 +
    insideWord * 2 +
    loneSymbols +
    capitalsInside +
    mixedScripts * 2 +
    halfwidth +
    rareHan +
    foreignRuns;
  const wholeScript = count(/[\u0370-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/gu);
  const unusual = wholeScript > 0.5 * beyond ? Math.max(0, 0.45 - everyday / wholeScript) : 0;
  return faults / beyond + unusual;
}
