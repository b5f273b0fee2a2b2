import { expect, test } from 'vitest';
import { evidenceLabelsFor } from '../../src/language/evidence-labels.ts';

const english = evidenceLabelsFor('en').labels;

test.each(['fr', 'de-AT', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'])('%s has every word of its own', (tag) => {
  const { labels, language } = evidenceLabelsFor(tag);
  expect(language).toBe(tag);
  expect(Object.keys(labels)).toEqual(Object.keys(english));
  expect(Object.keys(labels.outcomes)).toEqual(Object.keys(english.outcomes));
  const words = [...Object.values(labels), ...Object.values(labels.outcomes)].filter(
    (word) => typeof word === 'string',
  );
  expect(words.filter((word) => word !== word.trim() || word === '')).toEqual([]);
  const same = Object.entries(labels).filter(([name, label]) => label === english[name as keyof typeof english]);
  // What is spelt the same in two languages: 'SHA-256', 'page', 'Version', 'Links', 'Notes'.
  expect(same.length).toBeLessThan(6);
  expect(labels.inEnglish).not.toBeNull();
});

test.each(['en', 'fr', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'])('%s counts', (tag) => {
  const { labels } = evidenceLabelsFor(tag);
  expect(labels.summary(37, 3)).toMatch(/37.*3/);
  expect(labels.judgedOf(12, 40)).toMatch(/12.*40|40.*12/);
});

test('English counts one rule, and none', () => {
  expect(english.summary(37, 0)).toBe('37 rules checked, none failed');
  expect(english.summary(1, 1)).toBe('1 rule checked, 1 failed');
});

test('other languages get English, and it is said', () => {
  expect(evidenceLabelsFor('mt')).toEqual({ labels: english, language: 'en' });
});
