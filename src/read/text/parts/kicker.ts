import { isSection } from '../../../language/sections.ts';
import { type Desk, excerpt, isFree, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { isAllCapitals } from '../lines/weight.ts';
import { saysTheSame } from './titles.ts';

const mostBefore = 14;
/** 'Más deportes', 'More news': a link to others of its kind. */
const moreOf = /^(?:more|mehr|plus d[e’']|más|ещё|еще|więcej|المزيد من|और)(?:\s|(?<=[’']))\S+(?:\s\S+)?$/iu;

/** What stands above the headline: a kicker directly above it; else lines of the site, kept for a person to look at. */
export function setAsideBefore(desk: Desk, headline: number): void {
  const isKnown = recoverKicker(desk, headline);
  let above = headline - 1;
  while (above >= 0 && desk.roles[above] !== null) above--;
  setAsideLines(desk, headline, isKnown ? -1 : above);
}

/** 'LIVE', 'Opinion | Guest essay': a line of the menu elsewhere, a kicker when it stands alone above the headline. */
function recoverKicker(desk: Desk, headline: number): boolean {
  const index = headline - 1;
  const block = desk.blocks[index];
  const role = desk.roles[index];
  if (!block || role?.type !== 'setAside' || !isTakenForLink(role.reason)) return false;
  if (!isSection(block.text) || isInMenu(desk, index)) return false;
  desk.roles[index] = { type: 'kicker' };
  return true;
}

/** Words that lead links and comments below an article may name a genre above it: '特集', 'Kommentar'. */
function isTakenForLink(reason: string): boolean {
  return /^furniture: (?:navigation|related|comments)$/.test(reason);
}

/** Whether a line is one of a run of lines of the site: the line directly above it is furniture, too. */
function isInMenu(desk: Desk, index: number): boolean {
  const above = desk.roles[index - 1];
  if (above?.type !== 'setAside' || !/^furniture: (?:navigation|menu)/.test(above.reason)) return false;
  const [gap, below] = [desk.blocks[index]?.gap ?? 0, desk.blocks[index + 1]?.gap ?? 0];
  return !desk.hasGaps || gap === 0 || (gap <= below && isSection(desk.blocks[index - 1]?.text ?? ''));
}

function setAsideLines(desk: Desk, headline: number, above: number): void {
  for (let index = 0; index < headline; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || saysTheSame(block.text, desk.blocks[headline]?.text ?? '')) continue;
    if (index === above && !isInMenu(desk, index) && isKicker(desk, index, block)) continue;
    if (block.endsSentence && block.weight >= 8 && !desk.roles.some((role) => role?.type === 'deck')) {
      desk.roles[index] = { type: 'deck' };
      continue;
    }
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

function isKicker(desk: Desk, index: number, block: RawBlock): boolean {
  if (moreOf.test(block.text)) return false;
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
