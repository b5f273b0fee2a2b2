import type { Desk } from '../desk.ts';
import { readBottomByline } from './bottom-byline.ts';
import { setAsideLinkLists } from './link-lists.ts';
import { readNotes } from './notes.ts';
import { readPressContact } from './press-contact.ts';
import { setAsideTailTags } from './tail-tags.ts';

/** Reads what follows the text: lists of links, notes, a byline, tags. */
export function readTail(desk: Desk): void {
  readPressContact(desk);
  setAsideLinkLists(desk);
  readNotes(desk);
  readBottomByline(desk);
  setAsideLinkLists(desk);
  setAsideTailTags(desk);
}
