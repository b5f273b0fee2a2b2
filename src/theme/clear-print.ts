import { largePrint } from './large-print.ts';
import { plainRoles } from './roles.ts';
import type { PageTheme, Theme } from './theme.ts';

/**
 * Clear print (RNIB): no text below 14 points, otherwise as large print is. A smaller page has shorter lines, never
 * smaller text.
 */
export const clearPrint: Theme = {
  ...largePrint,
  name: 'clear-print',
  purpose: 'For easier reading: a plain page, all text of 14 points and more.',
  leastSize: 14,
  rules: { directSpeech: 1.5, hairline: 0.75, underline: 0.75, column: 0.75 },
  formats: {
    a4: {
      name: 'A4',
      width: 595.28,
      height: 841.89,
      margins: { top: 78, bottom: 104, left: 81.5, right: 81.5 },
      measure: 432,
      lines: 33,
      ...common(),
    },
    letter: {
      name: 'Letter',
      width: 612,
      height: 792,
      margins: { top: 74, bottom: 98, left: 90, right: 90 },
      measure: 432,
      lines: 31,
      ...common(),
    },
    a5: {
      name: 'A5',
      width: 419.53,
      height: 595.28,
      margins: { top: 54, bottom: 81, left: 47.75, right: 47.75 },
      measure: 324,
      lines: 23,
      ...common(),
    },
  },
};

function common(): Pick<PageTheme, 'columns' | 'gutter' | 'hang' | 'foot' | 'headlines' | 'roles'> {
  const text = { size: 14, leading: 20 };
  return {
    columns: 1,
    gutter: 30,
    hang: 0,
    foot: 44,
    headlines: [
      { size: 22, leading: 28 },
      { size: 18, leading: 24 },
    ],
    roles: plainRoles({
      text,
      headline: { size: 22, leading: 28 },
      subhead: { size: 16, leading: 20 },
      deck: { size: 16, leading: 22 },
      pullQuotation: { size: 16, leading: 20 },
      beside: text,
      tracking: 0,
      wordSpacing: 0,
    }),
  };
}
