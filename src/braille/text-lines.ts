import type { Heading, Verse } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Positions } from '../model/position.ts';
import { blank } from './cells.ts';
import { type BrailleLine, blankLine, centred, fill, type Margins, pageChange } from './fill.ts';
import { typeforms } from './liblouis.ts';
import { linesOfText, type TakeChanges } from './text.ts';
import type { Piece, Translator } from './translator.ts';

/** What the lines of a block depend on beside the block. */
export interface Flow {
  readonly translator: Translator;
  readonly positions: Positions;
  /** Cells of a line. */
  readonly width: number;
  readonly take: TakeChanges;
  /** Where the article's language is English, the signs of a transcriber's note enclose what a picture shows. */
  readonly transcriberSigns: boolean;
}

/** What a block takes from those around it. */
export interface Place {
  /** Cells by which everything is moved to the right. */
  readonly margin: number;
  /** BCP 47 tag. */
  readonly language: string;
  /** How far the items of the lists around it stand in, and the runover of them all. */
  readonly list: { readonly depth: number; readonly runover: number } | null;
}

/** The line that says where a page of the print edition begins. */
export function changeOf(label: string, { translator }: Flow): BrailleLine {
  return pageChange(label, translator.written(label));
}

/** The lines of a text: those that its author broke go on at the runover. */
export function textLines(
  children: readonly Inline[],
  margins: Margins,
  place: Place,
  { translator, positions, width, take }: Flow,
  before: string | null = null,
  kind: 'text' | 'heading' = 'text',
): readonly BrailleLine[] {
  return linesOfText(children, place.language, kind, positions, take).flatMap(({ pieces, changes }, index) => {
    const opening = index === 0 && before !== null ? [plainPiece(`${before} `, place.language)] : [];
    const { cells, at } = translator.translate([...opening, ...pieces]);
    const shift = opening.reduce((units, { text }) => units + text.length, 0);
    const cellChanges = changes.map(({ unit, label }) => ({
      at: wordStart(cells, at[unit + shift] ?? cells.length),
      label,
      cells: translator.written(label),
    }));
    return fill(cells, { ...margins, first: index === 0 ? margins.first : margins.runover }, width, cellChanges);
  });
}

/** At cell 5, below the second level at cell 7 (BANA Formats 2016, 4.5 and 4.6). */
export function headingLines({ level, children }: Heading, place: Place, flow: Flow): readonly BrailleLine[] {
  const indent = place.margin + (level === 2 ? 4 : 6);
  return textLines(children, { first: indent, runover: indent }, place, flow, null, 'heading');
}

/** The sign of a capital stands before the letter that a position names. */
function wordStart(cells: string, at: number): number {
  let start = at;
  while (start > 0 && start < cells.length && cells[start] !== blank && cells[start - 1] !== blank) start--;
  return start;
}

/** Words as they stand in running text. */
export function plainPiece(text: string, language: string): Piece {
  return { text, typeform: typeforms.plain, language, contracted: true, note: false };
}

/** A text in one line, without the pages of print that begin in it. */
export function plainCells(children: readonly Inline[], place: Place, { translator, positions }: Flow): string {
  const lines = linesOfText(children, place.language, 'text', positions, () => []);
  return lines.map(({ pieces }) => translator.translate(pieces).cells).join(blank);
}

/** A text in the middle of its lines. */
export function middle(children: readonly Inline[], place: Place, flow: Flow): readonly BrailleLine[] {
  const lines = linesOfText(children, place.language, 'heading', flow.positions, flow.take);
  const changes = lines.flatMap((line) => line.changes.map(({ label }) => changeOf(label, flow)));
  return [...changes, ...lines.flatMap(({ pieces }) => centred(flow.translator.translate(pieces).cells, flow.width))];
}

/** A line of verse by itself, its runover two cells right of the farthest indentation (BANA Formats 2016, 13.2). */
export function verseLines(verse: Verse, place: Place, flow: Flow): readonly BrailleLine[] {
  const lines = verse.children.flatMap(({ children }) => children);
  const runover = place.margin + 2 + 2 * Math.max(0, ...lines.map(({ indent }) => indent));
  return spaced(
    verse.children.flatMap(({ children }, index) => [
      ...(index === 0 ? [] : [blankLine]),
      ...children.flatMap((line) =>
        textLines(line.children, { first: place.margin + 2 * line.indent, runover }, place, flow),
      ),
    ]),
  );
}

/** A line of code keeps the spaces before it; what doesn't fit goes on four cells further in. */
export function codeLine(children: readonly Inline[], place: Place, flow: Flow): readonly BrailleLine[] {
  const [line] = linesOfText(children, place.language, 'code', flow.positions, flow.take);
  const { cells } = flow.translator.translate(line?.pieces ?? []);
  const changes = (line?.changes ?? []).map(({ label }) => changeOf(label, flow));
  const indent = Math.min(/^⠀*/.exec(cells)?.[0].length ?? 0, Math.floor(flow.width / 2));
  const first = place.margin + indent;
  const lines = fill(cells, { first, runover: first + 4 }, flow.width);
  return [...changes, ...(lines.length === 0 ? [blankLine] : lines)];
}

/** Blank lines before and after; those that meet become one when the pages are made. */
export function spaced(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  return [blankLine, ...lines, blankLine];
}
