import { agencies } from '../../../language/byline-words.ts';
import { captionLabels, creditAbbreviations, creditWords } from '../../../language/credit-words.ts';
import { foldPhrase, furnitureOf } from '../../../language/furniture/index.ts';

/** Where a picture's credit stands at the end of a caption; offsets into the caption's text. */
export interface Credit {
  /** The whole raw credit: '[PPIO]', '(Photo: R. Müller)', '© Jules Rey / AFL'. */
  readonly from: number;
  /** The credit's own words, without label and brackets. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly confidence: number;
}

const tailLength = 170;
const escaped = (phrase: string) =>
  phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]");
const alternatives = (phrases: string) =>
  phrases
    .split('|')
    .map(escaped)
    .filter((phrase) => phrase !== '')
    .sort((one, other) => other.length - one.length)
    .join('|');
const words = alternatives(creditWords);
const by = '(?:\\s+(?:by|von|de|di|par|przez|van|av|af|credit|courtesy|courtesy of))?';

/** A label and what follows it to the end: 'Photo: R. Müller', 'Foto von X', 'Fot. X', 'फोटो: X', in brackets or not. */
const labelled = new RegExp(
  `(?:^|[\\s([/|—–.!?。،•-])(?:(?:${words})(?:\\s*/\\s*(?:${words}))?${by}\\s*[:：=＝]|(?:${alternatives(creditAbbreviations)}))\\s*(?<credit>[^:]{1,90}?)\\s*[)\\]）】]?\\.?$`,
  'iu',
);
/** 'Photograph by Lena Brandt', 'Foto de X': no colon, so a name must follow. */
const named =
  /(?:^|[\s([/|—–.!?])(?:photo|photos|photograph|photographs|picture|pictures|image|images|photography|illustration|foto|fotos|bild|photographie|photo credit)\s+(?:by|von|de|di|par|courtesy of)\s+(?<credit>\p{Lu}[^:.!?]{1,70}?)\s*[)\]]?\.?$/iu;
const copyright = /(?:^|[\s([/|—–])(?:©|\(c\)|Ⓒ)\s*(?<credit>[^©]{2,80}?)\s*[)\]]?\.?$/iu;
const bracketed = /\s*[[(［（](?<credit>[^[\]()［］（）]{2,60})[\])］）]\.?$/u;
const trailing = /(?<=[.!?…”"»)\]।。]\s)(?<credit>[^.!?…”"»।。:]{2,70})$/u;
const japanese =
  /[=＝／](?<credit>[^=＝「」]{0,50}?(?:撮影|提供|写す|写真|より|作成)|[\p{Lu}ァ-ヶー・]{2,12}|共同|時事|ロイター|共同通信|時事通信)\s*$/u;
const japaneseBracket =
  /[（(【［](?<credit>[^（）()【】]{1,40}?(?:撮影|提供)|(?:写真|撮影|提供|画像|写真提供)\s*[:：=＝／/・]?\s*[^（）()]{1,40})[）)】］]\s*$/u;

/** The credit at the end of a text; null where it ends in none. */
export function creditOf(text: string): Credit | null {
  const start = Math.max(0, text.length - tailLength);
  const tail = text.slice(start).trimEnd();
  const credit =
    found(labelled.exec(tail), tail, 0.92) ??
    found(named.exec(tail), tail, 0.9) ??
    found(japaneseBracket.exec(tail), tail, 0.92) ??
    found(japanese.exec(tail), tail, 0.9) ??
    agencyIn(bracketed.exec(tail), tail) ??
    found(copyright.exec(tail), tail, 0.85) ??
    agencyAfterStop(trailing.exec(tail), tail);
  return credit
    ? { ...credit, from: start + credit.from, wordsFrom: start + credit.wordsFrom, wordsTo: start + credit.wordsTo }
    : null;
}

/** The length of a caption's label ('Image caption') at the beginning of a text; 0 where there is none. */
export function captionLabelLength(text: string): number {
  return captionLabel.exec(text)?.[0].length ?? 0;
}

const captionLabel = new RegExp(`^(?:${alternatives(captionLabels)})(?:\\s*[:：,–—-]\\s*|\\s+(?=\\p{Lu}))`, 'iu');

type Match = RegExpExecArray | null;

function found(match: Match, tail: string, confidence: number): Credit | null {
  const words = match?.groups?.credit;
  if (!match || words === undefined || !isCreditLike(words)) return null;
  const lead = /^[\s.!?。،]*/u.exec(match[0])?.[0].length ?? 0;
  const separator = /[\s/|•—–-]*$/u.exec(tail.slice(0, match.index + lead))?.[0].length ?? 0;
  const from = match.index + lead - separator;
  return inside(tail, from, words, match.index + match[0].lastIndexOf(words), confidence);
}

/** The last of the places and people in a Japanese credit is who took the picture. */
function inside(tail: string, from: number, words: string, at: number, confidence: number): Credit {
  const last = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(words) ? words.lastIndexOf('、') + 1 : 0;
  const label = /^(?:写真提供|写真|撮影|提供|画像)\s*[:：=＝／/・]?\s*(?=\S)/u.exec(words.slice(last))?.[0].length ?? 0;
  const wordsFrom = at + last + (label < words.length - last ? label : 0);
  return { from, wordsFrom, wordsTo: Math.min(tail.length, at + words.length), confidence };
}

/** A credit in brackets needs an agency, a slash or capitals: most brackets at a paragraph's end are none. */
function agencyIn(match: Match, tail: string): Credit | null {
  const words = match?.groups?.credit;
  if (!match || words === undefined) return null;
  if (/^\p{Lu}[\p{Lu}\p{Nd}/&.-]{1,7}$/u.test(words)) return found(match, tail, match[0].includes('[') ? 0.85 : 0.7);
  if (namesAgency(words)) return found(match, tail, 0.85);
  return null;
}

function agencyAfterStop(match: Match, tail: string): Credit | null {
  const words = match?.groups?.credit;
  return match && words !== undefined && namesAgency(words) ? found(match, tail, 0.85) : null;
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
