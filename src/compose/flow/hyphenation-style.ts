import type { HyphenationStyle } from '../../theme/style.ts';
import type { Theme } from '../../theme/theme.ts';

/** Languages that capitalise every noun, so that a capital says nothing about a name. */
const capitalisedNouns: ReadonlySet<string> = new Set(['de', 'gsw', 'lb', 'nds']);

/** The theme's rule for a language (BCP 47). */
export function hyphenationStyleOf(theme: Theme, language: string): HyphenationStyle {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return capitalisedNouns.has(primary) ? theme.hyphenation.capitalisedNouns : theme.hyphenation.standard;
}
