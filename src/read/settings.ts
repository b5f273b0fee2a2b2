import { type Place, placeOf } from '../model/source.ts';
import type { ParsedSidecar, Path } from './sidecar/parse.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlKind } from './yaml-text.ts';

/** One line of a file of settings: 'text.size' and what stands beside it, with the places of both. */
export interface SettingLine {
  readonly name: string;
  /** Null where no single value stands there: a list, or nothing. */
  readonly words: string | null;
  readonly keyPlace: Place;
  readonly place: Place;
}

/** What stands in a file of settings, groups taken apart. */
export interface SettingLines {
  readonly lines: readonly SettingLine[];
}

const settingsKind: YamlKind = { name: 'file of settings', code: 'settings-syntax', example: 'hyphenation: off' };

/**
 * Reads a file of settings, which is YAML in UTF-8; what the names and values mean is for others to say. Throws a
 * Refusal for its error, or an AggregateError of one for each.
 */
export async function readSettingsFile(name: string, bytes: Uint8Array): Promise<SettingLines> {
  return linesOf(await readYamlFile(name, bytes, { kind: settingsKind }));
}

/** The values of a parsed file, groups taken apart. */
export function linesOf(parsed: ParsedSidecar): SettingLines {
  const { source } = parsed;
  const lines: SettingLine[] = [];
  const collect = (group: Readonly<Record<string, unknown>>, around: Path): void => {
    for (const [key, value] of Object.entries(group)) {
      const path = [...around, key];
      if (isGroup(value)) collect(value, path);
      else {
        lines.push({
          name: path.join('.'),
          words: typeof value === 'string' ? value : null,
          keyPlace: placeOf(source, parsed.spanOfKey(path).from),
          place: placeOf(source, parsed.spanOf(path).from),
        });
      }
    }
  };
  collect(parsed.value, []);
  return { lines };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
