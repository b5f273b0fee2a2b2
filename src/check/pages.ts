import type { Outcome, Rule } from './outcome.ts';
import { wordsOf } from './parity.ts';
import type { SaidDocument, SaidElement, SaidRole, SaidText } from './said.ts';

const agree: Rule = {
  id: 'page-breaks-agree',
  says: 'Each page of the e-book begins and ends where that of the printed edition does.',
  standard: 'EPUB Accessibility 1.1',
  clause: '3.4.1',
};

/** What may stand elsewhere on a page than its place in the text: notes at the foot, figures at the top, signs of lists. */
const apart: ReadonlySet<SaidRole> = new Set([
  ...(['artifact', 'figure', 'caption', 'table', 'note', 'aside', 'contents', 'formula', 'label'] as const),
]);

/** Roles of what stands in a line, whose words may go on with those around it. */
const inLine: ReadonlySet<SaidRole> = new Set(['span', 'link', 'noteReference', 'quotation']);

/**
 * Compares an e-book's marks of pages with the pages of the PDF that they are said to be of, both as read back from the
 * finished files: the words after a mark must be on its page, those before it on one before.
 */
export function judgePages(book: SaidDocument, printed: SaidDocument): readonly Outcome[] {
  const marked = runningText(book);
  const pages = new Map(runningText(printed).map(({ label, words }) => [label, words]));
  const judged = marked.filter(({ label }) => label !== null);
  if (judged.length === 0) return [{ rule: agree, outcome: 'inapplicable', message: null, place: null }];
  const remarks = marked.flatMap((page, at): readonly string[] => {
    if (page.label === null) return [];
    if (!printed.pages.includes(page.label)) return [`The printed edition has no page ${page.label}.`];
    // A page may have no text that runs: one left empty, one of pictures.
    const own = pages.get(page.label) ?? [];
    const before = marked[at - 1]?.words ?? [];
    const after = page.words;
    if (elsewhere(after.slice(0, few + 1), page.label, pages)) {
      return [`‘${after.slice(0, few).join(' ')}’, after the mark of page ${page.label}, is printed on another page.`];
    }
    const last = before.slice(-few - 1);
    if (
      last.length > few &&
      isOn(last.slice(0, few), own) &&
      !isOn(last.slice(0, few), pages.get(marked[at - 1]?.label ?? null))
    ) {
      return [`‘${last.slice(1).join(' ')}’, before the mark of page ${page.label}, is printed on that page.`];
    }
    return [];
  });
  if (remarks.length === 0) return [{ rule: agree, outcome: 'passed', message: null, place: null }];
  return remarks.map((message) => ({ rule: agree, outcome: 'failed', message, place: null }));
}

/** Words that are taken together: so many in a row are seldom on two pages. */
const few = 4;

/** Whether words are on another page but not on this one. The first may be one that the page's end broke. */
function elsewhere(
  words: readonly string[],
  label: string,
  pages: ReadonlyMap<string | null, readonly string[]>,
): boolean {
  if (words.length <= few) return false;
  const [first, second] = [words.slice(0, few), words.slice(1)];
  if (isOn(first, pages.get(label)) || isOn(second, pages.get(label))) return false;
  return [...pages.values()].some((page) => isOn(first, page));
}

/** Whether words stand one after the other. */
function isOn(words: readonly string[], page: readonly string[] | undefined): boolean {
  return page?.some((_, at) => words.every((word, index) => page[at + index] === word)) ?? false;
}

interface PageText {
  /** Null before the first mark. */
  readonly label: string | null;
  readonly words: readonly string[];
}

/** The text of paragraphs, headings and lists, by pages: those of a PDF, or from mark to mark in an e-book. */
function runningText(said: SaidDocument): readonly PageText[] {
  const texts: { label: string | null; text: string }[] = [{ label: null, text: '' }];
  const turn = (label: string | null) => {
    if (texts.at(-1)?.label !== label) texts.push({ label, text: '' });
  };
  const add = (text: string) => {
    const last = texts.at(-1);
    if (last) last.text += text;
  };
  const walk = (child: SaidElement | SaidText, skipped: boolean) => {
    if (child.role === 'text') {
      if (skipped) return;
      if (child.place.page !== null) turn(said.pages[child.place.page - 1] ?? String(child.place.page));
      add(child.text);
      return;
    }
    if (child.role === 'pageBreak') turn(child.alternative);
    const parted = !inLine.has(child.role);
    if (parted) add('\n');
    for (const inner of child.children) walk(inner, skipped || apart.has(child.role));
    if (parted) add('\n');
  };
  walk(said.root, false);
  return texts.map(({ label, text }) => ({ label, words: wordsOf(text) }));
}
