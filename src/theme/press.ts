import type { FontSet, PageTheme, Role, TextRole, Theme } from './theme.ts';

/** The default theme: a newspaper's page, set by hand. */
export const press: Theme = {
  name: 'press',
  family: 'Literata',
  fontStack: 'Literata, serif',
  cuts: { text: fontSet('Text'), small: fontSet('Small'), display: fontSet('Display'), mono: mono() },
  monoScale: 0.9,
  smallCapitals: true,
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
  rules: { directSpeech: 0.75, hairline: 0.5, underline: 0.5 },
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
      roles: roles({
        text: { size: 10.5, leading: 14 },
        deck: { size: 13.5, leading: 17.5 },
        caption: { size: 9.5, leading: 10.5 },
        pullQuotation: { size: 15, leading: 21 },
        note: { size: 9.5, leading: 12 },
        colophon: { size: 8.5, leading: 11.5 },
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
    roles: roles({
      text: { size: 11.5, leading: 16 },
      deck: { size: 15, leading: 20 },
      caption: { size: 10, leading: 12 },
      pullQuotation: { size: 17, leading: 24 },
      note: { size: 10, leading: 13 },
      colophon: { size: 9, leading: 12.5 },
    }),
  };
}

type Sizes = Readonly<
  Record<'text' | 'deck' | 'caption' | 'pullQuotation' | 'note' | 'colophon', Pick<TextRole, 'size' | 'leading'>>
>;

function roles(sizes: Sizes): Readonly<Record<Role, TextRole>> {
  const text: TextRole = {
    cut: 'text',
    weight: 'regular',
    italic: false,
    ...sizes.text,
    colour: 'text',
    figures: 'old-style',
    smallCapitals: false,
    tracking: 0,
  };
  const small: TextRole = { ...text, cut: 'small' };
  const { leading } = sizes.text;
  return {
    text,
    headline: { ...text, cut: 'display', weight: 'semibold', size: 28, leading: 32, figures: 'lining' },
    kicker: { ...small, size: 9.5, leading, colour: 'accent', smallCapitals: true, tracking: 60 },
    deck: { ...text, ...sizes.deck },
    byline: text,
    date: text,
    subhead: { ...text, weight: 'semibold' },
    minorSubhead: { ...text, italic: true },
    leastSubhead: { ...small, smallCapitals: true, tracking: 50, size: sizes.caption.size, leading },
    code: { ...text, cut: 'mono', size: 0.8 * sizes.text.size, leading: sizes.note.leading, figures: 'lining' },
    term: { ...text, weight: 'semibold' },
    tableHeader: { ...small, ...sizes.note, weight: 'semibold', figures: 'lining' },
    table: { ...small, ...sizes.note, figures: 'lining' },
    aside: { ...small, ...sizes.note },
    caption: { ...small, ...sizes.caption },
    pullQuotation: { ...text, cut: 'display', ...sizes.pullQuotation },
    pullAttribution: { ...small, ...sizes.caption, leading },
    note: { ...small, italic: true, ...sizes.note },
    colophon: { ...small, ...sizes.colophon },
    foot: { ...small, size: 9.5, leading },
  };
}

function mono(): FontSet {
  const name = 'JetBrainsMono';
  return {
    regular: `${name}-Regular`,
    italic: `${name}-Italic`,
    semibold: `${name}-SemiBold`,
    semiboldItalic: `${name}-SemiBoldItalic`,
  };
}

function fontSet(cut: string): FontSet {
  const name = `Literata-${cut}`;
  return {
    regular: `${name}-Regular`,
    italic: `${name}-Italic`,
    semibold: `${name}-SemiBold`,
    semiboldItalic: `${name}-SemiBoldItalic`,
  };
}
