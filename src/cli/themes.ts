import type { Environment } from '../environment.ts';
import type { OwnTheme } from '../model/own-theme.ts';
import { attempt, refusal } from './input.ts';
import { readFonts } from './settings.ts';

/** Themes of somebody's own, and the bytes of the fonts that they name by their paths. */
export interface ChosenThemes {
  readonly themes: readonly OwnTheme[];
  readonly fontFiles: ReadonlyMap<string, Uint8Array>;
}

/** Reads the files of themes. Throws a Refusal for what is wrong, or an AggregateError of one for each. */
export async function readThemes(files: readonly string[], environment: Environment): Promise<ChosenThemes> {
  const themes: OwnTheme[] = [];
  const fontFiles = new Map<string, Uint8Array>();
  if (files.length === 0) return { themes, fontFiles };
  const { readTheme } = await import('../publishing/own-theme.ts');
  for (const file of files) {
    if ((await attempt(file, () => environment.disk.kindOf(file))) !== 'file') {
      throw refusal('missing-file', `There is no theme '${file}'.`, 'Check its name and its folder.');
    }
    const own = await readTheme(file, await attempt(file, () => environment.disk.read(file)));
    for (const [path, bytes] of await readFonts(own.settings, environment)) fontFiles.set(path, bytes);
    themes.push(own);
  }
  return { themes, fontFiles };
}
