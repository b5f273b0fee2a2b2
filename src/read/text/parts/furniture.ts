import { type FurnitureMatch, foldPhrase, furnitureOf } from '../../../language/furniture/index.ts';
import { isSection } from '../../../language/sections.ts';
import { type Desk, isFree, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { weightOf } from '../lines/weight.ts';

/** Where a label ends and its link begins; scripts without spaces also leave just a space. */
const separator = /^\s*[:：|>»›→▶►–—-]/u;
const longestLabelledLink = 30;
const longestPhrase = 14;

/** Sets aside the lines of the site: what the lexicon knows, share bars, breadcrumbs, symbols without words. */
export function setAsideFurniture(desk: Desk): void {
  desk.blocks.forEach((block, index) => {
    if (!isFree(desk, index)) return;
    const reason = furnitureReason(block);
    if (reason !== null) setAside(desk, index, reason);
    else if (/^[*•·–—_=~#\-\s⁂◆●○■□★☆]{1,40}$/u.test(block.text)) desk.roles[index] = { type: 'thematicBreak' };
  });
}

/** Why a block is furniture; null where it isn't. */
export function furnitureReason(block: RawBlock): string | null {
  if (block.weight > 90) return null;
  const match = furnitureOf(block.text);
  if (match && isWholeLine(match, block)) return `furniture: ${match.kind}`;
  if (isShareBar(block.text)) return 'furniture: social';
  if (isBreadcrumb(block.text)) return 'furniture: navigation';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(block.text)) return 'furniture: address';
  return null;
}

/** Whether a phrase makes the whole line furniture, or only happens to open a sentence of the article. */
function isWholeLine(match: FurnitureMatch, block: RawBlock): boolean {
  if (match.extent === 'whole' || !match.followed) return true;
  if (match.extent === 'sentence') return true;
  const rest = restOf(block.text, match.phrase);
  if (separator.test(rest)) return block.weight <= longestLabelledLink;
  if (block.endsSentence || block.weight > longestPhrase) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(match.phrase)) return /^[\s「『【（]/u.test(rest);
  return match.phrase.includes(' ');
}

/** What stands after a phrase in a line as it is written, by counting its letters. */
function restOf(text: string, phrase: string): string {
  const letters = phrase.match(/[\p{L}#]/gu)?.length ?? 0;
  let seen = 0;
  let inNumber = false;
  for (const match of text
    .normalize('NFKD')
    .toLowerCase()
    .matchAll(/\p{L}|\p{Nd}+(?:[.,]\p{Nd}+)*/gu)) {
    inNumber = /^\p{Nd}/u.test(match[0]);
    if (++seen === letters) {
      const end = match.index + match[0].length;
      return text
        .normalize('NFKD')
        .slice(end)
        .replace(/^\p{M}+/u, '');
    }
  }
  return inNumber ? '' : text;
}

/** 'Facebook Twitter WhatsApp', 'Share | Tweet | Email': nothing but words that are furniture by themselves. */
function isShareBar(text: string): boolean {
  if (text.length > 160 || /[.!?]$/.test(text)) return false;
  const parts = text.split(/\s*[|/•·,]\s*|\s{2,}/u).filter((part) => part !== '');
  if (parts.length >= 2 && parts.every((part) => isFurnitureWord(part))) return true;
  const words = text.split(/[\s|/•·,]+/u).filter((word) => word !== '');
  return words.length >= 2 && words.length <= 14 && words.every((word) => furnitureOf(word)?.kind === 'social');
}

function isFurnitureWord(part: string): boolean {
  return furnitureOf(part)?.extent === 'whole' || isSection(part);
}

/** 'Home > News > Local': steps between arrows, or between slashes from a known beginning. */
function isBreadcrumb(text: string): boolean {
  if (text.length > 160 || /[.!?。]$/.test(text)) return false;
  const arrows = text.split(/\s*[>›→»▸▶＞]\s*/u);
  const noQuotes = !text.includes('«');
  const stepsAreShort = (steps: readonly string[]) => steps.every((step) => weightOf(step) <= 8);
  if (arrows.length >= 2 && noQuotes && stepsAreShort(arrows.slice(0, -1)) && isKnownStart(arrows[0] ?? ''))
    return true;
  if (arrows.length >= 3 && noQuotes && stepsAreShort(arrows)) return true;
  const slashes = text.split(/\s+[/|]\s+/u);
  return slashes.length >= 2 && stepsAreShort(slashes) && furnitureOf(slashes[0] ?? '')?.kind === 'navigation';
}

function isKnownStart(step: string): boolean {
  return isSection(step) || furnitureOf(step)?.kind === 'navigation' || foldPhrase(step) === '';
}
