import type { InlineParent } from '../model/inline.ts';
import { toMilliPoints } from '../model/units.ts';
import type { FontId } from '../page/glyph-run.ts';
import type { TextStyle } from './style.ts';
import type { FontSet, Role, TextRole, Theme } from './theme.ts';

/** Small capitals for small letters and for capitals, so that 'MOSCOW, April 29' is of one height. */
const smallCapitals: readonly string[] = ['smcp', 'c2sc'];

/** No ligature of a face for programs: what was typed is what is seen. */
const asTyped: readonly string[] = ['-liga', '-clig', '-calt'];

/** How a role of text is set where nothing inside it changes that. */
export function textStyle(theme: Theme, role: TextRole): TextStyle {
  const set = theme.cuts[role.cut];
  const semibold = role.weight === 'semibold';
  const [upright, italic] = semibold ? [set.semibold, set.semiboldItalic] : [set.regular, set.italic];
  const figures = role.figures === 'old-style' ? 'onum' : 'lnum';
  const features = role.cut === 'mono' ? asTyped : [figures];
  return {
    font: role.italic ? italic : upright,
    size: toMilliPoints(role.size),
    colour: theme.colours[role.colour],
    features: role.smallCapitals && theme.smallCapitals ? [...features, ...smallCapitals] : features,
    tracking: role.smallCapitals && !theme.smallCapitals ? Math.round(role.tracking / 3) : role.tracking,
    ...(role.wordSpacing === 0 ? {} : { wordSpacing: role.wordSpacing }),
  };
}

/** How the text of an inline node is set, given the style around the node. */
export function inlineStyle(theme: Theme, node: InlineParent, around: TextStyle, role: Role): TextStyle {
  switch (node.type) {
    case 'emphasis':
      return { ...around, font: stressed(theme, around.font) };
    case 'strong':
      return { ...around, font: heavier(theme, around.font) };
    case 'personName':
      return role === 'byline' ? { ...around, font: heavier(theme, around.font) } : around;
    case 'dateline':
      // Without small capitals the words stand as written, and small letters are never set apart.
      return theme.smallCapitals
        ? { ...around, features: [...around.features, ...smallCapitals], tracking: 50 }
        : around;
    case 'credit':
      return { ...around, colour: theme.colours.muted };
    case 'label':
      // Inside a credit the label steps back with it.
      return role === 'caption' && around.colour !== theme.colours.muted
        ? { ...around, font: heavier(theme, around.font) }
        : around;
    case 'link':
    case 'crossReference':
    case 'locator':
    case 'quotationPart':
    case 'languageSpan':
    case 'deletion':
      return around;
    case 'code':
      return monospaced(theme, around);
    case 'maths':
      return node.asTyped ? monospaced(theme, around) : { ...around, features: around.features.map(lining) };
    case 'noteReference':
      return calling(theme, around);
  }
}

/** Figures of a formula are of one height. */
function lining(feature: string): string {
  return feature === 'onum' ? 'lnum' : feature;
}

/** The call of a note: in superior figures of the face, or raised in the size of the theme. */
function calling(theme: Theme, around: TextStyle): TextStyle {
  const features = [...around.features.filter((tag) => tag !== 'onum'), 'sups'];
  if (theme.callSize === null) return { ...around, features };
  return { ...around, features, font: heavier(theme, around.font), callSize: theme.callSize };
}

/** Words that open the body: their capitals stand as they are, small letters are small capitals. */
export function leadInStyle(theme: Theme, around: TextStyle): TextStyle {
  const [set] = placeOf(theme, around.font);
  if (set === theme.cuts.mono || around.features.includes('smcp')) return around;
  return { ...around, features: [...around.features, 'smcp'], tracking: 50 };
}

/** The style around in the monospaced face, so much smaller that both are of one height. */
function monospaced(theme: Theme, around: TextStyle): TextStyle {
  const [set, name] = placeOf(theme, around.font);
  if (set === theme.cuts.mono) return around;
  const size = Math.round(around.size * theme.monoScale);
  return { ...around, font: theme.cuts.mono[name], size, features: asTyped };
}

/** Emphasis inside semibold is slanted in any theme: the regular weight would be weaker than the words around it. */
function stressed(theme: Theme, font: FontId): FontId {
  if (theme.emphasis === 'italic') return slanted(theme, font);
  const [set, name] = placeOf(theme, font);
  return name === 'semibold' ? set.semiboldItalic : heavier(theme, font);
}

/** Emphasis inside italics stands upright. */
function slanted(theme: Theme, font: FontId): FontId {
  const [set, name] = placeOf(theme, font);
  const other = {
    regular: 'italic',
    italic: 'regular',
    semibold: 'semiboldItalic',
    semiboldItalic: 'semibold',
  } as const satisfies Record<keyof FontSet, keyof FontSet>;
  return set[other[name]];
}

function heavier(theme: Theme, font: FontId): FontId {
  const [set, name] = placeOf(theme, font);
  return name === 'italic' || name === 'semiboldItalic' ? set.semiboldItalic : set.semibold;
}

function placeOf(theme: Theme, font: FontId): readonly [FontSet, keyof FontSet] {
  for (const set of [theme.cuts.text, theme.cuts.small, theme.cuts.display, theme.cuts.mono]) {
    for (const name of ['regular', 'italic', 'semibold', 'semiboldItalic'] as const) {
      if (set[name] === font) return [set, name];
    }
  }
  throw new Error(`the theme ${theme.name} has no font ${font}`);
}
