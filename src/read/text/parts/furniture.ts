import { appealOf } from '../../../language/furniture/appeals.ts';
import { type FurnitureMatch, foldPhrase, furnitureOf } from '../../../language/furniture/index.ts';
import { isLettersPage, isMoreOfSection, isSection } from '../../../language/sections.ts';
import { type Desk, isFree, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { weightOf } from '../lines/weight.ts';
import { setAsideMenu } from './menu.ts';

/** Where a label ends and its link begins; scripts without spaces also leave just a space. */
const separator = /^\s*[:：|>»›→▶►–—-]/u;
const longestLabelledLink = 30;
const longestPhrase = 14;
const longestAppeal = 24;
const mostAtTop = 40;
/** A shorter phrase ('for more', 'à voir') opens too many lines of articles to stand without a colon. */
const leastLetters = 7;

/** Sets aside the lines of the site: what the lexicon knows, share bars, breadcrumbs, symbols without words. */
export function setAsideFurniture(desk: Desk): void {
  desk.blocks.forEach((block, index) => {
    if (desk.roles[index]?.type === 'item' && isUnderOpener(desk, index)) setAside(desk, index, 'furniture: related');
    if (!isFree(desk, index)) return;
    if (isUnderOpener(desk, index)) {
      setAside(desk, index, 'furniture: related');
      return;
    }
    const reason = isInNewsletterBox(desk, index) ? 'furniture: newsletter' : furnitureReason(block);
    if (reason !== null) setAside(desk, index, isSectionAtTop(desk, index) ? 'furniture: navigation' : reason);
    else if (/^[*•·–—_=~#\-\s⁂◆●○■□★☆]{1,40}$/u.test(block.text)) desk.roles[index] = { type: 'thematicBreak' };
  });
  setAsideSkipped(desk);
  setAsideMenu(desk);
}

const mostSkipped = 12;

/** What stands between 'skip past newsletter promotion' and 'after newsletter promotion', links for a screen reader. */
function setAsideSkipped(desk: Desk): void {
  desk.blocks.forEach((block, index) => {
    if (!/^skip past .*promotion$/iu.test(block.text)) return;
    const length = desk.blocks
      .slice(index + 1, index + 1 + mostSkipped)
      .findIndex((below) => /^after .*promotion$/iu.test(below.text));
    for (let inside = index + 1; inside <= index + length; inside++) {
      if (isFree(desk, inside)) setAside(desk, inside, 'furniture: newsletter');
    }
  });
}

/** A title right below 'Related articles' or another link of the same run. */
function isUnderOpener(desk: Desk, index: number): boolean {
  const block = desk.blocks[index];
  const above = desk.roles[index - 1];
  const before = desk.blocks[index - 1];
  if (!block || !before || block.gap > 0 || !desk.hasGaps) return false;
  if (above?.type !== 'setAside' || above.reason !== 'furniture: related') return false;
  if (block.endsSentence || block.weight > longestLabelledLink) return false;
  const match = furnitureOf(before.text);
  return match === null || isOpener(match, before);
}

/** 'Kommentar', '特集': words of the site elsewhere, the name of a section above the headline. */
function isSectionAtTop(desk: Desk, index: number): boolean {
  if (index > mostAtTop || !isSection(desk.blocks[index]?.text ?? '')) return false;
  return desk.blocks.slice(0, index).every((block) => block.weight < 25 && !block.endsSentence);
}

/** Whether a line of furniture stands above links and is none itself: 'Related', 'Explore more on these topics'. */
export function isOpener(match: FurnitureMatch, block: RawBlock): boolean {
  if (!match.followed) return true;
  return block.weight <= 6 && !/[:：|>»›→▶►–—]\s*\S/u.test(restOf(block.text, match.phrase));
}

/** A sentence between two lines of a box that asks to subscribe. */
function isInNewsletterBox(desk: Desk, index: number): boolean {
  const [block, below] = [desk.blocks[index], desk.blocks[index + 1]];
  const above = desk.roles[index - 1];
  if (!block || !below || block.gap > 0 || below.gap > 0 || block.weight > 30) return false;
  if (above?.type !== 'setAside' || above.reason !== 'furniture: newsletter') return false;
  return furnitureOf(below.text)?.kind === 'newsletter';
}

/** Why a block is furniture; null where it isn't. */
export function furnitureReason(block: RawBlock): string | null {
  if (block.weight > 90 || isLettersPage(block.text)) return null;
  const inside = /^[(（]([^()（）]+)[)）]$/u.exec(block.text)?.[1];
  const match = furnitureOf(inside ?? block.text);
  if (match && isWholeLine(match, block)) return `furniture: ${match.kind}`;
  if (isShareBar(block.text)) return 'furniture: social';
  if (isBreadcrumb(block.text)) return 'furniture: navigation';
  if (isMenuRow(block.text)) return 'furniture: menu';
  if (/^(?:[#＃][\p{L}\p{M}\p{N}_]+\s*)+$/u.test(block.text)) return 'furniture: tags';
  if (isMoreOfSection(block.text)) return 'furniture: related';
  if (isContact(block)) return 'furniture: contact';
  const appeal = block.weight <= longestAppeal ? appealOf(block.text) : null;
  if (appeal !== null) return `furniture: ${appeal}`;
  if (isForPaper(block)) return 'read as agency';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(block.text)) return 'furniture: address';
  return null;
}

/** 'Kontakt: leserbriefe@zeitung.example': a label and an address. */
const contactLabel =
  /^(?:contact|contact us|kontakt|kontakt zur redaktion|contacto|contactar|contactez-nous|courriel|correo|e-?mail|mail|letters|leserbriefe|cartas|контакты|почта|эл\. почта|пишите нам|письма|redakcja|napisz do nas|listy|連絡先|メール|お問い合わせ|للتواصل|البريد الإلكتروني|संपर्क|ईमेल)\s*[:：]\s*\S+@\S+$/iu;

/** 'Special to The Chronicle', below the name of a writer from outside. */
function isForPaper(block: RawBlock): boolean {
  return (
    block.weight <= 8 &&
    !block.endsSentence &&
    /^(?:Special|SPECIAL) (?:to|TO) (?:(?:[Tt]he|THE) )?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)*$/u.test(
      block.text,
    )
  );
}

/** 'Email stories@herald.example', 'Contact reporter Jill Stone at …': an address after a verb that asks to write. */
function isContact(block: RawBlock): boolean {
  if (block.weight > 24 || !/\S@\S|\s@\w/u.test(block.text)) return false;
  if (block.weight <= 8 && contactLabel.test(block.text)) return true;
  return /(?:^|[?.!,]\s)(?:e-?mail|contact|follow|reach|write to|send|you can (?:reach|contact|follow)|écrivez|contactez|schreiben sie|escríb|contacta|пишите|piszcie|napisz)(?!\p{L})/iu.test(
    block.text,
  );
}

/** Whether a phrase makes the whole line furniture, or only happens to open a sentence of the article. */
function isWholeLine(match: FurnitureMatch, block: RawBlock): boolean {
  if (match.extent === 'whole' || !match.followed) return true;
  if (match.extent === 'sentence') return true;
  const rest = restOf(block.text, match.phrase);
  if (separator.test(rest)) return block.weight <= longestLabelledLink;
  if (block.endsSentence || block.weight > longestPhrase) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(match.phrase)) return /^[\s「『【（]/u.test(rest);
  const letters = match.phrase.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return match.phrase.includes(' ') && letters >= leastLetters;
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
  if (parts.length >= 2 && !parts.every((part) => isSection(part)) && parts.every((part) => isFurnitureWord(part)))
    return true;
  const words = text.split(/[\s|/•·,]+/u).filter((word) => word !== '');
  return words.length >= 2 && words.length <= 14 && words.every((word) => furnitureOf(word)?.kind === 'social');
}

/** 'Home News Sport Opinion': four or more words in one line, each a section or a link of the site by itself. */
function isMenuRow(text: string): boolean {
  if (text.length > 160 || /[.!?,:]/.test(text)) return false;
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word) && isFurnitureWord(word));
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
  if (slashes.length >= 3 && slashes.every((step) => weightOf(step) <= 3)) return true;
  return slashes.length >= 2 && stepsAreShort(slashes) && furnitureOf(slashes[0] ?? '')?.kind === 'navigation';
}

function isKnownStart(step: string): boolean {
  return isSection(step) || furnitureOf(step)?.kind === 'navigation' || foldPhrase(step) === '';
}
