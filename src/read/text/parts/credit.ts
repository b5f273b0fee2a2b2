import { agencies, nameParticles } from '../../../language/byline-words.ts';
import { captionLabels, creditWords } from '../../../language/credit-words.ts';
import { foldPhrase, furnitureOf } from '../../../language/furniture/index.ts';

/** Where a picture's credit stands at the end of a caption; offsets into the caption's text. */
export interface Credit {
  /** The whole raw credit: '[QPIX]', '(Photo: R. Müller)', '© Jules Rey / AFL'. */
  readonly from: number;
  /** The credit's own words, without label and brackets. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly confidence: number;
}

const tailLength = 170;
/** 'Fot. Tomasz Lis': an abbreviation leads the name without a colon. */
const abbreviated = /(?:^|[\s([/|—–.!?。،•-])(?:fot|phot|ph|ill|rys|илл)\.\s*(?<credit>[^:]{1,90}?)\s*[)\]）】]?\.?$/iu;
/** 'Photograph by Lena Brandt', 'Foto de X': no colon, so a name must follow. */
const named =
  /(?:^|[\s([/|—–.!?])(?:photo|photos|photograph|photographs|picture|pictures|image|images|photography|illustration|foto|fotos|bild|photographie|photo credit)\s+(?:by|von|de|di|par|courtesy of)\s+(?<credit>\p{Lu}[^:.!?]{1,70}?)\s*[)\]]?\.?$/iu;
const copyright = /(?:^|[\s([/|—–])(?:©|\(c\)|Ⓒ)\s*(?<credit>[^©]{2,80}?)\s*[)\]]?\.?$/iu;
const bracketed = /\s*[[(［（](?<credit>[^[\]()［］（）]{2,60})[\])］）]\.?$/u;
const dashed = /\s(?:[–—-]|\|)\s(?<credit>[^–—|:.!?]{2,40})$/u;
const imageSource = /^(?:image|media|photo|picture) (?:copyright|source|credit)[,:]?\s+(?<credit>.{2,80})$/iu;
const trailing = /(?<=[.!?…”"»)\]।。]\s)(?<credit>[^.!?…”"»।。:]{2,70})$/u;
const japanese =
  /[=＝／](?<credit>[^=＝「」]{0,50}?(?:撮影|提供|写す|写真|より|作成)|[\p{Lu}ァ-ヶー・]{2,12}|共同|時事|ロイター|共同通信|時事通信)\s*$/u;
/** Below a picture in some papers: 'TEXT. Credit...Ann Lee', 'TEXT. | Archives / Ouest', 'TEXT. / ELÍAS CUENCA'. */
const dotted = /(?<=^|[.!?…"”’»)\]]\s?)(?:photo |image )?credits?\s?(?:\.{2,3}|…)\s*(?<credit>.{2,60})$/iu;
const barred = /(?<=[.!?…”»)])\s*\|\s*(?<credit>\p{Lu}[^|.!?:]{1,48})$/u;
const slashed = /(?<=[.!?…”»)])\s+\/\s*(?<credit>\p{Lu}[^.!?:;,]{1,48})$/u;
/** 'TEXT. Photo Le Courrier / Ann Lee', 'ТЕКСТ. Фото Ивана Котова': the label alone leads the name. */
const unparted =
  /(?<=[.!?…”»)]\s)(?:photos?|foto|fotos|fotografía|archivfoto|bild|фото|снимок|zdjęcie|zdjęcia)\s+(?<credit>\p{Lu}[^.!?:;,]{1,48})$/iu;
const byAuthor =
  /(?<=^|[.!?…”»)]\s)(?:фото|снимки?|zdjęci[ae]|foto|fotos|photos?)\s+(?<credit>(?:автора|авторов|(?:из|с|предоставлен[оаы])\s[^.!?:]{3,50}|autora|autorki|archiwum [^.!?:]{3,40}|privat|d[er]s autors|der autorin|d’archives|del autor|de la autora|de l[’']aute?u?rice|de l[’']auteur))$/iu;
const japaneseLone =
  /^(?:写真|撮影|画像|イラスト)[・／/\s](?<credit>[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{2,8})$/u;
const japaneseBracket =
  /[（(【［](?<credit>[^（）()【】]{1,40}?(?:撮影|提供)|(?:写真|撮影|提供|画像|写真提供)\s*[:：=＝／/・]?\s*[^（）()]{1,40})[）)】］]\s*$/u;

/** The credit at the end of a text; null where it ends in none. */
export function creditOf(text: string): Credit | null {
  const start = Math.max(0, text.length - tailLength);
  const tail = text.slice(start).trimEnd();
  const credit =
    found(imageSource.exec(tail), tail, 0.92) ??
    labelled(tail) ??
    found(abbreviated.exec(tail), tail, 0.92) ??
    found(named.exec(tail), tail, 0.9) ??
    found(dotted.exec(tail), tail, 0.95) ??
    found(byAuthor.exec(tail), tail, 0.9) ??
    asNames(unparted.exec(tail), tail, 0.9) ??
    asNames(barred.exec(tail), tail, 0.85) ??
    asNames(slashed.exec(tail), tail, 0.85) ??
    found(japaneseLone.exec(tail), tail, 0.9) ??
    found(japaneseBracket.exec(tail), tail, 0.92) ??
    found(japanese.exec(tail), tail, 0.9) ??
    agencyIn(bracketed.exec(tail), tail) ??
    found(copyright.exec(tail), tail, 0.85) ??
    agencyAfterStop(trailing.exec(tail), tail) ??
    agencyIn(dashed.exec(tail), tail);
  return credit
    ? { ...credit, from: start + credit.from, wordsFrom: start + credit.wordsFrom, wordsTo: start + credit.wordsTo }
    : null;
}

let labels: ReadonlySet<string> | null = null;
const wordStart = /(?<=^|[\s([/|—–.!?。،•（【-])[^\s([/|—–.!?。،•（【-]/g;
const byWord = /\s+(?:by|von|de|di|par|przez|van|av|af|credit|courtesy|courtesy of)$/iu;
const mostLabelWords = 5;

/** A label, a colon or equals sign, and what follows it to the end: 'Photo: R. Müller', 'फोटो: X', in brackets or not. */
function labelled(tail: string): Credit | null {
  labels ??= setOf(creditWords);
  const colon = Math.max(tail.lastIndexOf(':'), tail.lastIndexOf('：'));
  const separator = colon >= 0 ? colon : Math.max(tail.lastIndexOf('='), tail.lastIndexOf('＝'));
  const words = /^\s*([\s\S]{1,90}?)\s*[)\]）】]?\.?$/u.exec(tail.slice(separator + 1))?.[1];
  if (separator <= 0 || words === undefined || !isCreditLike(words)) return null;
  const before = tail.slice(0, separator).trimEnd();
  for (const start of [...before.matchAll(wordStart)].slice(-mostLabelWords)) {
    const label = foldPhrase(before.slice(start.index).replace(byWord, ''));
    if (!labels.has(label)) continue;
    const bracket = /[([（【]$/.test(before.slice(0, start.index)) ? 1 : 0;
    const from = start.index - bracket;
    const gap = /[\s/|•—–-]*$/u.exec(tail.slice(0, from))?.[0].length ?? 0;
    return inside(tail, from - gap, words, tail.indexOf(words, separator + 1), 0.92);
  }
  return null;
}

/** The length of a caption's label ('Image caption') at the beginning of a text; 0 where there is none. */
export function captionLabelLength(text: string): number {
  const opening = text.slice(0, 40);
  const framed = /^[【［[（(](?:写真|画像|図)\p{Nd}{0,2}[】］\])）]\s*(?=\S)/u.exec(opening);
  if (framed) return framed[0].length;
  for (const phrase of captionPhrases) {
    if (opening.slice(0, phrase.length).toLowerCase() !== phrase) continue;
    const behind = /^(?:\s*[:：,–—-]\s*|\s*(?=\p{Lu}))/u.exec(opening.slice(phrase.length));
    if (behind) return phrase.length + behind[0].length;
  }
  return 0;
}

const captionPhrases = captionLabels
  .split('|')
  .map((phrase) => phrase.trim().toLowerCase())
  .sort((one, other) => other.length - one.length);

function setOf(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split('|').map(foldPhrase));
}

type Match = RegExpExecArray | null;

function found(match: Match, tail: string, confidence: number): Credit | null {
  const words = match?.groups?.credit;
  if (!match || words === undefined || !isCreditLike(words)) return null;
  const lead = /^[\s.!?。،]*/u.exec(match[0])?.[0].length ?? 0;
  const separator = /[\s/|•—–-]*$/u.exec(tail.slice(0, match.index + lead))?.[0].length ?? 0;
  const from = match.index + lead - separator;
  return inside(tail, from, words, match.index + match[0].lastIndexOf(words), confidence);
}

/** Names of people, papers and archives: every word but particles has a capital. */
function asNames(match: Match, tail: string, confidence: number): Credit | null {
  const words = (match?.groups?.credit ?? '').split(/[\s/|]+/u).filter((word) => word !== '');
  const areNames = words.every((word) => /^\p{Lu}/u.test(word) || nameParticles.has(word.toLowerCase()));
  return areNames && words.length <= 7 ? found(match, tail, confidence) : null;
}

/** The last of the places and people in a Japanese credit is who took the picture. */
function inside(tail: string, from: number, words: string, at: number, confidence: number): Credit {
  const last = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(words) ? words.lastIndexOf('、') + 1 : 0;
  const label =
    /^(?:写真は(?:いずれも|すべて)?|写真提供|写真|撮影|提供|画像)\s*[:：=＝／/・]?\s*(?=\S)/u.exec(
      words.slice(last),
    )?.[0].length ?? 0;
  const wordsFrom = at + last + (label < words.length - last ? label : 0);
  return { from, wordsFrom, wordsTo: Math.min(tail.length, at + words.length), confidence };
}

/** A credit in brackets needs an agency, a slash or capitals: most brackets at a paragraph's end are none. */
function agencyIn(match: Match, tail: string): Credit | null {
  const words = match?.groups?.credit;
  if (!match || words === undefined) return null;
  const isSquare = match[0].includes('[');
  const isCapitals = /^\p{Lu}[\p{Lu}\p{Nd}/&.-]{1,7}$/u.test(words);
  if (!isCapitals && !namesAgency(words)) return null;
  // '… the Technical Committee (TSC).' explains a name, and a story may end in '(dpa)': round brackets are weak.
  const isBare = !/[\s/|]/u.test(words.trim());
  if (!isSquare && isBare) return match[0].endsWith('.') ? null : found(match, tail, 0.7);
  return found(match, tail, 0.85);
}

function agencyAfterStop(match: Match, tail: string): Credit | null {
  const words = match?.groups?.credit;
  const isBare = words !== undefined && !/[\s/|]/u.test(words.trim());
  return match && words !== undefined && !isBare && namesAgency(words) ? found(match, tail, 0.85) : null;
}

/** 'REUTERS/Ann Lee', 'AP Photo/Ann Lee', 'Ann Lee/AFP via Getty Images', 'dpa'. */
function namesAgency(words: string): boolean {
  const parts = words.split(/\s*[/|,،–—]\s*|\s+via\s+|\s+-\s+/u);
  return parts.some(
    (part) =>
      agencies.has(foldPhrase(part.replace(/\s+(?:photo|images)$/i, '')).replaceAll(' ', '_')) ||
      /^(?:AP|AFP) Photo$/.test(part) ||
      /Getty Images$/.test(part),
  );
}

/** Names are short, have letters, and make no sentence; rights reserved are no picture's. */
function isCreditLike(words: string): boolean {
  if (!/\p{L}{2}/u.test(words) || words.split(/\s+/).length > 10 || /[.!?;]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words))
    return false;
  return furnitureOf(words)?.kind !== 'legal' && !/^(?:19|20)\d\d\b/.test(words) && !/\b(?:19|20)\d\d$/.test(words);
}
