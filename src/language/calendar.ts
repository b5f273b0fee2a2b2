import { foldWord } from './fold.ts';
import { monthNames } from './months.ts';
import { weekdayNames } from './weekdays.ts';

type Months = ReadonlyMap<string, number>;

let monthTables: ReadonlyMap<string, Months> | null = null;
let allMonths: Months | null = null;
let weekdays: ReadonlySet<string> | null = null;

/**
 * The number (1 to 12) of the month that a word names, in the given language first and then in any; null where it names
 * none. A name of two words is asked for with a space.
 */
export function monthOf(word: string, language: string): number | null {
  const folded = foldWord(word).replace(/\s+/g, '_');
  monthTables ??= new Map(Object.keys(monthNames).map((code) => [code, tableOf([code])]));
  allMonths ??= tableOf(Object.keys(monthNames));
  return monthTables.get(language.split('-')[0] ?? '')?.get(folded) ?? allMonths.get(folded) ?? null;
}

/** Whether a word names a day of the week in any language. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(Object.values(weekdayNames).flatMap((names) => names.split(' ').map((name) => foldWord(name))));
  return weekdays.has(foldWord(word));
}

/** The first language that has a name keeps it. */
function tableOf(codes: readonly string[]): Months {
  const table = new Map<string, number>();
  for (const code of codes) {
    for (const [index, forms] of (monthNames[code] ?? []).entries()) {
      for (const form of forms.split(' ')) {
        const folded = foldWord(form);
        if (!table.has(folded)) table.set(folded, index + 1);
      }
    }
  }
  return table;
}
