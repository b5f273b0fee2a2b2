import { isWeekday, monthOf } from '../../../language/calendar.ts';
import { dateFillers } from '../../../language/date-words.ts';
import { foldWord } from '../../../language/fold.ts';
import type { Found } from './clock.ts';
import { isRealDay } from './moment.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** The same numbers the other way round, where nothing says which is the day. */
  readonly other: { readonly month: number; readonly day: number } | null;
}

/** The order of numbers in `3/4/2021`; `unknown` takes the day first and says so. */
export type NumberOrder = 'day-first' | 'month-first' | 'unknown';

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };

/** A date written in numbers, in a folded text, taken out of it. */
export function findNumericDay(text: string, order: NumberOrder): Found<Day> | null {
  return eastAsian(text) ?? yearFirst(text) ?? yearLast(text, order);
}

function eastAsian(text: string): Found<Day> | null {
  const match =
    /(?:(?<era>令和|平成|昭和|大正|明治)(?<eraYear>\d{1,2}|元)|(?<year>\d{4}))\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?:(?<day>\d{1,2})\s*[日일])?\s*(?:\([月火水木金土日월화수목금토일][^)]{0,4}\)|[月火水木金土日]曜日?)?/u.exec(
      text,
    );
  if (!match?.groups) return null;
  const { era, eraYear, year, month, day } = match.groups;
  const base = era === undefined ? 0 : (eras[era] ?? 0);
  const found = era === undefined ? Number(year) : base + (eraYear === '元' ? 1 : Number(eraYear));
  return takeOut(text, match, found, Number(month), day === undefined ? null : Number(day), null);
}

function yearFirst(text: string): Found<Day> | null {
  const match = /(?<![\d.])(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)\.?(?:t(?=\d{2}:))?/u.exec(text);
  return match ? takeOut(text, match, Number(match[1]), Number(match[3]), Number(match[4]), null) : null;
}

function yearLast(text: string, order: NumberOrder): Found<Day> | null {
  const match = /(?<![\d.])(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (!match) return null;
  const [, first = '', separator, second = '', last = ''] = match;
  const year = last.length === 4 ? Number(last) : 2000 + Number(last);
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 || separator === '.') return takeOut(text, match, year, two, one, null);
  if (two > 12) return takeOut(text, match, year, one, two, null);
  if (order === 'month-first') return takeOut(text, match, year, one, two, null);
  const other = order === 'unknown' && one !== two ? { month: one, day: two } : null;
  return takeOut(text, match, year, two, one, other);
}

function takeOut(
  text: string,
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number | null,
  other: Day['other'],
): Found<Day> | null {
  if (!isRealDay(year, month, day)) return null;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { value: { year, month, day, other }, rest };
}

/** A date with the name of its month that is the whole of a folded text but for fillers; null where more is said. */
export function readNamedDay(text: string, language: string): Day | null {
  const tokens = text.match(/[\p{L}\p{M}]+(?:['.-][\p{L}\p{M}]+)*|\d+|['’]\d{2}(?!\d)/gu) ?? [];
  let month: number | null = null;
  let year: number | null = null;
  let day: number | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (/^\d/.test(token)) {
      const number = Number(token);
      if (token.length === 4 && year === null) year = number;
      else if (token.length <= 2 && number >= 1 && number <= 31 && day === null) day = number;
      else return null;
      continue;
    }
    if (/^['’]/.test(token)) {
      year = 2000 + Number(token.slice(1));
      continue;
    }
    const pair = monthOf(`${token} ${tokens[index + 1] ?? ''}`, language);
    const named = pair ?? monthOf(token, language);
    if (pair !== null) index++;
    if (named !== null && (month === null || month === named)) month = named;
    else if (named === null && !isWeekday(token) && !dateFillers.has(foldWord(token))) return null;
    else if (named !== null && !isWeekday(token)) return null;
  }
  if (month === null || year === null || !isRealDay(year, month, day)) return null;
  return { year, month, day, other: null };
}

/** Whether nothing but weekdays, fillers and punctuation is left of a folded text. */
export function isFiller(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+(?:['.-][\p{L}\p{M}]+)*|\d+/gu) ?? [];
  return words.every((word) => isWeekday(word) || dateFillers.has(foldWord(word)));
}
