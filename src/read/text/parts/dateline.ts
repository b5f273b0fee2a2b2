import { agencies } from '../../../language/byline-words.ts';
import { foldPhrase } from '../../../language/furniture/index.ts';

/** The dateline that opens a news story, as the length of its words and of what parts it from the text. */
export interface Dateline {
  /** Length of the place with its date and agency. */
  readonly length: number;
  /** The names of the writers, where the dateline has them (Japanese papers). */
  readonly names: readonly string[];
}

const place =
  /\p{Lu}[^\s,;:()/|«»“”"—–]*(?:[\s/-]+(?:\p{Lu}[^\s,;:()/|«»“”"—–]*|d[eu]|am|an|der|del?|la|upon|sur|nad)){0,4}/u
    .source;
const word = /[^\s\d,.()—–]{2,12}/u.source;
const dateWords = `(?:,\\s*(?:le\\s+)?(?:${word}\\.?\\s+)?\\d{1,2}(?:\\.|er)?(?:\\s+${word}\\.?)?(?:\\s+\\d{4})?(?:\\s*г\\.)?|,\\s*${word}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)`;
const agency = '\\s*(?:\\([^()]{2,40}\\)|/[^/]{2,30}/)';

/** 'PORT ELLERY (Northern Wire) —', 'MOSCOW, April 29 (Reuters) -', 'ЗАРЕЧЬЕ, 17 октября. /РИНА/.', 'Madrid, 12 mar (EFE).-' */
const western = new RegExp(
  `^((?<place>${place}(?:,\\s*${place}){0,2})(?<date>${dateWords})?\\.?(?<agency>${agency})?)\\s*(?<end>\\.?\\s?[—–-]{1,2}\\s|\\.\\s(?=\\p{Lu}|[«“"])|\\s?\\|\\s|:\\s)`,
  'u',
);
const arabic =
  /^((?<place>[\p{Script=Arabic}\s]{2,30}?)\s*(?<agency>[(（][^()]{2,30}[)）])?(?:\s*[-–—،]\s*(?<source>«[^»]{2,30}»|[\p{Script=Arabic}\s.]{2,20}?))?)\s*(?:[-–—]{1,2}|:)\s/u;
const hindi =
  /^((?<place>[\p{Script=Devanagari}\s]{2,24}?)(?<date>,\s*[\p{Nd}]{1,2}\s+[\p{Script=Devanagari}॰.]{2,10})?\s*(?<agency>\([^()]{2,30}\))?)\s*(?:[-–—।]{1,2}|:)\s/u;
const japanese = /^([【［〔](?<inside>[^】］〕]{2,40})[】］〕])\s*/u;

/** The dateline at the beginning of a paragraph; null where it has none. */
export function datelineOf(text: string): Dateline | null {
  const head = text.slice(0, 120);
  return japaneseDateline(head) ?? westernDateline(head) ?? easternDateline(head);
}

function japaneseDateline(head: string): Dateline | null {
  const match = japanese.exec(head);
  const inside = match?.groups?.inside;
  if (!match?.[1] || inside === undefined) return null;
  const [, names] = /[=＝]\s*(.+)$/u.exec(inside) ?? [];
  if (
    names === undefined &&
    !/(?:共同|時事|通信|新聞|ロイター|AFP|AP|[市町村区県都府]|東京|ワシントン|ロンドン|パリ)/u.test(inside)
  )
    return null;
  const people = (names ?? '')
    .split(/[、・,\s]+/u)
    .filter((name) => /^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u.test(name) && !isAgency(name));
  return { length: match[1].length, names: people };
}

/** Words that have a capital behind a dash only where a sentence begins with them. */
const smallInside =
  /^(?:Der|Die|Das|Ein|Eine|Einen|Im|In|Am|An|Auf|Bei|Mit|Nach|Nur|Seit|Vor|Wegen|Zum|Zur|Zwei|Drei|Es|Er|Weil|Wenn|Mehr|Rund|The|A|After|When|Two|Three|Le|La|Les|Un|Une|Des|El|Los|Las|Una|Na|W|Od|В|На|С)\s/u;

/** Capitals, an agency, a date, or a sentence that begins behind the dash make a place a dateline; a capitalised word before a dash alone doesn't. */
function westernDateline(head: string): Dateline | null {
  const match = western.exec(head);
  if (!match?.groups || match[1] === undefined) return null;
  const { place: name = '', date, agency: source, end = '' } = match.groups;
  const [town = ''] = name.split(',');
  const capitals = town === town.toUpperCase() && (town.match(/\p{L}/gu)?.length ?? 0) >= 3;
  const dash = /[—–-]/.test(end) || end.includes('|');
  const sure =
    (capitals && (dash || source !== undefined || date !== undefined)) ||
    (source !== undefined && (dash || date !== undefined)) ||
    (dash &&
      name.split(/\s+/).length <= 3 &&
      (match[1].endsWith('.') || smallInside.test(head.slice(match[0].length)))) ||
    (date !== undefined && dash);
  return sure ? { length: match[1].length, names: [] } : null;
}

function easternDateline(head: string): Dateline | null {
  const match = arabic.exec(head) ?? hindi.exec(head);
  if (!match?.groups || match[1] === undefined) return null;
  const { place: name = '', date, agency: source, source: other } = match.groups;
  if (name.trim().split(/\s+/).length > 3) return null;
  const sure =
    source !== undefined || date !== undefined || (other !== undefined && (other.startsWith('«') || isAgency(other)));
  const isAlone =
    !sure &&
    other === undefined &&
    name.trim().split(/\s+/).length <= 2 &&
    /[-–—:।]\s$/.test(match[0]) &&
    !match[0].includes(':');
  return sure || isAlone ? { length: match[1].trimEnd().length, names: [] } : null;
}

function isAgency(text: string): boolean {
  return agencies.has(foldPhrase(text).replaceAll(' ', '_'));
}
