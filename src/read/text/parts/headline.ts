import { furnitureOf } from '../../../language/furniture/index.ts';
import { isLettersPage, isSection } from '../../../language/sections.ts';
import { type Desk, isFree, isProse, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { isAllCapitals, weightOf } from '../lines/weight.ts';
import { bylineOf, readBareNames } from './byline.ts';
import { factFollows, firstFact, firstProse, nextFree } from './places.ts';
import { saysTheSame, withoutSlug } from './titles.ts';

const longestHeadline = 200;
const mostTitles = 60;

/**
 * The line that is the headline: of those before the text the first that is long enough to be one; a short sentence
 * with a date or a byline below it where there is no line; the only line of site's words where there is neither.
 */
export function pickHeadline(desk: Desk, lines: readonly number[], body: number): number | null {
  const fact = firstFact(desk, lines[0] ?? 0, body);
  const above = lines.filter((index) => index < fact);
  const candidates = (above.some((index) => isStrong(desk, index)) ? above : lines).filter((index) =>
    isPossible(desk.blocks[index]),
  );
  const strong = candidates.find(
    (index, place) => isStrong(desk, index) && !isCapitalKicker(desk, index, candidates[place + 1]),
  );
  const picked =
    strong ??
    titleUnderLabel(desk, fact) ??
    candidates.find((index) => !isSection(desk.blocks[index]?.text ?? '')) ??
    candidates[0];
  if (picked !== undefined) return preferRepeated(desk, candidates, picked);
  const below = titleBelowLead(desk, body);
  if (below !== null) return below;
  const first = desk.blocks[body];
  if (first && first.weight <= 24 && !first.opensQuotation && factFollows(desk, body)) return body;
  return siteLineAsHeadline(desk, body);
}

/** '特集', and in the next line the headline: what was read as a link under a label, where no line above the date is one. */
function titleUnderLabel(desk: Desk, fact: number): number | null {
  for (let index = 1; index < fact; index++) {
    const [role, above, block] = [desk.roles[index], desk.roles[index - 1], desk.blocks[index]];
    const isLink = role?.type === 'setAside' && role.reason === 'furniture: related' && above?.type === 'setAside';
    if (block && isLink && block.weight >= 3 && !block.endsSentence && furnitureOf(block.text) === null) return index;
  }
  return null;
}

/** A page that has the summary above the headline: one sentence, then a line that a date or a byline follows. */
function titleBelowLead(desk: Desk, body: number): number | null {
  const next = nextFree(desk, body + 1);
  const block = desk.blocks[next];
  if (!block || isProse(block) || !isStrong(desk, next) || bylineOf(block, desk.language)) return null;
  const isAbove = firstFact(desk, body, next) === next;
  return isAbove && (desk.blocks[body]?.weight ?? 99) <= 40 && factFollows(desk, next) ? next : null;
}

function isPossible(block: RawBlock | undefined): boolean {
  return block !== undefined && block.text.length <= longestHeadline && weightOf(block.text) >= 0.5;
}

/** Long enough for a headline, and neither a section's name nor a person's. */
function isStrong(desk: Desk, index: number): boolean {
  const block = desk.blocks[index];
  if (!block) return false;
  if (isLettersPage(block.text)) return factFollows(desk, index);
  if (isSection(block.text) || block.weight < 3 || /[.。।]$/u.test(block.text)) return false;
  if (/はこちら[！!]?$/u.test(block.text)) return false;
  const names = readBareNames(block.text, desk.language)?.names.length ?? 0;
  return names === 0 || (names === 1 && block.weight >= 5);
}

/** A few words in capitals above a line in small letters that is no sentence and no longer than headlines are. */
function isCapitalKicker(desk: Desk, index: number, next: number | undefined): boolean {
  const block = desk.blocks[index];
  const below = next === undefined ? undefined : desk.blocks[next];
  if (!block || !below || next !== index + 1 || block.weight > 4) return false;
  if (below.opensQuotation && below.gap === 0 && /["”“»’'」]$/u.test(below.text)) return true;
  return isAllCapitals(block.text) && !isAllCapitals(below.text) && isHeadlineLong(below);
}

function isHeadlineLong(below: RawBlock): boolean {
  return below.weight >= 4 && below.weight <= 14 && !below.endsSentence;
}

/** A page's title stands twice: with the site's name in the title bar, and alone as the headline. The shorter is it. */
function preferRepeated(desk: Desk, candidates: readonly number[], picked: number): number {
  const own = withoutSlug(desk.blocks[picked]?.text ?? '');
  for (const index of candidates.slice(0, mostTitles)) {
    if (index <= picked) continue;
    const other = withoutSlug(desk.blocks[index]?.text ?? '');
    if (saysTheSame(own, other)) return index;
  }
  return picked;
}

/** 'Watch: The day the bridge came down' is a link in a page and a headline above a text that has no other. */
function siteLineAsHeadline(desk: Desk, body: number): number | null {
  if (body >= desk.blocks.length) return null;
  for (let index = 0; index < body; index++) {
    const role = desk.roles[index];
    const block = desk.blocks[index];
    const isLink = role?.type === 'setAside' && role.reason === 'furniture: related';
    if (block && isLink && block.weight >= 5 && !block.endsSentence) return index;
  }
  return null;
}

/** The headline again, with or without the site's name or a wire's slug, before the text begins. */
export function setAsideRepeats(desk: Desk, headline: number): void {
  const own = withoutSlug(desk.blocks[headline]?.text ?? '');
  const end = firstProse(desk, headline + 1);
  for (let index = 0; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || index === headline || !isFree(desk, index)) continue;
    if (saysTheSame(withoutSlug(block.text), own)) setAside(desk, index, 'furniture: repeated headline');
  }
}
