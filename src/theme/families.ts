import type { FontSet, Theme, ThemeFamily } from './theme.ts';

/** Literata, in the optical size of each cut; `text` is that of the running text. */
export function literata(text: 'Text' | 'Small'): ThemeFamily {
  return {
    family: 'Literata',
    fontStack: 'Literata, serif',
    cuts: {
      text: fontSet(`Literata-${text}`),
      small: fontSet('Literata-Small'),
      display: fontSet('Literata-Display'),
      mono: fontSet('JetBrainsMono'),
    },
    monoScale: 0.9,
    smallCapitals: true,
  };
}

/** Literata where nothing may be smaller than the text, code included, and capitals stand as they were written. */
export const plainLiterata: ThemeFamily = {
  ...literata('Text'),
  cuts: { ...literata('Text').cuts, small: fontSet('Literata-Text'), display: fontSet('Literata-Text') },
  monoScale: 1,
  smallCapitals: false,
};

/** Atkinson Hyperlegible Next, which has one optical size, no small capitals and no old-style figures. */
export const atkinson: ThemeFamily = {
  family: 'Atkinson Hyperlegible Next',
  fontStack: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', sans-serif",
  cuts: {
    text: fontSet('AtkinsonHyperlegibleNext'),
    small: fontSet('AtkinsonHyperlegibleNext'),
    display: fontSet('AtkinsonHyperlegibleNext'),
    mono: fontSet('JetBrainsMono'),
  },
  monoScale: 1,
  smallCapitals: false,
};

/** A theme in a family of the catalogue by its name; as it is where it has that family or there is none of the name. */
export function inFamily(theme: Theme, name: string): Theme {
  if (name === theme.family) return theme;
  const isPlain = !theme.smallCapitals;
  if (name === atkinson.family) {
    const fallback = isPlain ? plainLiterata : literata('Text');
    return { ...theme, ...atkinson, monoScale: theme.monoScale, fallback };
  }
  if (name !== plainLiterata.family) return theme;
  return { ...theme, ...(isPlain ? plainLiterata : literata('Text')), fallback: null };
}

function fontSet(name: string): FontSet {
  return {
    regular: `${name}-Regular`,
    italic: `${name}-Italic`,
    semibold: `${name}-SemiBold`,
    semiboldItalic: `${name}-SemiBoldItalic`,
  };
}
