import { primaryOf } from '../language/marks.ts';
import { languageOfScript } from '../language/scripts.ts';
import { blank, cellsOf, dotsOf, isSixDots } from './cells.ts';
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

/** What brailles the words of an article. */
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
  /** Code units of the character in the article's text. */
  readonly units: number;
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
    // Twice, since a letter alone tells no language.
    for (const other of [span, languageOfScript(character.repeat(2))]) {
      const tables = other === null ? null : tablesOf(other);
      if (tables && knows(tables.uncontracted, character)) return tableOf(tables, tables.grade);
    }
    return null;
  };
  const readingOf = (character: string, before: string, after: string, piece: Piece): Reading => {
    const read = piece.contracted ? readCharacter(character, before, after, primaryOf(piece.language)) : character;
    const at = (text: string, table = main): Reading => ({
      text,
      units: character.length,
      table,
      // Words of another language have no English contractions (The Rules of Unified English Braille 2013, 13.2).
      contracted: piece.contracted && (table !== main || primary !== 'en' || primaryOf(piece.language) === 'en'),
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
  const readingsOf = (pieces: readonly Piece[]): readonly Reading[] => {
    const characters = charactersOf(pieces);
    const readings = characters.map(({ character, piece }, index) =>
      readingOf(character, characters[index - 1]?.character ?? '', characters[index + 1]?.character ?? '', piece),
    );
    return withMarksOfWords(wholeWords(readings, main, knows), main, knows);
  };
  const translateStretches = (stretches: readonly (readonly Reading[])[]): Translation => {
    let cells = '';
    const at: number[] = [];
    for (const stretch of stretches) {
      const { cells: own, at: ownAt } = translateStretch(liblouis, stretch);
      const [opens, closes] = primary === 'en' && stretch[0]?.table !== main ? otherCode(own) : ['', ''];
      for (const index of ownAt) at.push(cells.length + opens.length + index);
      cells += opens + own + closes;
    }
    return { cells, at };
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
          group[0]?.note === true ? call(group[0].text) : translateStretches(stretchesOf(readingsOf(group)));
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

/** Addresses of the web and of mail, which are written out (The Rules of Unified English Braille 2013, 10.12). */
const address = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+/giu;

function charactersOf(pieces: readonly Piece[]): readonly { readonly character: string; readonly piece: Piece }[] {
  const addresses = [
    ...pieces
      .map(({ text }) => text)
      .join('')
      .matchAll(address),
  ];
  let from = 0;
  return pieces.flatMap((piece) =>
    [...piece.text].map((character) => {
      const inside = addresses.some(({ 0: words, index }) => from >= index && from < index + words.length);
      from += character.length;
      return { character, piece: inside ? { ...piece, contracted: false } : piece };
    }),
  );
}

/** A word that another table must begin is read by that table to its end: English knows the letters of Greek, not its accents. */
function wholeWords(
  readings: readonly Reading[],
  main: string,
  knows: (table: string, character: string) => boolean,
): readonly Reading[] {
  if (readings.every(({ table }) => table === main)) return readings;
  const isOfWord = ({ text }: Reading): boolean => /^[\p{L}\p{M}]+$/u.test(text) && !/\p{Script=Latin}/u.test(text);
  const whole: Reading[] = [];
  for (let from = 0; from < readings.length; ) {
    let to = from;
    while (to < readings.length && isOfWord(readings[to] as Reading)) to++;
    const word = readings.slice(from, Math.max(to, from + 1));
    const table = word.find((reading) => reading.table !== main)?.table;
    const one = table !== undefined && word.every(({ text }) => [...text].every((part) => knows(table, part)));
    whole.push(...(one ? word.map((reading) => ({ ...reading, table, contracted: true })) : word));
    from += word.length;
  }
  return whole;
}

/** Spaces and marks between two words of another table are read by that table, so that the words are one passage. */
function withMarksOfWords(
  readings: readonly Reading[],
  main: string,
  knows: (table: string, character: string) => boolean,
): readonly Reading[] {
  if (readings.every(({ table }) => table === main)) return readings;
  const isWord = ({ text }: Reading): boolean => /[\p{L}\p{N}]/u.test(text);
  return readings.map((reading, index) => {
    if (reading.table !== main || isWord(reading)) return reading;
    const before = readings.slice(0, index).findLast(isWord);
    const after = readings.slice(index).find(isWord);
    const table = before?.table;
    if (table === undefined || table === main || after?.table !== table) return reading;
    return [...reading.text].every((character) => knows(table, character))
      ? { ...reading, table, contracted: true }
      : reading;
  });
}

/** Stretches that one table reads at one call. */
function stretchesOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const stretches: Reading[][] = [];
  for (const reading of readings) {
    const last = stretches.at(-1);
    if (last?.[0]?.table === reading.table && last[0].contracted === reading.contracted) last.push(reading);
    else stretches.push([reading]);
  }
  return stretches;
}

function translateStretch(liblouis: Liblouis, stretch: readonly Reading[]): Translation {
  const [first] = stretch;
  if (!first) return { cells: '', at: [] };
  const text = stretch.map((reading) => reading.text).join('');
  const forms = stretch.flatMap((reading) => Array.from({ length: reading.text.length }, () => reading.typeform));
  const { cells, at } = liblouis.translate(first.table, text, first.contracted, forms);
  let unit = 0;
  const places = stretch.flatMap((reading) => {
    const index = at[unit] ?? cells.length;
    unit += reading.text.length;
    return Array.from({ length: reading.units }, () => index);
  });
  return { cells: withSixDots(cells), at: places };
}

/** What encloses a word or a passage of another code in English (The Rules of Unified English Braille 2013, 14.3). */
function otherCode(cells: string): readonly [opens: string, closes: string] {
  return cells.includes(blank) ? ['⠐⠐⠷', '⠐⠐⠾'] : ['⠐⠐', ''];
}

/** Dots 7 and 8 fall away where a table has no other sign for a mark that stands alone. */
function withSixDots(cells: string): string {
  return isSixDots(cells) ? cells : cellsOf(dotsOf(cells).map((dot) => dot & 0x3f));
}
