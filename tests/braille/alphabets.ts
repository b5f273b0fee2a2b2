/**
 * Braille alphabets as UNESCO's World Braille Usage (2013) has them, by which cells are read without liblouis. A letter
 * is followed by its dots; groups of letters are those that German writes in one cell even where it is written out.
 */
export interface Alphabet {
  /** Print by cell. */
  readonly letters: ReadonlyMap<string, string>;
  readonly numberSign: string;
  readonly digits: ReadonlyMap<string, string>;
  /** Cells that make a sign of the next, no letter: those of '£' and '©' in English. */
  readonly signs: string;
}

const latin =
  'a1 b12 c14 d145 e15 f124 g1245 h125 i24 j245 k13 l123 m134 n1345 o135 p1234 q12345 r1235 s234 t2345 u136 v1236 w2456 x1346 y13456 z1356';
const cyrillic =
  'а1 б12 в2456 г1245 д145 е15 ё16 ж245 з1356 и24 й12346 к13 л123 м134 н1345 о135 п1234 р1235 с234 т2345 у136 ф124 х125 ц14 ч12345 ш156 щ1346 ъ12356 ы2346 ь23456 э246 ю1256 я1246';

/** The digits 1 to 0 by their dots: those of the letters a to j, and Antoine's, with dot 6 (dots 3456 for nought). */
const digitsOfLetters = '1 12 14 145 15 124 1245 125 24 245';
const digitsOfAntoine = '16 126 146 1456 156 1246 12456 1256 246 3456';

function cellOf(dots: string): string {
  return String.fromCharCode(0x2800 + [...dots].reduce((sum, dot) => sum + 2 ** (Number(dot) - 1), 0));
}

function lettersOf(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((entry) => [cellOf(entry.replace(/\D+/g, '')), entry.replace(/\d+/g, '')]));
}

function digitsOf(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((dots, index) => [cellOf(dots), String((index + 1) % 10)]));
}

const withLetters = (letters: string): Alphabet => ({
  letters: lettersOf(letters),
  numberSign: cellOf('3456'),
  digits: digitsOf(digitsOfLetters),
  signs: '',
});

export const alphabets: Readonly<Record<string, Alphabet>> = {
  en: { ...withLetters(latin), signs: cellOf('4') + cellOf('45') },
  de: withLetters(`${latin} ä345 ö246 ü1256 ß2346 au16 äu34 ch1456 ei146 eu126 ie346 sch156 st23456`),
  es: withLetters(`${latin} á12356 é2346 í34 ó346 ú23456 ü1256 ñ12456`),
  pl: withLetters(`${latin} ą16 ć146 ę156 ł126 ń1456 ó346 ś246 ź2346 ż12346`),
  ru: withLetters(cyrillic),
  fr: {
    letters: lettersOf(`${latin} é123456 à12356 è2346 ù23456 â16 ê126 î146 ô1456 û156 ë1246 ï12456 ü1256 ç12346 œ246`),
    numberSign: cellOf('6'),
    digits: digitsOf(digitsOfAntoine),
    signs: '',
  },
};

/** Letters and digits of a word in cells; all that isn't one of them is passed over. */
export function readWord(cells: string, { letters, numberSign, digits, signs }: Alphabet): string {
  let number = false;
  let word = '';
  for (const [index, cell] of [...cells].entries()) {
    if (index > 0 && signs.includes(cells.charAt(index - 1))) continue;
    const digit = number ? digits.get(cell) : undefined;
    if (digit !== undefined) word += digit;
    else {
      word += letters.get(cell) ?? '';
      // A decimal point or comma (dots 2, 3, 256) goes on with the number.
      if (!['\u2802', '\u2804', '\u2832'].includes(cell)) number = false;
      if (cell === numberSign) number = true;
    }
  }
  return word;
}

/** A word of print as braille has it: small letters and digits, those of another alphabet as the cell they share. */
export function printedWord(word: string, { letters }: Alphabet): string {
  const known = new Set([...letters.values()].join(''));
  const latinCells = new Map([...lettersOf(latin)].map(([cell, letter]) => [letter, letters.get(cell) ?? '']));
  return [...word.toLowerCase().normalize('NFC')]
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .map((character) => {
      if (known.has(character) || /\p{N}/u.test(character)) return character;
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
      return latinCells.get(plain) ?? plain;
    })
    .join('');
}
