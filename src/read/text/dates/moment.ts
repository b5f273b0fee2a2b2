import { formatOffset } from '../../../language/zones.ts';

/** A date as it was given, to its precision. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  /** Null where only a month was given. */
  readonly day: number | null;
  readonly time: ClockTime | null;
  /** Minutes east of UTC; null where none was given or it has several meanings. */
  readonly offset: number | null;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** ISO 8601 to the precision that was given, with an offset only where one was. */
export function isoOf(moment: Moment): string {
  const day = dayOf(moment);
  if (!moment.time || moment.day === null) return day;
  const { hour, minute, second } = moment.time;
  const time = `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
  return `${day}T${time}${moment.offset === null ? '' : formatOffset(moment.offset)}`;
}

/** The day, or the month where no day was given, without the time. */
export function dayOf(moment: Pick<Moment, 'year' | 'month' | 'day'>): string {
  const month = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}`;
  return moment.day === null ? month : `${month}-${two(moment.day)}`;
}

/** Whether a day exists, in a year that newspapers have been printed in. */
export function isRealDay(year: number, month: number, day: number | null): boolean {
  if (year < 1600 || year > 2200 || month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
