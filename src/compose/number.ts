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

/** Gives every page its label, and from the second page on a foot with the folio and the running head. */
export function number(pages: Iterable<Page>, numbering: Numbering): Page[] {
  const feet: Feet = { ...numbering, set: new Map() };
  const head = numbering.headline === null ? '' : shortened(numbering.headline, numbering.theme.runningHead);
  return Array.from(pages, (page, index) => {
    const label = String(1 + index);
    if (index === 0) return { ...page, label };
    return { ...page, label, frames: [...page.frames, ...footOf(label, head, feet)] };
  });
}

/** How pages are numbered that follow others of their publication. */
export interface RunningPages extends Omit<Numbering, 'headline'> {
  /** The number of the first one; odd ones are right-hand pages. */
  readonly first: number;
  readonly numerals: 'arabic' | 'roman';
  /** What stands at the foot of left and right pages beside the folio; null for the folio alone. */
  readonly left: string | null;
  readonly right: string | null;
  /** Pages that open something have the folio alone; where everything is `bare` there is no foot at all. */
  readonly bare: boolean;
}

/** Gives pages of a publication of several articles their labels and feet; the first one opens an article. */
export function numberOn(pages: Iterable<Page>, running: RunningPages): Page[] {
  const feet: Feet = { ...running, headline: null, set: new Map() };
  const { theme, first, numerals, bare } = running;
  const headOf = (text: string | null) => (text === null ? '' : shortened(text, theme.runningHead));
  const [left, right] = [headOf(running.left), headOf(running.right)];
  return Array.from(pages, (page, index) => {
    const label = labelOf(first + index, numerals);
    if (bare || theme.running === 'none') return { ...page, label };
    const head = index === 0 ? '' : (first + index) % 2 === 0 ? left : right;
    return { ...page, label, frames: [...page.frames, ...footOf(label, head, feet)] };
  });
}

/** A page that nothing stands on, so that what follows opens on a right-hand page. */
export function blankPage({ width, height }: PageTheme, number: number, numerals: RunningPages['numerals']): Page {
  return { width, height, frames: [], start: { position: 0, at: 'block' }, label: labelOf(number, numerals) };
}

function labelOf(number: number, numerals: RunningPages['numerals']): string {
  return numerals === 'roman' ? romanNumeral(number) : String(number);
}

const romanDigits: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in roman numerals of small letters, as the pages of front matter have them. */
export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      numeral += digits;
      rest -= value;
    }
  }
  return numeral;
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
