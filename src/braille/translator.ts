import { primaryOf } from '../language/marks.ts';
import { languageOfScript } from '../language/scripts.ts';
import { cellsOf, dotsOf, isSixDots } from './cells.ts';
import { readCharacter, substituteFor } from './characters.ts';
import { type Liblouis, type Translation, type Typeform, typeforms } from './liblouis.ts';
import { letterOf, tableOf, tablesOf } from './tables.ts';

/** Words of one look in one language. */
export interface Piece {
  readonly text: string;
  readonly typeform: Typeform;
  /** BCP 47 tag. */
  readonly language: string;
  /** False where each character counts: code. */
  readonly contracted: boolean;
  /** Whether it is the call of a note. */
  readonly note: boolean;
}

export interface Translator {
  /** Pieces that follow each other, as one: `at` counts the code units of their texts, joined. */
  translate(pieces: readonly Piece[]): Translation;
  /** A text of the article's language, written out: a number, the label of a page. */
  written(text: string): string;
  /** What no table could write. */
  readonly unknown: ReadonlySet<string>;
}

/** A character as it is given to a table. */
interface Reading {
  readonly text: string;
  readonly table: string;
  readonly contracted: boolean;
  readonly typeform: Typeform;
}

/** A table writes a character that it doesn't know as its number in quotation marks: '\x2013'. */
const cellsOfUnknown = 8;

/** English alone has a sign for what is raised (The Rules of Unified English Braille 2013, 3.24). */
const raised = '⠔';

/**
 * Brailles what is in an article's language by its table. Words of another language in the same script stay in that
 * table, as the rules of English braille ask (13.2); another script has the table of its own language.
 */
export function translatorFor(liblouis: Liblouis, language: string, main: string): Translator {
  const unknown = new Set<string>();
  const primary = primaryOf(language);
  const emphasis = tablesOf(language)?.emphasis === true;
  const knowing = new Map<string, boolean>();

  const knows = (table: string, character: string): boolean => {
    const key = `${table} ${character}`;
    const known = knowing.get(key) ?? (/^\s$/u.test(character) ? character === ' ' : isKnown(table, character));
    knowing.set(key, known);
    return known;
  };
  /** Alone or beside a letter: some tables know a mark of quotation only where it stands at a word. */
  const isKnown = (table: string, character: string): boolean => {
    const letter = letterOf(table);
    return [character, character + letter, letter + character].some((text) => {
      const { cells } = liblouis.translate(table, text, false);
      return cells !== '' && cells.length < cellsOfUnknown && isSixDots(cells);
    });
  };
  /** The table for a character that the article's table doesn't know: of its span's language, or of its script's. */
  const otherTable = (character: string, span: string): string | null => {
    for (const other of [span, languageOfScript(character)]) {
      const tables = other === null ? null : tablesOf(other);
      if (tables && knows(tables.uncontracted, character)) return tableOf(tables, tables.grade);
    }
    return null;
  };
  const readingOf = (character: string, before: string, after: string, piece: Piece): Reading => {
    const read = piece.contracted ? readCharacter(character, before, after, primary) : character;
    const at = (text: string, table = main): Reading => ({
      text,
      table,
      contracted: piece.contracted,
      typeform: emphasis ? piece.typeform : typeforms.plain,
    });
    if (read === '' || knows(main, read)) return at(read);
    const letter = /\p{L}/u.test(read);
    const table = letter ? otherTable(read, piece.language) : null;
    if (table !== null) return at(read, table);
    const substitute = substituteFor(read, (part) => knows(main, part));
    if (substitute !== null) return at(substitute);
    const other = otherTable(read, piece.language);
    if (other !== null) return at(read, other);
    unknown.add(read);
    return at(`(U+${(read.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);
  };
  const written = (text: string): string => {
    const pieces = [{ text, typeform: typeforms.plain, language, contracted: false, note: false }];
    return translator.translate(pieces).cells;
  };
  const translator: Translator = {
    unknown,
    written,
    translate(pieces) {
      let cells = '';
      const at: number[] = [];
      for (const group of groupsOf(pieces)) {
        const translation =
          group[0]?.note === true ? call(group[0].text) : translateReadings(liblouis, readingsOf(group, readingOf));
        for (const index of translation.at) at.push(cells.length + index);
        cells += translation.cells;
      }
      return { cells, at };
    },
  };
  const call = (text: string): Translation => {
    const cells = primary === 'en' ? raised + written(text) : written(`(${text})`);
    return { cells, at: Array.from({ length: text.length }, () => 0) };
  };
  return translator;
}

/** A call of a note by itself, all other pieces that follow each other together. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last[0]?.note === false && !piece.note) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The reading of each character, with the code units that it has in the text. */
function readingsOf(
  pieces: readonly Piece[],
  readingOf: (character: string, before: string, after: string, piece: Piece) => Reading,
): readonly (Reading & { readonly units: number })[] {
  const characters = pieces.flatMap((piece) => [...piece.text].map((character) => ({ character, piece })));
  return characters.map(({ character, piece }, index) => {
    const before = characters[index - 1]?.character ?? '';
    const after = characters[index + 1]?.character ?? '';
    return { ...readingOf(character, before, after, piece), units: character.length };
  });
}

/** Each stretch of one table by one call; spaces and marks between two words of another table are of that table. */
function translateReadings(
  liblouis: Liblouis,
  readings: readonly (Reading & { readonly units: number })[],
): Translation {
  let cells = '';
  const at: number[] = [];
  for (let from = 0; from < readings.length; ) {
    const first = readings[from] as Reading;
    let to = from;
    while (readings[to]?.table === first.table && readings[to]?.contracted === first.contracted) to++;
    const stretch = readings.slice(from, to);
    const text = stretch.map((reading) => reading.text).join('');
    const forms = stretch.flatMap((reading) => Array.from(reading.text, () => reading.typeform));
    const translation = liblouis.translate(first.table, text, first.contracted, forms);
    let unit = 0;
    for (const reading of stretch) {
      const index = translation.at[unit] ?? translation.cells.length;
      for (let count = 0; count < reading.units; count++) at.push(cells.length + index);
      unit += reading.text.length;
    }
    cells += withSixDots(translation.cells);
    from = to;
  }
  return { cells, at };
}

/** Dots 7 and 8 fall away where a table has no other sign for a mark that stands alone. */
function withSixDots(cells: string): string {
  return isSixDots(cells) ? cells : cellsOf(dotsOf(cells).map((dot) => dot & 0x3f));
}
