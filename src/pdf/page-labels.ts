import { type PdfDictionary, PdfText } from './pdfkit.ts';

type Range = { readonly style: 'D' | 'r' | null; readonly prefix: string; readonly number: number };

/**
 * The number tree of page labels (ISO 32000-1, 12.4.2): ranges of pages that are numbered on. A label that is no number
 * stands as it is.
 */
export function pageLabels(labels: readonly string[]): PdfDictionary {
  const entries: (number | PdfDictionary)[] = [];
  let previous: Range | null = null;
  for (const [index, label] of labels.entries()) {
    const range = readLabel(label);
    const continues = previous !== null && range.style !== null && range.style === previous.style;
    if (!continues || range.number !== (previous?.number ?? 0) + 1) entries.push(index, dictionaryOf(range));
    previous = range;
  }
  return { Nums: entries };
}

function readLabel(label: string): Range {
  if (/^[1-9]\d*$/.test(label)) return { style: 'D', prefix: '', number: Number(label) };
  const roman = fromRoman(label);
  if (roman !== null) return { style: 'r', prefix: '', number: roman };
  return { style: null, prefix: label, number: 0 };
}

function dictionaryOf(range: Range): PdfDictionary {
  if (range.style === null) return { P: new PdfText(range.prefix) };
  return { S: range.style, St: range.number };
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a roman numeral in small letters, as folios of front matter have them; null for anything else. */
function fromRoman(text: string): number | null {
  if (!/^m*(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text) || text === '') return null;
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
