import { extname } from 'node:path';
import { formatOf, ownVersion, readFinished } from './check.ts';
import type { Evaluation, Outcome, Rule } from './outcome.ts';
import { judgePages } from './pages.ts';
import type { Flow } from './parity.ts';
import type { PdfFile } from './pdf/file.ts';
import type { SaidDocument } from './said.ts';
import { compareWords, contentWords, saidFlows, saidWords } from './same-words.ts';

/** A finished file with its name. */
export interface EditionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const order = { standard: 'WCAG 2.2', clause: '1.3.2' };

const ruleOf = (id: string, says: string): Rule => ({ id, says, ...order });

const tagsRule = ruleOf('words-of-tags', 'The tags of the PDF say the words of the article in its order.');
const contentRule = ruleOf('words-of-content', 'The content of the PDF is the words of the article in its order.');
const spineRule = ruleOf('words-of-spine', 'The spine of the e-book says the words of the article in its order.');
const editionsRule = ruleOf('words-of-editions', 'The PDF and the e-book say the same words in the same order.');

/**
 * Whether the tags and the content of a PDF are the flows of its article (`flowsOf` of parity.ts), as read from the
 * finished file. Where they part is the outcome's place.
 */
export function wordsOfPdf(pdf: PdfFile, flows: readonly Flow[]): readonly Outcome[] {
  return [
    compareWords(tagsRule, saidWords(pdf.said, { withoutLabels: false }), flows),
    compareWords(contentRule, contentWords(pdf), flows),
  ];
}

/** Whether the spine of an e-book is the flows of its article. */
export function wordsOfSpine(said: SaidDocument, flows: readonly Flow[]): Outcome {
  return compareWords(spineRule, saidWords(said, { withoutLabels: true }), flows);
}

/** Compares each PDF with the e-book of the same publication, without the source; an evaluation for each pair. */
export async function compareEditions(
  files: readonly EditionFile[],
  version = ownVersion(),
): Promise<readonly Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const [pdf, epub] of pairsOf(files)) {
    const book = await readFinished(epub.bytes);
    const printed = await readFinished(pdf.bytes);
    const outcome = compareWords(
      editionsRule,
      saidWords(book, { withoutLabels: true }),
      saidFlows(printed, { withoutLabels: true }),
    );
    evaluations.push({
      tool: { name: 'Imprint', version },
      file: `${pdf.name} and ${epub.name}`,
      // The e-book's pages are those of the edition that shares its name; another's begin elsewhere.
      outcomes: stemOf(pdf.name) === stemOf(epub.name) ? [outcome, ...judgePages(book, printed)] : [outcome],
    });
  }
  return evaluations;
}

/** PDFs with the e-book that has their name, or its name and that of an edition: 'a.pdf', 'a-large-print.pdf', 'a.epub'. */
function pairsOf(files: readonly EditionFile[]): readonly (readonly [pdf: EditionFile, epub: EditionFile])[] {
  const pdfs = files.filter(({ bytes }) => formatOf(bytes) === 'pdf');
  const books = files.filter(({ bytes }) => formatOf(bytes) === 'epub');
  return pdfs.flatMap((pdf) => {
    const stem = stemOf(pdf.name);
    const own = books
      .filter(({ name }) => stem === stemOf(name) || stem.startsWith(`${stemOf(name)}-`))
      .sort((one, other) => other.name.length - one.name.length)[0];
    const book = own ?? (pdfs.length === 1 && books.length === 1 ? books[0] : undefined);
    return book ? [[pdf, book] as const] : [];
  });
}

function stemOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
