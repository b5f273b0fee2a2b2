import { largePrint } from './large-print.ts';
import { plainRoles } from './roles.ts';
import type { PageTheme, Theme } from './theme.ts';

/**
 * After the British Dyslexia Association's style guide: 12 to 14 points, lines one and a half apart and of 60 to 70
 * characters, ragged and unhyphenated, headings larger by a fifth, letters a little apart. Letters apart without words
 * apart slow readers down, so a word space has three and a half times as much added as a letter has. On A5 lines have
 * fewer characters, never smaller text.
 */
export const dyslexia: Theme = {
  ...largePrint,
  name: 'dyslexia',
  purpose: 'For dyslexic readers: letters, words and lines stand further apart, nothing is italic or broken.',
  leastSize: 12,
  colours: { text: '#000000', accent: '#000000', muted: '#000000', hairline: '#000000', paper: '#FBF6E9' },
  rules: { directSpeech: 1.5, hairline: 0.75, underline: 0.75, column: 0.75 },
  formats: {
    a4: {
      name: 'A4',
      width: 595.28,
      height: 841.89,
      margins: { top: 72, bottom: 107, left: 72, right: 72 },
      measure: 451,
      lines: 34,
      ...common(),
    },
    letter: {
      name: 'Letter',
      width: 612,
      height: 792,
      margins: { top: 76, bottom: 111.5, left: 80.5, right: 80.5 },
      measure: 451,
      lines: 31,
      ...common(),
    },
    a5: {
      name: 'A5',
      width: 419.53,
      height: 595.28,
      margins: { top: 58, bottom: 88.5, left: 45, right: 45 },
      measure: 329.5,
      lines: 23,
      ...common(),
    },
  },
};

function common(): Pick<PageTheme, 'columns' | 'gutter' | 'hang' | 'foot' | 'headlines' | 'roles'> {
  return {
    columns: 1,
    gutter: 29,
    hang: 0,
    foot: 44,
    headlines: [
      { size: 20, leading: 29 },
      { size: 17, leading: 25 },
    ],
    roles: plainRoles({
      text: { size: 13, leading: 19.5 },
      headline: { size: 20, leading: 29 },
      subhead: { size: 16, leading: 19.5 },
      deck: { size: 15, leading: 22 },
      pullQuotation: { size: 15, leading: 19.5 },
      beside: { size: 12, leading: 18 },
      tracking: 40,
      wordSpacing: 140,
    }),
  };
}
