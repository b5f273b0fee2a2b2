import { Refusal } from '../model/finding.ts';
import { type ColourName, type OwnTheme, type SizedText, sizedTexts } from '../model/own-theme.ts';
import type { Points } from '../model/units.ts';
import { type PagedEdition, pagedEditions, themeOf } from './catalogue.ts';
import { contrastOf } from './contrast.ts';
import { told } from './setting-refusal.ts';
import type { Colours, HeadlineSize, PageFormat, PageTheme, Role, TextRole, Theme } from './theme.ts';
import { type ThemeFonts, themed } from './themed.ts';

/** WCAG 2.2, 1.4.6 and 1.4.11: text and what else must be seen, against the paper. */
const leastContrast: Readonly<Record<Exclude<ColourName, 'paper'>, number>> = {
  text: 7,
  accent: 7,
  muted: 7,
  hairline: 3,
};

/** The edition that a theme extends. */
export function baseOf(own: OwnTheme): PagedEdition {
  return pagedEditions.find((name) => name === own.base) ?? 'trade';
}

/**
 * A theme of somebody's own, for one size of page. `fonts` are those that its settings name. Throws a Refusal where a
 * setting leaves no page that could be read.
 */
export function extended(own: OwnTheme, format: PageFormat, fonts: ThemeFonts | null = null): Theme {
  const base = themeOf(baseOf(own));
  const theme = themed(base, own.settings, format, fonts);
  const { directSpeech, alignment, paragraphs, emphasis } = own;
  return {
    ...theme,
    name: own.name,
    purpose: own.purpose,
    colours: coloursOf(own),
    directSpeech: directSpeech ?? theme.directSpeech,
    alignment: alignment ?? theme.alignment,
    paragraphs: paragraphs ?? theme.paragraphs,
    emphasis: emphasis ?? theme.emphasis,
    formats: { ...theme.formats, [format]: pageOf(theme.formats[format], own) },
  };
}

/** What of a theme mustn't be, each with its place: too little contrast, text below the least size, a name that is taken. */
export function refusalsOf(own: OwnTheme): readonly Refusal[] {
  return [...takenName(own), ...faintColours(own), ...smallTexts(own)];
}

function takenName(own: OwnTheme): readonly Refusal[] {
  if (!['braille', ...pagedEditions].includes(own.name)) return [];
  const message = `An edition is called '${own.name}' already.`;
  return [refusal(own, 'name', 'theme-name', message, 'Give the theme a name of its own.')];
}

function faintColours(own: OwnTheme): readonly Refusal[] {
  const colours = coloursOf(own);
  return Object.entries(leastContrast).flatMap(([name, least]) => {
    const colour = colours[name as keyof typeof leastContrast];
    const contrast = contrastOf(colour, colours.paper);
    if (contrast >= least) return [];
    const what = name === 'hairline' ? 'rules need' : 'text needs';
    // Cut, not rounded: 6.96 is no 7.
    const ratio = Math.floor(contrast * 100) / 100;
    const message = `The colour ${name}, ${colour}, has a contrast of ${ratio}:1 to the paper, ${colours.paper}: ${what} ${least}:1.`;
    const key = own.places.has(`colours.${name}`) ? `colours.${name}` : 'colours.paper';
    return [refusal(own, key, 'theme-contrast', message, 'Take a darker colour, or a lighter paper.')];
  });
}

function smallTexts(own: OwnTheme): readonly Refusal[] {
  const edition = baseOf(own);
  const least = themeOf(edition).leastSize;
  const sizes: readonly (readonly [string, Points | undefined])[] = [
    ['text.size', own.settings['text.size']],
    ...sizedTexts.map((name) => [`sizes.${name}`, own.sizes[name]] as const),
  ];
  return sizes.flatMap(([key, size]) => {
    if (size === undefined || size >= least) return [];
    const message = `'${key}' is ${told(size)}, but the edition ${edition}, which the theme extends, has no text below ${told(least)}.`;
    return [refusal(own, key, 'theme-size', message, `Give it ${told(least)} or more, or extend another edition.`)];
  });
}

function refusal({ places }: OwnTheme, key: string, code: string, message: string, hint: string): Refusal {
  const place = places.get(key) ?? { file: null, line: null, column: null };
  return new Refusal({ code, severity: 'error', message, hint, ...place });
}

function coloursOf(own: OwnTheme): Colours {
  return { ...themeOf(baseOf(own)).colours, ...own.colours };
}

/** The roles that are of one size. */
const rolesOfText: Readonly<Record<SizedText, readonly Role[]>> = {
  headline: ['headline'],
  deck: ['deck'],
  subhead: ['subhead'],
  pullQuotation: ['pullQuotation'],
  caption: ['caption', 'pullAttribution'],
  table: ['table', 'tableHeader'],
  note: ['note', 'aside'],
  code: ['code'],
  colophon: ['colophon'],
  foot: ['foot', 'kicker'],
};

function pageOf(page: PageTheme, own: OwnTheme): PageTheme {
  const sizeOf = new Map(
    sizedTexts.flatMap((text) => {
      const size = own.sizes[text];
      return size === undefined ? [] : rolesOfText[text].map((role) => [role, size] as const);
    }),
  );
  const { leading } = page.roles.text;
  const roles = Object.entries(page.roles).map(([name, role]) => {
    const size = sizeOf.get(name as Role) ?? role.size;
    return [name, roleOf({ ...role, ...sized(role, size, leading) }, own)];
  });
  return { ...page, roles: Object.fromEntries(roles) as PageTheme['roles'], headlines: headlinesOf(page, own) };
}

function roleOf(role: TextRole, { figures, tracking, wordSpacing }: OwnTheme): TextRole {
  const isSpaced = role.cut !== 'mono' && !role.smallCapitals;
  return {
    ...role,
    figures: figures ?? role.figures,
    tracking: isSpaced ? (tracking ?? role.tracking) : role.tracking,
    wordSpacing: isSpaced ? (wordSpacing ?? role.wordSpacing) : role.wordSpacing,
  };
}

/** A text on the leading of the running text stays there while it fits. */
function sized(role: TextRole, size: Points, leading: Points): Pick<TextRole, 'size' | 'leading'> {
  if (role.leading === leading && size * 1.1 <= leading) return { size, leading };
  return { size, leading: quarter((size * role.leading) / role.size) };
}

/** Headlines keep their steps. */
function headlinesOf({ headlines }: PageTheme, { sizes }: OwnTheme): readonly HeadlineSize[] {
  const [largest] = headlines;
  if (sizes.headline === undefined || largest === undefined) return headlines;
  const factor = sizes.headline / largest.size;
  return headlines.map(({ size, leading }) => ({ size: quarter(size * factor), leading: quarter(leading * factor) }));
}

function quarter(length: Points): Points {
  return Math.round(length * 4) / 4;
}
