import type { Outcome, Rule } from './outcome.ts';
import { type Difference, differenceOf, type Flow, wordsOf } from './parity.ts';
import type { PdfFile } from './pdf/file.ts';
import { keyOf } from './pdf/said.ts';
import type { PdfElement } from './pdf/structure.ts';
import { type Piece, piecesOf, textOf } from './pdf/text.ts';
import type { SaidDocument, SaidElement, SaidRole } from './said.ts';

/** Words in the order in which they are read, with where each stands. */
export interface PlacedWords {
  readonly words: readonly string[];
  /** 'page 3', 'EPUB/article.xhtml, line 12', by the index of the word. */
  placeOf(index: number): string | null;
}

/** What an edition has beside the words that all editions share. */
export interface Shared {
  /** Whether the labels of lists are left out: a PDF has them as text, an e-book draws them. */
  readonly withoutLabels: boolean;
}

/** What is read elsewhere than in its place in the text, or only in one of the editions. */
const beside: ReadonlySet<SaidRole> = new Set<SaidRole>(['contents', 'index', 'pageBreak', 'artifact']);

/** The words of a finished file in the order of its tags or of its spine: the text, and the notes by themselves. */
export function saidFlows(document: SaidDocument, shared: Shared): readonly Flow[] {
  const text = collector();
  const notes = collector();
  collect(document.root, { shared, document, elsewhere: elsewhereIn(document.root) }, text, notes);
  return [
    { name: 'text', words: text.placed().words },
    { name: 'notes', words: notes.placed().words },
  ].filter(({ words }) => words.length > 0);
}

/** The same words as one sequence, as they come. */
export function saidWords(document: SaidDocument, shared: Shared): PlacedWords {
  const all = collector();
  collect(document.root, { shared, document, elsewhere: elsewhereIn(document.root) }, all, all);
  return all.placed();
}

/** The words of a PDF's content in the order in which it is written, without artifacts and what `saidWords` leaves out. */
export function contentWords({ pages, said, elementOf }: PdfFile): PlacedWords {
  const all = collector();
  const elsewhere = new Set<string>();
  for (const one of elsewhereIn(said.root)) {
    const element = elementOf.get(one);
    if (element) for (const key of marksIn(element)) elsewhere.add(key);
  }
  for (const page of pages) {
    const isRead = ({ artifact, owner }: Piece) => {
      const mcid = owner === null ? null : (page.marks[owner]?.mcid ?? null);
      return !artifact && (mcid === null || !elsewhere.has(keyOf(page.index, mcid)));
    };
    const text = textOf(piecesOf(page).filter(isRead));
    all.add(text, `page ${page.label}`);
    // A word that is longer than its page goes on.
    if (!/\u00ad\s*$/u.test(text)) all.end();
  }
  return all.placed();
}

interface Collector {
  add(text: string, place: string | null): void;
  /** A word ends here, whatever comes next. */
  end(): void;
  placed(): PlacedWords;
}

function collector(): Collector {
  const parts: { readonly text: string; readonly place: string | null }[] = [];
  let open = '';
  let openPlace: string | null = null;
  const end = () => {
    if (open !== '') parts.push({ text: open, place: openPlace });
    open = '';
  };
  return {
    add(text, place) {
      if (place !== openPlace && /^\s|^$/u.test(text)) end();
      if (open === '') openPlace = place;
      open += text;
    },
    end,
    placed() {
      end();
      const words: string[] = [];
      const starts: { readonly at: number; readonly place: string | null }[] = [];
      for (const { text, place } of parts) {
        starts.push({ at: words.length, place });
        // Pushed one by one: a text of megabytes has more words than a call may have arguments.
        for (const word of wordsOf(text)) words.push(word);
      }
      return { words, placeOf: (index) => starts.findLast(({ at }) => at <= index)?.place ?? null };
    },
  };
}

/** Elements inside a line of text, which end no word. */
const inline: ReadonlySet<SaidRole> = new Set<SaidRole>([
  'span',
  'quotation',
  'link',
  'noteReference',
  'code',
  'formula',
]);

/** How the words of a document are collected. */
interface Collection {
  readonly shared: Shared;
  readonly document: SaidDocument;
  readonly elsewhere: ReadonlySet<SaidElement>;
}

function collect(
  element: SaidElement,
  how: Collection,
  into: Collector,
  notes: Collector,
  numbering: string | null = null,
): void {
  if (how.elsewhere.has(element) || (how.shared.withoutLabels && isDrawn(element, numbering))) return;
  const own = element.role === 'note' ? notes : into;
  const block = !inline.has(element.role);
  if (block) own.end();
  // A formula of an e-book is heard as its name.
  if (element.role === 'formula' && element.children.length === 0) {
    own.add(element.alternative ?? '', placeOf(element.place, how.document));
  }
  for (const child of element.children) {
    if (child.role === 'text') own.add(child.text, placeOf(child.place, how.document));
    else collect(child, how, own, notes, numberingIn(element, numbering));
  }
  if (block) own.end();
}

/**
 * Contents and indexes, whose words are those of pages and differ from edition to edition, with the headings that lead
 * to them: those go where their lists go. And whatever else is beside the text.
 */
function elsewhereIn(root: SaidElement): ReadonlySet<SaidElement> {
  const found = new Set<SaidElement>();
  const walk = (element: SaidElement) => {
    for (const [at, child] of element.children.entries()) {
      if (child.role === 'text') continue;
      if (beside.has(child.role) || leadsElsewhere(child, element.children.slice(at + 1, at + 1 + fewHeadings))) {
        found.add(child);
      } else walk(child);
    }
  };
  walk(root);
  return found;
}

/** So many headings may stand one after another before a list. */
const fewHeadings = 4;

function leadsElsewhere({ role }: SaidElement, next: SaidElement['children']): boolean {
  if (role !== 'heading' && role !== 'paragraph') return false;
  const led = next.find((one) => role !== 'heading' || one.role !== 'heading')?.role;
  return led === 'contents' || (led === 'index' && role === 'heading');
}

/** The marks of content that belong to an element or to one in it. */
function marksIn({ kids }: PdfElement): readonly string[] {
  return kids.flatMap((kid) =>
    kid.kind === 'element' ? marksIn(kid) : kid.kind === 'marked' ? [keyOf(kid.page, kid.mcid)] : [],
  );
}

/** How the list around is numbered ('Disc', 'Decimal', 'None', '' where it doesn't say); null outside of lists. */
function numberingIn({ role, attributes }: SaidElement, around: string | null): string | null {
  if (role === 'list') return attributes.ListNumbering ?? '';
  return role === 'listItem' ? around : null;
}

/** How lists are numbered whose labels are words. */
const terms: ReadonlySet<string> = new Set(['None', 'Description']);

/** Whether a label is a bullet or a number, which other editions draw; terms of a glossary are text. */
function isDrawn(element: SaidElement, numbering: string | null): boolean {
  // An e-book has no element for what it draws: its labels are the terms of definition lists.
  if (element.role !== 'label' || element.name === 'dt' || numbering === null || terms.has(numbering)) return false;
  const text = plainText(element);
  return numbering !== '' || /^\s*(?:[^\p{L}\p{N}]*|\(?[\p{L}\p{N}]{1,4}[.)])\s*$/u.test(text);
}

function plainText(element: SaidElement): string {
  return element.children.map((child) => (child.role === 'text' ? child.text : plainText(child))).join('');
}

function placeOf({ page, file, line }: SaidElement['place'], { pages }: SaidDocument): string | null {
  if (page !== null) return `page ${pages[page - 1] ?? page}`;
  return file === null ? null : line === null ? file : `${file}, line ${line}`;
}

/** Whether words are those of the flows, each whole and in its order. `of` and `as` name what is compared. */
export function compareWords(rule: Rule, found: PlacedWords, flows: readonly Flow[]): Outcome {
  const difference = differenceOf(found.words, flows);
  if (difference === null) return { rule, outcome: 'passed', message: null, place: null };
  const at = Math.min(difference.agreed, Math.max(0, found.words.length - 1));
  return { rule, outcome: 'failed', message: sentenceOf(difference), place: found.placeOf(at) };
}

/** The most characters of words that a sentence quotes: a blob that was pasted into a text is one word to a reader. */
const mostQuoted = 120;

function sentenceOf({ after, found, expected }: Difference): string {
  const wanted = Object.values(expected).filter((words) => words !== '');
  const where = after === '' ? 'At the beginning' : `After ‘${endOf(after)}’`;
  const other = wanted.length === 0 ? 'nothing more' : wanted.map((words) => `‘${beginningOf(words)}’`).join(' or ');
  return `${where} it says ${found === '' ? 'nothing more' : `‘${beginningOf(found)}’`}, where ${other} is expected.`;
}

function beginningOf(words: string): string {
  const characters = [...words];
  return characters.length > mostQuoted ? `${characters.slice(0, mostQuoted - 1).join('')}…` : words;
}

function endOf(words: string): string {
  const characters = [...words];
  return characters.length > mostQuoted ? `…${characters.slice(1 - mostQuoted).join('')}` : words;
}
