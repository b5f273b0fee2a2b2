import { describe, expect, it } from 'vitest';
import { isWeekday, monthOf } from '../../src/language/calendar.ts';
import { monthNames } from '../../src/language/months.ts';

describe('months', () => {
  it('has twelve in each of 25 languages', () => {
    expect(Object.keys(monthNames).length).toBeGreaterThanOrEqual(25);
    for (const months of Object.values(monthNames)) expect(months).toHaveLength(12);
  });

  it('finds every name in its own language', () => {
    for (const [language, months] of Object.entries(monthNames)) {
      for (const [index, forms] of months.entries()) {
        for (const form of forms.split(' '))
          expect([language, form, monthOf(form.replace('_', ' '), language)]).toEqual([language, form, index + 1]);
      }
    }
  });

  it.each([
    ['Dez.', 'de', 12],
    ['FEVRIER', 'fr', 2],
    ['октября', 'ru', 10],
    ['listopada', 'pl', 11],
    ['listopada', 'hr', 10],
    ['كانون الثاني', 'ar', 1],
    ['फरवरी', 'hi', 2],
    ['Mar', 'hi', 3],
    ['may be', 'en', null],
  ])('%s in %s', (word, language, month) => {
    expect(monthOf(word, language)).toBe(month);
  });
});

it.each(['Sat', 'среда', 'Mittwoch', 'الثلاثاء', 'मंगलवार', 'mié.'])('%s is a day of the week', (word) => {
  expect(isWeekday(word)).toBe(true);
});
