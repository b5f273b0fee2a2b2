import { dirname, isAbsolute, join } from 'node:path';
import {
  complaintAboutValue,
  settingKey,
  settingsOf,
  unknownKeyHint,
  type WrittenSetting,
} from '../configuration/settings.ts';
import type { Environment } from '../environment.ts';
import { Refusal } from '../model/finding.ts';
import { fontKeys, isFontFile, type Settings } from '../model/settings.ts';
import type { Place } from '../model/source.ts';
import { readSettingsFile, type SettingLine } from '../read/settings.ts';
import { attempt, refusal, sidecarOf, standardInput } from './input.ts';

/** The name of a file of settings that needn't be named. */
export const settingsFile = 'imprint.yaml';

/** Settings as a publication takes them. */
export interface ChosenSettings {
  readonly settings: Settings;
  /** By the paths that the settings have. */
  readonly fontFiles: ReadonlyMap<string, Uint8Array>;
}

/**
 * The settings of one article: those of a file, and before them those of the command line. Paths of fonts are taken
 * from the file's own folder. Throws a Refusal for what is wrong, or an AggregateError of one for each.
 */
export async function readSettings(
  article: string,
  set: readonly WrittenSetting[],
  config: string | null,
  environment: Environment,
): Promise<ChosenSettings> {
  const file = config ?? (await settingsFileFor(article, environment));
  const written = file === null ? [] : await readWritten(file, environment);
  const settings = settingsOf([...written, ...set]);
  return { settings, fontFiles: await readFonts(settings, environment) };
}

/** Beside the article, else in the working folder; the sidecar of an article 'imprint.txt' is none. */
async function settingsFileFor(article: string, { disk }: Environment): Promise<string | null> {
  const beside = article === standardInput ? settingsFile : join(dirname(article), settingsFile);
  for (const path of new Set([beside, settingsFile])) {
    if (article !== standardInput && path === sidecarOf(article)) continue;
    if ((await attempt(path, () => disk.kindOf(path))) === 'file') return path;
  }
  return null;
}

async function readWritten(file: string, { disk }: Environment): Promise<readonly WrittenSetting[]> {
  if ((await attempt(file, () => disk.kindOf(file))) !== 'file') {
    throw refusal('missing-file', `There is no file of settings '${file}'.`, 'Check its name and its folder.');
  }
  const { lines } = await readSettingsFile(file, await attempt(file, () => disk.read(file)));
  const refusals: Refusal[] = [];
  const written = lines.flatMap((line) => {
    const one = writtenOf(file, line);
    if (!(one instanceof Refusal)) return [one];
    refusals.push(one);
    return [];
  });
  if (refusals.length > 0) throw new AggregateError(refusals, `${file} has errors`);
  return written;
}

function writtenOf(file: string, { name, words, keyPlace, place }: SettingLine): WrittenSetting | Refusal {
  const refuse = (code: string, message: string, hint: string, { line, column }: Place): Refusal =>
    new Refusal({ code, severity: 'error', message, hint, file, line, column });
  const key = settingKey(name);
  if (key === null) return refuse('settings-unknown', `There is no setting '${name}'.`, unknownKeyHint(name), keyPlace);
  const complaint = words === null ? 'It takes one value.' : complaintAboutValue(key, words);
  if (words === null || complaint !== null) {
    return refuse('settings-value', `'${key}' isn't written as it should be.`, complaint ?? '', place);
  }
  const isPath = fontKeys.some((one) => one === key) && isFontFile(words) && !isAbsolute(words);
  return { key, words: isPath ? join(dirname(file), words) : words, place: { file, ...place } };
}

/** The bytes of the font files that settings name, by their paths. */
export async function readFonts(
  settings: Settings,
  { disk }: Pick<Environment, 'disk'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const key of fontKeys) {
    const path = settings[key];
    if (path === undefined || files.has(path) || !isFontFile(path)) continue;
    if ((await attempt(path, () => disk.kindOf(path))) !== 'file') {
      const { finding } = refusal('missing-file', `There is no font file '${path}'.`, 'Check its name and its folder.');
      throw new Refusal({ ...finding, ...settings.places?.get(key) });
    }
    files.set(path, await attempt(path, () => disk.read(path)));
  }
  return files;
}
