import { describe, expect, it } from 'vitest';
import { type BookLabels, bookLabelsFor } from '../../src/language/book-labels.ts';

const languages = ['en', 'fr', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'];

describe('the labels of a book', () => {
  it.each(languages)('are whole in %s, and no two of them alike', (language) => {
    const labels: BookLabels = bookLabelsFor(language);
    const words = Object.values(labels);
    expect(words.every((word: string) => word.trim() !== '')).toBe(true);
    expect(new Set(words).size).toBe(words.length);
    expect(labels.part.split('%')).toHaveLength(2);
  });

  it('differ from one language to the next, and are English where nobody has put them into it', () => {
    expect(new Set(languages.map((language) => bookLabelsFor(language).contents)).size).toBe(languages.length);
    expect(bookLabelsFor('de-AT').contents).toBe('Inhalt');
    expect(bookLabelsFor('fi').contents).toBe('Contents');
  });
});
