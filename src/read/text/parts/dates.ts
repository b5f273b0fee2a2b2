import { furnitureOf } from '../../../language/furniture/index.ts';
import { isSection } from '../../../language/sections.ts';
import { mayHoldDate, readDateLine, readTimeOfUpdate } from '../dates/date-line.ts';
import { readTime } from '../dates/parse.ts';
import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import { readBareNames, readByline, readJapaneseName } from './byline.ts';
import { isOrganisation } from './names.ts';

const zone = 14;

/**
 * Reads the date lines at the top and at the bottom, alone or with a byline in the same line, into the facts. A date in
 * running text, and a date line between paragraphs (of a live blog), is left.
 */
export function readDates(desk: Desk): void {
  const prose = desk.blocks.flatMap((block, index) => (isProse(block) && desk.roles[index] === null ? [index] : []));
  const count = desk.blocks.length;
  const [first = count, second = count] = prose;
  const last = prose.at(-1) ?? count - 1;
  const topEnd = Math.min(count, Math.max(Math.min(second, first + zone), zone));
  for (let index = 0; index < topEnd; index++) if (isFree(desk, index)) readDatesOf(desk, index);
  const bottomEnd = Math.min(count, last + 1 + zone);
  for (let index = Math.max(topEnd, last + 1); index < bottomEnd; index++) {
    if (isFree(desk, index)) readDatesOf(desk, index);
  }
}

function readDatesOf(desk: Desk, index: number): void {
  const text = desk.blocks[index]?.text ?? '';
  if (text.length > 240) return;
  if (takeDates(desk, index, text)) {
    setAside(desk, index, 'read as date');
    const next = desk.blocks[index + 1]?.text ?? '';
    if (isFree(desk, index + 1) && takeTime(desk, next)) setAside(desk, index + 1, 'read as date');
    return;
  }
  if (takeUpdate(desk, text)) setAside(desk, index, 'read as date');
  else if (takeMixed(desk, index, text)) setAside(desk, index, 'read as byline and date');
}

/** A line of dates and nothing else. Earlier lines win: the first date is the publication's. */
function takeDates(desk: Desk, index: number, text: string): boolean {
  const line = readDateLine(text, desk.language, desk.order);
  if (!line) return false;
  desk.facts.published ??= line.published;
  desk.facts.updated ??= line.updated;
  if (line.ambiguous) {
    const { taken, other } = line.ambiguous;
    desk.tell(
      index,
      'ambiguous-date',
      'warning',
      `The date '${excerpt({ ...(desk.blocks[index] ?? noBlock), text })}' can be ${taken} or ${other}; ${taken} was taken.`,
      'Give the date in the sidecar as YYYY-MM-DD.',
    );
  }
  return true;
}

/** A time alone below a date without one. */
function takeTime(desk: Desk, text: string): boolean {
  const time = text.length <= 40 ? readTime(text) : null;
  const { published } = desk.facts;
  if (!time || published === null || published.includes('T')) return false;
  const two = (value: number) => String(value).padStart(2, '0');
  if (published.length === 10) desk.facts.published = `${published}T${two(time.hour)}:${two(time.minute)}`;
  return true;
}

/** 'Actualizado a las 13:10': the time of an update on the day of publication. */
function takeUpdate(desk: Desk, text: string): boolean {
  const time = readTimeOfUpdate(text);
  if (!time) return false;
  const day = desk.facts.published?.slice(0, 10) ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  if (day.length === 10) desk.facts.updated ??= `${day}T${two(time.hour)}:${two(time.minute)}`;
  return true;
}

/** 'Von Anna Berg | 12. März 2019', 'Anna Berg, Berlin · 12.03.2019, 14:05', 'By A B Published: 12 March 2019'. */
function takeMixed(desk: Desk, index: number, text: string): boolean {
  if (!mayHoldDate(text)) return false;
  for (const [left, right, isSoft] of cuts(text)) {
    const dateFirst = readDateLine(left, desk.language, desk.order) !== null;
    const dates = dateFirst ? left : right;
    const rest = dateFirst ? right : left;
    if (!dateFirst && readDateLine(right, desk.language, desk.order) === null) continue;
    const byline = readByline(rest, desk.language) ?? readBareNames(rest, desk.language) ?? readJapaneseName(rest);
    if (!byline && (isSoft || !isLineOfSite(rest))) continue;
    takeDates(desk, index, dates);
    if (byline && desk.facts.byline.length === 0) {
      desk.facts.byline = byline.names;
      desk.facts.bylineIsBare = byline.confidence < 0.9;
    }
    return true;
  }
  return false;
}

function isLineOfSite(line: string): boolean {
  const text = line.replace(/^[[(（［【]|[\])）］】]$/gu, '').trim();
  return (
    isSection(text) ||
    isOrganisation(text) ||
    furnitureOf(text)?.extent === 'whole' ||
    (/^\p{Lu}[\p{L}\s.'-]{2,30}$/u.test(text) && text.split(/\s+/).length <= 3)
  );
}

const cutPatterns: readonly (readonly [RegExp, boolean])[] = [
  [/\s*[|•·]\s*/gu, false],
  [/\s+[–—/-]\s+|\s{2,}|\u3000|\s*(?=[[［])/gu, false],
  [/\s*[,،、]\s*/gu, false],
  [/\s+(?=\p{L}+:)/gu, true],
  [/\s+(?=[\p{Lu}\p{Nd}\p{Script=Han}])/gu, true],
];

/** Both sides, and whether only a space stood between them. */
type Cut = readonly [string, string, boolean];

/** The places where a line may fall into a byline and its dates, bars before dashes before commas. */
function cuts(text: string): readonly Cut[] {
  const pairs: Cut[] = [];
  for (const [pattern, isSoft] of cutPatterns) {
    for (const match of text.matchAll(pattern)) {
      if (match.index === 0 || pairs.length > 24) continue;
      pairs.push([text.slice(0, match.index), text.slice(match.index + match[0].length), isSoft]);
    }
  }
  return pairs;
}

const noBlock = { leaves: [], text: '', gap: 0, indent: 0, weight: 0, endsSentence: false, opensQuotation: false };
