import { literata } from './families.ts';
import { press } from './press.ts';
import { pressRoles } from './roles.ts';
import type { PageTheme, Theme } from './theme.ts';

/** A newspaper's page: two columns of smaller text, in the cut that is drawn for it; on A5 a single one. */
export const newspaper: Theme = {
  ...press,
  ...literata('Small'),
  name: 'newspaper',
  purpose: 'For a short look: more on a page, in columns as newspapers have them.',
  rules: { ...press.rules, column: 0.35 },
  formats: {
    a4: {
      name: 'A4',
      width: 595.28,
      height: 841.89,
      margins: { top: 60, bottom: 85.5, left: 48, right: 48 },
      measure: 499,
      columns: 2,
      lines: 58,
      ...large(),
    },
    letter: {
      name: 'Letter',
      width: 612,
      height: 792,
      margins: { top: 58, bottom: 86, left: 54, right: 54 },
      measure: 504,
      columns: 2,
      lines: 54,
      ...large(),
    },
    a5: {
      name: 'A5',
      width: 419.53,
      height: 595.28,
      margins: { top: 50, bottom: 77, left: 67, right: 67 },
      measure: 285.5,
      columns: 1,
      gutter: 18,
      lines: 39,
      hang: 0,
      foot: 40,
      headlines: [
        { size: 22, leading: 25 },
        { size: 19, leading: 22 },
        { size: 16, leading: 19 },
      ],
      roles: roles(),
    },
  },
};

function large(): Pick<PageTheme, 'gutter' | 'hang' | 'foot' | 'headlines' | 'roles'> {
  return {
    gutter: 20,
    hang: 0,
    foot: 44,
    headlines: [
      { size: 32, leading: 36 },
      { size: 27, leading: 31 },
      { size: 22, leading: 26 },
    ],
    roles: roles(),
  };
}

function roles(): PageTheme['roles'] {
  return pressRoles({
    text: { size: 9.5, leading: 12 },
    deck: { size: 13, leading: 16.5 },
    caption: { size: 8.5, leading: 10.5 },
    pullQuotation: { size: 14, leading: 18 },
    note: { size: 8.5, leading: 10.5 },
    colophon: { size: 8, leading: 10.5 },
    foot: 8.5,
  });
}
