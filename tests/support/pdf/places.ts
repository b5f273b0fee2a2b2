import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a glyph stands on its page, in points from the page's left and top edges, as pdf.js reckons it. */
export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Glyphs on one baseline, in the order they are drawn. */
export interface PlacedLine {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  /** Of what is drawn: spaces at either end are left out. */
  readonly left: number;
  readonly right: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export interface PlacedRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPage {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
}

/** A glyph of an array that is shown, or an adjustment in thousandths of the size. */
type Shown = { readonly unicode: string; readonly width: number } | number;

/** Reads the places of all glyphs and filled rectangles. The writer sets neither matrices nor scales around text. */
export async function placesOf(bytes: Uint8Array): Promise<readonly PlacedPage[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const operators = fnArray.map((operator, index) => ({
      operator,
      operands: argsArray[index] as readonly unknown[],
    }));
    pages.push(placed(operators, page.view[3] ?? 0));
  }
  await task.destroy();
  return pages;
}

interface Operator {
  readonly operator: number;
  readonly operands: readonly unknown[];
}

function placed(operators: readonly Operator[], height: number): PlacedPage {
  const glyphs: PlacedGlyph[] = [];
  const rules: PlacedRule[] = [];
  let [size, scale, x, y, lineX] = [0, 1, 0, 0, 0];
  for (const { operator, operands } of operators) {
    if (operator === OPS.beginText) [x, y, lineX] = [0, 0, 0];
    else if (operator === OPS.setFont) size = operands[1] as number;
    else if (operator === OPS.setHScale) scale = operands[0] as number;
    else if (operator === OPS.moveText) {
      lineX += operands[0] as number;
      x = lineX;
      y += operands[1] as number;
    } else if (operator === OPS.showText || operator === OPS.showSpacedText) {
      for (const shown of operands[0] as readonly Shown[]) {
        if (typeof shown === 'number') x -= (shown / 1000) * size * scale;
        else {
          const right = x + (shown.width / 1000) * size * scale;
          glyphs.push({ text: shown.unicode, x, right, baseline: height - y, size });
          x = right;
        }
      }
    } else if (operator === OPS.constructPath) {
      const [left = 0, bottom = 0, right = 0, top = 0] = operands[2] as readonly number[];
      rules.push({ left, right, top: height - top, bottom: height - bottom });
    }
  }
  return { lines: linesOf(glyphs), rules };
}

function linesOf(glyphs: readonly PlacedGlyph[]): readonly PlacedLine[] {
  const lines: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0]?.baseline ?? 0) - glyph.baseline) < 0.01) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => {
    const drawn = line.filter(({ text }) => text.trim() !== '');
    const { baseline, size } = line[0] ?? { baseline: 0, size: 0 };
    const text = line.map((glyph) => glyph.text).join('');
    return { text, baseline, size, left: drawn[0]?.x ?? 0, right: drawn.at(-1)?.right ?? 0, glyphs: line };
  });
}
