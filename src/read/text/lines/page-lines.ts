import type { Line } from './line.ts';

const pageLine =
  /^(?:[[(]\s*(?:page|pg|p|seite|s|стр|страница|strona|página|pág)\.?\s*\d+\s*[\])]|(?:page|seite|strona|página|страница)\s+\d+(?:\s*(?:of|\/|von|de|из|z|sur)\s*\d+)?|[-–—]\s*\d{1,4}\s*[-–—])$/i;

/**
 * The lines that belong to a page and not to the text: page numbers, and in wrapped text running heads and feet, which
 * come again with only a number changed. By index into `lines`.
 */
export function pageLinesOf(text: string, lines: readonly Line[], isWrapped: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const repeats = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const length = line.to - line.from;
    if (length === 0 || length > 70) return;
    const words = text.slice(line.from, line.to);
    if (pageLine.test(words)) found.add(index);
    else if (isWrapped && /\d/.test(words) && /\p{L}/u.test(words)) {
      const shape = words.replace(/\d+/g, '#');
      repeats.set(shape, [...(repeats.get(shape) ?? []), index]);
    }
  });
  for (const [shape, indexes] of repeats) {
    const texts = new Set(indexes.map((index) => text.slice(lines[index]?.from, lines[index]?.to)));
    if (indexes.length >= 2 && texts.size === indexes.length && !/[.!?]$/.test(shape)) {
      for (const index of indexes) if (standsAlone(lines, index)) found.add(index);
    }
  }
  return found;
}

function standsAlone(lines: readonly Line[], index: number): boolean {
  const isBlank = (line: Line | undefined) => !line || line.from === line.to || line.endsBlock;
  return isBlank(lines[index - 1]) || isBlank(lines[index + 1]);
}
