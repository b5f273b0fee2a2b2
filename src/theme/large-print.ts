import { atkinson, plainLiterata } from './families.ts';
import { press } from './press.ts';
import { plainRoles } from './roles.ts';
import type { PageTheme, Theme } from './theme.ts';
import { wholeWords } from './unhyphenated.ts';

/**
 * Large print: no text below 18 points (APH's guidelines, ACB's best practices of 2025), ragged and unhyphenated, a blank
 * line between paragraphs, no small capitals, and italics only for a word that is stressed in a semibold line. A smaller page has shorter lines, never smaller text.
 */
export const largePrint: Theme = {
  ...press,
  ...atkinson,
  name: 'large-print',
  purpose: 'For readers with low vision: all text has 18 points and more.',
  fallback: plainLiterata,
  leastSize: 18,
  alignment: 'ragged',
  paragraphs: 'spaced',
  emphasis: 'semibold',
  callSize: 1000,
  colours: { text: '#000000', accent: '#000000', muted: '#000000', hairline: '#000000', paper: '#FFFFFF' },
  ems: { ...press.ems, paragraphIndent: 1, directSpeechIndent: 1.75, lastLine: 4 },
  rules: { directSpeech: 2, hairline: 1, underline: 1, column: 1 },
  hyphenation: wholeWords,
  formats: {
    a4: {
      name: 'A4',
      width: 595.28,
      height: 841.89,
      margins: { top: 86, bottom: 108, left: 86, right: 86 },
      measure: 423,
      lines: 27,
      ...common(),
    },
    letter: {
      name: 'Letter',
      width: 612,
      height: 792,
      margins: { top: 84, bottom: 108, left: 94.5, right: 94.5 },
      measure: 423,
      lines: 25,
      ...common(),
    },
    a5: {
      name: 'A5',
      width: 419.53,
      height: 595.28,
      margins: { top: 56, bottom: 83, left: 47.75, right: 47.75 },
      measure: 324,
      lines: 19,
      ...common(),
    },
  },
};

function common(): Pick<PageTheme, 'columns' | 'gutter' | 'hang' | 'foot' | 'headlines' | 'roles'> {
  const text = { size: 18, leading: 24 };
  return {
    columns: 1,
    gutter: 36,
    hang: 0,
    foot: 48,
    headlines: [
      { size: 22, leading: 28 },
      { size: 20, leading: 26 },
    ],
    roles: plainRoles({
      text,
      headline: { size: 22, leading: 28 },
      subhead: { size: 20, leading: 24 },
      deck: { size: 20, leading: 26 },
      pullQuotation: { size: 20, leading: 24 },
      beside: text,
      tracking: 0,
      wordSpacing: 0,
    }),
  };
}
