import { extname } from 'node:path';
import { formatOf, readFinished } from './check.ts';
import type { Evaluation, Outcome, Rule } from './outcome.ts';
import type { Flow } from './parity.ts';
import { openPdf } from './pdf/read.ts';
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

/** The words that an article says, as a PDF and as an e-book has them (`flowsOf` of parity.ts). */
export interface SourceFlows {
  readonly pdf: readonly Flow[];
  readonly epub: readonly Flow[];
}

/**
 * Whether the same words stand in the same order in the source, the tags of its PDF, the content of its PDF and the
 * spine of its e-book, each read from the finished file alone. Where they part is the outcome's place.
 */
export async function compareWithSource(
  flows: SourceFlows,
  pdf: Uint8Array | null,
  epub: Uint8Array | null,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  if (pdf !== null) {
    const file = await openPdf(pdf);
    outcomes.push(compareWords(tagsRule, saidWords(file.said, { withoutLabels: false }), flows.pdf));
    outcomes.push(compareWords(contentRule, contentWords(file), flows.pdf));
  }
  if (epub !== null) {
    outcomes.push(compareWords(spineRule, saidWords(await readFinished(epub), { withoutLabels: true }), flows.epub));
  }
  return outcomes;
}

/** Compares each PDF with the e-book of the same publication, without the source; an evaluation for each pair. */
export async function compareEditions(files: readonly EditionFile[], version: string): Promise<readonly Evaluation[]> {
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
      outcomes: [outcome],
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
