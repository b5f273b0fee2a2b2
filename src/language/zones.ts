/** Abbreviations of time zones that mean one offset wherever they are printed, in minutes. */
const fixed: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  eat: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  wib: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  brt: -180,
};

/** Abbreviations that mean several things, and the one they mean in a language. */
const byLanguage: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hi: { ist: 330 },
  en: { bst: 60 },
};

/** Zones of North America printed without saying whether it is summer, by their standard offset. */
const american: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** Abbreviations that are zones but don't tell an offset (IST is Indian, Israeli, Irish; CST American, Chinese). */
const ambiguous = new Set(['ist', 'cst', 'bst', 'ect', 'gt']);

export interface Zone {
  /** Minutes east of UTC; null where the abbreviation has several meanings. */
  readonly offset: number | null;
}

/**
 * What a zone's abbreviation means, in lower case, on a date in a language; null where it is none. `date` is the day as
 * `YYYY-MM-DD`.
 */
export function zoneOf(abbreviation: string, language: string, date: string): Zone | null {
  const known = byLanguage[language.split('-')[0] ?? '']?.[abbreviation];
  if (known !== undefined) return { offset: abbreviation === 'bst' && !isBritishSummer(date) ? null : known };
  const offset = fixed[abbreviation];
  if (offset !== undefined) return { offset };
  const standard = american[abbreviation];
  if (standard !== undefined) return { offset: isAmericanSummer(date) ? standard + 60 : standard };
  return ambiguous.has(abbreviation) ? { offset: null } : null;
}

/** `+01:00`, `-04:00`, `+00:00`. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** From the last Sunday of March to that of October. */
function isBritishSummer(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return date >= sunday(year, 3, 31, -1) && date <= sunday(year, 10, 31, -1);
}

/** From the second Sunday of March to the first of November, the rule since 2007. */
function isAmericanSummer(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return date >= sunday(year, 3, 8, 1) && date < sunday(year, 11, 1, 1);
}

/** The Sunday on a day or the nearest one in a direction. */
function sunday(year: number, month: number, day: number, step: 1 | -1): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  while (date.getUTCDay() !== 0) date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}
