import type { RuleFrame } from '../page/page.ts';
import type { PageTheme, Theme } from '../theme/theme.ts';

/** The colour of the paper, where it isn't white: behind everything on the page. */
export function tintOf({ colours }: Theme, { width, height }: PageTheme): RuleFrame | null {
  if (/^#f{6}$/i.test(colours.paper)) return null;
  return { type: 'rule', x: 0, y: 0, width, height, colour: colours.paper };
}
