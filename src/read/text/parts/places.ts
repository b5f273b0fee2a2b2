import { type Desk, isFree, isProse } from '../desk.ts';
import { bylineOf } from './byline.ts';

/** The first free block of running text from an index on; the number of blocks where there is none. */
export function firstProse(desk: Desk, from: number): number {
  for (let index = from; index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && isProse(block) && !bylineOf(block, desk.language)) return index;
  }
  return desk.blocks.length;
}

/** Free lines between two indexes that are no bylines. */
export function freeLines(desk: Desk, from: number, to: number): readonly number[] {
  const lines: number[] = [];
  for (let index = from; index < to; index++) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && !bylineOf(block, desk.language)) lines.push(index);
  }
  return lines;
}

/** The first free block from an index on; the number of blocks where there is none. */
export function nextFree(desk: Desk, from: number): number {
  let index = from;
  while (index < desk.blocks.length && !isFree(desk, index)) index++;
  return index;
}

/** The first block with a date or a byline after an index; `end` where there is none before it. */
export function firstFact(desk: Desk, from: number, end: number): number {
  for (let index = from; index < end; index++) if (isFact(desk, index)) return index;
  return end;
}

/** Whether a block is a date or a byline. */
export function isFact(desk: Desk, index: number): boolean {
  const role = desk.roles[index];
  if (role?.type === 'setAside') return role.reason.startsWith('read as');
  const block = desk.blocks[index];
  return role === null && block !== undefined && bylineOf(block, desk.language) !== null;
}

/** Whether a date or a byline follows soon, with at most one block of text before it. */
export function factFollows(desk: Desk, index: number): boolean {
  let notes = 0;
  for (let next = index + 1; next < Math.min(index + 5, desk.blocks.length); next++) {
    if (isFact(desk, next)) return true;
    const block = desk.blocks[next];
    if (block && isFree(desk, next) && isProse(block) && ++notes > 1) return false;
  }
  return false;
}

/** The last free block of running text that is no note; -1 where there is none. */
export function lastProse(desk: Desk): number {
  for (let index = desk.blocks.length - 1; index >= 0; index--) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && isProse(block) && !bylineOf(block, desk.language)) return index;
  }
  return -1;
}
