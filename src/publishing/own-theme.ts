import { dirname, isAbsolute, join } from 'node:path';
import { ownThemeOf, type ThemeLine } from '../configuration/own-theme.ts';
import type { OwnTheme } from '../model/own-theme.ts';
import { fontKeys, isFontFile } from '../model/settings.ts';
import { readThemeFile } from '../read/theme.ts';
import { refusalsOf } from '../theme/extended.ts';

/**
 * A theme of somebody's own from its file. Paths of fonts are taken from the file's folder. Throws a Refusal for what is
 * wrong with it, or an AggregateError of one for each.
 */
export async function readTheme(name: string, bytes: Uint8Array): Promise<OwnTheme> {
  const { lines } = await readThemeFile(name, bytes);
  const own = ownThemeOf(
    lines.flatMap((line): readonly ThemeLine[] => {
      if (line.words === null) return [];
      const isPath = fontKeys.some((key) => key === line.name) && isFontFile(line.words) && !isAbsolute(line.words);
      const words = isPath ? join(dirname(name), line.words) : line.words;
      return [{ name: line.name, words, place: { file: name, ...line.place } }];
    }),
  );
  const refusals = refusalsOf(own);
  const [only] = refusals;
  if (only) throw refusals.length === 1 ? only : new AggregateError(refusals, `${name} has errors`);
  return own;
}
