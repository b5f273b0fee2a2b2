import { primaryOf } from '../language/marks.ts';
import type { Article } from '../model/article.ts';
import { type Finding, Refusal, type Report } from '../model/finding.ts';
import type { Position, Positions } from '../model/position.ts';
import { textOf } from '../model/visit.ts';
import { asciiOf } from './cells.ts';
import { linesOfBlocks } from './flow.ts';
import { type Liblouis, loadLiblouis, typeforms } from './liblouis.ts';
import { pagesOf } from './pages.ts';
import { tableOf, tablesOf } from './tables.ts';
import type { TakeChanges } from './text.ts';
import { translatorFor } from './translator.ts';

/** Where a page of the print edition begins, and its number as printed ('2'). */
export interface PrintPage {
  readonly position: Position;
  readonly label: string;
}

export interface BrailleInput {
  readonly article: Article;
  readonly positions: Positions;
  /** In the order of the tree; empty where no print edition was made. */
  readonly pageBreaks: readonly PrintPage[];
  /** 1: every letter written out; 2: contracted. Null leaves it to the language. */
  readonly grade?: 1 | 2 | null;
  /** Cells of a line. */
  readonly cells?: number;
  /** Lines of a page. */
  readonly lines?: number;
  /** Takes what couldn't be brailled. */
  readonly report?: Report;
}

/** Cells and lines of a sheet of braille as embossers have them where nothing else is set: 11 × 11.5 inches. */
export const defaultSheet = { cells: 40, lines: 25 } as const;

/**
 * Writes an article as a BRF file: North American ASCII braille, a line ended by CR LF, a page by FF. Throws a Refusal
 * where liblouis isn't installed or has no table for the article's language. The same input gives the same bytes.
 */
export function writeBraille(input: BrailleInput): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode(brfOf(input)));
}

/** How many braille pages a file has. */
export function braillePages(brf: Uint8Array): number {
  return brf.filter((byte) => byte === formFeed).length;
}

const formFeed = 0x0c;

function brfOf(input: BrailleInput): string {
  const { article, positions, pageBreaks, cells = defaultSheet.cells, lines = defaultSheet.lines } = input;
  const { language } = article.metadata;
  const tables = tablesOf(language);
  if (tables === null) throw refusal('braille-language', noTable(language), 'Leave the braille edition out.');
  const table = tableOf(tables, input.grade ?? tables.grade);
  const translator = translatorFor(liblouis(), language, table);
  const flow = linesOfBlocks(
    article.children,
    { margin: 0, language, list: null },
    {
      translator,
      positions,
      width: cells,
      take: changesOf(pageBreaks),
      transcriberSigns: primaryOf(language) === 'en',
    },
  );
  const headline = article.children.find(({ type }) => type === 'headline');
  const head = headline ? textOf(headline).replace(/\s+/gu, ' ') : '';
  const pages = pagesOf(
    flow,
    { cells, lines },
    {
      number: translator.written,
      runningHead: translator.translate([
        { text: head, typeform: typeforms.plain, language, contracted: true, note: false },
      ]).cells,
      printPages: pageBreaks.length > 0,
    },
  );
  if (translator.unknown.size > 0) input.report?.(unknownCharacters(translator.unknown));
  return pages.map((page) => `${page.map((line) => `${asciiOf(line)}\r\n`).join('')}\f`).join('');
}

/** One liblouis for all articles of a run: it keeps the tables that it has compiled. */
let loaded: Liblouis | null = null;

function liblouis(): Liblouis {
  loaded ??= loadLiblouis();
  if (loaded === null) {
    const message = "The braille edition needs liblouis, and the package 'liblouis-build' isn't installed.";
    throw refusal(
      'braille-missing',
      message,
      'Install it (npm install liblouis-build), or leave the braille edition out.',
    );
  }
  return loaded;
}

function changesOf(pageBreaks: readonly PrintPage[]): TakeChanges {
  let next = 0;
  return (through) => {
    const from = next;
    while ((pageBreaks[next]?.position ?? Number.POSITIVE_INFINITY) <= through) next++;
    return pageBreaks.slice(from, next);
  };
}

function noTable(language: string): string {
  return `There is no braille edition in the article's language, '${language}': liblouis has no table of six dots for it.`;
}

function unknownCharacters(characters: ReadonlySet<string>): Finding {
  const list = [...characters].map((character) => `'${character}'`).join(', ');
  const message = `Braille has no sign for ${list} here, so their numbers in Unicode stand there.`;
  const hint = 'Write them in words, or mark the language they are in.';
  return { code: 'braille-character', severity: 'warning', message, hint, file: null, line: null, column: null };
}

function refusal(code: string, message: string, hint: string): Refusal {
  return new Refusal({ code, severity: 'error', message, hint, file: null, line: null, column: null });
}
