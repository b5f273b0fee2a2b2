import { type Finding, Refusal } from '../model/finding.ts';
import type { OwnTheme } from '../model/own-theme.ts';
import type { FontId } from '../page/glyph-run.ts';
import { extended } from '../theme/extended.ts';
import type { PageFormat, Theme } from '../theme/theme.ts';
import { themed } from '../theme/themed.ts';
import type { PublishRequest } from './request.ts';
import { fontsOf, type SettingFonts } from './settings.ts';

/** An edition in a theme that somebody has written. */
export interface OwnEdition {
  readonly name: string;
  /** With the settings, which win over what the theme says. */
  themeFor(format: PageFormat): Theme;
  readonly fonts: ReadonlyMap<FontId, Uint8Array>;
  readonly findings: readonly Finding[];
}

/**
 * The editions in themes of somebody's own. `chosen` are the fonts that the settings name. Throws a Refusal for a font
 * that can't be set with, or two themes of one name.
 */
export function ownEditionsOf(
  { themes = [], settings = {}, fontFiles = new Map() }: Pick<PublishRequest, 'themes' | 'settings' | 'fontFiles'>,
  chosen: SettingFonts | null,
): readonly OwnEdition[] {
  const taken = new Set(chosen?.data.keys());
  return themes.map((own, index): OwnEdition => {
    if (themes.findIndex(({ name }) => name === own.name) < index) throw sameName(own);
    const fonts = fontsOf(own.settings, fontFiles, taken);
    for (const id of fonts?.data.keys() ?? []) taken.add(id);
    return {
      name: own.name,
      themeFor: (format) =>
        themed(extended(own, format, fonts?.theme ?? null), settings, format, chosen?.theme ?? null),
      fonts: fonts?.data ?? new Map(),
      findings: fonts?.findings ?? [],
    };
  });
}

function sameName({ name, places }: OwnTheme): Refusal {
  const place = places.get('name') ?? { file: null, line: null, column: null };
  return new Refusal({
    code: 'theme-name',
    severity: 'error',
    message: `Two themes are called '${name}'.`,
    hint: 'Give each a name of its own: it ends the names of its files.',
    ...place,
  });
}
