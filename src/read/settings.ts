import { Refusal } from '../model/finding.ts';
import { type Place, placeOf } from '../model/source.ts';
import type { ParsedSidecar, Path, YamlKind } from './sidecar/parse.ts';

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
 * Refusal for its error, or an AggregateError of one for each. The parser is loaded only here.
 */
export async function readSettingsFile(name: string, bytes: Uint8Array): Promise<SettingLines> {
  const { parseSidecar } = await import('./sidecar/parse.ts');
  const source = { name, text: decoded(name, bytes, settingsKind) };
  const refusals: Refusal[] = [];
  const parsed = parseSidecar(source, (finding) => refusals.push(new Refusal(finding)), settingsKind);
  const [only] = refusals;
  if (parsed === null) {
    throw refusals.length === 1 && only ? only : new AggregateError(refusals, `${name} has errors`);
  }
  return linesOf(parsed);
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

/** The text of a YAML file of ours. Throws a Refusal where it isn't UTF-8. */
export function decoded(name: string, bytes: Uint8Array, kind: YamlKind): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = `The ${kind.name} isn't UTF-8.`;
    const place = { file: name, line: null, column: null };
    throw new Refusal({
      code: kind.code,
      severity: 'error',
      message,
      hint: 'Save it again as UTF-8.',
      ...place,
    });
  }
}
