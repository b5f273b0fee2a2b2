import { windows1252 } from './windows-1252.ts';

/** The named character references that scraped text has. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: '\u2009',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  para: '¶',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
};

/** Letters with a mark: `eacute`, `Uuml`, `ccedil`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The character of a reference as it stands (`&rsquo;`, `&#8217;`, `&#x2019;`); null for one that means nothing. */
export function characterOf(reference: string): string | null {
  const name = reference.slice(1, -1);
  if (name.startsWith('#')) return numbered(name.slice(1));
  const known = named[name];
  if (known !== undefined) return known;
  const [, letter = '', mark = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const accent = marks[mark];
  if (accent === undefined) return null;
  const composed = (letter + accent).normalize('NFC');
  return composed.length === 1 ? composed : null;
}

function numbered(digits: string): string | null {
  const code = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80] ?? null;
  // Overrides of the direction are left out where they stand, and aren't made.
  if (code === 0x202d || code === 0x202e) return null;
  const legal = code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
  if (legal) return code === 0x09 || code === 0x0a || code === 0xad ? ' ' : String.fromCodePoint(code);
  return code >= 0x10000 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
