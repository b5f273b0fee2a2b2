import type { Element } from 'xast';
import { isSomeAround, parentOf } from '../family.ts';
import { pageListOf } from '../page-list.ts';
import { headingLevelOf } from '../roles.ts';
import { attribute, rawTextOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { compare, elementAt, placeOf } from './order.ts';
import { cited, defineRule, dpubAria, type EpubRule, epubAccessibility, failed, type Remark } from './rule.ts';

const listed = defineRule(
  'page-list-complete',
  [epubAccessibility, '3.4.1'],
  'The page list leads to each mark of a page, once.',
  (book) => {
    const { markers } = contentOf(book);
    if (markers.length === 0) return 'inapplicable';
    const list = pageListOf(book);
    if (!list) return [failed('Pages are marked, but there is no list of them.', book.nav?.file ?? book.package.file)];
    const reached = list.entries.map(({ target }) => elementAt(book, target));
    const missing = markers.filter(({ element }) => !reached.includes(element));
    const twice = list.entries.filter((_, at) => reached[at] !== null && reached.indexOf(reached[at] ?? null) < at);
    return [
      ...missing.map(({ document, element, label }) =>
        failed(`The list leaves out page ${label}.`, document.file, element),
      ),
      ...twice.map(({ label, element }) => failed(`Page ${label} is where another page is.`, list.file, element)),
    ];
  },
);

const marked = defineRule(
  'page-list-marked',
  [epubAccessibility, '3.4.1'],
  'Where pages are marked, each entry of the page list leads to the mark of its page.',
  (book) => {
    const list = pageListOf(book);
    const { markers } = contentOf(book);
    if (!list || markers.length === 0) return 'inapplicable';
    const marks = new Set(markers.map(({ element }) => element));
    return list.entries.flatMap(({ label, target, element }): readonly Remark[] => {
      const found = elementAt(book, target);
      // A page may begin with its document.
      if (!found || marks.has(found) || (target?.type === 'inside' && target.fragment === null)) return [];
      return [failed(`Page ${label} leads to what is no mark of a page.`, list.file, element)];
    });
  },
);

const order = defineRule(
  'page-list-order',
  [epubAccessibility, '3.4.1'],
  'Pages come in the order in which they are read, and their numbers rise.',
  (book) => {
    const list = pageListOf(book);
    if (!list) return 'inapplicable';
    const places = list.entries.map((entry) => ({ entry, place: placeOf(book, entry.target) }));
    return places.flatMap(({ entry, place }, at): readonly Remark[] => {
      const before = places[at - 1];
      if (!before || !place || !before.place) return [];
      if (compare(place, before.place) < 0) {
        return [failed(`Page ${entry.label} is read before page ${before.entry.label}.`, list.file, entry.element)];
      }
      const [number, last] = [entry.label, before.entry.label].map((label) =>
        /^\d+$/u.test(label) ? Number(label) : Number.NaN,
      );
      if (number === undefined || last === undefined || !(number <= last) || number === 1) return [];
      return [failed(`Page ${entry.label} comes after page ${before.entry.label}.`, list.file, entry.element)];
    });
  },
);

const labels = defineRule(
  'page-labels',
  [dpubAria, 'doc-pagebreak'],
  'Each mark of a page has its label, the same as in the page list.',
  (book) => {
    const { markers, pages } = contentOf(book);
    if (markers.length === 0) return 'inapplicable';
    const byElement = new Map(pages.map((entry) => [elementAt(book, entry.target), entry.label]));
    return markers.flatMap(({ document, element, label }): readonly Remark[] => {
      if (label === '') return [failed('The mark of a page has no label.', document.file, element)];
      const entry = byElement.get(element);
      if (entry === undefined || plain(entry) === plain(label)) return [];
      return [failed(`It is page ${label} here, ${cited(entry)} in the page list.`, document.file, element)];
    });
  },
);

/** 'Page 12.' is 12: some labels have a word with the number. */
function plain(label: string): string {
  return /(?:^|\s)([ivxlcdm]+|\d+)[.)]?$/iu.exec(label.trim())?.[1]?.toLowerCase() ?? label.trim();
}

const place = defineRule(
  'page-marker-place',
  [epubAccessibility, '3.4.1'],
  'The mark of a page stands between words, and in no heading.',
  (book) => {
    const { markers } = contentOf(book);
    if (markers.length === 0) return 'inapplicable';
    return markers.flatMap(({ document, element, label }): readonly Remark[] => {
      if (isSomeAround(element, (around) => headingLevelOf(around) !== null)) {
        return [failed(`Page ${label} begins in a heading.`, document.file, element)];
      }
      const block = blockAround(element);
      const [before, after] = block ? textAround(block, element) : ['', ''];
      const inWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) && isSpaced(before + after);
      return inWord ? [failed(`Page ${label} begins inside a word.`, document.file, element)] : [];
    });
  },
);

/** Whether a text parts its words with spaces; where it doesn't, no place is between words. */
function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
    text.slice(-20),
  );
}

const blocks = /^(?:p|li|td|th|dd|dt|div|blockquote|figcaption|caption|body|section|article|aside|pre|header)$/u;

function blockAround(element: Element): Element | null {
  let around = parentOf(element);
  while (around && !blocks.test(around.name)) around = parentOf(around);
  return around;
}

/** Characters around a mark that tell whether it stands in a word: a block may have megabytes. */
const near = 40;

/** The nearest text of a block before and after an element in it, up to the nearest block or line break. */
function textAround(block: Element, element: Element): readonly [before: string, after: string] {
  let [before, after, passed] = ['', '', false];
  const walk = (around: Element) => {
    for (const child of around.children) {
      if (child === element) passed = true;
      else if (child.type === 'element' && (blocks.test(child.name) || child.name === 'br')) {
        if (passed) after += ' ';
        else before = '';
      } else if (child.type === 'element' && attribute(child, 'role') === null) walk(child);
      else if (passed) after = after.length < near ? after + rawTextOf(child).slice(0, near) : after;
      else before = lastOf(before, rawTextOf(child));
    }
  };
  walk(block);
  return [before, after];
}

function lastOf(before: string, text: string): string {
  return text.length < near ? (before + text).slice(-near) : text.slice(-near);
}

export const pageRules: readonly EpubRule[] = [listed, marked, order, labels, place];
