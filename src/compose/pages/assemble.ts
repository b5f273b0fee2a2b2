import { type MilliPoints, type Points, toPoints } from '../../model/units.ts';
import type { GlyphRun } from '../../page/glyph-run.ts';
import type { Frame, Line, Page, PageStart, RuleFrame, SignFrame, TextFrame } from '../../page/page.ts';
import type { SetLine } from '../inline/paragraph.ts';
import { barsOf } from './bars.ts';
import { startOfLine } from './inside-word.ts';
import type { BoxPiece, LaidPage, Piece, TextPiece } from './lay-out.ts';
import type { Sheet } from './sheet.ts';
import type { Sign, TextPlace } from './vertical-list.ts';

/** The lines of a piece. */
export type LinesOf = (piece: TextPiece) => readonly SetLine[];

/** A part of a page: all of it, what opens an article across its columns, or one of those. */
export interface PagePart {
  readonly laid: LaidPage;
  /** Of its area, from that of the page. */
  readonly left: MilliPoints;
  readonly top: MilliPoints;
  /** Whether it came from a place before the page: no page begins with it. */
  readonly deferred?: boolean;
  /** Rules that part it from what stands beside it, from the page's area. */
  readonly rules?: readonly RuleFrame[];
}

/**
 * Makes a page of its parts: the text's frames, one part after the other, then those of the notes, that they don't come
 * between the lines of a text; `noteRule` stands above them. `before` is where the page before begins, for a page of nothing but notes.
 */
export function assemble(
  parts: readonly PagePart[],
  noteRule: RuleFrame,
  sheet: Sheet,
  linesOf: LinesOf,
  before: PageStart,
): Page {
  const placed = parts.map(({ laid, left, top }) => ({
    laid,
    at: { ...sheet, left: round(sheet.left + toPoints(left)), top: round(sheet.top + toPoints(top)) },
  }));
  const text = placed.flatMap(({ laid, at }) => [...framesOfAll(laid.text, at, linesOf), ...barsOf(laid.text, at)]);
  const notes = placed.flatMap(({ laid, at }) => framesOfNotes(laid, noteRule, at, linesOf));
  const between = parts.flatMap(({ rules = [] }) => rules.map((rule) => at(rule, sheet)));
  const first = parts.find(({ laid, deferred }) => !deferred && laid.text.length > 0);
  const start = first ? startOf(first.laid.text, linesOf) : before;
  return { width: sheet.width, height: sheet.height, frames: [...text, ...notes, ...between], start, label: null };
}

/** A rule that stands on the page itself. */
function at(rule: RuleFrame, { left, top }: Sheet): RuleFrame {
  return { ...rule, x: round(rule.x + left), y: round(rule.y + top) };
}

function framesOfNotes(laid: LaidPage, rule: RuleFrame, sheet: Sheet, linesOf: LinesOf): readonly Frame[] {
  if (laid.notesTop === null) return [];
  const above = { ...rule, x: round(rule.x + sheet.left), y: round(rule.y + sheet.top + toPoints(laid.notesTop)) };
  return [above, ...framesOfAll(laid.notes, sheet, linesOf)];
}

function framesOfAll(pieces: readonly Piece[], sheet: Sheet, linesOf: LinesOf): Frame[] {
  return pieces.flatMap((piece): readonly Frame[] =>
    piece.type === 'box'
      ? piece.size.frames.flatMap((frame) => shifted(frame, piece, sheet))
      : framesOf(piece, linesOf(piece), sheet),
  );
}

function framesOf(piece: TextPiece, setLines: readonly SetLine[], sheet: Sheet): readonly Frame[] {
  const { place, leading } = piece.item;
  const lines = setLines.map((line, index) =>
    placed(line, place, place.x, piece.y + index * leading + place.rise, sheet),
  );
  const text: TextFrame = { type: 'text', position: place.position, role: 'content', lines };
  const underlines = lines.flatMap((line) => sheet.rules(line));
  const { marker, turned } = place;
  const signs = turned ? lines.slice(piece.from > 0 ? 0 : 1).map((line) => signOf(turned, line, sheet)) : [];
  if (!marker || piece.from > 0) return [text, ...underlines, ...signs];
  const beside = placed(marker.line, place, marker.x, piece.y + place.rise, sheet);
  return [{ type: 'text', position: marker.position, role: 'marker', lines: [beside] }, text, ...underlines, ...signs];
}

/** A sign beside a line. */
function signOf({ name, corners, colour }: Sign, { baseline }: Line, { left }: Sheet): SignFrame {
  const placedCorners = corners.map(([x, y]) => [round(left + toPoints(x)), round(baseline - toPoints(y))] as const);
  return { type: 'sign', name, corners: placedCorners, colour };
}

function placed(line: SetLine, place: TextPlace, x: MilliPoints, baseline: MilliPoints, sheet: Sheet): Line {
  const left = sheet.left + toPoints(x);
  return {
    baseline: round(sheet.top + toPoints(baseline)),
    ascent: toPoints(place.ascent),
    descent: toPoints(place.descent),
    runs: line.runs.map((run): GlyphRun => ({ ...run, x: round(run.x + left) })),
  };
}

function shifted(frame: Frame, piece: BoxPiece, sheet: Sheet): readonly Frame[] {
  const down = sheet.top + toPoints(piece.y);
  if (frame.type === 'image' || frame.type === 'rule') {
    return [{ ...frame, x: round(frame.x + sheet.left), y: round(frame.y + down) }];
  }
  if (frame.type === 'sign') {
    const corners = frame.corners.map(([x, y]) => [round(x + sheet.left), round(y + down)] as const);
    return [{ ...frame, corners }];
  }
  const lines = frame.lines.map((line): Line => {
    const runs = line.runs.map((run): GlyphRun => ({ ...run, x: round(run.x + sheet.left) }));
    return { ...line, baseline: round(line.baseline + down), runs };
  });
  return [{ ...frame, lines }, ...(frame.type === 'text' ? lines.flatMap((line) => sheet.rules(line)) : [])];
}

/** A piece of a page that stands for a place in the article; rules don't. */
function startOf(pieces: readonly Piece[], linesOf: LinesOf): PageStart {
  for (const piece of pieces) {
    if (piece.type === 'text') return startOfText(piece, linesOf(piece));
    if (piece.item.position !== null) return { position: piece.item.position, at: piece.item.at ?? 'block' };
  }
  return { position: 0, at: 'block' };
}

function startOfText(piece: TextPiece, lines: readonly SetLine[]): PageStart {
  const { position } = piece.item.place;
  const first = lines[0];
  if (piece.from === 0 || !first) return { position, at: 'block' };
  return startOfLine(piece.item.place, first);
}

/** Thousandths of a point are the finest that composition knows. */
function round(length: Points): Points {
  return Math.round(length * 1000) / 1000;
}
