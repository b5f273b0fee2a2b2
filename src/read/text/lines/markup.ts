import type { MarkupRange } from './clean.ts';

/** The HTML in a text: what to leave out, where it ends blocks, and whether it, not the line ending, makes the lines. */
export interface Markup {
  /** Ascending and apart. */
  readonly ranges: readonly MarkupRange[];
  /** Ascending offsets. */
  readonly breaks: readonly number[];
  readonly ownsLines: boolean;
}

export const noMarkup: Markup = { ranges: [], breaks: [], ownsLines: false };

const blockTags = new Set(
  'address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img label li link main meta nav ol option p pre section select summary table tbody td template tfoot th thead title tr ul video audio'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is no text for readers. */
const hiddenTags = new Set(['script', 'style', 'noscript', 'svg', 'template', 'object', 'textarea']);
const paragraphTags = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'article', 'section', 'td']);

const tagPattern = /<(\/?)([A-Za-z][A-Za-z0-9]{0,10})(?:[\s/][^<>]{0,4000})?>|<!--|<!DOCTYPE[^<>]{0,400}>/gi;

/**
 * Finds HTML in a text. There is some where a known element is opened and closed, or a line break stands twice; a lone
 * `<b>` is somebody's text about mark-up and stays.
 */
export function markupOf(text: string): Markup {
  if (!text.includes('<')) return noMarkup;
  const ranges: MarkupRange[] = [];
  const breaks: number[] = [];
  const opened = new Set<string>();
  const closed = new Set<string>();
  let lineBreaks = 0;
  let paragraphs = 0;
  let hiddenEnds: ReadonlyMap<string, boolean> = new Map();
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(text); match; match = tagPattern.exec(text)) {
    const name = (match[2] ?? '').toLowerCase();
    const from = match.index;
    let to = from + match[0].length;
    if (match[0] === '<!--') {
      const end = text.indexOf('-->', to);
      if (end < 0) break;
      to = end + 3;
    } else if (hiddenTags.has(name) && match[1] === '' && hiddenEnds.get(name) !== false) {
      const end = endOfElement(text, name, to);
      hiddenEnds = new Map([...hiddenEnds, [name, end !== null]]);
      if (end === null) continue;
      to = end;
      opened.add(name);
      closed.add(name);
    } else if (name !== '' && !blockTags.has(name) && !inlineTags.has(name)) continue;
    else if (match[1] === '/') closed.add(name);
    else opened.add(name);
    if (name === 'br') lineBreaks++;
    if (paragraphTags.has(name) && match[1] === '/') paragraphs++;
    ranges.push({ from, to });
    if (!inlineTags.has(name)) breaks.push(from, to);
    tagPattern.lastIndex = to;
  }
  const isMarkup = lineBreaks >= 2 || [...closed].some((name) => opened.has(name));
  return isMarkup ? { ranges, breaks: distinct(breaks), ownsLines: paragraphs >= 3 } : noMarkup;
}

function endOfElement(text: string, name: string, from: number): number | null {
  const end = new RegExp(`</${name}\\s{0,9}>`, 'gi');
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : null;
}

function distinct(ascending: readonly number[]): readonly number[] {
  return ascending.filter((offset, index) => offset !== ascending[index - 1]);
}
