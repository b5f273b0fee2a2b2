import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The lines of a PDF of one column as they stand on the page, whatever the text's tags say: each
 * { page, baseline, text, left, right, gaps, letterGap }, lengths in points. `gaps` are the spaces inside the line as
 * [end of a word, beginning of the next]; a hyphen at the line's end belongs to it. `letterGap` is the median of what
 * lies between two glyphs of a word.
 */
export async function linesOfPdf(file) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const lines = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const glyphs of rowsOf(await page.getOperatorList())) {
      const line = lineOf(glyphs);
      if (line) lines.push({ page: number, ...line });
    }
  }
  await document.destroy();
  return lines;
}

/** The glyphs of a page by their baselines, downwards, each row from left to right. */
function rowsOf(operators) {
  const rows = new Map();
  for (const glyph of glyphsOf(operators)) {
    const key = Math.round(glyph.baseline * 2);
    rows.set(key, [...(rows.get(key) ?? []), glyph]);
  }
  return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row.sort((a, b) => a.left - b.left));
}

/** Runs a page's text operators (ISO 32000-1, 9.4). */
function glyphsOf({ fnArray, argsArray }) {
  const glyphs = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const saved = [];
  let text = { matrix: [1, 0, 0, 1, 0, 0], line: [1, 0, 0, 1, 0, 0], size: 1, scale: 1, leading: 0 };
  const place = (line) => {
    text = { ...text, line, matrix: line };
  };
  const move = (x, y) => place(times([1, 0, 0, 1, x, y], text.line));
  const show = (shown) => {
    for (const part of shown) {
      const width = typeof part === 'number' ? -part : (part?.width ?? 0);
      const [, , , , x, y] = times(text.matrix, matrix);
      text.matrix = times([1, 0, 0, 1, (width / 1000) * text.size * text.scale, 0], text.matrix);
      if (!part?.unicode) continue;
      glyphs.push({ character: part.unicode, left: x, right: times(text.matrix, matrix)[4], baseline: y });
    }
  };
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    if (operator === OPS.save) saved.push({ matrix, text });
    else if (operator === OPS.restore) ({ matrix, text } = saved.pop() ?? { matrix, text });
    else if (operator === OPS.transform) matrix = times(given, matrix);
    else if (operator === OPS.beginText) place([1, 0, 0, 1, 0, 0]);
    else if (operator === OPS.setTextMatrix) place([...(given.length === 1 ? given[0] : given)]);
    else if (operator === OPS.setFont) text.size = given[1];
    else if (operator === OPS.setHScale) text.scale = given[0] / 100;
    else if (operator === OPS.setLeading) text.leading = -given[0];
    else if (operator === OPS.moveText) move(given[0], given[1]);
    else if (operator === OPS.nextLine) move(0, text.leading);
    else if (operator === OPS.showText) show(given[0]);
  }
  return glyphs;
}

/** The matrix that does `first` and then `then`. */
function times([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function lineOf(glyphs) {
  const inked = glyphs.filter(({ character }) => character.trim() !== '');
  const [first] = inked;
  if (!first) return null;
  const gaps = [];
  const between = [];
  let text = first.character;
  for (const [index, glyph] of inked.slice(1).entries()) {
    const before = inked[index];
    const spaced = glyphs.slice(glyphs.indexOf(before) + 1, glyphs.indexOf(glyph)).length > 0;
    if (spaced) gaps.push([before.right, glyph.left]);
    else between.push(glyph.left - before.right);
    text += (spaced ? ' ' : '') + glyph.character;
  }
  between.sort((a, b) => a - b);
  const letterGap = between[between.length >> 1] ?? 0;
  return { baseline: first.baseline, text, left: first.left, right: inked.at(-1).right, gaps, letterGap };
}
