import type { PageObject } from './file.ts';
import { mostPages, pdfRefusal } from './limits.ts';
import { Dictionary, type Value } from './objects.ts';

/** US Letter: what a page without a box is taken for. */
const letter = { left: 0, bottom: 0, right: 612, top: 792 };

/** The pages in their order, with what they inherit (ISO 32000-1, 7.7.3.4). */
export function pagesOf(catalog: Dictionary): readonly PageObject[] {
  const pages: PageObject[] = [];
  const seen = new Set<string>();
  const walk = (node: Dictionary, above: Omit<PageObject, 'dictionary'>, depth: number) => {
    if (depth > 60 || (node.reference !== null && seen.has(node.reference))) return;
    if (node.reference !== null) seen.add(node.reference);
    const box = boxIn(node.array('CropBox')) ?? boxIn(node.array('MediaBox')) ?? above.box;
    const resources = node.dictionary('Resources') ?? above.resources;
    if (node.has('Kids')) {
      for (const kid of node.array('Kids')) if (kid instanceof Dictionary) walk(kid, { box, resources }, depth + 1);
    } else {
      if (pages.length >= mostPages)
        throw pdfRefusal(`The PDF has more than ${mostPages} pages.`, 'Check it in parts.');
      pages.push({ dictionary: node, box, resources });
    }
  };
  const root = catalog.dictionary('Pages');
  if (root) walk(root, { box: letter, resources: null }, 0);
  return pages;
}

export function boxIn(values: readonly Value[]): PageObject['box'] | null {
  const [a, b, c, d] = values;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') return null;
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}

/** The label of every page (ISO 32000-1, 12.4.2); the number of the page where there are no labels. */
export function labelsOf(catalog: Dictionary, count: number): readonly string[] {
  const ranges: (readonly [number, Dictionary])[] = [];
  const walk = (node: Dictionary, depth: number) => {
    const numbers = node.array('Nums');
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [from, label] = [numbers[index], numbers[index + 1]];
      if (typeof from === 'number' && label instanceof Dictionary) ranges.push([from, label]);
    }
    if (depth < 20) for (const kid of node.array('Kids')) if (kid instanceof Dictionary) walk(kid, depth + 1);
  };
  const tree = catalog.dictionary('PageLabels');
  if (tree) walk(tree, 0);
  return Array.from({ length: count }, (_, page) => {
    const range = ranges.findLast(([from]) => from <= page);
    if (!range) return String(page + 1);
    const [from, label] = range;
    const number = (label.number('St') ?? 1) + page - from;
    return (label.text('P') ?? '') + numeral(number, label.name('S'));
  });
}

function numeral(number: number, style: string | null): string {
  switch (style) {
    case 'D':
      return String(number);
    case 'R':
      return roman(number);
    case 'r':
      return roman(number).toLowerCase();
    case 'A':
      return lettered(number);
    case 'a':
      return lettered(number).toLowerCase();
    default:
      return '';
  }
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = Math.min(number, 9999);
  let text = '';
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** A to Z, then AA to ZZ. */
function lettered(number: number): string {
  if (number < 1) return '';
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(100, Math.ceil(number / 26)));
}
