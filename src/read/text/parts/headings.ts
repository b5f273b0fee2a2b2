import { readTime } from '../dates/parse.ts';
import { type Desk, excerpt, isFree, isProse } from '../desk.ts';
import { lastProse } from './tail.ts';

const longestWeight = 14;
const longestText = 110;

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
  let seenProse = false;
  for (let index = start; index < last; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    if (isProse(block) && !isShortQuestion(block.text)) {
      seenProse = true;
      continue;
    }
    if ((seenProse || isNumbered(block.text)) && isHeading(desk, index)) found.push(index);
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

function isHeading(desk: Desk, index: number): boolean {
  const block = desk.blocks[index];
  if (!block || block.weight > longestWeight || block.text.length > longestText) return false;
  if (/[.,;:…。、：；।،]["'”’»」)]*$/u.test(block.text) && !/^\d{1,3}\.$/.test(block.text)) return false;
  if (
    isTurn(block.text) ||
    /^[–—-]\s/u.test(block.text) ||
    (block.opensQuotation && /["”»」]$/u.test(block.text) && block.weight > 8)
  )
    return false;
  if (/[?？؟]$/u.test(block.text) && (addressed.test(block.text) || addressedElsewhere.test(block.text))) return false;
  if (desk.hasGaps && block.gap === 0 && !isNumbered(block.text)) return false;
  return (
    textFollows(desk, index) && (/[\p{L}]/u.test(block.text) || readTime(block.text) !== null || isNumbered(block.text))
  );
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
  return /[?？؟]["'”’»」)]*$/u.test(text) && text.length <= longestText && !/[.!。।]\s/u.test(text);
}
