import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import { bylineOf, readBareNames } from './byline.ts';
import { isAgencyLine } from './names.ts';
import { lastProse } from './places.ts';

/**
 * Letters to the editor are signed one by one: names alone stand between their paragraphs, too. Where a script has no
 * capitals, those may as well be subheads.
 */
function isSignedThroughout(desk: Desk, last: number): boolean {
  let seenProse = false;
  return desk.blocks.slice(0, Math.max(0, last)).some((block, index) => {
    if (!isFree(desk, index)) return false;
    if (isProse(block)) seenProse = true;
    return seenProse && block.weight <= 6 && hasCase(block.text) && readBareNames(block.text, desk.language) !== null;
  });
}

function hasCase(text: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(text);
}

/** The byline at the bottom: with a cue anywhere after the text, names alone only as the first line after it. */
export function readBottomByline(desk: Desk): void {
  const last = lastProse(desk);
  const hadByline = desk.facts.byline.length > 0;
  const signed = isSignedThroughout(desk, last);
  let isFirst = true;
  for (let index = last + 1; index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    const byline = bylineOf(block, desk.language);
    const bare = !byline && isFirst && !signed ? readBareNames(block.text, desk.language) : null;
    isFirst &&= block.endsSentence;
    const known = byline ?? bare;
    if (!known && isAgencyLine(block.text)) setAside(desk, index, 'read as agency');
    if (!known || (hadByline && bare && !bare.names.every((name) => desk.facts.byline.includes(name)))) continue;
    desk.facts.byline = [...desk.facts.byline, ...known.names.filter((name) => !desk.facts.byline.includes(name))];
    setAside(desk, index, 'read as byline');
    if (bare) {
      desk.tell(
        index,
        'read-as-byline',
        'note',
        `'${excerpt(block)}', alone below the text, was read as the byline.`,
        "If it is a photographer or a source, give the right 'byline' in the sidecar.",
      );
    }
  }
}
