import { toMilliPoints, toPoints } from '../model/units.ts';
import type { FurnitureFrame, Line, Page } from '../page/page.ts';
import { textStyle } from '../theme/resolve.ts';
import type { PageTheme, Theme } from '../theme/theme.ts';
import { verticalMetrics } from './flow/vertical-metrics.ts';
import type { SetLine } from './inline/paragraph.ts';
import { setLabel } from './label.ts';
import { shortened } from './shorten.ts';
import type { Typesetter } from './typesetter.ts';

/** What the feet of the pages need. */
export interface Numbering {
  readonly theme: Theme;
  readonly page: PageTheme;
  readonly typesetter: Typesetter;
  /** BCP 47 tag of the running head. */
  readonly language: string;
  /** The headline as plain text; null where there is none. */
  readonly headline: string | null;
}

/** From the folio's left edge to the running head's, in ems of the text, and between the two at least. */
const runningHeadIndent = 1.5;
const runningHeadGap = 0.75;

/**
 * Gives every page its label, and from the second page on a foot with the folio and the running head. An article that
 * comes after others of its publication begins at the page `first`, and has the folio alone on it.
 */
export function number(pages: Iterable<Page>, numbering: Numbering, first = 1): Page[] {
  const feet: Feet = { ...numbering, set: new Map() };
  const head = numbering.headline === null ? '' : shortened(numbering.headline, numbering.theme.runningHead);
  return Array.from(pages, (page, index) => {
    const label = String(first + index);
    if (index === 0 && first === 1) return { ...page, label };
    return { ...page, label, frames: [...page.frames, ...footOf(label, index === 0 ? '' : head, feet)] };
  });
}

/** What has been set for a foot: the running head is the same on every page. */
interface Feet extends Numbering {
  readonly set: Map<string, SetLine>;
}

function footOf(label: string, head: string, numbering: Feet): readonly FurnitureFrame[] {
  const { page } = numbering;
  const em = page.roles.text.size;
  const folio = footLine(label, 0, numbering);
  const frames = [furniture('folio', folio.line)];
  if (head === '') return frames;
  const indent = Math.max(runningHeadIndent * em, folio.width + runningHeadGap * em);
  return [...frames, furniture('runningHead', fitting(head, indent, numbering))];
}

/** A running head that would be wider than the page's measure loses words. */
function fitting(head: string, indent: number, numbering: Feet): Line {
  const room = numbering.page.measure - indent;
  let { line, width } = footLine(head, indent, numbering);
  for (let most = [...head].length - 1; width > room && most > 1; most--) {
    ({ line, width } = footLine(shortened(head, most), indent, numbering));
  }
  return line;
}

function furniture(role: FurnitureFrame['role'], line: Line): FurnitureFrame {
  return { type: 'furniture', role, subtype: 'Footer', lines: [line] };
}

function footLine(
  text: string,
  indent: number,
  { theme, page, typesetter, language, set: known }: Feet,
): { line: Line; width: number } {
  const style = textStyle(theme, page.roles.foot);
  const { ascent, descent } = verticalMetrics(style, theme, page, typesetter.fonts);
  const set = known.get(text) ?? setLabel(text, style, language, typesetter);
  known.set(text, set);
  const left = page.margins.left + indent;
  return {
    width: toPoints(set.width),
    line: {
      baseline: footBaseline(page, theme, typesetter),
      ascent: toPoints(ascent),
      descent: toPoints(descent),
      runs: set.runs.map((run) => ({ ...run, x: toPoints(toMilliPoints(run.x + left)) })),
    },
  };
}

function footBaseline(page: PageTheme, theme: Theme, typesetter: Typesetter): number {
  const { rise } = verticalMetrics(textStyle(theme, page.roles.text), theme, page, typesetter.fonts);
  return page.margins.top + (page.lines - 1) * page.roles.text.leading + toPoints(rise) + page.foot;
}
