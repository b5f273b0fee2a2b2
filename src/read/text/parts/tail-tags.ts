import { isSection } from '../../../language/sections.ts';
import { type Desk, excerpt, isFree, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { readBareNames } from './byline.ts';
import { lastProse } from './places.ts';

const longestTag = 4;
/** 'JRM/LQ', '(kü/ma)', 'dpa/afp': who wrote and who edited at an agency. */
const initials = /^[([]?\p{L}{2,5}(?:\s?\/\s?\p{L}{2,5}){1,3}[)\]]?\.?$/u;

/** Sets aside, below the text, the initials of an agency and the tags of a site without a word above them. */
export function setAsideTailTags(desk: Desk): void {
  const start = lastProse(desk) + 1;
  if (start === 0) return;
  for (let index = start; index < desk.blocks.length; index++) {
    const text = desk.blocks[index]?.text ?? '';
    if (isFree(desk, index) && initials.test(text) && (text === text.toUpperCase() || text === text.toLowerCase()))
      setAside(desk, index, 'read as agency');
  }
  let run: number[] = [];
  for (let index = start; index <= desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && isTag(desk, block)) {
      run.push(index);
      continue;
    }
    if (run.length >= 2 && isOfSite(desk, run)) setAsideRun(desk, run);
    run = [];
  }
}

/** One to four words that begin with a capital and end without a stop, and are nobody's name. */
function isTag(desk: Desk, block: RawBlock): boolean {
  if (block.weight > longestTag || block.endsSentence || block.opensQuotation) return false;
  if (!/^[#＃]?[\p{Lu}\p{Lo}]/u.test(block.text) || /[.,;:!?…@/\d()]/u.test(block.text)) return false;
  return readBareNames(block.text, desk.language) === null;
}

/** Right below a line of the site, or with the name of a section among them. */
function isOfSite(desk: Desk, run: readonly number[]): boolean {
  const isSite = (index: number) => {
    const role = desk.roles[index];
    return role?.type === 'setAside' && role.reason.startsWith('furniture');
  };
  return isSite((run[0] ?? 0) - 1) || run.some((index) => isSection(desk.blocks[index]?.text ?? ''));
}

function setAsideRun(desk: Desk, run: readonly number[]): void {
  for (const index of run) setAside(desk, index, 'furniture: tags');
  const [first] = run;
  const block = first === undefined ? undefined : desk.blocks[first];
  if (first === undefined || !block) return;
  desk.tell(
    first,
    'read-as-tags',
    'note',
    `'${excerpt(block)}' and the short lines below it, after the text, were read as tags of the site.`,
    "If they belong to the article, say so in the sidecar under 'blocks'.",
  );
}
