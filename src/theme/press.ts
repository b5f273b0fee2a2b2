import { literata } from './families.ts';
import { pressRoles } from './roles.ts';
import type { PageTheme, Theme } from './theme.ts';

/** The default theme: a newspaper's page, set by hand. */
export const press: Theme = {
  ...literata('Text'),
  name: 'press',
  purpose: 'For reading on paper and screen as books are read.',
  fallback: null,
  leastSize: 6,
  alignment: 'justified',
  paragraphs: 'indented',
  emphasis: 'italic',
  callSize: null,
  colours: { text: '#000000', accent: '#8A1C1C', muted: '#4A4A4A', hairline: '#8C8C8C', paper: '#FFFFFF' },
  directSpeech: 'set-off',
  opening: { initial: null, leadIn: 'none' },
  ems: {
    paragraphIndent: 1,
    directSpeechIndent: 1.5,
    directSpeechRule: 0.5,
    blockQuotationIndent: 1.5,
    listIndent: 1.5,
    verseIndent: 1,
    descriptionIndent: 1.5,
    lastLine: 2,
  },
  rules: { directSpeech: 0.75, hairline: 0.5, underline: 0.5, column: 0 },
  hyphenation: {
    standard: { minimumWord: 6, inARow: 2, share: 10, names: false },
    capitalisedNouns: { minimumWord: 6, inARow: 2, share: 10, names: true },
  },
  running: 'foot',
  runningHead: 45,
  formats: {
    a4: {
      name: 'A4',
      width: 595.28,
      height: 841.89,
      margins: { top: 90, bottom: 144, left: 159, right: 100 },
      measure: 336,
      columns: 1,
      gutter: 24,
      lines: 38,
      ...large(),
    },
    letter: {
      name: 'Letter',
      width: 612,
      height: 792,
      margins: { top: 83, bottom: 133, left: 168, right: 108 },
      measure: 336,
      columns: 1,
      gutter: 24,
      lines: 36,
      ...large(),
    },
    a5: {
      name: 'A5',
      width: 419.53,
      height: 595.28,
      margins: { top: 55, bottom: 78, left: 61, right: 61 },
      measure: 298,
      columns: 1,
      gutter: 21,
      lines: 33,
      hang: 0,
      foot: 48,
      headlines: [
        { size: 24, leading: 28 },
        { size: 21, leading: 24 },
        { size: 18, leading: 21 },
      ],
      roles: pressRoles({
        text: { size: 10.5, leading: 14 },
        deck: { size: 13.5, leading: 17.5 },
        caption: { size: 9.5, leading: 10.5 },
        pullQuotation: { size: 15, leading: 21 },
        note: { size: 9.5, leading: 12 },
        colophon: { size: 8.5, leading: 11.5 },
        foot: 9.5,
      }),
    },
  },
};

/** What A4 and Letter share. */
function large(): Pick<PageTheme, 'hang' | 'foot' | 'headlines' | 'roles'> {
  return {
    hang: 87,
    foot: 48,
    headlines: [
      { size: 28, leading: 32 },
      { size: 24, leading: 28 },
      { size: 20, leading: 24 },
    ],
    roles: pressRoles({
      text: { size: 11.5, leading: 16 },
      deck: { size: 15, leading: 20 },
      caption: { size: 10, leading: 12 },
      pullQuotation: { size: 17, leading: 24 },
      note: { size: 10, leading: 13 },
      colophon: { size: 9, leading: 12.5 },
      foot: 9.5,
    }),
  };
}
