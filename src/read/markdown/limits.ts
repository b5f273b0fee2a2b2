import { Refusal } from '../../model/finding.ts';
import { placeOf, type SourceText } from '../../model/source.ts';

/** Code units of the longest Markdown that is read: about 300,000 words. */
const longest = 2_000_000;

/** Containers in containers: quotations, lists, directives. */
const deepestContainer = 24;
const deepestDirective = 8;

/** Beginnings of one construct in one stretch without an empty line, beyond which a parser's time grows with its square. */
const mostBeginnings = 4000;
const mostComments = 400;

/** Items of all lists. */
const mostItems = 5000;

/**
 * Refuses Markdown on which a parser would take unreasonably long: none that a person has written. Throws a Refusal
 * with the place.
 */
export function refuseBeyondLimits(source: SourceText): void {
  const { text } = source;
  if (text.length > longest) throw tooMuch(source, longest, 'The Markdown has more than two million characters.');
  let directives = 0;
  let stretch = 0;
  let beginnings = 0;
  let comments = 0;
  let items = 0;
  let fence: string | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+|\r\n|\n|\r/g)) {
    if (/^[\n\r]/.test(line)) {
      stretch += 1;
      continue;
    }
    const mark = fenceOf(line);
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    fence = mark;
    // One line end alone goes on with the stretch.
    if (stretch > 1 || line.trim() === '') beginnings = 0;
    stretch = 0;
    const prefix = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))*/.exec(line)?.[0] ?? '';
    const depth = (prefix.match(/[>.)*+-]/g) ?? []).length;
    const indent = Math.floor((/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) / 2);
    const isItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line);
    items += isItem ? 1 : 0;
    if (depth + (isItem ? indent : 0) > deepestContainer) throw tooDeep(source, index);
    if (/^[ \t>]*:{3,}[ \t]*[A-Za-z]/.test(line)) directives += 1;
    else if (/^[ \t>]*:{3,}[ \t]*$/.test(line)) directives = Math.max(0, directives - 1);
    if (directives > deepestDirective) throw tooDeep(source, index);
    const marks = (line.match(/[[\]*_~`<&$]/g) ?? []).length;
    beginnings += marks;
    comments += (line.match(/<[!?]/g) ?? []).length;
    const isTooMuch = beginnings > mostBeginnings && prefix === '' && !line.includes('|');
    if (isTooMuch || marks > mostBeginnings) {
      throw tooMuch(source, index, 'A paragraph here has thousands of marks of Markdown.');
    }
    if (comments > mostComments) throw tooMuch(source, index, 'The Markdown has hundreds of comments.');
    if (items > mostItems) throw tooMuch(source, index, 'The Markdown has more than five thousand list items.');
  }
}

/** The fence of code that a line begins or ends with: what stands between two is never looked at for marks. */
function fenceOf(line: string): string | null {
  return /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? null;
}

function tooDeep(source: SourceText, at: number): Refusal {
  return refusal(source, at, 'markdown-too-deep', 'Quotations, lists or directives are nested too deeply here.');
}

function tooMuch(source: SourceText, at: number, message: string): Refusal {
  return refusal(source, at, 'markdown-too-long', message);
}

function refusal(source: SourceText, at: number, code: string, message: string): Refusal {
  const hint = code === 'markdown-too-deep' ? 'Write it with fewer levels.' : 'Divide it, or save it as plain text.';
  return new Refusal({ code, severity: 'error', message, hint, file: source.name, ...placeOf(source, at) });
}
