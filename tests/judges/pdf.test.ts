import { describe, expect, it } from 'vitest';
import { headlineOf, plain, results } from '../support/results.ts';

const { cases, pdf } = results();

const pdfs = cases.flatMap((one) =>
  one.editions.filter((edition) => edition.format === 'pdf').map((edition) => ({ ...one, edition })),
);

describe.each(pdfs)('the PDF of $name in pdf.js', ({ article, edition }) => {
  const reading = pdf[edition.path]?.pdfjs;
  if (!reading) throw new Error(`pdf.js did not open ${edition.path}.`);
  const { language } = JSON.parse(article) as { readonly language: string };
  const headline = headlineOf(article);

  it('has the headline as its title and in its outline', () => {
    if (headline === null) return expect(reading.title).not.toBeNull();
    expect(plain(reading.title)).toBe(headline);
    expect(plain(reading.outline[0])).toBe(headline);
  });

  it('has the language of the article', () => {
    expect(reading.language).toBe(language);
  });

  it('has a label for every page', () => {
    expect(reading.labels.length).toBe(reading.pages.length);
    expect(edition.pages).toBe(reading.pages.length);
    expect(new Set(reading.labels).size).toBe(reading.labels.length);
  });

  it('has structure on every page, and one heading of the first level', () => {
    for (const page of reading.pages) expect(page.roles.length).toBeGreaterThan(0);
    const headings = reading.pages.flatMap((page) => page.roles).filter((role) => role === 'H1');
    if (headline !== null) expect(headings).toEqual(['H1']);
  });
});
