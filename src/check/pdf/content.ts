import { at, type Box, boxOf, holds, identity, type Matrix, times } from './geometry.ts';
import { mostOperators, pdfRefusal } from './limits.ts';
import type { FontFacts, Glyph, OperatorList } from './pdfjs.ts';

/** Text that one operator shows: glyphs on one line, of one font and colour. */
export interface Run {
  readonly text: string;
  /** Index of the innermost mark that is open, counted in the order in which marks begin; null where none is. */
  readonly mark: number | null;
  readonly box: Box;
  /** Where its baseline begins and ends. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Points, as they are seen. */
  readonly size: number;
  readonly font: FontFacts;
  /** '#rrggbb'; null where a pattern fills it. */
  readonly colour: string | null;
  /** What stands behind it: '#rrggbb'; null where that can't be told. */
  readonly background: string | null;
  /** Text that is only there to be selected, behind a scan for instance, isn't seen. */
  readonly seen: boolean;
}

/** A mark as it was opened: its tag, its number, and the index of the mark around it. */
export interface OpenMark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly parent: number | null;
}

/** What the content of a page draws. */
export interface PageContent {
  readonly runs: readonly Run[];
  readonly marks: readonly OpenMark[];
  /** Fonts that a page sets text with, by pdf.js's names. */
  readonly fonts: ReadonlyMap<string, FontFacts>;
}

interface State {
  matrix: Matrix;
  fill: string | null;
  alpha: number;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

const noFont: FontFacts = { name: '', bold: false, vertical: false };

interface Painted {
  readonly box: Box;
  readonly colour: string | null;
}

/** What a page shows, by the operators of pdf.js (ISO 32000-1, 8 and 9). Pictures are given: pdf.js leaves them out. */
export function readContent(
  list: OperatorList,
  numbers: Readonly<Record<string, number>>,
  pictures: readonly Box[],
): PageContent {
  if (list.operators.length > mostOperators) {
    throw pdfRefusal('A page of the PDF has more content than can be checked.');
  }
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const runs: Run[] = [];
  const marks: OpenMark[] = [];
  const open: number[] = [];
  const fonts = new Map<string, FontFacts>();
  const painted: Painted[] = [];
  const saved: State[] = [];
  let state: State = {
    matrix: identity,
    fill: '#000000',
    alpha: 1,
    font: noFont,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  let text: Matrix = identity;
  let line: Matrix = identity;

  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const behind = (x: number, y: number): string | null => {
    if (pictures.some((box) => holds(box, x, y))) return null;
    const last = painted.findLast(({ box }) => holds(box, x, y));
    return last ? last.colour : '#ffffff';
  };
  const show = (glyphs: readonly (Glyph | number)[]) => {
    const shown = times(state.matrix, text);
    const { size, scale, charSpacing, wordSpacing, font } = state;
    let advance = 0;
    let end = 0;
    let said = '';
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * size;
        continue;
      }
      if (glyph === null) continue;
      // Where a writer moves on instead of writing a space.
      if (said !== '' && advance - end > 0.25 * size && !/\s$/u.test(said) && glyph.unicode !== ' ') said += ' ';
      said += glyph.unicode;
      advance += (glyph.width / 1000) * size + charSpacing + (glyph.isSpace ? wordSpacing : 0);
      end = advance;
    }
    const across = font.vertical ? 0 : advance * scale;
    const seenSize = Math.hypot(shown[2], shown[3]) * size;
    const box = boxOf(shown, 0, state.rise - 0.2 * size, across, state.rise + 0.75 * size);
    const [x, y] = at(shown, across / 2, state.rise + 0.25 * size);
    if (said !== '') {
      const background = behind(x, y);
      runs.push({
        text: said,
        mark: open.at(-1) ?? null,
        box,
        from: at(shown, 0, 0),
        to: at(shown, across, 0),
        size: seenSize,
        font,
        colour: state.fill === null || background === null ? state.fill : blend(state.fill, background, state.alpha),
        background,
        seen: state.mode !== 3 && state.mode !== 7,
      });
    }
    text = times(text, font.vertical ? [1, 0, 0, 1, 0, advance] : [1, 0, 0, 1, across, 0]);
  };

  for (const [index, operator] of list.operators.entries()) {
    const given = list.arguments[index] ?? [];
    const number = (place: number) => (typeof given[place] === 'number' ? (given[place] as number) : 0);
    switch (names.get(operator)) {
      case 'save':
        saved.push({ ...state });
        break;
      case 'restore':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        state.matrix = times(state.matrix, given as unknown as Matrix);
        break;
      case 'paintFormXObjectBegin':
        saved.push({ ...state });
        if (Array.isArray(given[0])) state.matrix = times(state.matrix, given[0] as unknown as Matrix);
        break;
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'beginText':
        text = identity;
        line = identity;
        break;
      case 'setFont': {
        const name = String(given[0]);
        const font = fonts.get(name) ?? list.font(name);
        fonts.set(name, font);
        state.font = font;
        state.size = number(1);
        break;
      }
      case 'setCharSpacing':
        state.charSpacing = number(0);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(0);
        break;
      case 'setHScale':
        state.scale = number(0) / 100;
        break;
      case 'setLeading':
        state.leading = -number(0);
        break;
      case 'setTextRise':
        state.rise = number(0);
        break;
      case 'setTextRenderingMode':
        state.mode = number(0);
        break;
      case 'moveText':
        move(number(0), number(1));
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        move(number(0), number(1));
        break;
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'setTextMatrix': {
        const matrix = (given.length === 1 ? given[0] : given) as ArrayLike<number>;
        text = Array.from(matrix) as unknown as Matrix;
        line = text;
        break;
      }
      case 'showText':
        show(given[0] as readonly (Glyph | number)[]);
        break;
      case 'setFillRGBColor':
        state.fill = String(given[0]);
        break;
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = null;
        break;
      case 'setGState':
        for (const [key, value] of given[0] as readonly (readonly [string, unknown])[]) {
          if (key === 'ca' && typeof value === 'number') state.alpha = value;
        }
        break;
      case 'constructPath': {
        const box = filledBox(given, names);
        if (box) {
          const placed = boxOf(state.matrix, box.left, box.bottom, box.right, box.top);
          painted.push({ box: placed, colour: state.alpha < 1 ? null : state.fill });
        }
        break;
      }
      case 'shadingFill':
        painted.push({ box: { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }, colour: null });
        break;
      case 'beginMarkedContent':
        marks.push({ tag: tagOf(given), mcid: null, parent: open.at(-1) ?? null });
        open.push(marks.length - 1);
        break;
      case 'beginMarkedContentProps':
        marks.push({
          tag: tagOf(given),
          mcid: typeof given[1] === 'number' ? given[1] : null,
          parent: open.at(-1) ?? null,
        });
        open.push(marks.length - 1);
        break;
      case 'endMarkedContent':
        open.pop();
        break;
    }
  }
  return { runs, marks, fonts };
}

function tagOf(given: readonly unknown[]): string {
  return typeof given[0] === 'string' ? given[0] : '';
}

const fills = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

/** The box of a path that is filled; null for one that isn't. */
function filledBox(given: readonly unknown[], names: ReadonlyMap<number, string>): Box | null {
  const [operator, , bounds] = given;
  if (typeof operator !== 'number' || !fills.has(names.get(operator) ?? '') || !bounds) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds as ArrayLike<number>);
  return { left, bottom, right, top };
}

/** The colour that is seen where `over` lets some of `under` through. */
function blend(over: string, under: string, alpha: number): string {
  if (alpha >= 1) return over;
  const mixed = [1, 3, 5].map((at) => {
    const part = (colour: string) => Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part(over) * alpha + part(under) * (1 - alpha));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
