import { basename, extname } from 'node:path';
import { readFontFile } from '../fonts/font-file.ts';
import { type Finding, Refusal } from '../model/finding.ts';
import { fontKeys, isFontFile, type SettingKey, type Settings } from '../model/settings.ts';
import type { FontId } from '../page/glyph-run.ts';
import { settingRefusal } from '../theme/setting-refusal.ts';
import type { FontSet } from '../theme/theme.ts';
import type { ThemeFonts } from '../theme/themed.ts';

/** The fonts that settings name, checked and with ids of their own. */
export interface SettingFonts {
  readonly theme: ThemeFonts;
  readonly data: ReadonlyMap<FontId, Uint8Array>;
  /** What readers will miss that these fonts don't have. */
  readonly findings: readonly Finding[];
}

/**
 * The fonts that settings name, null where the theme keeps its own. Throws a Refusal for a file that is no font or
 * must not be embedded. `taken` are ids that others have.
 */
export function fontsOf(
  settings: Settings,
  files: ReadonlyMap<string, Uint8Array>,
  taken: ReadonlySet<FontId> = new Set(),
): SettingFonts | null {
  const font = settings['text.font'];
  if (font === undefined || !isFontFile(font)) {
    const sibling = fontKeys.find((key) => key !== 'text.font' && settings[key] !== undefined);
    if (sibling === undefined) return null;
    const message = `'${sibling}' is set, but 'text.font' names no font file that it goes with.`;
    throw settingRefusal(settings, sibling, message, 'Set text.font to the path of the regular font.');
  }
  const [regular, ...others] = fontKeys.flatMap((key) => {
    const path = settings[key];
    return path === undefined ? [] : [{ key, path, ...checked(settings, key, path, files) }];
  });
  if (!regular) return null;
  const loaded = [regular, ...others];
  const ids = idsOf(
    loaded.map(({ path }) => path),
    taken,
  );
  const id = (key: SettingKey) => ids.get(loaded.find((one) => one.key === key)?.path ?? '');
  const own = ids.get(regular.path) ?? regular.path;
  const set: FontSet = {
    regular: own,
    italic: id('text.italic') ?? own,
    semibold: id('text.semibold') ?? own,
    semiboldItalic: id('text.semiboldItalic') ?? id('text.semibold') ?? id('text.italic') ?? own,
  };
  const family = regular.family || basename(regular.path, extname(regular.path));
  const smallCapitals = loaded.every(({ features }) => features.has('smcp') && features.has('c2sc'));
  return {
    theme: { family, set, smallCapitals },
    findings: [...missingCuts(settings, family), ...(smallCapitals ? [] : missingSmallCapitals(settings, family))],
    data: new Map(loaded.map(({ path, data }) => [ids.get(path) ?? path, data])),
  };
}

/** Without an italic or a bold, what is stressed looks like everything around it. */
function missingCuts(settings: Settings, family: string): readonly Finding[] {
  const missing = (['text.italic', 'text.semibold'] as const).filter((key) => settings[key] === undefined);
  if (missing.length === 0) return [];
  const names = missing.map((key) => ({ 'text.italic': 'an italic', 'text.semibold': 'a bold' })[key]);
  const lost = missing.map((key) => ({ 'text.italic': 'emphasis', 'text.semibold': 'what is strong' })[key]);
  const message = `'${family}' is set without ${names.join(' or ')}, so ${lost.join(' and ')} can't be seen.`;
  const hint = `Set ${missing.join(' and ')} to the ${missing.length > 1 ? 'paths of their font files' : 'path of its font file'}.`;
  return [fontWarning(settings, 'text.font', message, hint)];
}

/** Small capitals are the font's own or none: capitals made smaller would be too light. */
function missingSmallCapitals(settings: Settings, family: string): readonly Finding[] {
  if (settings['opening.lead-in'] !== 'small-caps') return [];
  const message = `'${family}' has no small capitals (smcp, c2sc) in every cut, so the opening words stand as they are written.`;
  return [
    fontWarning(settings, 'opening.lead-in', message, 'Take a font that has them, or set opening.lead-in to none.'),
  ];
}

function fontWarning(settings: Settings, key: SettingKey, message: string, hint: string): Finding {
  const { finding } = fontRefusal(settings, key, message, hint);
  return { ...finding, severity: 'warning' };
}

function checked(settings: Settings, key: SettingKey, path: string, files: ReadonlyMap<string, Uint8Array>) {
  const data = files.get(path);
  if (!data) throw new Error(`the font file ${path} wasn't read`);
  const file = readFontFile(data);
  if ('problem' in file)
    throw fontRefusal(settings, key, `'${path}' ${file.problem}.`, 'Name a TrueType or OpenType font (.ttf, .otf).');
  if (!file.embeddable) {
    const message = `'${path}' mustn't be embedded: its maker allows it to nobody (OS/2 fsType).`;
    throw fontRefusal(settings, key, message, 'Take another font, or ask its maker for one that may be embedded.');
  }
  return { ...file, data };
}

function fontRefusal(settings: Settings, key: SettingKey, message: string, hint: string): Refusal {
  const { finding } = settingRefusal(settings, key, message, hint);
  return new Refusal({ ...finding, code: 'setting-font' });
}

/** Ids by path: the files' names, with a number where two have the same. */
function idsOf(paths: readonly string[], others: ReadonlySet<FontId>): ReadonlyMap<string, FontId> {
  const ids = new Map<string, FontId>();
  for (const path of paths) {
    if (ids.has(path)) continue;
    const name = basename(path, extname(path));
    const taken = [...others, ...ids.values()];
    let id = name;
    for (let number = 2; taken.includes(id); number++) id = `${name}-${number}`;
    ids.set(path, id);
  }
  return ids;
}
