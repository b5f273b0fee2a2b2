import { isSection } from '../../../language/sections.ts';
import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { bareWords, isAllCapitals, weightOf } from '../lines/weight.ts';
import { isRoleLine, readBareNames, readByline } from './byline.ts';
import { datelineOf } from './dateline.ts';

const wireSlug =
  /^(?:(?:RPT|UPDATE \d+|WRAPUP(?: \d+)?|CORRECTED|REFILE|ADVISORY|BREAKINGVIEWS|EXCLUSIVE|FACTBOX|TIMELINE)-)+(?=\S)/;
const longestHeadline = 200;
const mostBefore = 14;

/** Finds kicker, headline, deck and byline at the top of an article. */
export function readHead(desk: Desk): void {
  const body = firstProse(desk, 0);
  const lines = freeLines(desk, 0, body);
  const headline = pickHeadline(desk, lines, body);
  readTopBylines(desk, headline ?? 0, body);
  if (headline === null) return;
  desk.roles[headline] = { type: 'headline' };
  setAsideBefore(desk, headline);
  setAsideRepeats(desk, headline);
  readDeck(desk, headline);
}

/** The first free block of running text from an index on; the number of blocks where there is none. */
export function firstProse(desk: Desk, from: number): number {
  for (let index = from; index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && isProse(block) && !readByline(block.text, desk.language)) return index;
  }
  return desk.blocks.length;
}

function freeLines(desk: Desk, from: number, to: number): readonly number[] {
  const lines: number[] = [];
  for (let index = from; index < to; index++) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && !readByline(block.text, desk.language)) lines.push(index);
  }
  return lines;
}

/**
 * The line that is the headline: of those before the text the first that is long enough to be one; a short sentence
 * with a date or a byline below it where there is no line; the only line of site's words where there is neither.
 */
function pickHeadline(desk: Desk, lines: readonly number[], body: number): number | null {
  const beforeFacts = lines.filter((index) => index < firstFact(desk, lines[0] ?? 0, body));
  const candidates = (beforeFacts.length > 0 ? beforeFacts : lines).filter((index) => isPossible(desk.blocks[index]));
  const strong = candidates.find((index) => isStrong(desk, index));
  const picked = strong ?? candidates.find((index) => !isSection(desk.blocks[index]?.text ?? '')) ?? candidates[0];
  if (picked !== undefined) return preferRepeated(desk, candidates, picked);
  const first = desk.blocks[body];
  if (first && first.weight <= 24 && !first.opensQuotation && factFollows(desk, body)) return body;
  return siteLineAsHeadline(desk, body);
}

function isPossible(block: RawBlock | undefined): boolean {
  return block !== undefined && block.text.length <= longestHeadline && weightOf(block.text) >= 0.5;
}

/** Long enough for a headline, and neither a section's name nor a person's. */
function isStrong(desk: Desk, index: number): boolean {
  const block = desk.blocks[index];
  if (!block || isSection(block.text) || block.weight < 3) return false;
  return block.weight >= 5 || !readBareNames(block.text, desk.language);
}

/** A page's title stands twice: with the site's name in the title bar, and alone as the headline. The shorter is it. */
function preferRepeated(desk: Desk, candidates: readonly number[], picked: number): number {
  const own = withoutSlug(desk.blocks[picked]?.text ?? '');
  for (const index of candidates) {
    if (index <= picked || index > picked + 6) continue;
    const other = withoutSlug(desk.blocks[index]?.text ?? '');
    if (saysTheSame(own, other)) return index;
  }
  return picked;
}

/** Whether two titles are one, but for the name of the site behind a bar or a dash. */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long, text] = a.length < b.length ? [a, b, other] : [b, a, one];
  return long.startsWith(short) && weightOf(short) >= 3 && /\s[|–—·:-]\s[^|]{2,60}$/u.test(text);
}

export function slugLength(text: string): number {
  return wireSlug.exec(text)?.[0].length ?? 0;
}

function withoutSlug(text: string): string {
  return text.slice(slugLength(text));
}

/** The first block with a date or a byline after an index; `end` where there is none before it. */
function firstFact(desk: Desk, from: number, end: number): number {
  for (let index = from; index < end; index++) if (isFact(desk, index)) return index;
  return end;
}

function isFact(desk: Desk, index: number): boolean {
  const role = desk.roles[index];
  if (role?.type === 'setAside') return role.reason.startsWith('read as');
  const block = desk.blocks[index];
  return role === null && block !== undefined && readByline(block.text, desk.language) !== null;
}

function factFollows(desk: Desk, index: number): boolean {
  for (let next = index + 1; next < Math.min(index + 5, desk.blocks.length); next++) {
    if (isFact(desk, next)) return true;
    const block = desk.blocks[next];
    if (block && isFree(desk, next) && isProse(block)) return false;
  }
  return false;
}

/** 'Watch: The day the bridge came down' is a link in a page and a headline above a text that has no other. */
function siteLineAsHeadline(desk: Desk, body: number): number | null {
  for (let index = 0; index < body; index++) {
    const role = desk.roles[index];
    const block = desk.blocks[index];
    const isLink = role?.type === 'setAside' && role.reason === 'furniture: related';
    if (block && isLink && block.weight >= 5 && !block.endsSentence) return index;
  }
  return null;
}

/** What stands above the headline: a kicker directly above it; else lines of the site, kept for a person to look at. */
function setAsideBefore(desk: Desk, headline: number): void {
  let above = headline - 1;
  while (above >= 0 && desk.roles[above] !== null) above--;
  for (let index = 0; index < headline; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || saysTheSame(block.text, desk.blocks[headline]?.text ?? '')) continue;
    if (index === above && isKicker(desk, block)) continue;
    const known = isSection(block.text);
    setAside(desk, index, known ? 'furniture: navigation' : 'unclear: above the headline');
    if (!known && index > headline - mostBefore) {
      desk.tell(
        index,
        'unclear-line',
        'warning',
        `'${excerpt(block)}' stands above the headline and was set aside.`,
        'If it belongs to the article, delete the lines of the site around it.',
      );
    }
  }
}

function isKicker(desk: Desk, block: RawBlock): boolean {
  const index = desk.blocks.indexOf(block);
  const sure = isSection(block.text) || isAllCapitals(block.text);
  if (block.weight > (sure ? 6 : 3) || block.endsSentence || block.text.length > 60) return false;
  desk.roles[index] = { type: 'kicker' };
  if (!sure) {
    desk.tell(
      index,
      'read-as-kicker',
      'note',
      `'${excerpt(block)}' was read as the kicker above the headline.`,
      'If it is none, delete it from the text.',
    );
  }
  return true;
}

/** The headline again, with or without the site's name or a wire's slug, before the text begins. */
function setAsideRepeats(desk: Desk, headline: number): void {
  const own = withoutSlug(desk.blocks[headline]?.text ?? '');
  const end = firstProse(desk, headline + 1);
  for (let index = 0; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || index === headline || !isFree(desk, index)) continue;
    if (saysTheSame(withoutSlug(block.text), own)) setAside(desk, index, 'furniture: repeated headline');
  }
}

/** Bylines with a cue anywhere above the text or just below the deck; names alone only beside a date. */
function readTopBylines(desk: Desk, headline: number, body: number): void {
  const end = Math.min(desk.blocks.length, firstProse(desk, body + 1));
  for (let index = 0; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || index === headline) continue;
    const byline = readByline(block.text, desk.language);
    if (byline) {
      desk.facts.byline = [...desk.facts.byline, ...byline.names.filter((name) => !desk.facts.byline.includes(name))];
      setAside(desk, index, 'read as byline');
    } else if (index > headline && isRoleLine(block.text) && followsByline(desk, index)) {
      setAside(desk, index, 'read as byline');
    }
  }
  if (desk.facts.byline.length > 0) return;
  for (let index = headline + 1; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || !besideDate(desk, index, headline)) continue;
    const names = readBareNames(block.text, desk.language);
    if (!names) continue;
    desk.facts.byline = names.names;
    setAside(desk, index, 'read as byline');
    desk.tell(
      index,
      'read-as-byline',
      'note',
      `'${excerpt(block)}' was read as the byline, because it stands beside the date.`,
      "If it is none, give the right 'byline' in the sidecar.",
    );
    return;
  }
}

function followsByline(desk: Desk, index: number): boolean {
  const before = desk.roles[index - 1];
  return before?.type === 'setAside' && before.reason.startsWith('read as byline');
}

/** Directly below the headline or beside a date, lines of the site between them not counted. */
function besideDate(desk: Desk, index: number, headline: number): boolean {
  const isDate = (at: number) => {
    const role = desk.roles[at];
    return role?.type === 'setAside' && role.reason === 'read as date';
  };
  const isSite = (at: number) => {
    const role = desk.roles[at];
    return role?.type === 'setAside' && role.reason.startsWith('furniture');
  };
  let before = index - 1;
  while (before > headline && isSite(before)) before--;
  let after = index + 1;
  while (after < desk.blocks.length && isSite(after)) after++;
  return isDate(before) || isDate(after);
}

/** The standfirst: between the headline and the date or byline, or an incomplete sentence before the text. */
function readDeck(desk: Desk, headline: number): void {
  const candidate = nextFree(desk, headline + 1);
  const block = desk.blocks[candidate];
  if (!block || datelineOf(block.text) || block.weight > 60 || (block.opensQuotation && !factFollows(desk, candidate)))
    return;
  const confidence = deckConfidence(desk, headline, candidate, block);
  if (confidence < 0.6) return;
  desk.roles[candidate] = { type: 'deck' };
  if (confidence < 0.8) {
    desk.tell(
      candidate,
      'read-as-deck',
      'note',
      `'${excerpt(block)}' was read as the standfirst below the headline.`,
      "If it is the first paragraph, say so in the sidecar under 'blocks'.",
    );
  }
}

function deckConfidence(desk: Desk, headline: number, candidate: number, block: RawBlock): number {
  const afterFacts = firstFact(desk, headline + 1, candidate) < candidate;
  if (!afterFacts && factFollows(desk, candidate)) return block.weight >= 4 ? 0.85 : 0.5;
  const next = nextFree(desk, candidate + 1);
  const following = desk.blocks[next];
  if (!following || !isProse(following)) return 0;
  if (!block.endsSentence && block.weight >= 6) return 0.75;
  const captionBetween = desk.roles.slice(candidate + 1, next).some((role) => role?.type === 'caption');
  const isShort = block.weight <= 22 && following.weight >= 12;
  return afterFacts && captionBetween && isShort && sentencesIn(block.text) === 1 ? 0.65 : 0;
}

function nextFree(desk: Desk, from: number): number {
  let index = from;
  while (index < desk.blocks.length && !isFree(desk, index)) index++;
  return index;
}

function sentencesIn(text: string): number {
  return text.match(/[.!?…。！？।؟]["'”’»」)]*(?=\s|$)/gu)?.length ?? 0;
}
