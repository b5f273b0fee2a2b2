import { pdfStandards } from '../model/edition.ts';
import { nearestName } from '../model/nearest.ts';
import { isFontFile, type SettingKey, type SettingPlace, type Settings, settingKeys } from '../model/settings.ts';
import { parseLength, parseSheet } from './lengths.ts';

/** A setting as it was written, and where. */
export interface WrittenSetting {
  readonly key: SettingKey;
  readonly words: string;
  readonly place: SettingPlace;
}

/** Families of the catalogue by their names, as `text.font` takes them. */
export const families: readonly string[] = ['Literata', 'Atkinson Hyperlegible Next'];

type Value<Key extends SettingKey> = NonNullable<Settings[Key]>;

/** How a value is read, null where it is none, and what is said then. */
interface Kind<Key extends SettingKey> {
  readonly read: (words: string) => Value<Key> | null;
  readonly takes: string;
}

const length = { read: parseLength, takes: "It takes a length like 10.5, 10.5pt or '105mm'." };
const fontFile = {
  read: (words: string) => (isFontFile(words) ? words : null),
  takes: 'It takes the path of a font file, like fonts/Name-Italic.ttf.',
};

const kinds: { readonly [Key in SettingKey]: Kind<Key> } = {
  'text.font': {
    read: (words) =>
      families.find((name) => name.toLowerCase() === words.toLowerCase()) ?? (isFontFile(words) ? words : null),
    takes: `It takes the name of a family (${families.join(', ')}) or the path of a font file.`,
  },
  'text.italic': fontFile,
  'text.semibold': fontFile,
  'text.semiboldItalic': fontFile,
  'text.size': length,
  'text.leading': length,
  'page.size': {
    read: (words) => oneOf(words.toLowerCase(), ['a4', 'letter', 'a5'] as const) ?? parseSheet(words),
    takes: 'It takes a4, letter, a5 or a width and a height like 120x180mm.',
  },
  'page.measure': length,
  'page.left': length,
  running: { read: (words) => oneOf(words, ['none', 'foot'] as const), takes: 'It takes none or foot.' },
  hyphenation: { read: onOrOff, takes: 'It takes on or off.' },
  columns: {
    read: (words) => ([1, 2, 3] as const).find((count) => String(count) === words) ?? null,
    takes: 'It takes 1, 2 or 3.',
  },
  'opening.initial': {
    read: (words) => ([2, 3, 'none'] as const).find((value) => String(value) === words) ?? null,
    takes: 'It takes 2 or 3, the lines that a large initial stands beside, or none.',
  },
  'opening.lead-in': {
    read: (words) => oneOf(words, ['small-caps', 'none'] as const),
    takes: 'It takes small-caps or none.',
  },
  'epub.fonts': {
    read: (words) => oneOf(words, ['none', 'embedded'] as const),
    takes: 'It takes none or embedded.',
  },
  'braille.cells': {
    read: (words) => wholeNumber(words, 20, 80),
    takes: 'It takes the cells of a line, a whole number from 20 to 80.',
  },
  'braille.lines': {
    read: (words) => wholeNumber(words, 10, 60),
    takes: 'It takes the lines of a page, a whole number from 10 to 60.',
  },
  'braille.grade': {
    read: (words) => ([1, 2] as const).find((grade) => String(grade) === words) ?? null,
    takes: 'It takes 1 (every letter written out) or 2 (contracted).',
  },
  'pdf.standard': { read: (words) => oneOf(words, pdfStandards), takes: `It takes ${pdfStandards.join(' or ')}.` },
};

/** What is wrong with a value, as one sentence; null where nothing is. */
export function complaintAboutValue(key: SettingKey, words: string): string | null {
  return kinds[key].read(words.trim()) === null ? kinds[key].takes : null;
}

/** A key as the program knows it; null for any other. */
export function settingKey(name: string): SettingKey | null {
  return settingKeys.find((key) => key === name) ?? null;
}

/** What to do about a key that there isn't. */
export function unknownKeyHint(name: string): string {
  const last = settingKeys.filter((key) => key.split('.').at(-1) === name.split('.').at(-1));
  const nearest = nearestName(name, settingKeys) ?? (last.length === 1 ? last[0] : null);
  return nearest ? `Did you mean '${nearest}'?` : `The settings are ${settingKeys.join(', ')}.`;
}

/** The settings that were written, the later ones before the earlier. Values that can't be read are left out. */
export function settingsOf(written: readonly WrittenSetting[]): Settings {
  const values = new Map<SettingKey, unknown>();
  const places = new Map<SettingKey, SettingPlace>();
  for (const { key, words, place } of written) {
    const value = kinds[key].read(words.trim());
    if (value === null) continue;
    values.set(key, value);
    places.set(key, place);
  }
  return { ...(Object.fromEntries(values) as Settings), places };
}

/** `key=value` as it stands on the command line: what it sets, or what is wrong with it. */
export function parseAssignment(words: string): WrittenSetting | { readonly complaint: string } {
  const at = words.indexOf('=');
  if (at < 0) return { complaint: 'It takes KEY=VALUE, like text.size=10.' };
  const name = words.slice(0, at).trim();
  const key = settingKey(name);
  if (key === null) return { complaint: `There is no setting '${name}'. ${unknownKeyHint(name)}` };
  const value = words.slice(at + 1).trim();
  const complaint = complaintAboutValue(key, value);
  return complaint === null ? { key, words: value, place: nowhere } : { complaint };
}

const nowhere: SettingPlace = { file: null, line: null, column: null };

function oneOf<Word extends string>(words: string, known: readonly Word[]): Word | null {
  return known.find((word) => word === words) ?? null;
}

function wholeNumber(words: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(words) ? Number(words) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** YAML's older truth values are what people write. */
function onOrOff(words: string): 'on' | 'off' | null {
  if (['on', 'true', 'yes'].includes(words.toLowerCase())) return 'on';
  return ['off', 'false', 'no'].includes(words.toLowerCase()) ? 'off' : null;
}
