import type { HyphenationStyle } from '../../theme/style.ts';
import type { Theme } from '../../theme/theme.ts';

/** Languages that capitalise every noun, so that a capital says nothing about a name. */
const capitalisedNouns: ReadonlySet<string> = new Set(['de', 'gsw', 'lb', 'nds']);

const known = new Map<string, boolean>();

/** The theme's rule for a language (BCP 47). */
export function hyphenationStyleOf(theme: Theme, language: string): HyphenationStyle {
  let capitalised = known.get(language);
  if (capitalised === undefined) {
    capitalised = capitalisedNouns.has(language.split('-')[0]?.toLowerCase() ?? '');
    known.set(language, capitalised);
  }
  return capitalised ? theme.hyphenation.capitalisedNouns : theme.hyphenation.standard;
}
