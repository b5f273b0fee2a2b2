import { type Desk, isFree, setAside } from '../desk.ts';
import { readDeck } from './deck.ts';
import { pickHeadline, setAsideRepeats } from './headline.ts';
import { setAsideBefore } from './kicker.ts';
import { firstProse, freeLines } from './places.ts';
import { readTopBylines } from './top-byline.ts';

const sourceLine = /^(?:source|quelle|fuente|источник|źródło|出典|المصدر|स्रोत|सोर्स|fonte|bron)\s*[:：]/iu;

/** Finds kicker, headline, deck and byline at the top of an article. */
export function readHead(desk: Desk): void {
  const body = firstProse(desk, 0);
  const lines = freeLines(desk, 0, body);
  const known = desk.roles.findIndex((role) => role?.type === 'headline');
  const headline = known < 0 ? pickHeadline(desk, lines, body) : known;
  readTopBylines(desk, headline ?? 0, body);
  if (headline === null) return;
  desk.roles[headline] = { type: 'headline' };
  setAsideBefore(desk, headline);
  setAsideRepeats(desk, headline);
  if (!desk.roles.some((role) => role?.type === 'deck')) readDeck(desk, headline);
  setAsideCounts(desk, headline);
}

/** Views and shares as bare numbers, and the source of the report, between the headline and the text. */
function setAsideCounts(desk: Desk, headline: number): void {
  const end = firstProse(desk, headline + 1);
  for (let index = headline + 1; index < end; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    if (/^\p{Nd}[\p{Nd}\s.,]{0,9}[kKкКmMмМ]?$/u.test(block.text)) setAside(desk, index, 'furniture: count');
    else if (sourceLine.test(block.text) && block.weight <= 8) setAside(desk, index, 'read as agency');
  }
}
