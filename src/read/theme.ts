import type { Finding } from '../model/finding.ts';
import { linesOf, type SettingLines } from './settings.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlKind } from './yaml-text.ts';

const themeKind: YamlKind = { name: 'theme', code: 'theme-syntax', example: 'extends: large-print' };

/**
 * Reads a theme of somebody's own, which is YAML in UTF-8, and holds it to its schema (schemas/theme.schema.json). Throws a
 * Refusal for its error, or an AggregateError of one for each.
 */
export async function readThemeFile(name: string, bytes: Uint8Array): Promise<SettingLines> {
  return linesOf(await readYamlFile(name, bytes, { kind: themeKind, schema: 'theme', retold: ofTheme }));
}

/** What is said of a sidecar, said of a theme. */
function ofTheme(finding: Finding): Finding {
  return {
    ...finding,
    code: finding.code.replace(/^sidecar-/, 'theme-'),
    message: finding.message.replace(/\bThe sidecar\b/, 'The theme'),
  };
}
