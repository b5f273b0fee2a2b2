import { type Desk, isFree } from '../desk.ts';
import { lastProse } from './places.ts';

const leadingTag = /<(h[1-6]|li|blockquote)(?:\s[^<>]{0,150})?>\s*$/i;
const longestTag = 180;

/** Reads subheads and list items that HTML in the text marks as such, below the headline and above the end. */
export function readTagged(desk: Desk): void {
  const start = desk.roles.findIndex((role) => role?.type === 'headline') + 1;
  const last = lastProse(desk);
  let isInList = false;
  for (let index = start; index < desk.blocks.length; index++) {
    const tag = isFree(desk, index) ? tagBefore(desk, index) : null;
    if (tag === 'li') {
      desk.roles[index] = { type: 'item', ordered: false, marker: '•', skip: 0, number: 1, first: !isInList };
    } else if (tag !== null && /^h[2-6]$/.test(tag) && index < last) desk.roles[index] = { type: 'heading' };
    isInList = tag === 'li';
  }
}

/** The tag that stands right before a block, in lower case. */
function tagBefore(desk: Desk, index: number): string | null {
  const from = desk.blocks[index]?.leaves[0]?.span.from ?? 0;
  const before = desk.source.text.slice(Math.max(0, from - longestTag), from);
  return before.trimEnd().endsWith('>') ? (leadingTag.exec(before)?.[1]?.toLowerCase() ?? null) : null;
}
