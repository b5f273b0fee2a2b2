import type { Settings } from '../model/settings.ts';
import { inFamily } from './families.ts';
import type { FontSet, Opening, PageFormat, Theme } from './theme.ts';
import { themedPage } from './themed-page.ts';
import { unhyphenated, wholeWords } from './unhyphenated.ts';

/** The fonts that are set with instead of the theme's own. */
export interface ThemeFonts {
  readonly family: string;
  /** Of the one optical size that a font file has. */
  readonly set: FontSet;
  /** Whether its regular font has the features smcp and c2sc. */
  readonly smallCapitals: boolean;
}

/**
 * A theme as settings change it, for one size of page; a sheet without a name takes the place of that size. Throws a
 * Refusal where a setting leaves no page that could be read.
 */
export function themed(drawn: Theme, settings: Settings, format: PageFormat, fonts: ThemeFonts | null = null): Theme {
  const theme = inFamily(drawn, settings['text.font'] ?? drawn.family);
  const page = themedPage(theme, theme.formats[format], settings);
  const smallCapitals = fonts?.smallCapitals ?? theme.smallCapitals;
  return {
    ...theme,
    ...(fonts === null ? {} : ofFonts(theme, fonts)),
    opening: openingOf(theme.opening, settings, smallCapitals),
    running: settings.running ?? theme.running,
    hyphenation: settings.hyphenation === 'off' && theme.hyphenation !== wholeWords ? unhyphenated : theme.hyphenation,
    formats: { ...theme.formats, [format]: page },
  };
}

/** Small capitals are the font's own: where it has none, words stand as they were written. */
function openingOf(opening: Opening, settings: Settings, smallCapitals: boolean): Opening {
  const initial = settings['opening.initial'] ?? opening.initial;
  const leadIn = settings['opening.lead-in'] ?? opening.leadIn;
  return { initial: initial === 'none' ? null : initial, leadIn: smallCapitals ? leadIn : 'none' };
}

/** The e-book carries no font, and a reader needn't have this one: the style sheet names none. */
function ofFonts({ cuts }: Theme, { family, set, smallCapitals }: ThemeFonts): Partial<Theme> {
  return { family, fontStack: 'serif', smallCapitals, cuts: { ...cuts, text: set, small: set, display: set } };
}
