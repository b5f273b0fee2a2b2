import { foldDigits, foldWord } from '../../../language/fold.ts';
import { zoneOf } from '../../../language/zones.ts';
import { findTime } from './clock.ts';
import { type Day, findNumericDay, isFiller, type NumberOrder, readNamedDay } from './day.ts';
import { type ClockTime, dayOf, type Moment } from './moment.ts';

export interface DateReading {
  readonly moment: Moment;
  /** The reading with day and month exchanged, where both are possible and nothing decides. */
  readonly other: Moment | null;
}

const longest = 120;

/**
 * Reads a text that is a date, with or without a time and a zone, and nothing else; null for anything more or less.
 * Weekdays, articles and punctuation around it are allowed.
 */
export function readDate(text: string, language: string, order: NumberOrder): DateReading | null {
  if (text.length > longest || !/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/.test(text)) return null;
  const folded = foldDate(text);
  const numeric = findNumericDay(folded, order);
  const clock = findTime(numeric ? numeric.rest : withoutYearTimes(folded));
  const rest = clock?.rest ?? numeric?.rest ?? folded;
  const zone = clock ? findZone(rest) : null;
  const left = zone ? zone.rest : rest;
  const day = numeric ? (isFiller(left) ? numeric.value : null) : readNamedDay(left, language);
  if (!day) return null;
  const moment = momentOf(day, clock?.value ?? null, zone?.value ?? null, language);
  const other = day.other ? { ...moment, ...day.other } : null;
  return { moment, other };
}

/** Reads a text that is a time of day and nothing else. */
export function readTime(text: string): ClockTime | null {
  if (text.length > 40) return null;
  const clock = findTime(foldDate(text));
  if (!clock) return null;
  const zone = findZone(clock.rest);
  return isFiller(zone ? zone.rest : clock.rest) ? clock.value : null;
}

/** Lower case, ASCII digits, plain spaces, no bidi marks and no accents. */
export function foldDate(text: string): string {
  return foldWord(foldDigits(text.normalize('NFKC')))
    .replace(/[’‘]/g, "'")
    .replace(/[−‐‑]/g, '-')
    .replace(/(\d)z$/, '$1 z')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A dotted day and month name, '3. März', is no time; nothing to do for it, but '12.2019' must not look like one. */
function withoutYearTimes(text: string): string {
  return text.replace(/(\d{1,2})\.(?=\s?\p{L})/gu, '$1 ');
}

type ZoneText = { readonly offset: number } | { readonly abbreviation: string };

function findZone(text: string): { readonly value: ZoneText; readonly rest: string } | null {
  const numeric = /(?:utc|gmt)\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)|([+-])(\d{2}):?(\d{2})(?!\d)/u.exec(text);
  const takeOut = (match: RegExpExecArray) =>
    `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (numeric) {
    const [, sign1, hours1, minutes1, sign2, hours2, minutes2] = numeric;
    const minutes = Number(hours1 ?? hours2) * 60 + Number(minutes1 ?? minutes2 ?? '0');
    if (minutes <= 840) {
      return { value: { offset: (sign1 ?? sign2) === '-' ? -minutes : minutes }, rest: takeOut(numeric) };
    }
  }
  for (const word of text.matchAll(/(?<!\p{L})\p{L}{1,4}(?!\p{L})/gu)) {
    if (zoneOf(word[0], 'en', '2000-07-01')) return { value: { abbreviation: word[0] }, rest: takeOut(word) };
  }
  return null;
}

function momentOf(day: Day, time: ClockTime | null, zone: ZoneText | null, language: string): Moment {
  const { year, month } = day;
  const base = { year, month, day: day.day, time };
  if (!zone) return { ...base, offset: null };
  if ('offset' in zone) return { ...base, offset: zone.offset };
  return { ...base, offset: zoneOf(zone.abbreviation, language, dayOf(day))?.offset ?? null };
}
