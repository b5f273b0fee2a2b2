import type { NumberOrder } from '../dates/day.ts';

const monthFirst =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d{1,2},\s+\d{4}/;
const dayFirst =
  /\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}/;

/**
 * The order of the numbers in '3/4/2021': by the language's region where the tag has one, else by how dates with names
 * are written in the text itself; unknown in English without either.
 */
export function numberOrderOf(language: string, text: string): NumberOrder {
  if (/^en-US$/i.test(language)) return 'month-first';
  if (language !== 'en') return 'day-first';
  const sample = text.slice(0, 20_000);
  if (dayFirst.test(sample)) return 'day-first';
  return monthFirst.test(sample) ? 'month-first' : 'unknown';
}
