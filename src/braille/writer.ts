import { primaryOf } from '../language/marks.ts';
import type { Article } from '../model/article.ts';
import { type Finding, Refusal, type Report } from '../model/finding.ts';
import type { Position, Positions } from '../model/position.ts';
import { textOf } from '../model/visit.ts';
import { asciiOf } from './cells.ts';
import { linesOfBlocks } from './flow.ts';
import { type Liblouis, loadLiblouis, typeforms } from './liblouis.ts';
import { type BraillePage, nothingPrinted, type PrintPlace, pagesOf } from './pages.ts';
import { tableOf, tablesOf } from './tables.ts';
import type { TakeChanges } from './text.ts';
import { type Translator, translatorFor } from './translator.ts';

/** Where a page of the print edition begins, and its number as printed ('2'). */
export interface PrintPage {
  readonly position: Position;
  readonly label: string;
}

/** What begins a new braille page: an article, or a section of a book. */
export interface BrailleSection {
  readonly article: Article;
  readonly positions: Positions;
  /** In the order of the tree; empty where no page of print begins in it. */
  readonly pageBreaks: readonly PrintPage[];
}

/** How a braille edition is written. */
export interface BrailleOptions {
  /** BCP 47 tag of the publication, in whose code the pages are numbered. */
  readonly language: string;
  /** Whether the pages of a print edition are told. */
  readonly printPages: boolean;
  /** 1: every letter written out; 2: contracted. Null leaves it to the language. */
  readonly grade?: 1 | 2 | null;
  /** Cells of a line. */
  readonly cells?: number;
  /** Lines of a page. */
  readonly lines?: number;
  /** Gives liblouis, null where it isn't installed; the package's where this isn't given. */
  readonly load?: () => Liblouis | null;
  /** Takes what couldn't be brailled. */
  readonly report?: Report;
}

/** Cells and lines of a sheet of braille as embossers have them where nothing else is set: 11 × 11.5 inches. */
export const defaultSheet = { cells: 40, lines: 25 } as const;

/** Before the numbers of the pages in front: 'p' (BANA Formats 2016, 2.2). */
const preliminary = '⠏';

/** A run of pages that are numbered by themselves. */
interface Run {
  readonly pages: BraillePage[];
  place: PrintPlace;
}

/**
 * Writes sections one after the other, each on a new braille page; those in front may come last, since their pages have
 * numbers of their own. Throws a Refusal where liblouis isn't installed or has no table for a section's language.
 */
export class BrailleWriter {
  readonly #options: BrailleOptions;
  readonly #liblouis: Liblouis;
  readonly #number: Translator;
  readonly #front: Run = { pages: [], place: nothingPrinted };
  readonly #body: Run = { pages: [], place: nothingPrinted };

  constructor(options: BrailleOptions) {
    this.#options = options;
    const table = this.#tableFor(options.language);
    this.#liblouis = installed(options.load ?? packaged);
    this.#number = translatorFor(this.#liblouis, options.language, table);
  }

  add(section: BrailleSection): void {
    this.#addTo(this.#body, section, '');
  }

  /** A section before all articles: title page, imprint, contents. */
  addFront(section: BrailleSection): void {
    this.#addTo(this.#front, section, preliminary);
  }

  /** The file: North American ASCII braille, a line ended by CR LF, a page by FF. */
  finish(): Uint8Array {
    const pages = [...this.#front.pages, ...this.#body.pages];
    const text = pages.map((page) => `${page.map((line) => `${asciiOf(line)}\r\n`).join('')}\f`).join('');
    return new TextEncoder().encode(text);
  }

  #addTo(run: Run, { article, positions, pageBreaks }: BrailleSection, prefix: string): void {
    const { cells = defaultSheet.cells, lines = defaultSheet.lines, printPages, report } = this.#options;
    const { language } = article.metadata;
    const translator = translatorFor(this.#liblouis, language, this.#tableFor(language));
    const take = changesOf(pageBreaks);
    const transcriberSigns = primaryOf(language) === 'en';
    const place = { margin: 0, language, list: null };
    const flow = linesOfBlocks(article.children, place, {
      translator,
      positions,
      width: cells,
      take,
      transcriberSigns,
    });
    const headline = article.children.find(({ type }) => type === 'headline');
    const head = headline ? textOf(headline).replace(/\s+/gu, ' ') : '';
    const piece = { text: head, typeform: typeforms.plain, language, contracted: true, note: false };
    const words = {
      number: (label: string) => this.#number.written(label),
      braillePage: (number: number) => prefix + this.#number.written(String(number)),
      runningHead: translator.translate([piece]).cells,
      printPages,
    };
    const made = pagesOf(flow, { cells, lines }, words, { pagesBefore: run.pages.length, place: run.place });
    run.pages.push(...made.pages);
    run.place = made.place;
    if (translator.unknown.size > 0) report?.(unknownCharacters(translator.unknown));
  }

  #tableFor(language: string): string {
    const tables = tablesOf(language);
    if (tables === null) throw missingTable(language);
    return tableOf(tables, this.#options.grade ?? tables.grade);
  }
}

/** Why there can be no braille edition in a language (BCP 47); null where there can. */
export function whyNotIn(language: string): Finding | null {
  if (tablesOf(language) === null) return missingTable(language).finding;
  return packaged() === null ? missingLiblouis().finding : null;
}

/** One liblouis for all articles of a run: it keeps the tables that it has compiled. */
const packaged = (() => {
  let loaded: Liblouis | null = null;
  return (): Liblouis | null => {
    loaded ??= loadLiblouis();
    return loaded;
  };
})();

function installed(load: () => Liblouis | null): Liblouis {
  const liblouis = load();
  if (liblouis !== null) return liblouis;
  throw missingLiblouis();
}

function missingLiblouis(): Refusal {
  const message = "The braille edition needs liblouis, and the package 'liblouis-build' isn't installed.";
  const hint = 'Install it (npm install liblouis-build), or leave the braille edition out.';
  return refusal('braille-missing', message, hint);
}

function changesOf(pageBreaks: readonly PrintPage[]): TakeChanges {
  let next = 0;
  return (through) => {
    const from = next;
    while ((pageBreaks[next]?.position ?? Number.POSITIVE_INFINITY) <= through) next++;
    return pageBreaks.slice(from, next);
  };
}

function missingTable(language: string): Refusal {
  const message = `There is no braille edition in the article's language, '${language}': liblouis has no table of six dots for it.`;
  return refusal('braille-language', message, 'Leave the braille edition out.');
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
