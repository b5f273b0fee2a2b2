import type { ColourName, OwnTheme, SizedText } from '../model/own-theme.ts';
import type { SettingPlace } from '../model/settings.ts';
import type { Points } from '../model/units.ts';
import { parseLength } from './lengths.ts';
import { settingKey, settingsOf, type WrittenSetting } from './settings.ts';

/** A value of a theme's file, groups taken apart: 'colours.text'. Sound, as its schema has it. */
export interface ThemeLine {
  readonly name: string;
  readonly words: string;
  readonly place: SettingPlace;
}

/** Letters further apart than others make words that stand no further apart hard to tell: so many times as much. */
const wordsByLetters = 3.5;

/** A theme of somebody's own from what stands in its file; what is a setting as well is read as one. */
export function ownThemeOf(lines: readonly ThemeLine[]): OwnTheme {
  const words = new Map(lines.map((line) => [line.name, line.words.trim()]));
  const written = lines.flatMap((line): readonly WrittenSetting[] => {
    const key = settingKey(line.name);
    return key === null ? [] : [{ key, words: line.words, place: line.place }];
  });
  const tracking = thousandths(words.get('text.tracking'));
  const wordSpacing = thousandths(words.get('text.wordSpacing')) ?? (tracking ?? 0) * wordsByLetters;
  return {
    base: words.get('extends') ?? 'trade',
    name: words.get('name') ?? '',
    purpose: (words.get('purpose') ?? '').replaceAll(/\s+/g, ' '),
    settings: settingsOf(written),
    colours: groupOf<ColourName, string>(words, 'colours', (value) => value.toUpperCase()),
    sizes: groupOf<SizedText, Points>(words, 'sizes', parseLength),
    ...chosen(words),
    ...(tracking === null ? {} : { tracking }),
    ...(words.has('text.tracking') || words.has('text.wordSpacing') ? { wordSpacing } : {}),
    places: new Map(lines.map(({ name, place }) => [name, place])),
  };
}

type Choices = Pick<OwnTheme, 'alignment' | 'paragraphs' | 'emphasis' | 'figures' | 'directSpeech'>;

/** Where each choice stands; the schema says what it can be. */
const choices: Readonly<Record<keyof Choices, string>> = {
  alignment: 'text.alignment',
  paragraphs: 'text.paragraphs',
  emphasis: 'text.emphasis',
  figures: 'text.figures',
  directSpeech: 'directSpeech',
};

function chosen(words: ReadonlyMap<string, string>): Choices {
  const entries = Object.entries(choices).flatMap(([field, name]) => {
    const value = words.get(name);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(entries) as Choices;
}

function groupOf<Name extends string, Value>(
  words: ReadonlyMap<string, string>,
  group: string,
  read: (words: string) => Value | null,
): Readonly<Partial<Record<Name, Value>>> {
  const entries = [...words].flatMap(([name, written]) => {
    const value = name.startsWith(`${group}.`) ? read(written) : null;
    return value === null ? [] : [[name.slice(group.length + 1), value]];
  });
  return Object.fromEntries(entries) as Partial<Record<Name, Value>>;
}

function thousandths(words: string | undefined): number | null {
  return words === undefined ? null : Math.round(Number(words) * 1000);
}
