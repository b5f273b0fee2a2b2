/** Cells are Unicode braille patterns (U+2800 and the dots as bits) until they are written in ASCII. */

/** The blank cell. */
export const blank = '⠀';

/** North American ASCII braille: the character of each pattern of six dots, in the order of Unicode. */
const ascii = ' A1B\'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=';

/** Cells of numbers whose lower byte has the dots as bits. */
export function cellsOf(dots: readonly number[]): string {
  return dots.map((dot) => String.fromCharCode(0x2800 + (dot & 0xff))).join('');
}

/** The dots of each cell, as bits. */
export function dotsOf(cells: string): readonly number[] {
  return [...cells].map((cell) => cell.charCodeAt(0) - 0x2800);
}

/** Cells in ASCII braille. Throws for what isn't a cell of six dots. */
export function asciiOf(cells: string): string {
  return dotsOf(cells)
    .map((dot) => {
      const character = ascii[dot];
      if (character === undefined) throw new Error(`a cell of the number ${dot} has no ASCII braille`);
      return character;
    })
    .join('');
}

/** The cells that ASCII braille stands for. */
export function cellsFromAscii(text: string): string {
  return cellsOf([...text.toUpperCase()].map((character) => ascii.indexOf(character)));
}

/** Whether every cell has six dots at most: a BRF file has no others. */
export function isSixDots(cells: string): boolean {
  return dotsOf(cells).every((dot) => dot >= 0 && dot < 64);
}
