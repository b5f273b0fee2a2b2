import { blank } from './cells.ts';
import type { BrailleLine } from './fill.ts';

/** How large a braille page is. */
export interface PageShape {
  /** Cells of a line and lines of a page. */
  readonly cells: number;
  readonly lines: number;
}

/** What stands at the head and the foot of pages. */
export interface PageWords {
  /** The label of a page of print, in cells. */
  readonly number: (label: string) => string;
  /** The number of a braille page, in cells. */
  readonly braillePage: (number: number) => string;
  /** The headline in cells, for the head of every page after the first. */
  readonly runningHead: string;
  /** Whether the pages of a print edition are told. */
  readonly printPages: boolean;
}

/** The lines of a page in cells, without blank cells at their ends. */
export type BraillePage = readonly string[];

/** The page of print that goes on, and how many braille pages have told its number. */
export interface PrintPlace {
  readonly label: string | null;
  readonly continued: number;
}

/** Before the first page of print. */
export const nothingPrinted: PrintPlace = { label: null, continued: 0 };

/** Dots 3-6 from the margin to the number of the page of print that begins (BANA Formats 2016, 1.12). */
const dash = '⠤';

/**
 * Fills braille pages: each ends with its own number at the right of its last line; where pages of print are told, its
 * first line has the number of that which goes on, with a letter from the second braille page on ('a2': BANA Formats
 * 2016, 1.11). Nothing is left stranded that must stand with what follows.
 */
export function pagesOf(
  flow: readonly BrailleLine[],
  shape: PageShape,
  words: PageWords,
  before: { readonly pagesBefore: number; readonly place: PrintPlace } = { pagesBefore: 0, place: nothingPrinted },
): { readonly pages: readonly BraillePage[]; readonly place: PrintPlace } {
  const pages: string[][] = [];
  const room = shape.lines - 1 - (words.printPages ? 1 : 0);
  let lines = withoutDoubledBlanks(flow);
  let { label, continued } = before.place;
  while (lines.length > 0) {
    let start = 0;
    for (let line = lines[0]; line && line.type !== 'text'; line = lines[++start]) {
      if (line.type === 'pageChange') {
        label = line.label;
        continued = 0;
      }
    }
    const rest = lines.slice(start);
    if (rest.length === 0 && pages.length > 0) break;
    const taken = rest.slice(0, fitting(rest, room));
    const head = words.printPages ? [headOf(label, continued, pages.length, shape.cells, words)] : [];
    const body = withoutBlanksAtEnd(taken).map((line) => drawn(line, shape.cells));
    const padding = Array.from({ length: room - body.length }, () => '');
    pages.push([
      ...head,
      ...body,
      ...padding,
      atRight('', words.braillePage(before.pagesBefore + pages.length + 1), shape.cells),
    ]);
    continued++;
    for (const line of taken) {
      if (line.type !== 'pageChange') continue;
      label = line.label;
      // The page that begins here has its plain number in the line that tells so; what goes on overleaf has a letter.
      continued = 1;
    }
    lines = rest.slice(taken.length);
  }
  return { pages, place: { label, continued } };
}

/** How many lines go on a page: as many as there is room for, less those that would be parted from the next. */
function fitting(lines: readonly BrailleLine[], room: number): number {
  if (lines.length <= room) return lines.length;
  let count = room;
  while (count > 0 && lines[count - 1]?.keep === true) count--;
  return count > 0 ? count : room;
}

/** Blank lines that meet are one; one after a line that keeps the next keeps it too. */
function withoutDoubledBlanks(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  const kept: BrailleLine[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (line.type !== 'blank') kept.push(line);
    else {
      const keep = line.keep || last?.keep === true;
      if (last?.type === 'blank') kept.pop();
      kept.push({ ...line, keep });
    }
  }
  return kept;
}

function withoutBlanksAtEnd(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.type === 'blank') end--;
  return lines.slice(0, end);
}

function drawn(line: BrailleLine, width: number): string {
  if (line.type !== 'pageChange') return line.cells;
  return dash.repeat(Math.max(0, width - line.cells.length)) + line.cells;
}

function headOf(
  label: string | null,
  continued: number,
  pagesBefore: number,
  width: number,
  { number, runningHead }: PageWords,
): string {
  const folio = label === null ? '' : letters(continued) + number(label);
  const room = width - 2 * (folio.length + 3);
  const head = pagesBefore === 0 ? '' : shortened(runningHead, room);
  const left = blank.repeat(Math.floor((width - head.length) / 2)) + head;
  return atRight(head === '' ? '' : left, folio, width);
}

/** As many whole words as there is room for. */
function shortened(cells: string, room: number): string {
  if (cells.length <= room) return cells;
  const end = cells.lastIndexOf(blank, room);
  return end <= 0 ? '' : cells.slice(0, end);
}

function atRight(left: string, right: string, width: number): string {
  return right === '' ? left : left.padEnd(width - right.length, blank) + right;
}

/** The cells of a to z, then of aa, ab, …; nothing for the first page. */
function letters(count: number): string {
  if (count === 0) return '';
  const letter = alphabet[(count - 1) % alphabet.length] ?? '';
  return letters(Math.floor((count - 1) / alphabet.length)) + letter;
}

const alphabet = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
