import { furnitureOf } from '../../../language/furniture/index.ts';
import { isMoreOfSection } from '../../../language/sections.ts';
import { type Desk, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { bylineOf } from './byline.ts';
import { isOpener } from './furniture.ts';
import { lastProse } from './places.ts';

/** 'Most viewed' and what is listed under it to the end: titles, one a line, none of them a sentence. */
export function setAsideLinkLists(desk: Desk): void {
  let isOpen = false;
  for (let index = Math.max(lastProse(desk) + 1, 1); index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    const role = desk.roles[index];
    if (!block) continue;
    if (role?.type === 'setAside') {
      if (/^furniture: (?:related|tags)$/.test(role.reason)) isOpen ||= opensList(block);
    } else if (isOpen && (role === null || role?.type === 'item') && isLink(desk, block)) {
      setAside(desk, index, 'furniture: related');
    } else isOpen = false;
  }
}

function opensList(block: RawBlock): boolean {
  const match = furnitureOf(block.text);
  return (match !== null && isOpener(match, block)) || isMoreOfSection(block.text);
}

function isLink(desk: Desk, block: RawBlock): boolean {
  return block.weight <= 28 && !(block.endsSentence && block.weight >= 5) && !bylineOf(block, desk.language);
}
