import { type Desk, excerpt, isFree, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { bylineOf, isRoleLine, readBareNames } from './byline.ts';
import { isAgencyLine } from './names.ts';
import { firstProse, isFact } from './places.ts';

/** Bylines with a cue anywhere above the text or just below the deck; names alone only beside a date. */
export function readTopBylines(desk: Desk, headline: number, body: number): void {
  const end = Math.min(desk.blocks.length, firstProse(desk, body + 1));
  for (let index = 0; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || index === headline) continue;
    const byline = bylineOf(block, desk.language);
    if (byline) {
      const known = desk.facts.bylineIsBare ? [] : desk.facts.byline;
      desk.facts.byline = [...known, ...byline.names.filter((name) => !known.includes(name))];
      desk.facts.bylineIsBare = false;
      setAside(desk, index, 'read as byline');
    } else if (index > headline && isSignature(desk, index, block)) {
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
    const below = desk.blocks[index + 1];
    if (below && isFree(desk, index + 1) && isRoleLine(below.text)) setAside(desk, index + 1, 'read as byline');
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

/** A role below a byline or a date; an agency or a paper beside one. */
function isSignature(desk: Desk, index: number, block: RawBlock): boolean {
  if (followsByline(desk, index)) return isRoleLine(block.text) || isAgencyLine(block.text);
  return isFact(desk, index + 1) && isAgencyLine(block.text);
}

/** Below a byline or a date. */
function followsByline(desk: Desk, index: number): boolean {
  const before = desk.roles[index - 1];
  return before?.type === 'setAside' && /^read as (?:byline|date)/.test(before.reason);
}

/** Directly below the headline or beside a date, lines of the site between them not counted. */
function besideDate(desk: Desk, index: number, headline: number): boolean {
  const isDate = (at: number) => {
    const role = desk.roles[at];
    return role?.type === 'setAside' && role.reason.startsWith('read as') && role.reason.endsWith('date');
  };
  const isSite = (at: number) => {
    const role = desk.roles[at];
    return role?.type === 'setAside' && role.reason.startsWith('furniture');
  };
  let before = index - 1;
  while (before > headline && isSite(before)) before--;
  let after = index + 1;
  while (after < desk.blocks.length && (isSite(after) || isRoleLine(desk.blocks[after]?.text ?? ''))) after++;
  return isDate(before) || isDate(after);
}
