import type { SheetSize } from '../model/settings.ts';
import type { Points } from '../model/units.ts';

const pointsOf: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };

/** '105mm', '10.5 pt' or '10.5', which is in points; null for anything else. To the thousandth of a point. */
export function parseLength(words: string): Points | null {
  const [, number, unit = 'pt'] = /^(\d{1,5}(?:\.\d{1,4})?)\s*(pt|mm|cm|in)?$/.exec(words.trim().toLowerCase()) ?? [];
  const factor = pointsOf[unit];
  if (number === undefined || factor === undefined) return null;
  return Math.round(Number(number) * factor * 1000) / 1000;
}

/** '120x180mm', '120 mm × 180 mm' or '340x510pt': width by height, millimetres where no unit stands; else null. */
export function parseSheet(words: string): SheetSize | null {
  const parts = words
    .trim()
    .toLowerCase()
    .split(/\s*[x×]\s*/);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return null;
  const unit = /[a-z]+$/.exec(second)?.[0] ?? 'mm';
  const withUnit = (length: string) => parseLength(/[a-z]$/.test(length) ? length : `${length}${unit}`);
  const width = withUnit(first);
  const height = withUnit(second);
  return width === null || height === null ? null : { width, height };
}
