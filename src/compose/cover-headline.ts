import type { Points } from '../model/units.ts';
import { textStyle } from '../theme/resolve.ts';
import type { TextRole, Theme } from '../theme/theme.ts';
import type { SetLine } from './inline/paragraph.ts';
import { setLabelLines } from './label.ts';
import type { Typesetter } from './typesetter.ts';
import { endsAtHyphen, endsInLetters } from './word-breaks.ts';

export interface CoverHeadline {
  readonly lines: readonly SetLine[];
  readonly size: Points;
  readonly leading: Points;
}

const sizes: readonly Points[] = [66, 60, 54, 48, 42, 37, 33, 29, 25, 22, 19, 16];
const leadingOfSize = 1.14;
/** More lines than this, of a word or two each, are no longer read at a glance. */
const fewLines = 4;
/** How small a headline may become for few lines and whole compounds, and rather than break a word. */
const leastAtAGlance: Points = 42;
const leastWithWholeWords: Points = 29;
/** Sizes in which words may be broken. */
const mostWithBrokenWords: Points = 48;
const leastWithBrokenWords: Points = 33;

/**
 * The largest headline that fits its area in few lines with its compounds whole, or else with its words whole, or else
 * with words broken where their language allows it. The smallest size takes what comes.
 */
export function setCoverHeadline(
  text: string,
  language: string,
  role: TextRole,
  area: { readonly width: Points; readonly height: Points },
  theme: Theme,
  typesetter: Typesetter,
): CoverHeadline {
  return withWholeWords() ?? withFewestBrokenWords() ?? setAt(sizes.at(-1) ?? role.size, true);

  function withWholeWords(): CoverHeadline | null {
    let larger: CoverHeadline | null = null;
    for (const size of sizes) {
      if (size < (larger ? leastAtAGlance : leastWithWholeWords)) break;
      const set = setAt(size, false);
      if (!fits(set) || endsInLetters(set.lines, text)) continue;
      if (set.lines.length <= fewLines && !endsAtHyphen(set.lines, text)) return set;
      larger ??= set;
    }
    return larger;
  }

  function fits({ lines, leading }: CoverHeadline): boolean {
    return lines.length * leading <= area.height;
  }

  /** Of equals the largest. */
  function withFewestBrokenWords(): CoverHeadline | undefined {
    const broken = ({ lines }: CoverHeadline) => lines.filter((line) => endsInLetters([line], text)).length;
    return sizes
      .filter((size) => size <= mostWithBrokenWords && size >= leastWithBrokenWords)
      .map((size) => setAt(size, true))
      .filter(fits)
      .reduce<CoverHeadline | undefined>((best, set) => (best && broken(best) <= broken(set) ? best : set), undefined);
  }

  function setAt(size: Points, hyphenated: boolean): CoverHeadline {
    const style = textStyle(theme, { ...role, cut: 'display', weight: 'semibold', figures: 'lining', size });
    const hyphenation = hyphenated ? theme.hyphenation.capitalisedNouns : null;
    const setting = { measure: area.width, hyphenation, balanced: true };
    const lines = setLabelLines(text, style, language, setting, typesetter);
    return { lines, size, leading: size * leadingOfSize };
  }
}
