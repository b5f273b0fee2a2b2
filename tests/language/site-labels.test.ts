import { expect, test } from 'vitest';
import { ownNameOf, siteLabelsFor } from '../../src/language/site-labels.ts';

const english = siteLabelsFor('en').labels;

test.each(['fr', 'de-AT', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'])('%s has every word of its own', (tag) => {
  const { labels, language } = siteLabelsFor(tag);
  expect(language).toBe(tag);
  expect(Object.keys(labels)).toEqual(Object.keys(english));
  expect(Object.values(labels).every((label) => label === label.trim() && label !== '')).toBe(true);
  const same = Object.entries(labels).filter(([name, label]) => label === english[name as keyof typeof english]);
  expect(same.map(([name]) => name).filter((name) => name !== 'decimalMark').length).toBeLessThan(8);
  expect(ownNameOf(tag)).not.toBeNull();
});

test('other languages get English, and it is said', () => {
  expect(siteLabelsFor('mt')).toEqual({ labels: english, language: 'en' });
  expect(ownNameOf('mt')).toBeNull();
});
