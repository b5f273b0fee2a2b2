import { describe, expect, it } from 'vitest';
import { headlineOf, plain, results } from '../support/results.ts';

const { cases, epub, pdf } = results();

const books = cases.flatMap((one) =>
  one.editions
    .filter((edition) => edition.format === 'epub')
    .map((edition) => ({ ...one, edition, pdf: one.editions.find((other) => other.format === 'pdf') ?? null })),
);

describe.each(books)('the e-book of $name', ({ edition, article, pdf: paged }) => {
  const headline = headlineOf(article);

  describe.each(['epubjs', 'foliate'] as const)('in %s', (reader) => {
    const view = epub[edition.path]?.[reader];
    if (!view) throw new Error(`${reader} did not open ${edition.path}.`);

    it('shows every document, and every picture in it', () => {
      expect(view.complaints).toEqual([]);
      expect(view.documents.length).toBeGreaterThanOrEqual(3);
      for (const document of view.documents) {
        expect(document.height, document.href).toBeGreaterThan(0);
        expect(
          document.pictures.every((width) => width > 0),
          document.href,
        ).toBe(true);
      }
    });

    it('opens on the headline', () => {
      const first = view.documents.find((document) => document.linear);
      if (headline !== null) {
        expect(plain(view.title)).toBe(headline);
        expect(plain(first?.headings[0])).toBe(headline);
      }
      expect(first?.isContents).toBe(false);
    });

    it('has contents, landmarks and a cover', () => {
      expect(view.contents.length).toBeGreaterThan(0);
      if (headline !== null) expect(plain(view.contents[0])).toBe(headline);
      expect(view.landmarks).toEqual(expect.arrayContaining(['bodymatter', 'toc']));
      expect(view.cover).toBe(true);
    });

    it('has the pages of the PDF as its page list', () => {
      const labels = paged === null ? [] : (pdf[paged.path]?.pdfjs.labels ?? []);
      if (paged !== null) expect(labels.length).toBe(paged.pages);
      expect(view.pageList).toEqual(labels);
    });
  });
});
