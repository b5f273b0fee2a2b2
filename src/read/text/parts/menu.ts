import { isMoreOfSection, isSection } from '../../../language/sections.ts';
import { type Desk, isFree, setAside } from '../desk.ts';

/**
 * The names of sections at the very top, where two or more stand one below the other: a menu. A single one is left, as a
 * kicker may be, and so is the last where only it stands apart, directly above the headline.
 */
export function setAsideMenu(desk: Desk): void {
  const names: number[] = [];
  let index = 0;
  for (; index < desk.blocks.length; index++) {
    const text = desk.blocks[index]?.text ?? '';
    const role = desk.roles[index];
    const isName = isSection(text) || isMoreOfSection(text) || (names.length >= 2 && closesMenu(desk, index));
    if (isName && (role === null || role?.type === 'setAside')) names.push(index);
    else if (role?.type !== 'setAside' || !role.reason.startsWith('furniture')) break;
    else names.length = 0;
  }
  const last = names.at(-1);
  if (last === undefined || last !== index - 1 || names.length < 2) return;
  const standsApart =
    (desk.blocks[last]?.gap ?? 0) > 0 && names.slice(1, -1).some((name) => desk.blocks[name]?.gap === 0);
  for (const name of standsApart ? names.slice(0, -1) : names) {
    if (isFree(desk, name) || name === last) setAside(desk, name, 'furniture: menu');
  }
}

/** A word that is no known section, at the end of the lines of a menu, with a line long enough for a headline apart below. */
function closesMenu(desk: Desk, index: number): boolean {
  const [block, below] = [desk.blocks[index], desk.blocks[index + 1]];
  if (!block || !below || block.gap > 0 || below.gap === 0) return false;
  return block.weight <= 3 && !block.endsSentence && below.weight >= 4 && below.weight <= 25 && !below.endsSentence;
}
