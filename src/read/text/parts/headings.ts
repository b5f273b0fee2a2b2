import { readTime } from '../dates/parse.ts';
import { type Desk, excerpt, isFree, isProse } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { lastProse } from './places.ts';

const longestWeight = 14;
const longestText = 110;
const longestQuestion = 40;
const endsInQuestion = /[?？؟]["'”’»」)]*$/u;

/** Words by which a question is an interviewer's and no subhead; German tells 'you' from 'they' by its capital. */
const addressed =
  /(?<!\p{L})(?:you|your|yours|vous|votre|vos|tu|ton|du|dich|usted|ustedes|te|tú|вы|вас|вам|ваш|ваша|ваше|ваши|ты|pan|pani|pana|panu|panią|państwo|ty|twój)(?!\p{L})/iu;
const addressedElsewhere =
  /(?<!\p{L})(?:Sie|Ihr|Ihre|Ihnen|Ihren|أنت|لك|لديك|تعتقد|ترى|आप|आपके|आपको|आपका|आपकी)(?!\p{L})|あなた|さんは|ですか/u;

/**
 * Reads subheads: short lines without a stop, apart from their neighbours, with running text before and after. Numbered
 * ones count as such where prose stands between them.
 */
export function readHeadings(desk: Desk): void {
  const last = lastProse(desk);
  const start = desk.roles.findIndex((role) => role?.type === 'headline') + 1;
  const found: number[] = [];
  /** Above the first paragraph a line is a subhead only where there are others. */
  const early: number[] = [];
  let seenProse = false;
  for (let index = start; index < last; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    if (isProse(block) && !isShortQuestion(block.text)) {
      seenProse = true;
      continue;
    }
    if (!isHeading(desk, index)) continue;
    if (seenProse || isNumbered(block.text)) found.push(index);
    else if (block.gap > 0 && (desk.blocks[index + 1]?.gap ?? 0) > 0) early.push(index);
  }
  if (found.length > 0) found.push(...early);
  if (isInterview(desk, start, last)) {
    const kept = found.filter((index) => !isShortQuestion(desk.blocks[index]?.text ?? ''));
    found.splice(0, found.length, ...kept);
  }
  for (const index of found) {
    desk.roles[index] = { type: 'heading' };
    const block = desk.blocks[index];
    if (found.length >= 2 || !block) continue;
    desk.tell(
      index,
      'read-as-heading',
      'note',
      `'${excerpt(block)}' was read as a subhead.`,
      "If it is a paragraph, say so in the sidecar under 'blocks'.",
    );
  }
}

/** Two questions and more stand alone and one of them speaks to somebody: all of them are an interviewer's. */
function isInterview(desk: Desk, start: number, last: number): boolean {
  const questions = desk.blocks
    .slice(start, last)
    .filter(
      (block, place) =>
        isFree(desk, start + place) && endsInQuestion.test(block.text) && block.weight <= longestQuestion,
    );
  return questions.length >= 2 && questions.some(({ text }) => addressed.test(text) || addressedElsewhere.test(text));
}

function isHeading(desk: Desk, index: number): boolean {
  const block = desk.blocks[index];
  if (!block || !hasForm(block)) return false;
  if (desk.hasGaps && block.gap === 0 && !isNumbered(block.text)) return false;
  // The entries of a live blog are led by their time and then by a line of their own.
  return textFollows(desk, index) || (readTime(block.text) !== null && textFollows(desk, index + 1));
}

/** Short, with letters or a number, without a stop; no turn of an interview, no speech, no interviewer's question. */
function hasForm(block: RawBlock): boolean {
  const { text, weight } = block;
  if (weight > longestWeight || text.length > longestText || !/[\p{L}\p{Nd}]/u.test(text) || text.includes('@'))
    return false;
  if (/[.,;:…。、：；।،]["'”’»」)]*$/u.test(text) && !/^\d{1,3}\.$/.test(text)) return false;
  if (/^\p{Lu}{1,12}\.\s/u.test(text) || /^[「『].*[」』]$/u.test(text) || isTurn(text) || /^[–—-]\s/u.test(text))
    return false;
  if (block.opensQuotation && /["”»」]$/u.test(text) && weight > 8) return false;
  return !/[?？؟]$/u.test(text) || !(addressed.test(text) || addressedElsewhere.test(text));
}

/** Whether the next block that is part of the text is running text, or a list. */
function textFollows(desk: Desk, index: number): boolean {
  for (let next = index + 1; next < desk.blocks.length; next++) {
    const role = desk.roles[next];
    const block = desk.blocks[next];
    if (
      !block ||
      role?.type === 'setAside' ||
      role?.type === 'caption' ||
      role?.type === 'thematicBreak' ||
      role?.type === 'pullQuotation'
    )
      continue;
    if (role?.type === 'item') return true;
    return role === null && (isProse(block) || (block.endsSentence && block.weight >= 4) || isTurn(block.text));
  }
  return false;
}

/** 'Q: …', 'ASHE: …': a turn of an interview. */
function isTurn(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.'’ -]{0,24}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,8}|[\p{Script=Arabic}\s]{1,20}|[\p{Script=Devanagari}\s]{1,20})[:：]\s?\S/u.test(
    text,
  );
}

function isNumbered(text: string): boolean {
  return /^(?:#?\d{1,3}[.):]?(?:\s|$)|[IVX]{1,5}\.?(?:\s|$))/u.test(text);
}

function isShortQuestion(text: string): boolean {
  return endsInQuestion.test(text) && text.length <= longestText && !/[.!。।]\s/u.test(text);
}
