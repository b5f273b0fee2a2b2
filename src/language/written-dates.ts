import type { IsoDate } from '../model/metadata.ts';
import { primaryOf } from './marks.ts';
import { monthNames } from './months.ts';

/** Names of the months as they stand in a date, January first. */
const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
};

/** Names of the months without a day before them, where they differ. */
const bareMonths: Readonly<Record<string, string>> = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
};

/** Languages whose month names of months.ts stand in a date as they are. */
const plainMonths = ['it', 'nl', 'sv', 'da', 'nb', 'ro', 'tr'];

/** Whether dates are written in the language itself, not in English. */
export function hasDates(language: string): boolean {
  const primary = primaryOf(language);
  return primary in months || primary === 'ja' || plainMonths.includes(primary);
}

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: string;
  /** 'UTC+1', 'UTC-3:30', 'UTC'; null where no offset was given. */
  readonly zone: string | null;
}

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** An ISO date as the language writes it out, to the precision it has; what is no ISO date stays as it is. */
export function writtenDate(date: IsoDate, language: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const day = writtenDay(parts, language);
  if (parts.hour === null) return day;
  const zone = parts.zone === null ? '' : ` (${parts.zone})`;
  return `${day}${separatorOf(language)}${writtenTime(parts.hour, parts.minute, language)}${zone}`;
}

function partsOf(date: IsoDate): Parts | null {
  const found = iso.exec(date);
  if (!found) return null;
  const [, year = '', month, day, hour, minute = '', offset] = found;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return { year, month: number(month), day: number(day), hour: number(hour), minute, zone: zoneOf(offset) };
}

function zoneOf(offset: string | undefined): string | null {
  if (offset === undefined) return null;
  if (offset === 'Z') return 'UTC';
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  const size = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return size === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${size}`;
}

function writtenDay({ year, month, day }: Parts, language: string): string {
  const primary = primaryOf(language);
  if (month === null) return primary === 'ja' ? `${year}年` : year;
  if (primary === 'ja') return `${year}年${month}月${day === null ? '' : `${day}日`}`;
  const name = nameOf(month, day === null, primary);
  if (day === null) return primary === 'es' ? `${name} de ${year}` : `${name} ${year}`;
  switch (primary) {
    case 'de':
      return `${day}. ${name} ${year}`;
    case 'es':
      return `${day} de ${name} de ${year}`;
    case 'fr':
      return `${day === 1 ? '1er' : day} ${name} ${year}`;
    default:
      return isAmerican(language) ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
  }
}

function nameOf(month: number, bare: boolean, primary: string): string {
  const known = plainMonths.includes(primary) ? monthNames[primary]?.[month - 1]?.split(' ')[0] : undefined;
  if (known) return known;
  const names = (bare ? bareMonths[primary] : undefined) ?? months[primary] ?? months.en ?? '';
  return names.split(' ')[month - 1] ?? '';
}

function writtenTime(hour: number, minute: string, language: string): string {
  const full = String(hour).padStart(2, '0');
  switch (primaryOf(language)) {
    case 'fr':
      return minute === '00' ? `${hour} h` : `${hour} h ${minute}`;
    case 'de':
      return `${full}:${minute} Uhr`;
    case 'ja':
      return `${hour}時${minute}分`;
    case 'it':
    case 'nl':
    case 'sv':
    case 'da':
    case 'nb':
    case 'ro':
    case 'tr':
    case 'es':
    case 'ru':
    case 'pl':
    case 'ar':
    case 'hi':
      return `${full}:${minute}`;
    default:
      return `${hour % 12 === 0 ? 12 : hour % 12}${isAmerican(language) ? ':' : '.'}${minute} ${hour < 12 ? 'am' : 'pm'}`;
  }
}

function separatorOf(language: string): string {
  const primary = primaryOf(language);
  if (primary === 'ja') return ' ';
  return primary === 'ar' ? '، ' : ', ';
}

function isAmerican(language: string): boolean {
  return /^en-(?:.*-)?US\b/i.test(language);
}
