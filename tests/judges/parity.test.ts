import { describe, expect, it } from 'vitest';
import { differenceOf, type Flow, wordsOf } from '../../src/check/parity.ts';
import { textOfStructure } from '../support/pdf/structure.ts';
import { results } from '../support/results.ts';

const { cases, pdf, epub } = results();

const pdfs = cases.flatMap(({ name, flows, editions }) =>
  editions
    .filter((edition) => edition.format === 'pdf')
    .map((edition) => ({ name, edition: edition.name, path: edition.path, flows: flows.pdf })),
);
const books = cases.flatMap(({ name, flows, editions }) =>
  editions.filter((edition) => edition.format === 'epub').map(({ path }) => ({ name, path, flows: flows.epub })),
);

/** The flows of a page: what the article says, and the furniture, which is nobody's to hear. */
function withArtifacts(flows: readonly Flow[], path: string): readonly Flow[] {
  const artifacts = wordsOf((pdf[path]?.pdfjs.pages ?? []).map((page) => page.artifacts).join('\n'));
  return artifacts.length > 0 ? [...flows, { name: 'artifacts', words: artifacts }] : flows;
}

function lettersOf(words: readonly string[]): readonly string[] {
  return [...words.join('')];
}

describe.each(pdfs)('the PDF of $name ($edition) says the same words in the same order', ({ edition, path, flows }) => {
  const readings = pdf[path];
  if (!readings) throw new Error(`Nobody read ${path}.`);

  it('in its structure tree', () => {
    expect(differenceOf(wordsOf(textOfStructure(readings.structure)), flows)).toBeNull();
  });

  // Without -raw poppler guesses the order from the geometry, and takes a figure across a column for the end of it.
  const byLayout = edition === 'newspaper' ? [] : [['poppler', readings.poppler.text]];
  it.each([
    ...byLayout,
    ['poppler -raw', readings.poppler.raw],
    ['PyMuPDF', readings.python.pymupdf.pages.join('\n')],
    ['PDFium', readings.python.pdfium.pages.join('\n')],
  ])('to %s', (_, text = '') => {
    expect(differenceOf(wordsOf(text), withArtifacts(flows, path))).toBeNull();
  });

  it('to pdf.js, letter by letter: it reads no ActualText, so a broken word comes in two', () => {
    const content = wordsOf(readings.pdfjs.pages.map((page) => page.content).join('\n'));
    const letters = flows.map(({ name, words }) => ({ name, words: lettersOf(words) }));
    expect(differenceOf(lettersOf(content), letters)).toBeNull();
  });

  it('and every broken word is found whole', () => {
    for (const word of readings.broken) {
      expect(wordsOf(readings.poppler.text), `poppler: ${word}`).toEqual(expect.arrayContaining([...wordsOf(word)]));
      expect(readings.python.pymupdf.found[word], `PyMuPDF: ${word}`).toBeGreaterThan(0);
      expect(readings.python.pdfium.found[word], `PDFium: ${word}`).toBeGreaterThan(0);
    }
  });
});

describe('broken words', () => {
  it('stand in the cases, so that the tests of them test something', () => {
    const words = Object.values(pdf).flatMap((readings) => readings.broken);
    expect(words.length).toBeGreaterThan(5);
  });
});

describe.each(books)('the e-book of $name says the same words in the same order', ({ path, flows }) => {
  it.each(['epubjs', 'foliate'] as const)('in %s', (reader) => {
    const documents = epub[path]?.[reader].documents ?? [];
    const read = documents.filter((document) => document.linear && !document.isContents);
    expect(differenceOf(wordsOf(read.map((document) => document.text).join('\n')), flows)).toBeNull();
  });
});
