import { halvesOfDay } from '../../../language/date-words.ts';
import { foldWord } from '../../../language/fold.ts';
import type { ClockTime } from './moment.ts';

export interface Found<T> {
  readonly value: T;
  /** The text without it. */
  readonly rest: string;
}

const half = (words: string) =>
  words.split(' ').map((word) => foldWord(word).replaceAll('.', '\\.?').replaceAll('_', ' '));
const am = half(halvesOfDay.am).join('|');
const pm = half(halvesOfDay.pm).join('|');
const before = `(?:(?<half1>${am}|${pm})\\s*)?`;
const after = `(?:\\s*(?<half2>${am}|${pm}))?(?![\\p{L}\\d])`;

/** The longer form before the shorter. Texts are folded: lower case, ASCII digits, one kind of space. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `${before}(?<!\\d)(?<hour>\\d{1,2})[時시](?:\\s*(?<minute>\\d{1,2})[分분])?(?:(?<second>\\d{1,2})[秒초])?`,
    'u',
  ),
  new RegExp(
    `${before}(?<![\\d.:])(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?![\\d:]|\\.\\d)\\s*(?:uhr|h|hrs|horas|ч)?${after}`,
    'u',
  ),
  /(?<![\d.:])(?<hour>\d{1,2})\s*(?:h|uhr|u|ч\.?)\s*(?<minute>\d{2})?(?:\s*(?:min|мин))?\.?(?![\p{L}\d])/u,
  new RegExp(`(?<![\\d.:])(?<hour>\\d{1,2})\\s*(?<half2>${am}|${pm})(?![\\p{L}\\d])`, 'u'),
  new RegExp(`(?<half1>${am}|${pm})\\s*(?<hour>\\d{1,2})(?![\\d:])(?=\\s*बजे)`, 'u'),
  /(?<!\d)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?=\s*(?:gmt|utc|hrs|hours|bst|est|edt|cet|cest|ist|мск)(?!\p{L}))/u,
];

/** The first time of day in a folded text, taken out of it; null where there is none. */
export function findTime(text: string): Found<ClockTime> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const time = match?.groups ? timeOf(match.groups) : null;
    if (match && time) {
      return { value: time, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
    }
  }
  return null;
}

const isPm = new RegExp(`^(?:${pm})$`, 'u');

function timeOf(groups: Readonly<Record<string, string | undefined>>): ClockTime | null {
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? '0');
  const second = groups.second === undefined ? null : Number(groups.second);
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const word = groups.half1 ?? groups.half2;
  if (word === undefined) return { hour: hour % 24, minute, second };
  if (hour > 12) return { hour: hour % 24, minute, second };
  return { hour: isPm.test(word) ? (hour % 12) + 12 : hour % 12, minute, second };
}
