import { type Markup, noMarkup } from './markup.ts';

/** One line of the source, without its line ending. */
export interface Line {
  /** The first and one past the last character that isn't white space; equal where there is none. */
  readonly from: number;
  readonly to: number;
  /** Columns of white space before `from`; a tab goes to the next multiple of eight, an ideographic space is two. */
  readonly indent: number;
  /** Whether the line ending (form feed, paragraph separator) ends a block whatever follows. */
  readonly endsBlock: boolean;
}

const emptyLines = /\r?\n[ \t]*\r?\n/g;
const endings = /\r\n|[\n\r\u000b\u000c\u2028\u2029]/g;

/**
 * Cuts a text into lines at LF, CR LF, CR, vertical tab, form feed, U+2028 and U+2029, and where mark-up ends a block.
 * Inside of mark-up no line ends; where mark-up makes the lines, only an empty line does.
 */
export function linesOf(text: string, markup: Markup = noMarkup): readonly Line[] {
  const { breaks, ranges } = markup;
  const lines: Line[] = [];
  let range = 0;
  let start = 0;
  let next = 0;
  const cutUntil = (end: number, endsBlock: boolean) => {
    for (let at = breaks[next]; at !== undefined && at <= end; at = breaks[++next]) {
      if (at > start) lines.push(lineOf(text, start, at, true));
      start = Math.max(start, at);
    }
    lines.push(lineOf(text, start, end, endsBlock));
  };
  for (const ending of text.matchAll(markup.ownsLines ? emptyLines : endings)) {
    while ((ranges[range]?.to ?? Number.POSITIVE_INFINITY) <= ending.index) range++;
    if ((ranges[range]?.from ?? Number.POSITIVE_INFINITY) < ending.index) continue;
    cutUntil(ending.index, /[\u000c\u2029]/.test(ending[0]));
    start = ending.index + ending[0].length;
  }
  cutUntil(text.length, false);
  return lines;
}

function lineOf(text: string, start: number, end: number, endsBlock: boolean): Line {
  let from = start;
  let indent = 0;
  while (from < end && isWhite(text.charCodeAt(from))) {
    const code = text.charCodeAt(from);
    indent += code === 0x09 ? 8 - (indent % 8) : code === 0x3000 ? 2 : 1;
    from++;
  }
  let to = end;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return from === to ? { from: start, to: start, indent: 0, endsBlock } : { from, to, indent, endsBlock };
}

/** White space as the regular expression class `\s` has it. */
export function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true;
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f);
}
